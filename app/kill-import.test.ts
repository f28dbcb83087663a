import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../e2e/server.ts';
import { askServer } from '../platform/control/control.ts';
import { testPassword } from './testing/parts.ts';
import { type Prepared, prepareData } from './testing/prepared.ts';

beforeAll(() => {
  execFileSync(process.execPath, [join(import.meta.dirname, '../tools/build.ts')], { stdio: 'inherit' });
}, 60_000);

interface Import {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly titled: boolean;
  readonly columns: string[];
  readonly taken: number;
}

async function client({ url }: RunningServer) {
  const headers = { connection: 'close', 'content-type': 'application/json' };
  const signedIn = await fetch(`${url}/api/session`, {
    ...{ method: 'POST', headers },
    body: JSON.stringify({ login: 'tangwenjun', password: testPassword }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (method: string, path: string, body?: object): Promise<Import> => {
    const answer = await fetch(`${url}/api/history/imports${path}`, {
      method,
      headers: { ...headers, cookie, 'idempotency-key': randomUUID() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)} ${await answer.text()}`);
    return (await answer.json()) as Import;
  };
}

/** What the dead server had leased is free again after five minutes; nobody waits for them here. */
async function endLeases({ dataDir, env }: Prepared): Promise<void> {
  const free = 'update platform.job set leased_until = null where leased_until is not null';
  const owner = env['MIGRATE_DATABASE_URL'];
  if (owner !== undefined) {
    const pool = new pg.Pool({ connectionString: owner, max: 1 });
    await pool.query(free);
    return pool.end();
  }
  const lite = await PGlite.create({ dataDir: join(dataDir, 'database') });
  await lite.exec(free);
  return lite.close();
}

/** Waits so many tenths of a second at most. */
async function until(ask: () => Promise<Import>, state: string, tenths = 600): Promise<Import> {
  for (let tried = 0; tried < tenths; tried += 1) {
    const found = await ask();
    if (found.state === state) return found;
    await wait(100);
  }
  throw new Error(`the import never came to ${state}`);
}

const rows = 700;
const sheet = Buffer.from(
  `诉求时间\t诉求内容\t类别\n${Array.from(
    { length: rows },
    (_, at) => `2019-05-${String((at % 28) + 1).padStart(2, '0')}\t第${String(at)}件事\t法律援助`,
  ).join('\n')}\n`,
);

test('a server killed in the middle of an import goes on with it, and takes no row twice and none not at all', {
  timeout: 180_000,
}, async () => {
  const data = await prepareData();
  const first = await startServer({
    ...data,
    env: { ...data.env, LIANXIN_KILL_AT: 'recorded history.taken' },
  });
  const ask = await client(first);
  const content = sheet.toString('base64');
  const { id, version, titled, columns } = await ask('POST', '', { name: '2019.tsv', content });
  const meanings = { category: {}, organisation: {}, outcome: {}, area: {} };
  await ask('PUT', `/${id}/columns`, { version, titled, columns, day: null, areaId: null, meanings });
  const tried = await until(() => ask('GET', `/${id}`), 'checked');
  await ask('PUT', `/${id}/taking`, { version: tried.version, take: 'all' });
  await expect(until(() => ask('GET', `/${id}`), 'taken')).rejects.toThrow(/fetch failed/);
  await first.kill();
  await first.stop();
  await endLeases(data);

  const second = await startServer(data);
  try {
    const again = await client(second);
    expect(await until(() => again('GET', `/${id}`), 'taken')).toMatchObject({ taken: rows });
    const text = `select (select count(*)::int from history.past_need) as needs,
      (select count(distinct row_number)::int from history.past_need) as numbers`;
    const counted = await askServer(second.dataDir, { command: 'sql', text });
    expect(counted).toMatchObject({ ok: true, result: [{ rows: [{ needs: rows, numbers: rows }] }] });
    const seal = await askServer(second.dataDir, { command: 'verify-seal', text: '' });
    expect(seal).toMatchObject({ ok: true, result: [{ findings: [] }] });
  } finally {
    await second.stop();
  }
});
