import { type ReadDb, runWritten, type WriteDb } from '../../../platform/db/database.ts';
import { type NewEntry, personKinds, tellsPersons } from '../entries.rules.ts';
import {
  type Change,
  changed,
  changesOf,
  nodeKey,
  type PackedSet,
  type PersonNode,
  packedFrom,
  type StoredSet,
  storedAs,
} from '../roll-up.rules.ts';
import { standsIn } from './entries.ts';

/** Where a person is counted: `area` and `organisation` are null where the entry tells of none. */
export interface PersonPlace {
  readonly ordinal: number;
  readonly area: string | null;
  readonly organisation: string | null;
  readonly kind: string;
  readonly month: number;
}

/** Whom an entry tells of. Under row-level security no index is used for what `coalesce` gives, but for a `case`. */
const toldOf = (e: string) =>
  `(case when ${e}.person_id is null then ${e}.record_id else ${e}.person_id end)`;

const list = (kinds: readonly string[]) => kinds.map((kind) => `'${kind}'`).join(', ');

/**
 * Everybody that entries `e` count, each with the place: of a need those it is about, who were told with its first
 * entry or joined it later, with those who left no name; of other records the person of the entry itself.
 */
export function placesSql(where: string, asOf: string | null = null, standing = true): string {
  const stands = standing ? ` and ${standsIn('e', asOf)}` : '';
  const known = (alias: string) => (asOf === null ? '' : ` and ${alias}.recorded_at <= ${asOf}`);
  const shared =
    'left join ledger.entry_share s on s.city_id = e.city_id and s.happening_number = e.happening_number and s.line = e.line';
  const place =
    'e.area_id as area, coalesce(s.organisation_id, e.organisation_id) as organisation, e.kind, e.month';
  // Looked up one by one: a join would be planned by what was known of the table before it was filled. With `offset 0`
  // once, not once more to see whether it is null.
  const ordinal = (key: string, nth: string) =>
    `(select p.ordinal from ledger.person p where p.city_id = e.city_id and p.key = ${key} and p.nth = ${nth}) as ordinal`;
  const ofNeeds = (who: string, more: string) => `select ${who}, ${place} from ledger.entry e
    join ledger.entry f on f.city_id = e.city_id and f.record_id = e.record_id and f.kind in (${list(tellsPersons)})${known('f')}
    ${more} ${shared}
    where e.record_kind = 'need' and f.record_kind = 'need' and e.kind in (${list(personKinds)}) and ${where}${stands}${known('e')}`;
  return `select * from (${ofNeeds(ordinal(toldOf('f'), '0'), '')}
    union ${ofNeeds(ordinal('f.record_id', 'others.nth'), 'join lateral generate_series(1, f.others) others (nth) on f.others > 0')}
    union select ${ordinal('e.person_id', '0')}, ${place} from ledger.entry e ${shared}
    where e.record_kind <> 'need' and e.person_id is not null and ${where}${stands}${known('e')} offset 0) anybody
    where ordinal is not null`;
}

/** The keys of persons that entries tell of: of a matter of nobody known the matter itself. */
function keysOf(entries: readonly NewEntry[]): { key: string; nth: number }[] {
  return entries.flatMap(({ row }) => {
    const own = { key: row.person_id ?? row.record_id, nth: 0 };
    if (row.record_kind !== 'need') return row.person_id === null ? [] : [own];
    if (!tellsPersons.includes(row.kind)) return [];
    const others = Array.from({ length: row.others ?? 0 }, (_, index) => ({
      key: row.record_id,
      nth: index + 1,
    }));
    return [own, ...others];
  });
}

