import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { plainEnvironment, startServer } from '../e2e/server.ts';
import type { PublicRound } from '../modules/honours/contract/shapes.ts';
import { rotateCity } from '../platform/keys/rotate.ts';
import { freshBuild } from '../tools/build.ts';
import { holdHonours } from './demo/honours.ts';
import { encryptedColumns, otherBytes } from './encrypted-columns.ts';
import { aCity, TestCity, testDatabase } from './testing/city.ts';
import { aKey, aNeed, choose, storyOf } from './testing/need.fixtures.ts';
import { testRuntime } from './testing/parts.ts';
import { prepareData } from './testing/prepared.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const main = join(import.meta.dirname, '..', 'dist', 'server', 'main.js');
const quick = { batch: 3, learning: 100 };
const person = { name: '乌云', phone: '13800138000' };

/** How many values of the city each key version encrypted. */
async function versions({ opened, city }: TestCity): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { table, column } of encryptedColumns) {
    const { rows } = await opened.owner.query<{ version: number; count: number }>(
      `select get_byte(${column}, 0) * 256 + get_byte(${column}, 1) as version, count(*)::int as count
       from ${table} where city_id = $1 and ${column} is not null group by 1`,
      [city.id],
    );
    for (const { version, count } of rows) found[version] = (found[version] ?? 0) + count;
  }
  return found;
}

/** The same city as another server on the same database sees it. */
function anotherServer(city: TestCity): TestCity {
  return new TestCity(
    city.opened,
    testRuntime(city.opened.database, city.clock),
    city.city,
    city.clock,
    city.host,
  );
}

/** One sheet of past needs that is taken over, with a column of its own, and one that still waits. */
async function importPast(made: TestCity): Promise<void> {
  const as = 'tang-wenjun';
  const upload = (text: string) =>
    made.ok<{ id: string; version: number }>('POST', '/api/history/imports', {
      ...{ as, key: aKey() },
      body: { name: 'x.csv', content: Buffer.from(text).toString('base64') },
    });
  const { id, version } = await upload('诉求,来电\n路灯坏了,乌兰\n');
  const meanings = { category: {}, organisation: {}, outcome: {}, area: {} };
  const columns = ['text', 'more'];
  await made.ok('PUT', `/api/history/imports/${id}/columns`, {
    ...{ as, body: { version, titled: true, columns, day: null, areaId: null, meanings } },
  });
  await made.runtime.work(made.city);
  await made.ok('PUT', `/api/history/imports/${id}/taking`, {
    ...{ as, body: { version: version + 2, take: 'all' } },
  });
  await made.runtime.work(made.city);
  await upload('诉求\n还没导入\n');
}

/** Somebody nominated and somebody objected, each with how to reach them. */
async function speakOfHonours(made: Awaited<ReturnType<typeof aCity>>): Promise<void> {
  // A month on, since nobody held a role before the city was founded.
  await holdHonours(made.runtime, made.at, new Date(made.clock.now.getTime() + 30 * 86_400_000));
  const contact = person.phone;
  const { rounds } = await made.ok<{ rounds: PublicRound[] }>('GET', '/api/honours/public');
  for (const { id, mayNominate } of rounds) {
    const nomination = { nominee: 'person', name: person.name, words: '好', contact };
    const body = mayNominate ? nomination : { words: '请核实', contact };
    const what = mayNominate ? 'nominations' : 'objections';
    await made.ok('POST', `/api/honours/public/${id}/${what}`, { key: aKey(), body });
  }
}

