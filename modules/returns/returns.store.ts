import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { ReturnRow, ReturnScope } from './returns.policy.ts';
import type { ReturnsTables } from './returns.tables.ts';

const table = tables<ReturnsTables>;

function returnsOf(db: ReadDb, { rows }: ReturnScope) {
  return table(db).selectFrom('returns.made_return').where('organisation_id', '=', rows.organisationId);
}

/** One page of an organisation's returns, newest first, and how many there are. `from` inclusive, `until` not. */
export async function listReturns(
  db: ReadDb,
  seen: ReturnScope,
  { from, until, limit, offset }: { from: Date; until: Date; limit: number; offset: number },
): Promise<{ returns: ReturnRow[]; total: number }> {
  const within = returnsOf(db, seen).where('made_at', '>=', from).where('made_at', '<', until);
  const returns = await within
    .selectAll()
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const { count } = await within
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return { returns, total: Number(count) };
}

/** A return within the scope, or null. */
export async function findReturn(db: ReadDb, seen: ReturnScope, id: string): Promise<ReturnRow | null> {
  const row = await returnsOf(db, seen).selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export async function createReturn(db: WriteDb, row: Authorized<ReturnRow>): Promise<void> {
  await table(db)
    .insertInto('returns.made_return')
    .values({ ...row, columns: JSON.stringify(row.columns) })
    .execute();
}

/** Counts that its file was taken once more. */
export async function noteTaken(db: WriteDb, row: Authorized<ReturnRow>, at: Date): Promise<void> {
  await table(db)
    .updateTable('returns.made_return')
    .set(({ eb, ref }) => ({ taken_count: eb(ref('taken_count'), '+', 1), taken_at: at }))
    .where('id', '=', row.id)
    .execute();
}
