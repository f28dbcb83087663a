import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ConcernRow } from '../voice.policy.ts';
import type { VoiceTables } from '../voice.tables.ts';

const table = tables<VoiceTables>;
export type FindingRow = VoiceTables['voice.finding'];
export type ResponseRow = VoiceTables['voice.response'];

export async function createFinding(db: WriteDb, row: FindingRow): Promise<void> {
  await table(db)
    .insertInto('voice.finding')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function saveFinding(
  db: WriteDb,
  { id }: Authorized<FindingRow>,
  change: Partial<FindingRow>,
): Promise<void> {
  await table(db).updateTable('voice.finding').set(change).where('id', '=', id).execute();
}

export async function findFinding(db: ReadDb, id: string): Promise<FindingRow | undefined> {
  return table(db).selectFrom('voice.finding').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Findings that have not ended, one after another: of two at once each would find the same concern for the first time. */
export async function lockUnderWay(db: WriteDb): Promise<FindingRow[]> {
  return table(db)
    .selectFrom('voice.finding')
    .selectAll()
    .where('done_at', 'is', null)
    .where('failed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** The newest, or the newest that ended. */
export async function latestFinding(db: ReadDb, which: 'any' | 'done'): Promise<FindingRow | undefined> {
  let found = table(db).selectFrom('voice.finding').selectAll();
  if (which === 'done') found = found.where('done_at', 'is not', null);
  // Of two asked for at one time the one that is still under way.
  return found
    .orderBy('asked_at', 'desc')
    .orderBy(sql`done_at desc nulls first`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function createResponse(
  db: WriteDb,
  _of: Authorized<ConcernRow>,
  row: ResponseRow,
): Promise<void> {
  await table(db).insertInto('voice.response').values(row).execute();
}

/** What was said to these concerns, the newest first. */
export async function listResponses(db: ReadDb, concernIds: readonly string[]): Promise<ResponseRow[]> {
  if (concernIds.length === 0) return [];
  return table(db)
    .selectFrom('voice.response')
    .selectAll()
    .where('concern_id', 'in', [...concernIds])
    .orderBy('concern_id')
    .orderBy('number', 'desc')
    .execute();
}
