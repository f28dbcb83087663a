import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type MergingRow = NeedsTables['needs.merging'];

export async function createMerging(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: MergingRow,
): Promise<void> {
  await table(db).insertInto('needs.merging').values(row).execute();
}

/** Ends the live merging of a follower. */
export async function endMerging(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  ended: { undone_at: Date; undone_by: string | null },
): Promise<void> {
  await table(db)
    .updateTable('needs.merging')
    .set(ended)
    .where('need_id', '=', need.id)
    .where('undone_at', 'is', null)
    .execute();
}

/** What is joined to a need now, the first said first. */
export async function listFollowers(db: ReadDb, leaderId: string): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('needs.need')
    .select('id')
    .where('merged_into', '=', leaderId)
    .orderBy('said_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Pairs that a change of this need may take apart: it with what it is joined to, and with each that is joined to it. */
export async function listPairsOf(db: ReadDb, needId: string): Promise<{ id: string; into: string }[]> {
  const { rows } = await sql<{ id: string; into: string }>`
    select id, merged_into as into from needs.need where merged_into = ${needId}
    union all select id, merged_into from needs.need where id = ${needId} and merged_into is not null
    order by id`.execute(table(db));
  return rows;
}

/** Each time it was joined to another, or another to it, oldest first. */
export async function listMergings(db: ReadDb, needId: string): Promise<MergingRow[]> {
  return table(db)
    .selectFrom('needs.merging')
    .selectAll()
    .where(({ eb, or }) => or([eb('need_id', '=', needId), eb('into_id', '=', needId)]))
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** The reasons go with the words of either. */
export async function eraseMergings(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  mark: string,
): Promise<void> {
  await table(db)
    .updateTable('needs.merging')
    .set({ why: mark })
    .where(({ eb, or }) => or([eb('need_id', '=', need.id), eb('into_id', '=', need.id)]))
    .execute();
}
