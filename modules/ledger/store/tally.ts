import type { Tally } from '../../../engines/rollup/tally.ts';
import { type ReadDb, runWritten, type WriteDb } from '../../../platform/db/database.ts';
import { type Facet, facetColumns, facets } from '../entries.rules.ts';
import { wholeId } from '../roll-up.rules.ts';

const keys = 'city_id, area_id, organisation_id, kind, facet, month, value';
const sums = ['entries', 'quantity', 'share', 'joint', 'imported', 'late', 'corrected'] as const;
const columns = `${keys}, ${sums.join(', ')}`;
const adding = `on conflict (${keys}) do update set ${sums.map((one) => `${one} = tally.${one} + excluded.${one}`).join(', ')}`;

const orderOf = (row: Tally) =>
  `${row.area}${row.organisation}${row.kind}\n${row.facet}\n${String(row.month)}${row.value}`;

/** Adds to the sums of many nodes at once. */
export async function addTally(db: WriteDb, city: string, tally: readonly Tally[]): Promise<void> {
  // Neighbours in the key are neighbours on the disk: each page is visited once.
  const ordered = tally
    .map((row) => ({ row, order: orderOf(row) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ row }) => row);
  for (let from = 0; from < ordered.length; from += 5000) {
    const some = ordered.slice(from, from + 5000);
    const of = <T>(one: (row: Tally) => T) => some.map(one);
    await runWritten(
      db,
      `insert into ledger.tally (${columns})
       select $1::uuid, * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::integer[], $7::text[],
         $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[])
       ${adding}`,
      [
        ...[city, of(({ area }) => area), of(({ organisation }) => organisation), of(({ kind }) => kind)],
        ...[of(({ facet }) => facet), of(({ month }) => month), of(({ value }) => value)],
        ...[of(({ entries }) => entries), of(({ quantity }) => String(quantity))],
        ...[of(({ share }) => String(share)), of(({ joint }) => joint), of(({ imported }) => imported)],
        ...[of(({ late }) => late), of(({ corrected }) => corrected)],
      ],
    );
  }
}

const told = ['kind', 'month', ...facets.map((facet) => facetColumns[facet])];
const named = told
  .map((column, index) => `e.${column} as c${String(index)}`.replace('e.nullif(basis', 'nullif(e.basis'))
  .join(', ');
const amounts = 'e.counts, e.quantity, e.shared, e.import_id, e.late, e.corrects_number';
const placeOf = (facet: Facet) => `c${String(facets.indexOf(facet) + 2)}`;
const valuesOf = facets
  .filter((facet) => facet !== 'group')
  .map((facet) => `('${facet}', ${placeOf(facet)})`)
  .join(', ');
const node = 'organisation_id, kind, facet, month, value';
const added = sums.map((one) => `sum(${one})::bigint as ${one}`).join(', ');

/** Entries of one area `$2` and of none below it; of no area for the whole city. */
const ownOf = (area: string) =>
  area === wholeId ? '$2::uuid is not null and e.area_id is null' : 'e.area_id = $2::uuid';

/** The areas right below `$2`. */
export const belowOf = (area: string): string =>
  area === wholeId
    ? 'any(array(select p.area_id from ledger.area_path p where p.city_id = $1::uuid and cardinality(p.path) = 1))'
    : 'any(array(select p.area_id from ledger.area_path p where p.city_id = $1::uuid and p.path[2] = $2::uuid))';

/**
 * The sums of an area `$2` that are not what they must be: those of the areas right below it and of its own entries,
 * which are counted by plain SQL, without anything the follower computed. Where that holds of every area, from the
 * villages up to the city, every sum is what the entries say.
 */
