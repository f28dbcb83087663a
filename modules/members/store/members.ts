import { sql } from 'kysely';
import type { Day } from '../../../base/time.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { MembersTables } from '../members.tables.ts';

const table = tables<MembersTables>;

export type MemberRow = MembersTables['members.member'];

/** Who enters members waits here for whoever does so too. */
export async function lockBook(db: WriteDb, cityId: string): Promise<void> {
  await sql`insert into members.book (city_id) values (${cityId}) on conflict (city_id) do nothing`.execute(
    table(db),
  );
  await table(db).selectFrom('members.book').select('city_id').forUpdate().execute();
}

export async function findMember(db: ReadDb, id: string): Promise<MemberRow | null> {
  const row = await table(db)
    .selectFrom('members.member')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Memberships of these residents that have not ended. */
export async function listOf(db: ReadDb, residentIds: readonly string[]): Promise<MemberRow[]> {
  if (residentIds.length === 0) return [];
  return table(db)
    .selectFrom('members.member')
    .selectAll()
    .where(sql<boolean>`resident_id = any(${[...residentIds]}::uuid[])`)
    .where('ended_on', 'is', null)
    .orderBy('since_on')
    .orderBy('id')
    .execute();
}

const ofBody = (db: ReadDb, bodyId: string, ended: boolean) =>
  table(db)
    .selectFrom('members.member')
    .where('body_id', '=', bodyId)
    .where('ended_on', ended ? 'is not' : 'is', null);

export async function listPage(
  db: ReadDb,
  { bodyId, ended }: { readonly bodyId: string; readonly ended: boolean },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<MemberRow[]> {
  return ofBody(db, bodyId, ended)
    .selectAll()
    .orderBy('since_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** Which memberships are counted: these, those that a sheet brought into a body at an instant, or all that have not ended. */
export type Counted =
  | { readonly ids: readonly string[] }
  | { readonly bodyId: string; readonly enteredAt: Date }
  | 'present';

export async function listCounted(
  db: ReadDb,
  which: Counted,
): Promise<Pick<MemberRow, 'id' | 'body_id' | 'area_id' | 'work'>[]> {
  const all = table(db)
    .selectFrom('members.member')
    .select(['id', 'body_id', 'area_id', 'work'])
    .orderBy('id');
  if (which === 'present') return all.where('ended_on', 'is', null).execute();
  if ('ids' in which) return all.where(sql<boolean>`id = any(${[...which.ids]}::uuid[])`).execute();
  const { bodyId, enteredAt } = which;
  return all
    .where('body_id', '=', bodyId)
    .where('entered_at', '=', enteredAt)
    .where('agreed_how', '=', 'sheet')
    .execute();
}

/** How many there are, and how many of them joined since a day. */
export async function countMembers(
  db: ReadDb,
  { bodyId, ended, from }: { readonly bodyId: string; readonly ended: boolean; readonly from: Day },
): Promise<{ all: number; since: number }> {
  const { all, since } = await ofBody(db, bodyId, ended)
    .select(({ fn }) => fn.countAll<string>().as('all'))
    .select(sql<string>`count(*) filter (where since_on >= ${from})`.as('since'))
    .executeTakeFirstOrThrow();
  return { all: Number(all), since: Number(since) };
}

/** The numbers given in a body, also to who is no longer in it. */
export async function listNumbers(db: ReadDb, bodyId: string): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('members.member')
    .select('number')
    .where('body_id', '=', bodyId)
    .execute();
  return rows.map(({ number }) => number);
}

export async function createMembers(db: WriteDb, rows: readonly MemberRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000) {
    await table(db)
      .insertInto('members.member')
      .values(rows.slice(at, at + 1000))
      .execute();
  }
}

/** Saves on the version that was seen. False when somebody else was first. */
export async function saveMember(
  db: WriteDb,
  { id, version }: Authorized<Pick<MemberRow, 'id' | 'version'>>,
  change: Partial<MemberRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('members.member')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Who ended on or before a day and is still known, the longest ago first; a mistake was erased at once. */
export async function listFormer(db: ReadDb, until: Day, most: number): Promise<MemberRow[]> {
  return table(db)
    .selectFrom('members.member')
    .selectAll()
    .where('ended_on', '<=', until)
    .where('erased_at', 'is', null)
    .where('end_kind', '!=', 'mistake')
    .orderBy('ended_on')
    .orderBy('id')
    .limit(most)
    .execute();
}
