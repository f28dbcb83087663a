import type { City } from '../../platform/access/context.ts';
import type { Opened } from '../../platform/db/open.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { foundCity, openCity } from '../cities.ts';

export const zone = 'Asia/Shanghai';
/** The last month there are entries of, and how many months there are. */
export const last = { year: 2026, month: 11 };
export const months = 24;

export interface Place {
  readonly id: string;
  readonly path: readonly string[];
}
const areaId = (number: number) => `01990000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
export const organisationId = (number: number) =>
  `01990001-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** A city of eight counties with twelve townships of ten villages each. */
export function makePlaces(): Place[] {
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

export async function makeCity(
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
export async function fill(opened: Opened, city: City, count: number): Promise<void> {
  const step = 500_000;
  // Indexes are made afterwards, as by a restore.
  const { rows: indexes } = await opened.owner.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = 'ledger.entry'::regclass and not indisprimary`,
  );
  for (const { name } of indexes) await opened.owner.query(`drop index ${name}`);
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
  for (const { definition } of indexes) await opened.owner.query(definition);
  await opened.owner.query('vacuum analyze ledger.entry');
}
