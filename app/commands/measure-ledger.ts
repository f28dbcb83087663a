import { parseArgs } from 'node:util';
import { rebuildAtOnce } from '../../modules/ledger/actions/rebuild.ts';
import { rebuildLedger } from '../../modules/ledger/actions/rebuild-beside.ts';
import { addEntries, followTree } from '../../modules/ledger/actions/roll-up.ts';
import { chanceOf, Life } from '../../modules/ledger/life.fixtures.ts';
import { countPersons, readTally } from '../../modules/ledger/store/figures.ts';
import { scope } from '../../platform/access/authorized.ts';
import type { City } from '../../platform/access/context.ts';
import type { Config } from '../../platform/config/config.ts';
import type { Opened } from '../../platform/db/open.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { foundCity, openCity } from '../cities.ts';
import { openDatabase, runtimeOf } from '../open.ts';

const zone = 'Asia/Shanghai';
/** The last month there are entries of, and how many months there are. */
const last = { year: 2026, month: 11 };
const months = 24;
const kinds = ['received', 'taken_on', 'ended', 'confirmed'];

interface Place {
  readonly id: string;
  readonly path: readonly string[];
}
interface Node {
  readonly area: string | null;
  readonly organisation: string | null;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

const areaId = (number: number) => `01990000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const organisationId = (number: number) => `01990001-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** A city of eight counties with twelve townships of ten villages each. */
function makePlaces(): Place[] {
  const places: Place[] = [{ id: areaId(0), path: [areaId(0)] }];
  for (const [parents, count] of [
    [1, 8],
    [8, 12],
    [96, 10],
  ] as const) {
    for (const parent of places.slice(-parents)) {
      for (let more = 0; more < count; more += 1) {
        const id = areaId(places.length);
        places.push({ id, path: [id, ...parent.path] });
      }
    }
  }
  return places;
}

async function makeCity(
  opened: Opened,
  runtime: Runtime,
  key: string,
  places: readonly Place[],
): Promise<City> {
  const now = runtime.parts.now();
  const city = await foundCity(opened, runtime, { key, name: key, zone, hosts: [`${key}.test`] }, now);
  await opened.owner.query(
    `insert into places.area (city_id, id, parent_id, level, name, pinyin, path)
     select $1, id, parent, 'area', id::text, '', path::uuid[]
     from unnest($2::uuid[], $3::uuid[], $4::text[]) as one (id, parent, path)`,
    [
      ...[city.id, places.map(({ id }) => id), places.map(({ path }) => path[1] ?? null)],
      places.map(({ path }) => `{${path.join()}}`),
    ],
  );
  await openCity(opened, runtime, city, now);
  return city;
}

/** Four entries for each matter; villages follow each other, organisations are those of the county, or the city's twelve. */
async function fill(opened: Opened, city: City, count: number): Promise<void> {
  const step = 500_000;
  for (let from = 0; from < count; from += step) {
    await opened.owner.query(
      `insert into ledger.entry (city_id, happening_number, line, kind, record_id, organisation_id, area_id,
         category_code, outcome, via, days, person_id, at, recorded_at, month)
       select $1, i - $3::bigint - 1, 0, (array['received', 'taken_on', 'ended', 'confirmed'])[1 + i % 4],
         ('01990002-0000-7000-8000-' || lpad(to_hex(r), 12, '0'))::uuid,
         ('01990001-0000-7000-8000-' || lpad(to_hex(case when h % 5 = 0 then h % 12 else 12 + (v / 120) * 12 + h % 12 end), 12, '0'))::uuid,
         ('01990000-0000-7000-8000-' || lpad(to_hex(105 + v), 12, '0'))::uuid,
         'C' || h % 40, case when i % 4 = 2 then (array['solved', 'solved', 'partly', 'referred'])[1 + h % 4] end,
         case when i % 4 = 0 then (array['phone', 'counter', 'online'])[1 + h % 3] end, h % 9,
         case when i % 4 = 0 then ('01990003-0000-7000-8000-' || lpad(to_hex(h % greatest(1, $3::bigint / 10)), 12, '0'))::uuid end,
         at, at, (extract(year from at) * 100 + extract(month from at))::integer
       from (select i, r, h, v, timestamptz '2026-11-28 04:00:00+00' - make_interval(months => (m)::integer, hours => (h % 600)::integer) as at
         from (select i, i / 4 as r, (i / 4 * 2654435761) % 1000003 as h, (i / 4 * 7919) % 960 as v, (i / 4 * 104729) % ${String(months)} as m
           from generate_series($2::bigint, least($2::bigint + ${String(step)}, $3::bigint) - 1) as i) as one) as placed`,
      [city.id, from, count],
    );
    console.error(`  ${String(Math.min(count, from + step))} of ${String(count)} entries`);
  }
  await opened.owner.query('analyze ledger.entry');
}

function nodesToAsk(places: readonly Place[], count: number): Node[] {
  const chance = chanceOf(3);
  const below = (many: number) => Math.floor(chance() * many);
  return Array.from({ length: count }, () => {
    const to = below(months);
    const from = Math.min(months - 1, to + below(12));
    const number = (back: number) => {
      const index = last.year * 12 + last.month - 1 - back;
      return Math.floor(index / 12) * 100 + (index % 12) + 1;
    };
    // Every level as often as the others: nobody asks about villages only.
    const [start = 0, size = 1] =
      [
        [0, 1],
        [1, 8],
        [9, 96],
        [105, 960],
      ][below(4)] ?? [];
    const area = chance() < 0.1 ? null : (places[start + below(size)]?.id ?? null);
    const organisation = chance() < 0.5 ? null : organisationId(below(108));
    return { area, organisation, kind: kinds[below(4)] ?? 'ended', from: number(from), to: number(to) };
  });
}

async function timesOf(nodes: readonly Node[], ask: (node: Node) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (const node of nodes) {
    const before = performance.now();
    await ask(node);
    took.push(performance.now() - before);
  }
  return took.toSorted((a, b) => a - b);
}

const at = (took: readonly number[], share: number) =>
  took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
const line = (what: string, took: readonly number[]) =>
  console.log(
    `${what.padEnd(44)} p50 ${at(took, 0.5).toFixed(2)} ms   p99 ${at(took, 0.99).toFixed(2)} ms   (${String(took.length)} nodes)`,
  );

async function measureReads(
  runtime: Runtime,
  city: City,
  places: readonly Place[],
  plain: number,
): Promise<void> {
  const nodes = nodesToAsk(places, 1000);
  const some = nodes.slice(0, plain);
  const scopeOf = ({ area, organisation }: Node) =>
    scope<never, { areas: string[] | null; organisation: string | null }>({
      areas: area === null ? null : [area],
      organisation,
    });
  const asked = ({ kind, from, to }: Node) => ({ kinds: [kind], from, to });
  const sum = await timesOf(nodes, (node) =>
    runtime.parts.database.read(city.id, (db) => readTally(db, scopeOf(node), asked(node), [''])),
  );
  const persons = await timesOf(nodes, (node) =>
    runtime.parts.database.read(city.id, (db) => countPersons(db, scopeOf(node), asked(node))),
  );
  const where = `city_id = $1 and kind = $2 and month between $3 and $4 and ($5::uuid is null or organisation_id = $5)
    and ($6::uuid is null or area_id in (select id from places.area where city_id = $1 and $6 = any(path)))`;
  const { pool } = runtime.parts.database;
  const bare = async (text: string, node: Node) => {
    const client = await pool.connect();
    try {
      await client.query(
        `begin; set local role lianxin_app; set local app.city = '${city.id}'; set local statement_timeout = 0`,
      );
      await client.query(text, [city.id, node.kind, node.from, node.to, node.organisation, node.area]);
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  const grouped = await timesOf(some, (node) =>
    bare(`select kind, sum(quantity), count(*) from ledger.entry where ${where} group by kind`, node),
  );
  const distinct = await timesOf(some.slice(0, Math.ceil(plain / 3)), (node) =>
    bare(
      `select count(distinct person_id) from ledger.entry where city_id = $1 and kind = 'received' and record_id in (
      select record_id from ledger.entry where ${where})`,
      node,
    ),
  );
  line('sum from the roll-up', sum);
  line('sum by plain GROUP BY', grouped);
  line('persons from the roll-up', persons);
  line('persons by plain count(distinct)', distinct);
  console.log(
    `plain / roll-up: sums ${(at(grouped, 0.5) / at(sum, 0.5)).toFixed(0)} times at p50, ${(at(grouped, 0.99) / at(sum, 0.99)).toFixed(0)} at p99; persons ${(at(distinct, 0.5) / at(persons, 0.5)).toFixed(0)} and ${(at(distinct, 0.99) / at(persons, 0.99)).toFixed(0)}`,
  );
}

const partsOf = (city: City, places: readonly Place[], firstNumber: number) => ({
  ...{ city: city.id, zone, until: new Date('2026-11-24T00:00:00Z'), size: 20_000, firstNumber },
  areas: places.map(({ id }) => id),
  organisations: Array.from({ length: 30 }, (_, index) => organisationId(index)),
});

async function measureFollowing(runtime: Runtime, city: City, places: readonly Place[]): Promise<void> {
  const life = new Life(partsOf(city, places, 1_000_000_000), 5);
  const started = performance.now();
  const count = 20_000;
  for (let done = 0; done < count; done += 500) {
    const entries = life.next(500);
    await runtime.parts.database.write(city.id, (db) => addEntries({ db, city }, entries));
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `following: ${(count / seconds).toFixed(0)} entries a second with their sums and persons (${String(count)}, 500 at a time, a tenth of them corrections)`,
  );
}

/** Moves an area with all below it to another parent, as the database of places would show it. */
async function moveSome(opened: Opened, city: City, places: Place[], life: Life): Promise<void> {
  const area = life.pick(places.filter(({ path }) => path.length > 1));
  const parent = life.pick(places.filter(({ path }) => !path.includes(area.id)));
  for (const [index, { id, path }] of places.entries()) {
    const depth = path.indexOf(area.id);
    if (depth === -1) continue;
    places[index] = { id, path: [...path.slice(0, depth), area.id, ...parent.path] };
  }
  await opened.owner.query('update places.area set parent_id = $3 where city_id = $1 and id = $2', [
    city.id,
    area.id,
    parent.id,
  ]);
  const moved = places.filter(({ path }) => path.includes(area.id));
  await opened.owner.query(
    `update places.area a set path = one.path::uuid[] from unnest($2::uuid[], $3::text[]) as one (id, path)
     where a.city_id = $1 and a.id = one.id`,
    [city.id, moved.map(({ id }) => id), moved.map(({ path }) => `{${path.join()}}`)],
  );
}

async function measureLife(opened: Opened, runtime: Runtime, operations: number): Promise<boolean> {
  const places = makePlaces();
  const city = await makeCity(opened, runtime, 'life', places);
  const life = new Life(partsOf(city, places, 1), 17);
  let moved = 0;
  const started = performance.now();
  for (let done = 0; done < operations; done += 500) {
    const entries = life.next(500);
    await runtime.parts.database.write(city.id, (db) => addEntries({ db, city }, entries));
    if (done % 5000 === 0) {
      // As the server does by itself within a minute.
      await opened.owner.query('analyze ledger.entry, ledger.entry_share, ledger.tally, ledger.persons');
      await moveSome(opened, city, places, life);
      await runtime.parts.database.write(city.id, (db) => followTree({ db, city }));
      moved += 1;
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const found = await runtime.parts.database.write(city.id, (db) => rebuildAtOnce({ db, city }));
  console.log(
    `${String(operations)} random entries, corrections and late ones with ${String(moved)} boundary changes in ${seconds} s: the rebuilt roll-up differs at ${String(found.length)} nodes`,
  );
  return found.length === 0;
}

/** `npm run bench ledger` on the database of the settings, which must be empty: reads, rebuilding and following. */
export async function measureLedgerCommand(config: Config, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { entries: { type: 'string' }, life: { type: 'string' } },
  });
  const count = Number(values.entries ?? 10_000_000);
  const opened = await openDatabase(config, () => {});
  try {
    const runtime = runtimeOf(opened, config, (what, error) => console.error(what, error));
    const places = makePlaces();
    const city = await makeCity(opened, runtime, 'bench', places);
    await fill(opened, city, count);
    const rebuilt = performance.now();
    const { months: counted } = await rebuildLedger(runtime, city, (done, of) =>
      console.error(`  ${String(done)} of ${String(of)} months rebuilt`),
    );
    console.log(
      `${String(count)} entries, ${String(counted)} months: rebuilt in ${((performance.now() - rebuilt) / 1000).toFixed(0)} s`,
    );
    await opened.owner.query('analyze ledger.tally');
    await opened.owner.query('analyze ledger.persons');
    const sizes = await opened.owner.query<{ tally: string; persons: string }>(
      'select (select count(*) from ledger.tally) as tally, (select count(*) from ledger.persons) as persons',
    );
    console.log(
      `roll-up: ${String(sizes.rows[0]?.tally)} sums, ${String(sizes.rows[0]?.persons)} chunks of persons; ${String(places.length)} areas, 108 organisations`,
    );
    await measureReads(runtime, city, places, count > 2_000_000 ? 30 : 90);
    await measureFollowing(runtime, city, places);
    return (await measureLife(opened, runtime, Number(values.life ?? 100_000))) ? 0 : 1;
  } finally {
    await opened.close();
  }
}
