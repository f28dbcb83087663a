import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type RunningServer, startServer } from '../../e2e/server.ts';
import type { Baseline } from './baseline.ts';
import { BenchCity } from './city.ts';
import type { Load } from './load.ts';
import { type Measured, medianOf } from './measure.ts';
import { withPostgres } from './postgres-place.ts';
import { processorTime } from './processor.ts';
import { table } from './table.ts';

/** As the server opens it by default (`openServer` in platform/db/open.ts). */
const poolSize = 10;
const queueLength = 500;

interface Settings {
  readonly seconds: number;
  readonly times: number;
  /** What the server is started with besides. */
  readonly env: Readonly<Record<string, string>>;
  readonly clients: readonly number[];
}

interface Place {
  readonly name: string;
  readonly server: RunningServer;
  /** The owner's address; null for the embedded database. */
  readonly ownerUrl: string | null;
  /** Of PostgreSQL, or null where it runs inside the server. */
  readonly databasePid: number | null;
  readonly folder: string;
}

interface Line {
  readonly what: string;
  readonly clients: number;
  readonly measured: Measured;
  /** Milliseconds of processor time for one. */
  readonly server: number;
  readonly database: number;
  readonly ratio: number | null;
}

/** Hands a task to a process of its own and gives what it measured. */
function inOwnProcess(file: string, task: Load | Baseline): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, file), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    child.once('message', (told: { measured?: Measured; failed?: string }) =>
      told.measured ? resolve(told.measured) : reject(new Error(told.failed ?? 'nothing measured')),
    );
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${file} ended before it had measured`)));
    child.send(task);
  });
}

async function repeated(times: number, work: () => Promise<Measured>): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await work());
  return medianOf(runs);
}

/** Sees to statistics that autovacuum would have gathered in a city that is not minutes old. */
async function analyse(ownerUrl: string | null): Promise<void> {
  if (ownerUrl === null) return;
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('vacuum analyze');
  await owner.end();
}

async function measurePlace(place: Place, { seconds, times, clients: numbers }: Settings): Promise<Line[]> {
  const city = new BenchCity(place.server.url);
  const port = Number(new URL(place.server.url).port);
  const handler = await city.signIn('liuhaidong');
  console.error(`bench: ${place.name}: making a queue of ${String(queueLength)} …`);
  await city.growQueue(handler.organisationId, queueLength);
  const { total } = await city.lengthOfQueue(handler.cookie);
  await analyse(place.ownerUrl);
  const lines: Line[] = [];
  const timing = { seconds, warmUp: 1.5 };
  const first = [{ path: '/api/needs', cookie: handler.cookie }];
  const deep = Array.from({ length: 10 }, (_, page) => ({
    path: `/api/needs?page=${String(page + 1)}`,
    cookie: handler.cookie,
  }));
  for (const clients of numbers) {
    const bare = (what: Baseline['what']) => () =>
      inOwnProcess('baseline.ts', {
        ...timing,
        url: place.ownerUrl,
        folder: join(place.folder, `bare-${what}-${String(clients)}-${String(Math.random()).slice(2)}`),
        poolSize,
        clients,
        what,
      });
    const load =
      (what: Load['what'], beside = 0) =>
      () =>
        inOwnProcess('load.ts', { ...timing, port, clients, what, beside });
    const add = async (what: string, against: Line | null, work: () => Promise<Measured>): Promise<Line> => {
      console.error(`bench: ${place.name}: ${what}, ${String(clients)} clients …`);
      const used = () => ({
        server: processorTime(place.server.pid()),
        database: place.databasePid === null ? 0 : processorTime(place.databasePid),
      });
      const before = used();
      let all = 0;
      const measured = await repeated(times, async () => {
        const one = await work();
        all += one.all;
        return one;
      });
      const after = used();
      const line = {
        what,
        clients,
        measured,
        ratio: against === null ? null : measured.rate / against.measured.rate,
        server: against === null ? 0 : (after.server - before.server) / all,
        database: (after.database - before.database) / all,
      };
      lines.push(line);
      return line;
    };
    const insert = await add('bare INSERT of one row', null, bare('insert'));
    await add('needs created', insert, load({ kind: 'say' }));
    await add('bare SELECT of one row by key', null, bare('row'));
    const page = await add('bare SELECT of a page of 50', null, bare('page'));
    await add(`first page of a queue of ${String(total)}`, page, load({ kind: 'pages', asks: first }));
    await add(`pages 1–10 of the queue`, page, load({ kind: 'pages', asks: deep }));
    await add('pages 1–10 while 5 needs/s are said', page, load({ kind: 'pages', asks: deep }, 5));
  }
  return lines;
}

function show(name: string, lines: readonly Line[]): void {
  const number = (value: number, digits = 0) => value.toFixed(digits);
  const rows = lines.map(({ what, clients, measured, ratio, server, database }) => [
    what,
    String(clients),
    number(measured.rate),
    number(measured.p50, 2),
    number(measured.p99, 2),
    ratio === null ? '' : number(ratio, 2),
    measured.bytes === 0 ? '' : number(measured.bytes / 1024, 1),
    number(measured.cores, 2),
    server === 0 ? '' : number(server, 2),
    database === 0 ? '' : number(database, 2),
  ]);
  const head = [
    '',
    'clients',
    'per s',
    'p50 ms',
    'p99 ms',
    '× bare',
    'KB each',
    'client cores',
    'server ms',
    'database ms',
  ];
  console.log(`\n${name}\n${table([head, ...rows])}`);
}

async function onPostgres(folder: string, settings: Settings): Promise<void> {
  await withPostgres(folder, settings.env, async ({ name, server, ownerUrl, pid }) => {
    const place = { name, server, ownerUrl, databasePid: pid, folder };
    show(`${name}, durable, pool of ${String(poolSize)}`, await measurePlace(place, settings));
  });
}

async function onPglite(folder: string, settings: Settings): Promise<void> {
  const server = await startServer({ env: { ...settings.env } });
  try {
    const lines = await measurePlace(
      { name: 'PGlite', server, ownerUrl: null, databasePid: null, folder },
      settings,
    );
    show('PGlite (embedded), one session', lines);
  } finally {
    await server.stop();
  }
}

/** `npm run bench needs [pglite|postgres] [--seconds=5] [--times=3]` */
export async function benchNeeds(args: readonly string[]): Promise<void> {
  const given = (name: string, otherwise: string) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
  const profile = given('profile', '');
  const settings = {
    seconds: Number(given('seconds', '5')),
    times: Number(given('times', '3')),
    env: {
      LOG_LEVEL: given('log', 'warn'),
      ...(profile === '' ? {} : { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profile}` }),
    },
    clients: given('clients', '1,20').split(',').map(Number),
  };
  const wanted = (name: string) =>
    !args.some((arg) => /^(pglite|postgres)$/.test(arg)) || args.includes(name);
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-'));
  // A PostgreSQL that loses its folder ends by itself.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { model = 'unknown' } = cpus()[0] ?? {};
  console.log(`${String(cpus().length)} × ${model}, Node ${process.versions.node}, the clients included`);
  if (wanted('postgres')) await onPostgres(folder, settings);
  if (wanted('pglite')) await onPglite(folder, settings);
}