test('every column of bytes in the database is known, as a ciphertext or as something else', async () => {
  const { owner } = await testDatabase();
  const { rows } = await owner.query<{ place: string }>(
    `select n.nspname || '.' || c.relname || '.' || a.attname as place
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where a.atttypid in ('bytea'::regtype, 'bytea[]'::regtype) and c.relkind = 'r' and a.attnum > 0
       and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  const known = [...encryptedColumns.map(({ table, column }) => `${table}.${column}`), ...otherBytes];
  expect(rows.map(({ place }) => place).sort()).toEqual(known.sort());
});

test('every listed column opens with the name of its place', async () => {
  const made = await aCity();
  const { runtime, city, opened } = made;
  // First: its jobs would send the texts of what comes after.
  await importPast(made);
  await speakOfHonours(made);
  const need = await aNeed(made);
  await choose(made, need, { lead: 'wage-help', ...person });
  await made.ok('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: { words: '想学电脑', via: 'counter', contact: { idNumber: '11010519491231002X' }, legs: [] },
  });
  await made.ok('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: { words: '婆婆天天骂我', via: 'counter', safeWay: { way: 'page' }, legs: [] },
  });
  const family = { secret: need.secret, key: aKey(), body: { name: '女儿' } };
  await made.ok('POST', '/api/my-need/family', family);
  await made.app.request('/progress/phone', {
    method: 'POST',
    headers: { host: made.host, 'content-type': 'application/x-www-form-urlencoded' },
    body: `phone=${person.phone}`,
  });
  await made.settle();
  const keys = await runtime.catalogue.keysOf(city);
  // The demo city has sent no form and no picture; of pictures app/files.test.ts sees that they open.
  const empty = ['platform.submission', 'platform.content'];
  for (const { table, column } of encryptedColumns.filter(({ table: one }) => !empty.includes(one))) {
    const { rows } = await opened.owner.query<{ value: Buffer }>(
      `select ${column} as value from ${table} where city_id = $1 and ${column} is not null limit 5`,
      [city.id],
    );
    // What came back through the gateway is forgotten as soon as it stands in its need's story.
    if (table !== 'messages.reply') expect(rows.length).toBeGreaterThan(0);
    for (const { value } of rows) expect(keys.decrypt(`${table}.${column}`, value)).not.toBe('');
  }
});

test('a new key renews every value; what is looked up, shown and revealed stays the same', async () => {
  const city = await aCity();
  const body = { words: '想学电脑', areaId: city.at.area('yunhe') };
  const key = aKey();
  const need = await city.ok<Awaited<ReturnType<typeof aNeed>>>('POST', '/api/needs', { key, body });
  await choose(city, need, { lead: 'wage-help', joint: [], ...person });
  await city.settle();
  const before = await versions(city);
  expect(Object.keys(before)).toEqual(['1']);

  const steps: string[] = [];
  const rotated = await rotateCity(
    city.runtime.parts,
    city.city.id,
    encryptedColumns,
    (step) => steps.push(step),
    quick,
  );
  expect(rotated).toEqual({ version: 2, made: true, changed: before['1'], left: 0 });
  expect(steps.length).toBeGreaterThan(0);
  expect(await versions(city)).toEqual({ 2: before['1'] });

  // This process still holds the old keys only, and comes upon a ciphertext of the new one.
  expect((await storyOf(city, need)).trackingCode).toBe(need.trackingCode);
  expect((await storyOf(city, { secret: need.trackingCode })).reference).toBe(need.reference);
  expect(await city.ok('POST', '/api/needs', { key, body })).toEqual(need);
  const revealed = await city.ok('POST', `/api/needs/${need.id}/reveals`, {
    ...{ as: 'liu-haidong', key: aKey(), body: { purpose: '回电话' } },
  });
  expect(revealed).toEqual({ ...person, idNumber: null, persons: [] });
  await city.settle();
  await aNeed(city);
  expect(Object.keys(await versions(city))).toEqual(['2']);
});

test('a server that only writes learns of the new key with its next sealing round', async () => {
  const city = await aCity();
  const other = Object.assign(anotherServer(city), { at: city.at });
  await aNeed(other);
  await rotateCity(city.runtime.parts, city.city.id, encryptedColumns, () => {}, quick);
  await other.settle();
  await aNeed(other);
  expect(Object.keys(await versions(city))).toEqual(['2']);
});

test('two servers answer without one failure while the key is changed under them, and nothing is left', async () => {
  const city = await aCity();
  const servers = [city, Object.assign(anotherServer(city), { at: city.at })];
  const stopping = new AbortController();
  let done = 0;
  const live = async (server: (typeof servers)[number], other: (typeof servers)[number]) => {
    while (!stopping.signal.aborted) {
      const need = await aNeed(server);
      await choose(other, need, { lead: 'wage-help', ...person });
      expect((await storyOf(server, need)).trackingCode).toBe(need.trackingCode);
      expect((await storyOf(other, { secret: need.trackingCode })).reference).toBe(need.reference);
      done += 1;
      // The embedded database answers without ever letting a timer run.
      await wait(5);
    }
  };
  const [one = city, two = one] = servers;
  const lives = [live(one, two), live(two, one), live(one, two), live(two, one)];
  // Whoever fails stops all, so that the failure is what the test tells.
  const all = Promise.all(lives).finally(() => stopping.abort());
  all.catch(() => {});
  try {
    await Promise.race([all, vi.waitUntil(() => done > 10, { timeout: 30_000 })]);
    const pace = { batch: 5, learning: 1500 };
    for (const version of [2, 3]) {
      const before = done;
      const rotated = await rotateCity(city.runtime.parts, city.city.id, encryptedColumns, () => {}, pace);
      expect(rotated).toMatchObject({ version, made: true, left: 0 });
      expect(done).toBeGreaterThan(before);
    }
  } finally {
    stopping.abort();
    await all;
  }
  expect(Object.keys(await versions(city))).toEqual(['3']);
});

describe('npm run rotate-keys', () => {
  beforeAll(freshBuild);

  const run = (data: { dataDir: string; env: Record<string, string> }, killAt?: string) =>
    new Promise<{ signal: string | null; text: string }>((resolve) => {
      const kill = killAt === undefined ? {} : { LIANXIN_KILL_AT: killAt };
      const env = { ...plainEnvironment(), ...data.env, DATA_DIR: data.dataDir, ...kill };
      const args = ['--disable-warning=ExperimentalWarning', main, 'rotate-keys'];
      execFile(process.execPath, args, { env }, (error, out, err) => {
        resolve({ signal: error?.signal ?? null, text: `${out}${err}` });
      });
    });

  test('killed at any step, the next run finishes it, with a server running the whole time after', async () => {
    const data = await prepareData();
    for (const [killAt, version] of [
      ['key made', 2],
      ['before ciphertexts renewed', 3],
      ['ciphertexts renewed', 4],
    ] as const) {
      expect((await run(data, killAt)).signal).toBe('SIGKILL');
      expect((await run(data)).text).toContain(`finished the interrupted change to key ${String(version)}`);
    }
    const server = await startServer(data);
    try {
      // The embedded database is held by the server, which is asked to do it.
      expect((await run(data)).text).toContain('made key 5');
      expect((await fetch(`${server.url}/health`)).status).toBe(200);
    } finally {
      await server.stop();
    }
  });
});
