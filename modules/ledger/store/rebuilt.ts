import { type ReadDb, runWritten, type WriteDb } from '../../../platform/db/database.ts';
import { waitingLong } from '../../../platform/db/statements.ts';
import { GrowingSets, type PersonNode, wholeId } from '../roll-up.rules.ts';
import { placesSql, savePersons } from './persons.ts';
import type { Difference } from './tally.ts';

interface Group {
  readonly area: string | null;
  readonly organisation: string | null;
  readonly kind: string;
  readonly month: number;
  readonly ordinals: number[];
}

async function listGroups(db: ReadDb, where: string, values: readonly unknown[]): Promise<Group[]> {
  return runWritten<Group>(
    db,
    `select area, organisation, kind, month, array_agg(distinct ordinal) as ordinals
     from (${placesSql(where)}) place group by area, organisation, kind, month`,
    values,
  );
}

/** Organisations that a group stands for: all of them, and its own. */
const organisationsOf = ({ organisation }: Group) => [
  wholeId,
  ...(organisation === null ? [] : [organisation]),
];

/** Finds the persons of one month anew, those of entries after the happening `until` left out. */
export async function findPersonsOfMonth(
  db: WriteDb,
  city: string,
  about: {
    readonly month: number;
    readonly until: number;
    readonly paths: ReadonlyMap<string, readonly string[]>;
  },
): Promise<void> {
  const where = 'e.city_id = $1 and e.month = $2 and e.happening_number <= $3';
  const growing = new GrowingSets();
  for (const group of await listGroups(db, where, [city, about.month, about.until])) {
    const { area: own, kind, month } = group;
    for (const area of [wholeId, ...(own === null ? [] : (about.paths.get(own) ?? [own]))]) {
      for (const organisation of organisationsOf(group))
        growing.add({ area, organisation, kind, month }, group.ordinals);
    }
  }
  await savePersons(db, city, growing.packed(), 'ledger.persons_rebuilt');
}

/** Finds the persons of an area anew: those of what lies right below it, and those of its own entries. */
export async function findPersonsOfArea(db: WriteDb, city: string, area: string): Promise<void> {
  const growing = new GrowingSets();
  const below = await runWritten<PersonNode & { chunk: number; members: Buffer }>(
    db,
    `select s.organisation_id as organisation, s.kind, s.month, s.chunk, s.members
     from ledger.persons s join ledger.area_path p on p.city_id = s.city_id and p.area_id = s.area_id
     where s.city_id = $1 and p.path[2] = $2`,
    [city, area],
  );
  for (const { chunk, members, ...node } of below) growing.unite({ ...node, area }, chunk, members);
  for (const group of await listGroups(db, 'e.city_id = $1 and e.area_id = $2', [city, area])) {
    for (const organisation of organisationsOf(group)) {
      const { kind, month } = group;
      growing.add({ area, organisation, kind, month }, group.ordinals);
    }
  }
  await runWritten(db, 'delete from ledger.persons where city_id = $1 and area_id = $2', [city, area]);
  await savePersons(db, city, growing.packed());
}

const keys = 'area_id, organisation_id, kind, month, chunk';

/** Puts the sets of persons right where they are not those that were found anew, and gives the nodes where that was so. */
export async function mendPersons(db: WriteDb, city: string): Promise<Difference[]> {
  const same = keys
    .split(', ')
    .map((key) => `a.${key} = b.${key}`)
    .join(' and ');
  const gone = await runWritten<Difference>(
    db,
    `with gone as (delete from ledger.persons a where city_id = $1 and not exists (
         select from ledger.persons_rebuilt b where b.city_id = $1 and ${same}) returning a.*)
     select area_id as area, organisation_id as organisation, kind, month, count(*)::integer as sums
     from gone group by 1, 2, 3, 4`,
    [city],
  );
  const changed = await runWritten<Difference>(
    db,
    `with wrong as (
       select b.* from ledger.persons_rebuilt b where b.city_id = $1 and not exists (
         select from ledger.persons a where a.city_id = $1 and ${same} and a.members = b.members)
     ), mended as (
       insert into ledger.persons (city_id, ${keys}, size, members)
       select city_id, ${keys}, size, members from wrong
       on conflict (city_id, area_id, organisation_id, kind, month, chunk)
       do update set size = excluded.size, members = excluded.members)
     select area_id as area, organisation_id as organisation, kind, month, count(*)::integer as sums
     from wrong group by 1, 2, 3, 4`,
    [city],
  );
  return [...gone, ...changed];
}

/** The months of all entries up to the happening `until`. */
export async function listMonths(db: ReadDb, until: number): Promise<number[]> {
  const rows = await runWritten<{ month: number }>(
    db,
    'select distinct month from ledger.entry where happening_number <= $1 order by month',
    [until],
  );
  return rows.map(({ month }) => month);
}

/** What is counted anew may take longer than a caller would wait. */
export async function waitPatiently(db: WriteDb): Promise<void> {
  await runWritten(db, waitingLong, []);
}
