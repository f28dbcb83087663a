import { type Context, Hono } from 'hono';
import { pendingMigrations } from '../platform/db/migrate.ts';
import { holdsToken } from '../platform/http/bearer.ts';
import { conditionOf, samplesOf } from '../platform/observe/condition.ts';
import type { Metrics } from '../platform/observe/metrics.ts';
import type { Runtime } from '../platform/worker/runtime.ts';
import { migrations } from './migrations.ts';

/** Seconds that a happening may wait for its seal before this server is not held to be ready. */
const sealWithin = 30;
const patience = 3000;

export interface ConditionParts {
  readonly runtime: Runtime;
  readonly metrics: Metrics;
  /** Who knows it may read the metrics from elsewhere; null: only this machine. */
  readonly metricsToken: string | null;
}

interface Readiness {
  readonly ready: boolean;
  readonly database: 'answers' | 'away';
  readonly migrations: 'current' | 'pending' | 'unknown';
  readonly sealing: 'in time' | 'late' | 'unknown';
}

const away: Readiness = { ready: false, database: 'away', migrations: 'unknown', sealing: 'unknown' };

async function look(runtime: Runtime): Promise<Readiness> {
  const { pending } = await pendingMigrations(runtime.parts.database.pool, migrations);
  if (pending.length > 0) {
    return { ready: false, database: 'answers', migrations: 'pending', sealing: 'unknown' };
  }
  const late = (await conditionOf(runtime)).some(({ waiting }) => waiting > sealWithin);
  return { ready: !late, database: 'answers', migrations: 'current', sealing: late ? 'late' : 'in time' };
}

function within<T>(work: Promise<T>, instead: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(instead), patience);
    void work.then(resolve, () => resolve(instead)).finally(() => clearTimeout(timer));
  });
}

/** A proxy on the same machine also comes from here, so what it hands on does not count as this machine. */
function fromThisMachine(c: Context): boolean {
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket;
  const handedOn = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some((name) => c.req.header(name));
  return !handedOn && /^(127\.|::1$|::ffff:127\.)/.test(socket?.remoteAddress ?? '');
}

/** For machines that watch: is the process alive, can it work, and its figures. */
export function conditionPages({ runtime, metrics, metricsToken }: ConditionParts): Hono {
  const app = new Hono();
  // Everybody may ask, so a thousand who ask at once cost one look.
  let looking: Promise<Readiness> | null = null;
  app.get('/health', (c) => c.json({ ok: true }));
  app.get('/ready', async (c) => {
    looking ??= within(look(runtime), away).finally(() => {
      looking = null;
    });
    const found = await looking;
    return c.json(found, found.ready ? 200 : 503, { 'cache-control': 'no-store' });
  });
  app.get('/metrics', async (c) => {
    if (!fromThisMachine(c) && !holdsToken(c.req.header('authorization'), metricsToken))
      return c.text('', 401);
    const cities = await within(conditionOf(runtime), []);
    return c.text(metrics.write(samplesOf(runtime, cities)), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
  return app;
}
