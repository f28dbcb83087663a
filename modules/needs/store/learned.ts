import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type LearnedRow = NeedsTables['needs.learned'];

export async function createLearned(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: LearnedRow,
): Promise<void> {
  await table(db).insertInto('needs.learned').values(row).execute();
}

/** What was learned and not erased, newest first. */
export async function listLearned(db: ReadDb, most: number): Promise<LearnedRow[]> {
  return table(db)
    .selectFrom('needs.learned')
    .selectAll()
    .where('pairs', '<>', sql<string[]>`'{}'::text[]`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

export async function findLearned(db: ReadDb, id: string): Promise<LearnedRow | null> {
  const row = await table(db).selectFrom('needs.learned').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}
