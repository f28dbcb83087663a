import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { BenchCity } from './city.ts';
import { type PostgresPlace, withPostgres } from './postgres-place.ts';
import { multiply } from './queue.ts';
import { table } from './table.ts';

const asks = 300;
const grown = 100;
const times = 30;

/** Entries of two years over the places, organisations and categories that the city has, as any other of the ledger. */
async function fill(owner: Client, count: number): Promise<void> {
  await owner.query(
    `insert into ledger.entry (city_id, happening_number, line, kind, record_id, organisation_id, area_id,
       category_code, outcome, days, at, recorded_at, month, basis, quantity)
     select city.id, -i - 1, 0, kind, gen_random_uuid(), organisations[1 + h % cardinality(organisations)],
       areas[1 + h % cardinality(areas)],
       case when kind <> 'event_attendance' then categories[1 + h % cardinality(categories)] end,
       case when kind = 'ended' then (array['solved', 'solved', 'partly', 'referred'])[1 + h % 4] end, h % 9, at, at,
       (extract(year from at) * 100 + extract(month from at))::integer,
       case when kind = 'event_attendance' then 'on_spot' else 'ledger' end,
       case when kind = 'event_attendance' then 5 + h % 200 else 1 end
     from (select id from platform.city limit 1) as city,
       (select array_agg(id order by id) as areas from places.area where parent_id is not null) as area,
       (select array_agg(id order by id) as organisations from organisations.organisation) as organisation,
       (select array_agg(code order by code) as categories from services.category) as category,
       lateral (select i, h, (array['received', 'taken_on', 'ended', 'answered_on_spot', 'confirmed', 'event_attendance'])[1 + h % 6] as kind,
           now() - make_interval(days => (h % 690)::integer, mins => (i % 600)::integer) as at
         from (select i, abs(hashint8(i::bigint)) as h from generate_series(1, $1::int) as i) as one) as made`,
    [count],
  );
}

/** Counts the new entries into the sums, as whoever brought them in from elsewhere would. */
async function countAnew({ server, ownerUrl }: PostgresPlace): Promise<void> {
  const main = join(import.meta.dirname, '..', '..', 'dist', 'server', 'main.js');
  const url = new URL(ownerUrl);
  url.username = 'bench_app';
  url.password = 'bench';
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'rebuild-ledger'], {
    env: {
      ...{ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', LOG_LEVEL: 'warn' },
      ...{ DATABASE_URL: url.href, MIGRATE_DATABASE_URL: ownerUrl, DATA_DIR: server.dataDir },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill());
  // 1: sums were not what the entries say, which is why it runs.
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 1) throw new Error(`rebuild-ledger ended with ${String(code)}`);
}

interface Line {
  readonly what: string;
  readonly once: () => Promise<void>;
}

/** Round after round, so that whatever else the machine does falls on all of them alike. */
async function measured(lines: readonly Line[]): Promise<string[][]> {
  const took = lines.map((): number[] => []);
  for (let round = -20; round < asks; round += 1) {
    for (const [index, { once }] of lines.entries()) {
      const before = performance.now();
      await once();
      if (round >= 0) took[index]?.push(performance.now() - before);
    }
  }
  return lines.map(({ what }, index) => {
    const sorted = (took[index] ?? []).toSorted((a, b) => a - b);
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
    return [what, at(0.5), at(0.99), at(1)];
  });
}

/** `npm run bench overview -- [--entries 100000]`: the leader's page in a city of thousands of needs, on PostgreSQL. */
export async function benchOverview(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { entries: { type: 'string', default: '100000' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await withPostgres(folder, { LOG_LEVEL: 'warn' }, async (place) => {
    const { name, server, ownerUrl } = place;
    const city = new BenchCity(server.url);
    const handler = await city.signIn('liuhaidong');
    console.error(`bench: ${name}: ${values.entries} entries and ${String(grown * times)} needs …`);
    await city.growQueue(handler.organisationId, grown);
    await multiply(ownerUrl, handler.organisationId, times);
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    await fill(owner, Number(values.entries));
    await owner.query('vacuum analyze');
    await countAnew(place);
    await owner.query('vacuum analyze');
    const counted = await owner.query<{ entries: string; needs: string }>(
      'select (select count(*) from ledger.entry) as entries, (select count(*) from needs.need) as needs',
    );
    const get = (path: string, cookie: string) => async () => {
      const answer = await fetch(server.url + path, { headers: { cookie } });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${path}: ${text}`);
    };
    const leader = await city.signIn('gaojun');
    const office = await city.signIn('surina');
    const plainly = async () => {
      await owner.query(
        `select month, area_id, organisation_id, sum(quantity) from ledger.entry
         where kind in ('ended', 'answered_on_spot', 'event_attendance', 'trained') group by 1, 2, 3`,
      );
    };
    const rows = await measured([
      { what: 'the leader’s page, of a leader', once: get('/api/overview', leader.cookie) },
      { what: 'the leader’s page, of the office', once: get('/api/overview', office.cookie) },
      { what: 'what the desk shows beside it', once: get('/api/overview/year', leader.cookie) },
      { what: 'baseline: who is signed in', once: get('/api/session', leader.cookie) },
      { what: 'baseline: the sums alone, by plain SQL over the entries', once: plainly },
    ]);
    await owner.end();
    const of = `${counted.rows[0]?.entries ?? ''} entries, ${counted.rows[0]?.needs ?? ''} needs`;
    console.log(`\n${name}: ${of}; ${String(asks)} times each, in turn`);
    console.log(table([['', 'p50 ms', 'p99 ms', 'longest ms'], ...rows]));
  });
}
