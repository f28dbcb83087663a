import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type PhotoLinkRow = NeedsTables['needs.photo_link'];

/** A newer code takes the place of an older one that nobody used. */
export async function putPhotoLink(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  row: PhotoLinkRow,
): Promise<void> {
  await table(db)
    .updateTable('needs.photo_link')
    .set({ expires_at: row.made_at })
    .where('need_id', '=', need.id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', row.made_at)
    .execute();
  await table(db).insertInto('needs.photo_link').values(row).execute();
}

function ofToken(db: ReadDb, hash: Buffer, now: Date) {
  return table(db)
    .selectFrom('needs.photo_link')
    .selectAll()
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now);
}

/** The link that a token opens now, or null. */
export async function findPhotoLink(db: ReadDb, hash: Buffer, now: Date): Promise<PhotoLinkRow | null> {
  return (await ofToken(db, hash, now).executeTakeFirst()) ?? null;
}

/** As {@link findPhotoLink}, locked: of two sendings at once one finds it used. */
export async function lockPhotoLink(db: WriteDb, hash: Buffer, now: Date): Promise<PhotoLinkRow | null> {
  return (await ofToken(db, hash, now).forUpdate().executeTakeFirst()) ?? null;
}

/** Whether a token opened something once and photographs came by it. */
export async function isPhotoLinkUsed(db: ReadDb, hash: Buffer): Promise<boolean> {
  const link = table(db).selectFrom('needs.photo_link').select('id').where('token_hash', '=', hash);
  return (await link.where('used_at', 'is not', null).executeTakeFirst()) !== undefined;
}

export async function savePhotoUsed(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  id: string,
  at: Date,
): Promise<void> {
  await table(db).updateTable('needs.photo_link').set({ used_at: at }).where('id', '=', id).execute();
}