/** Gives every person who has none yet the city's next number. Whoever calls holds the follower's position. */
export async function numberPersons(db: WriteDb, city: string, entries: readonly NewEntry[]): Promise<void> {
  const keys = keysOf(entries);
  if (keys.length === 0) return;
  await runWritten(
    db,
    `insert into ledger.person (city_id, key, nth, ordinal)
     select $1::uuid, key, nth, (select coalesce(max(ordinal), -1) from ledger.person where city_id = $1)
       + row_number() over (order by key, nth)
     from (select distinct key, nth from unnest($2::uuid[], $3::integer[]) as asked (key, nth)) asked
     where not exists (select from ledger.person p
       where p.city_id = $1 and p.key = asked.key and p.nth = asked.nth)`,
    [city, keys.map(({ key }) => key), keys.map(({ nth }) => nth)],
  );
}

const telling = `record_kind = 'need' and kind in (${list(tellsPersons)})`;

/** The same for all entries there are. */
export async function numberAllPersons(db: WriteDb, city: string): Promise<void> {
  await runWritten(
    db,
    `insert into ledger.person (city_id, key, nth, ordinal)
     select $1::uuid, key, nth, (select coalesce(max(ordinal), -1) from ledger.person where city_id = $1)
       + row_number() over (order by key, nth)
     from (
       select ${toldOf('entry')} as key, 0 as nth from ledger.entry where city_id = $1 and ${telling}
       union select record_id, generate_series(1, others) from ledger.entry where city_id = $1 and ${telling} and others > 0
       union select person_id, 0 from ledger.entry
       where city_id = $1 and record_kind <> 'need' and person_id is not null
     ) asked
     where not exists (select from ledger.person p where p.city_id = $1 and p.key = asked.key and p.nth = asked.nth)`,
    [city],
  );
}

/** Whether entries tell of somebody who has no number. */
export async function isAnybodyUnnumbered(db: ReadDb, city: string): Promise<boolean> {
  const unknown = (key: string, nth: string) =>
    `not exists (select from ledger.person p where p.city_id = $1 and p.key = ${key} and p.nth = ${nth})`;
  const rows = await runWritten(
    db,
    `select 1 where exists (select from ledger.entry where city_id = $1 and ${telling}
         and ${unknown(toldOf('entry'), '0')})
       or exists (select from ledger.entry where city_id = $1 and ${telling} and others > 0
         and ${unknown('record_id', 'others')})
       or exists (select from ledger.entry where city_id = $1 and record_kind <> 'need' and person_id is not null
         and ${unknown('person_id', '0')})`,
    [city],
  );
  return rows.length > 0;
}

/** Where the persons of these records are counted. */
export async function listPlacesOfRecords(
  db: ReadDb,
  city: string,
  records: readonly string[],
): Promise<PersonPlace[]> {
  const where = 'e.city_id = $1 and e.record_id = any($2::uuid[])';
  return runWritten<PersonPlace>(db, placesSql(where), [city, [...records]]);
}

/** Where the persons of these entries were counted before they were taken back. */
export async function listFormerPlaces(
  db: ReadDb,
  city: string,
  entries: readonly NewEntry[],
): Promise<PersonPlace[]> {
  const where = `e.city_id = $1 and (e.happening_number, e.line) in
    (select * from unnest($2::bigint[], $3::integer[]))`;
  return runWritten<PersonPlace>(db, placesSql(where, null, false), [
    city,
    entries.map(({ row }) => row.corrects_number),
    entries.map(({ row }) => row.corrects_line),
  ]);
}

/** The records that these persons have a part in. */
export async function listRecordsOfPersons(
  db: ReadDb,
  city: string,
  ordinals: readonly number[],
): Promise<string[]> {
  const rows = await runWritten<{ record_id: string }>(
    db,
    `select e.record_id from ledger.person p join ledger.entry e on e.city_id = p.city_id and e.person_id = p.key
     where p.city_id = $1 and p.ordinal = any($2::integer[]) and p.nth = 0
     union select key from ledger.person where city_id = $1 and ordinal = any($2::integer[])`,
    [city, [...ordinals]],
  );
  return rows.map(({ record_id }) => record_id);
}

