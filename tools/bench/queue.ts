import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { BenchCity } from './city.ts';
import { withPostgres } from './postgres-place.ts';
import { table } from './table.ts';

const base = 500;
const copies = 40;
const asks = 20;

/** Each need of the queue once more, with its round, its legs and its line, `times` over. */
export async function multiply(ownerUrl: string, organisationId: string, times: number): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('set session_replication_role = replica');
  await owner.query(
    `create temporary table copied as
     select line.city_id, line.need_id, n, gen_random_uuid() as id, gen_random_uuid() as round_id
     from needs.line as line cross join generate_series(1, $2::int) as n
     where line.organisation_id = $1 and not line.over`,
    [organisationId, times - 1],
  );
  const copy = async (name: string, of: string, change: Record<string, string>) => {
    const { rows } = await owner.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [name],
    );
    const columns = rows.map(({ name: column }) => column);
    const values = columns.map((column) => change[column] ?? `one.${column}`);
    await owner.query(
      `insert into ${name} (${columns.join(', ')}) select ${values.join(', ')} from ${name} as one join copied
       on copied.city_id = one.city_id and copied.need_id = one.${of}`,
    );
  };
  await copy('needs.need', 'id', {
    id: 'copied.id',
    reference: `one.reference || '-' || copied.n`,
    said_at: `one.said_at - copied.n * interval '1 hour'`,
    secret_hash: 'null',
    code_hash: 'null',
  });
  await copy('needs.round', 'need_id', { id: 'copied.round_id', need_id: 'copied.id' });
  await copy('needs.leg', 'need_id', {
    ...{ id: 'gen_random_uuid()', need_id: 'copied.id', round_id: 'copied.round_id' },
    deadline: 'one.deadline - (copied.n % 20)::int',
  });
  await copy('needs.line', 'need_id', {
    need_id: 'copied.id',
    said_at: `one.said_at - copied.n * interval '1 hour'`,
    due: 'one.due - (copied.n % 20)::int',
    own_id: 'null',
  });
  await owner.query('vacuum analyze');
  await owner.end();
}

/** Milliseconds until each answer, something having happened before each, so that none is a kept one. */
async function ask(url: string, path: string, cookie: string): Promise<number[]> {
  const took: number[] = [];
  for (let count = 0; count < asks; count += 1) {
    await fetch(`${url}/api/needs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ words: '想学点手艺，有没有免费的班' }),
    });
    const before = performance.now();
    const answer = await fetch(url + path, { headers: { cookie } });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${body}`);
    took.push(performance.now() - before);
  }
  return took.toSorted((a, b) => a - b);
}

/** `npm run bench queue`: pages, filters and search of a queue of twenty thousand needs, on PostgreSQL. */
export async function benchQueue(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await withPostgres(folder, { LOG_LEVEL: 'warn' }, async ({ name, server, ownerUrl }) => {
    const city = new BenchCity(server.url);
    const { cookie, organisationId } = await city.signIn('liuhaidong');
    console.error(`bench: ${name}: making a queue of ${String(base * copies)} …`);
    await city.growQueue(organisationId, base);
    await multiply(ownerUrl, organisationId, copies);
    const { total } = await city.lengthOfQueue(cookie);
    const last = Math.ceil(total / 50);
    const office = await city.signIn('surina');
    const paths: readonly [string, string][] = [
      ['first page', ''],
      ['page 200', '?page=200'],
      ['last page', `?page=${String(last)}`],
      ['overdue', '?work=overdue'],
      ['to take on, page 100', '?work=toTakeOn&page=100'],
      ['of one category', '?category=work'],
      ['only mine', '?mine=true'],
      ['words that many have', `?search=${encodeURIComponent('工资')}`],
      ['newest first', '?show=organisation&sort=newest'],
      ['oldest first', '?show=organisation&sort=oldest'],
      ['of one state', '?show=organisation&state=dispatched'],
      ['in one language', '?show=organisation&language=mn'],
      ['words that none has', `?search=${encodeURIComponent('骆驼走失')}`],
    ];
    const asked: readonly [string, string, string][] = [
      ...paths.map(([what, query]): [string, string, string] => [what, `/api/needs${query}`, cookie]),
      ['the office’s board', '/api/board', office.cookie],
      ['the overdue of the board', '/api/board/items?kind=overdue', office.cookie],
    ];
    const rows: string[][] = [];
    for (const [what, path, of] of asked) {
      const took = await ask(server.url, path, of);
      const at = (share: number) =>
        (took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(1);
      rows.push([what, at(0.5), at(0.95), at(1)]);
    }
    const bytes = (await (await fetch(`${server.url}/api/needs`, { headers: { cookie } })).arrayBuffer())
      .byteLength;
    console.log(`\n${name}: a page of the queue is ${(bytes / 1024).toFixed(1)} KB`);
    console.log(`\n${name}: a queue of ${String(total)}, ${String(asks)} times each, one after the other`);
    console.log(table([['', 'p50 ms', 'p95 ms', 'longest ms'], ...rows]));
  });
}
