import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { BodiesTables } from '../bodies.tables.ts';

const table = tables<BodiesTables>;

export type PostRow = BodiesTables['bodies.post'];
export type HolderRow = BodiesTables['bodies.holder'];

/** The posts of these bodies that were not removed, in their order. */
export async function listPosts(db: ReadDb, bodyIds: readonly string[]): Promise<PostRow[]> {
  if (bodyIds.length === 0) return [];
  return table(db)
    .selectFrom('bodies.post')
    .selectAll()
    .where(sql<boolean>`body_id = any(${[...bodyIds]}::uuid[])`)
    .where('removed', '=', false)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Who holds a post of these bodies or held one, those first who began first. */
export async function listHolders(db: ReadDb, bodyIds: readonly string[]): Promise<HolderRow[]> {
  if (bodyIds.length === 0) return [];
  return table(db)
    .selectFrom('bodies.holder')
    .selectAll()
    .where(sql<boolean>`body_id = any(${[...bodyIds]}::uuid[])`)
    .orderBy(sql`since_on asc nulls last`)
    .orderBy('id')
    .execute();
}

export async function createPost(db: WriteDb, row: PostRow): Promise<void> {
  await table(db).insertInto('bodies.post').values(row).execute();
}

export async function savePost(
  db: WriteDb,
  { id: bodyId }: Authorized<{ readonly id: string }>,
  id: string,
  change: Partial<PostRow>,
): Promise<void> {
  await table(db)
    .updateTable('bodies.post')
    .set(change)
    .where('id', '=', id)
    .where('body_id', '=', bodyId)
    .execute();
}

export async function createHolder(db: WriteDb, row: HolderRow): Promise<void> {
  await table(db).insertInto('bodies.holder').values(row).execute();
}

export async function saveHolder(
  db: WriteDb,
  { id: bodyId }: Authorized<{ readonly id: string }>,
  id: string,
  change: Partial<HolderRow>,
): Promise<void> {
  await table(db)
    .updateTable('bodies.holder')
    .set(change)
    .where('id', '=', id)
    .where('body_id', '=', bodyId)
    .execute();
}
