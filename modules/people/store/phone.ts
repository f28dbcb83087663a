import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { PeopleTables } from '../people.tables.ts';

const table = tables<PeopleTables>;

export type PhoneCodeRow = PeopleTables['people.phone_code'];
export type SearchRow = PeopleTables['people.search'];

/** One code for each number: a newer one takes the place of the older. Gives the id of the row. */
export async function savePhoneCode(db: WriteDb, row: PhoneCodeRow): Promise<string> {
  const { code, asked_at, expires_at, tries } = row;
  const saved = await table(db)
    .insertInto('people.phone_code')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'phone_hash']).doUpdateSet({ code, asked_at, expires_at, tries }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return saved.id;
}

/** The code of a number, its row locked: guesses at the same moment come one after the other. */
export async function lockPhoneCode(db: WriteDb, phoneHash: Buffer): Promise<PhoneCodeRow | null> {
  const row = await table(db)
    .selectFrom('people.phone_code')
    .selectAll()
    .where('phone_hash', '=', phoneHash)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function findPhoneCode(db: ReadDb, id: string): Promise<PhoneCodeRow | null> {
  const row = await table(db)
    .selectFrom('people.phone_code')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function countTry(db: WriteDb, id: string): Promise<void> {
  await table(db)
    .updateTable('people.phone_code')
    .set(({ eb, ref }) => ({ tries: eb(ref('tries'), '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function deletePhoneCode(db: WriteDb, id: string): Promise<void> {
  await table(db).deleteFrom('people.phone_code').where('id', '=', id).execute();
}

export async function createPhoneSession(
  db: WriteDb,
  row: PeopleTables['people.phone_session'],
): Promise<void> {
  await table(db).insertInto('people.phone_session').values(row).execute();
}

/** Whose telephone a live session shows, or null. */
export async function findPhoneSession(db: ReadDb, tokenHash: Buffer, now: Date): Promise<Buffer | null> {
  const row = await table(db)
    .selectFrom('people.phone_session')
    .select('phone_hash')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.phone_hash ?? null;
}

export async function deletePhoneSession(db: WriteDb, tokenHash: Buffer): Promise<void> {
  await table(db).deleteFrom('people.phone_session').where('token_hash', '=', tokenHash).execute();
}

/** What has run out is of no use to anybody. */
export async function deleteOver(db: WriteDb, now: Date): Promise<void> {
  await table(db).deleteFrom('people.phone_session').where('expires_at', '<=', now).execute();
  await table(db).deleteFrom('people.phone_code').where('expires_at', '<=', now).execute();
}

export async function createSearch(db: WriteDb, row: SearchRow): Promise<void> {
  await table(db).insertInto('people.search').values(row).execute();
}

/** Who searched for one of these keyed hashes, oldest first. */
export async function listSearches(db: ReadDb, hashes: readonly Buffer[]): Promise<SearchRow[]> {
  if (hashes.length === 0) return [];
  return table(db)
    .selectFrom('people.search')
    .selectAll()
    .where('value_hash', 'in', [...hashes])
    .orderBy('at')
    .orderBy('id')
    .execute();
}
