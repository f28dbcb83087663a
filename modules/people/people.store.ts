import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { PeopleTables } from './people.tables.ts';

const table = tables<PeopleTables>;

export type ResidentRow = PeopleTables['people.resident'];
export type ConsentRow = PeopleTables['people.consent'];

export async function createResident(db: WriteDb, row: ResidentRow): Promise<void> {
  await table(db).insertInto('people.resident').values(row).execute();
}

export async function getResident(db: ReadDb, id: string): Promise<ResidentRow> {
  return table(db).selectFrom('people.resident').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

export async function saveContact(
  db: WriteDb,
  id: string,
  contact: Partial<Omit<ResidentRow, 'city_id' | 'id' | 'created_at'>>,
): Promise<void> {
  await table(db).updateTable('people.resident').set(contact).where('id', '=', id).execute();
}

/** A consent for the same matter and organisation replaces the one before: the newest word of the person counts. */
export async function saveConsent(db: WriteDb, row: ConsentRow): Promise<void> {
  const {
    city_id: _city,
    id: _id,
    about_id: _about,
    organisation_id: _organisation,
    version: _version,
    ...said
  } = row;
  await table(db)
    .insertInto('people.consent')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['city_id', 'about_id', 'organisation_id'])
        .doUpdateSet(({ eb, ref }) => ({ ...said, version: eb(ref('people.consent.version'), '+', 1) })),
    )
    .execute();
}

export async function listConsents(db: ReadDb, aboutId: string): Promise<ConsentRow[]> {
  return table(db)
    .selectFrom('people.consent')
    .selectAll()
    .where('about_id', '=', aboutId)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
}

export async function createReveal(db: WriteDb, row: PeopleTables['people.reveal']): Promise<void> {
  await table(db).insertInto('people.reveal').values(row).execute();
}

export async function listReveals(db: ReadDb, aboutId: string): Promise<PeopleTables['people.reveal'][]> {
  return table(db)
    .selectFrom('people.reveal')
    .selectAll()
    .where('about_id', '=', aboutId)
    .orderBy('at')
    .execute();
}

export async function withdrawConsent(
  db: WriteDb,
  { aboutId, organisationId }: { aboutId: string; organisationId: string },
  at: Date,
): Promise<void> {
  await table(db)
    .updateTable('people.consent')
    .set(({ eb, ref }) => ({ withdrawn_at: at, version: eb(ref('version'), '+', 1) }))
    .where('about_id', '=', aboutId)
    .where('organisation_id', '=', organisationId)
    .execute();
}

/** Puts `mark` in place of the purposes somebody typed; `plain` ones, in the house's own words, stay. */
export async function eraseReveals(
  db: WriteDb,
  { aboutId, residentId }: { aboutId: string; residentId: string },
  { mark, plain }: { mark: string; plain: readonly string[] },
): Promise<void> {
  await table(db)
    .updateTable('people.reveal')
    .set({ purpose: mark })
    .where('about_id', '=', aboutId)
    .where('resident_id', '=', residentId)
    .where('purpose', 'not in', plain)
    .execute();
}

/** The hashes by which these residents are known again. */
export async function listHashes(
  db: ReadDb,
  ids: readonly string[],
): Promise<{ id: string; phone_hash: Buffer | null; id_number_hash: Buffer | null }[]> {
  if (ids.length === 0) return [];
  return table(db)
    .selectFrom('people.resident')
    .select(['id', 'phone_hash', 'id_number_hash'])
    .where('id', 'in', [...ids])
    .execute();
}

/** Residents known by one of these keyed hashes, newest first. */
export async function listResidentsBy(
  db: ReadDb,
  field: 'phone_hash' | 'id_number_hash',
  hash: Buffer,
): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('people.resident')
    .select('id')
    .where(field, '=', hash)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  return rows.map(({ id }) => id);
}

/** Residents known by any of these keyed hashes, each with the one, newest first. */
export async function listResidentsByAny(
  db: ReadDb,
  field: 'phone_hash' | 'id_number_hash',
  hashes: readonly Buffer[],
): Promise<{ id: string; hash: Buffer }[]> {
  if (hashes.length === 0) return [];
  const rows = await table(db)
    .selectFrom('people.resident')
    .select(['id', field])
    .where(field, 'in', [...hashes])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(10_000)
    .execute();
  return rows.flatMap((row) => {
    const hash = row[field];
    return hash ? [{ id: row.id, hash }] : [];
  });
}

/** Why whom was looked up, for these matters. */
export async function listRevealPurposes(
  db: ReadDb,
  aboutIds: readonly string[],
): Promise<Pick<PeopleTables['people.reveal'], 'at' | 'staff_id' | 'about_id' | 'field' | 'purpose'>[]> {
  if (aboutIds.length === 0) return [];
  return table(db)
    .selectFrom('people.reveal')
    .select(['at', 'staff_id', 'about_id', 'field', 'purpose'])
    .where('about_id', 'in', [...new Set(aboutIds)])
    .execute();
}
