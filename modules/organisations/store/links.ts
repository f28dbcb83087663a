import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { OrganisationsTables } from '../organisations.tables.ts';

const table = tables<OrganisationsTables>;

export type LinkRow = OrganisationsTables['organisations.account_link'];

export async function createLink(db: WriteDb, row: LinkRow): Promise<void> {
  await table(db).insertInto('organisations.account_link').values(row).execute();
}

/** From now on no link made before sets this person's password. */
export async function withdrawLinks(db: WriteDb, staffId: string, now: Date): Promise<void> {
  await table(db)
    .updateTable('organisations.account_link')
    .set({ withdrawn_at: now })
    .where('staff_id', '=', staffId)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

function good(db: ReadDb, hash: Buffer, now: Date) {
  return table(db)
    .selectFrom('organisations.account_link')
    .selectAll()
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now);
}

/** The link of a token while it is good. */
export async function findLink(db: ReadDb, hash: Buffer, now: Date): Promise<LinkRow | null> {
  return (await good(db, hash, now).executeTakeFirst()) ?? null;
}

/** As {@link findLink}, marked as used: of two at the same moment one gets it. */
export async function useLink(db: WriteDb, hash: Buffer, now: Date): Promise<LinkRow | null> {
  const link = await good(db, hash, now).forUpdate().executeTakeFirst();
  if (!link) return null;
  await table(db)
    .updateTable('organisations.account_link')
    .set({ used_at: now })
    .where('id', '=', link.id)
    .execute();
  return link;
}

/** The good links of these people, by person. */
export async function listLinks(
  db: ReadDb,
  staffIds: readonly string[],
  now: Date,
): Promise<Map<string, LinkRow>> {
  if (staffIds.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('organisations.account_link')
    .selectAll()
    .where('staff_id', 'in', [...staffIds])
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  return new Map(rows.map((row) => [row.staff_id, row]));
}
