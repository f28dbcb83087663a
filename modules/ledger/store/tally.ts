import type { Tally } from '../../../engines/rollup/tally.ts';
import { runWritten, type WriteDb } from '../../../platform/db/database.ts';
import { facetColumns, facets } from '../entries.rules.ts';
import { wholeId } from '../roll-up.rules.ts';

/** The living sums, or those counted anew beside them. */
export type TallyTable = 'ledger.tally' | 'ledger.tally_rebuilt';

const keys = 'city_id, area_id, organisation_id, kind, facet, month, value';
const sums = ['entries', 'quantity', 'share', 'joint', 'imported', 'late', 'corrected'] as const;
const columns = `${keys}, ${sums.join(', ')}`;
const adding = (into: TallyTable) =>
  `on conflict (${keys}) do update set ${sums.map((one) => `${one} = ${into}.${one} + excluded.${one}`).join(', ')}`;

/** Adds to the sums of many nodes at once. */
export async function addTally(
  db: WriteDb,
  city: string,
  tally: readonly Tally[],
  into: TallyTable = 'ledger.tally',
): Promise<void> {
  for (let from = 0; from < tally.length; from += 5000) {
    const some = tally.slice(from, from + 5000);
    const of = <T>(one: (row: Tally) => T) => some.map(one);
    await runWritten(
      db,
      `insert into ${into} (${columns})
       select $1::uuid, * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::integer[], $7::text[],
         $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[])
       ${adding(into)}`,
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

const told = ['area_id', 'kind', 'month', ...facets.map((facet) => facetColumns[facet])];
const amounts = 'counts, quantity, shared, import_id, late, corrects_number';
const named = told.map((column, index) => `${column} as c${String(index)}`).join(', ');
const grouped = told.map((_, index) => `c${String(index)}`).join(', ');
const valuesOf = facets.map((facet, index) => `('${facet}', c${String(index + 3)})`).join(', ');

/**
 * The sums of entries by plain SQL, without anything the follower computed: `which` chooses entries, `nodes` says of
 * which areas. Every entry stands once for all organisations and once for each that had a part.
 */
function countedAnew(city: string, which: string, nodes: string): string {
  return `with placed as (
      select ${named}, '${wholeId}'::uuid as organisation_id, 1000000 as part, ${amounts}
      from ledger.entry e where city_id = ${city} and ${which}
      union all
      select ${named}, coalesce(s.organisation_id, e.organisation_id), coalesce(s.share, 1000000), ${amounts}
      from ledger.entry e left join ledger.entry_share s using (city_id, happening_number, line)
      where city_id = ${city} and ${which} and coalesce(s.organisation_id, e.organisation_id) is not null
    ), base as (
      select ${grouped}, organisation_id, sum(counts) as entries, sum(quantity) as quantity,
        sum(quantity * part::numeric) as share, sum(counts) filter (where shared) as joint,
        sum(counts) filter (where import_id is not null) as imported,
        sum(counts) filter (where late and corrects_number is null) as late,
        count(*) filter (where late and corrects_number is not null) as corrected
      from placed group by ${grouped}, organisation_id
    )
    select ${city}, node.area_id, organisation_id, c1, told.facet, c2, told.value, sum(entries), sum(quantity), sum(share),
      coalesce(sum(joint), 0), coalesce(sum(imported), 0), coalesce(sum(late), 0), coalesce(sum(corrected), 0)
    from base ${nodes}
    cross join lateral (values ('', ''), ${valuesOf}) told (facet, value)
    where told.value is not null
    group by node.area_id, organisation_id, c1, told.facet, c2, told.value`;
}

/** Counts the entries of one month anew, those after the happening `until` left out. */
export async function countMonth(db: WriteDb, city: string, month: number, until: number): Promise<void> {
  const nodes = `left join ledger.area_path p on p.city_id = $1 and p.area_id = c0
    cross join lateral unnest('${wholeId}'::uuid || coalesce(p.path, array_remove(array[c0], null))) node (area_id)`;
  await runWritten(
    db,
    `insert into ledger.tally_rebuilt (${columns}) ${countedAnew('$1::uuid', 'month = $2 and happening_number <= $3', nodes)}`,
    [city, month, until],
  );
}

/** Counts an area anew: what lies right below it, and its own entries. */
export async function countArea(db: WriteDb, city: string, area: string): Promise<void> {
  await runWritten(db, 'delete from ledger.tally where city_id = $1 and area_id = $2', [city, area]);
  const sum = sums.map((one) => `sum(t.${one})`).join(', ');
  await runWritten(
    db,
    `insert into ledger.tally (${columns})
     select $1::uuid, $2::uuid, t.organisation_id, t.kind, t.facet, t.month, t.value, ${sum}
     from ledger.tally t join ledger.area_path p on p.city_id = t.city_id and p.area_id = t.area_id
     where t.city_id = $1 and p.path[2] = $2
     group by t.organisation_id, t.kind, t.facet, t.month, t.value`,
    [city, area],
  );
  const own = countedAnew('$1::uuid', 'area_id = $2', 'cross join lateral (select $2::uuid) node (area_id)');
  await runWritten(db, `insert into ledger.tally (${columns}) ${own} ${adding('ledger.tally')}`, [
    city,
    area,
  ]);
}

export interface Difference {
  readonly area: string;
  readonly organisation: string;
  readonly kind: string;
  readonly month: number;
  /** How many sums of the node and month are not what the entries say. */
  readonly sums: number;
}

const differs = `select coalesce(a.area_id, b.area_id) as area_id,
    coalesce(a.organisation_id, b.organisation_id) as organisation_id,
    coalesce(a.kind, b.kind) as kind, coalesce(a.facet, b.facet) as facet, coalesce(a.month, b.month) as month,
    coalesce(a.value, b.value) as value, ${sums.map((one) => `coalesce(b.${one}, 0) as ${one}`).join(', ')}
  from (select * from ledger.tally where city_id = $1) a
  full join (select * from ledger.tally_rebuilt where city_id = $1) b
    on a.area_id = b.area_id and a.organisation_id = b.organisation_id and a.kind = b.kind and a.facet = b.facet
    and a.month = b.month and a.value = b.value
  where ${sums.map((one) => `coalesce(a.${one}, 0) <> coalesce(b.${one}, 0)`).join(' or ')}`;

/**
 * Puts the living sums right where they are not those that were counted anew, and gives the nodes where that was so,
 * the largest first.
 */
export async function mendTally(db: WriteDb, city: string): Promise<Difference[]> {
  const set = sums.map((one) => `${one} = excluded.${one}`).join(', ');
  return runWritten<Difference>(
    db,
    `with wrong as (${differs}), mended as (
       insert into ledger.tally (${columns}) select $1::uuid, wrong.* from wrong
       on conflict (${keys}) do update set ${set})
     select area_id as area, organisation_id as organisation, kind, month, count(*)::integer as sums
     from wrong group by 1, 2, 3, 4 order by 5 desc, 1, 2, 3, 4`,
    [city],
  );
}

/** Forgets what was counted beside the living sums. */
export async function clearRebuilt(db: WriteDb, city: string): Promise<void> {
  await runWritten(db, 'delete from ledger.tally_rebuilt where city_id = $1', [city]);
  await runWritten(db, 'delete from ledger.persons_rebuilt where city_id = $1', [city]);
}