interface Stored extends PersonNode, StoredSet {
  readonly chunk: number;
}

/**
 * Of sets of persons grouped by chunk what {@link countPersonsIn} wants: bitmaps the database unites and counts by
 * itself, lists go out one after another.
 */
export const unitedChunks = `case when count(members) = 0 then bit_count(bit_or(bits))::integer end as united,
  string_agg(members, ''::bytea) as members,
  case when count(members) > 0 then bit_or(bits)::text end as bits`;

/** Adds numbers to sets of persons, or takes them out; sets that end empty are removed. */
export async function changePersons(
  db: WriteDb,
  city: string,
  changes: Iterable<PersonNode & { readonly ordinal: number }>,
  how: 'add' | 'remove',
): Promise<void> {
  const all = changesOf(changes);
  for (let from = 0; from < all.length; from += 2000)
    await changeSome(db, city, all.slice(from, from + 2000), how);
}

const nodeColumns = (of: readonly (PersonNode & { readonly chunk: number })[]) => [
  of.map(({ area }) => area),
  of.map(({ organisation }) => organisation),
  of.map(({ kind }) => kind),
  of.map(({ month }) => month),
  of.map(({ chunk }) => chunk),
];
const asked = `unnest($2::uuid[], $3::uuid[], $4::text[], $5::integer[], $6::integer[])
  as k (area_id, organisation_id, kind, month, chunk)`;

async function changeSome(
  db: WriteDb,
  city: string,
  changes: readonly Change[],
  how: 'add' | 'remove',
): Promise<void> {
  const stored = await runWritten<Stored>(
    db,
    `select p.area_id as area, p.organisation_id as organisation, p.kind, p.month, p.chunk, p.members, p.bits::text as bits
     from ${asked} join ledger.persons p using (area_id, organisation_id, kind, month, chunk) where p.city_id = $1`,
    [city, ...nodeColumns(changes)],
  );
  const before = new Map(stored.map((one) => [nodeKey(one, one.chunk), packedFrom(one)]));
  const sets = changes.flatMap((change) => {
    const set = changed(before.get(nodeKey(change, change.chunk)), change, how);
    return set ? [set] : [];
  });
  await savePersons(db, city, sets);
}

/** Puts sets in the place of those that were there; empty ones are removed. */
export async function savePersons(db: WriteDb, city: string, sets: readonly PackedSet[]): Promise<void> {
  const kept = sets.filter(({ size }) => size > 0);
  const empty = sets.filter(({ size }) => size === 0);
  for (let from = 0; from < kept.length; from += 1000) {
    const some = kept.slice(from, from + 1000);
    const stored = some.map(({ members }) => storedAs(members));
    await runWritten(
      db,
      `insert into ledger.persons (city_id, area_id, organisation_id, kind, month, chunk, size, members, bits)
       select $1::uuid, k.area_id, k.organisation_id, k.kind, k.month, k.chunk, k.size, k.members, k.bits::bit varying
       from unnest($2::uuid[], $3::uuid[], $4::text[], $5::integer[], $6::integer[], $7::integer[], $8::bytea[], $9::text[])
         as k (area_id, organisation_id, kind, month, chunk, size, members, bits)
       on conflict (city_id, area_id, organisation_id, kind, month, chunk)
       do update set size = excluded.size, members = excluded.members, bits = excluded.bits`,
      [
        ...[city, ...nodeColumns(some), some.map(({ size }) => size)],
        stored.map(({ members }) => (members === null ? null : Buffer.from(members))),
        stored.map(({ bits }) => bits),
      ],
    );
  }
  if (empty.length > 0)
    await runWritten(
      db,
      `delete from ledger.persons p using ${asked} where p.city_id = $1 and p.area_id = k.area_id
         and p.organisation_id = k.organisation_id and p.kind = k.kind and p.month = k.month and p.chunk = k.chunk`,
      [city, ...nodeColumns(empty)],
    );
}