function wrongOf(area: string): string {
  return `placed as (
      select ${named}, '${wholeId}'::uuid as organisation_id, 1000000 as part, ${amounts}
      from ledger.entry e where e.city_id = $1::uuid and ${ownOf(area)}
      union all
      select ${named}, e.organisation_id, 1000000, ${amounts}
      from ledger.entry e where e.city_id = $1::uuid and ${ownOf(area)} and not e.shared and e.organisation_id is not null
      union all
      select ${named}, s.organisation_id, s.share, ${amounts}
      from ledger.entry e join ledger.entry_share s using (city_id, happening_number, line)
      where e.city_id = $1::uuid and ${ownOf(area)} and e.shared
    ), own as (
      select organisation_id, c0 as kind, told.facet, c1 as month, told.value, sum(counts) as entries,
        sum(quantity) as quantity, sum(quantity * part) as share, coalesce(sum(counts) filter (where shared), 0) as joint,
        coalesce(sum(counts) filter (where import_id is not null), 0) as imported,
        coalesce(sum(counts) filter (where late and corrects_number is null), 0) as late,
        count(*) filter (where late and corrects_number is not null) as corrected
      from placed cross join lateral (values ('', ''), ${valuesOf}
        union all select 'group', unnest(${placeOf('group')})) told (facet, value)
      where told.value is not null group by 1, 2, 3, 4, 5
    ), counted as (
      select ${node}, ${added} from (
        select * from own union all
        select ${node}, ${sums.join(', ')} from ledger.tally where city_id = $1::uuid and area_id = ${belowOf(area)}
      ) parts group by ${node}
    ), wrong as (
      select ${node}, ${sums.map((one) => `coalesce(b.${one}, 0) as ${one}`).join(', ')}
      from (select * from ledger.tally where city_id = $1::uuid and area_id = $2::uuid) a
      full join counted b using (${node})
      where ${sums.map((one) => `coalesce(a.${one}, 0) <> coalesce(b.${one}, 0)`).join(' or ')}
    )`;
}

/** Whether some sum of an area is not what lies below it and its own entries say. */
export async function isTallyWrong(db: ReadDb, city: string, area: string): Promise<boolean> {
  const found = await runWritten(db, `with ${wrongOf(area)} select 1 from wrong limit 1`, [city, area]);
  return found.length > 0;
}

export interface Difference {
  readonly area: string;
  readonly organisation: string;
  readonly kind: string;
  readonly month: number;
  /** How many sums of the node and month are not what the entries say. */
  readonly sums: number;
}

/** Puts the sums of an area right, where those below it are, and gives the nodes where they were not. */
export async function mendTally(db: WriteDb, city: string, area: string): Promise<Difference[]> {
  const set = sums.map((one) => `${one} = excluded.${one}`).join(', ');
  const [any] = await runWritten(
    db,
    'select 1 from ledger.tally where city_id = $1 and area_id = $2 limit 1',
    [city, area],
  );
  // Where there is nothing yet nothing is looked for.
  const conflict = any ? `on conflict (${keys}) do update set ${set}` : '';
  return runWritten<Difference>(
    db,
    `with ${wrongOf(area)}, mended as (
       insert into ledger.tally (${columns})
       select $1::uuid, $2::uuid, ${node}, ${sums.join(', ')} from wrong
       order by ${node} ${conflict})
     select $2::uuid as area, organisation_id as organisation, kind, month, count(*)::integer as sums
     from wrong group by 1, 2, 3, 4`,
    [city, area],
  );
}

/** Areas that entries are of and that sums or persons stand under, without reading them all. */
export async function listCountedAreas(db: ReadDb): Promise<string[]> {
  const stepping = (from: string) => `(with recursive known as (
       (select area_id from ${from} order by city_id, area_id limit 1)
       union all
       select (select t.area_id from ${from} t where t.area_id > known.area_id order by t.city_id, t.area_id limit 1)
       from known where known.area_id is not null)
     select area_id from known where area_id is not null)`;
  const rows = await runWritten<{ area_id: string }>(
    db,
    ['ledger.entry', 'ledger.tally', 'ledger.persons'].map(stepping).join(' union '),
    [],
  );
  return rows.map(({ area_id }) => area_id);
}
