import { type ReadDb, tables, type WriteDb } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';

const table = tables<PlatformTables>;

export type ContentRow = PlatformTables['platform.content'];
export type FileRow = PlatformTables['platform.file'];

/** The content with this fingerprint, held so that nobody removes it before this transaction has named it. */
export async function holdContent(db: WriteDb, fingerprint: Buffer): Promise<string | null> {
  const row = await table(db)
    .selectFrom('platform.content')
    .select('id')
    .where('fingerprint', '=', fingerprint)
    .forKeyShare()
    .executeTakeFirst();
  return row?.id ?? null;
}

/** False where the same content came in meanwhile. */
export async function createContent(db: WriteDb, row: ContentRow): Promise<boolean> {
  const made = await table(db)
    .insertInto('platform.content')
    .values(row)
    .onConflict((conflict) => conflict.columns(['city_id', 'fingerprint']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function createFile(db: WriteDb, row: FileRow): Promise<void> {
  await table(db).insertInto('platform.file').values(row).execute();
}

export async function findFile(db: ReadDb, id: string): Promise<FileRow | null> {
  return (
    (await table(db).selectFrom('platform.file').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
  );
}

export async function findContent(db: ReadDb, id: string): Promise<ContentRow | null> {
  return (
    (await table(db).selectFrom('platform.content').selectAll().where('id', '=', id).executeTakeFirst()) ??
    null
  );
}

/** Files of these ids that nobody has claimed since `since`, locked: a claim happens once. */
export async function lockUnclaimed(db: WriteDb, ids: readonly string[], since: Date): Promise<FileRow[]> {
  if (ids.length === 0) return [];
  return table(db)
    .selectFrom('platform.file')
    .selectAll()
    .where('id', 'in', [...ids])
    .where('owner_id', 'is', null)
    .where('created_at', '>', since)
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function saveClaim(
  db: WriteDb,
  ids: readonly string[],
  claim: Pick<FileRow, 'owner_kind' | 'owner_id' | 'part_id' | 'protection' | 'claimed_at'>,
): Promise<void> {
  await table(db)
    .updateTable('platform.file')
    .set(claim)
    .where('id', 'in', [...ids])
    .execute();
}

export async function listFiles(
  db: ReadDb,
  kind: string,
  ownerIds: readonly string[],
): Promise<(FileRow & { owner_id: string })[]> {
  if (ownerIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('platform.file')
    .selectAll()
    .where('owner_kind', '=', kind)
    .where('owner_id', 'in', [...ownerIds])
    .orderBy('claimed_at')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => (row.owner_id === null ? [] : [{ ...row, owner_id: row.owner_id }]));
}

export async function deleteFiles(db: WriteDb, kind: string, ownerId: string): Promise<void> {
  await table(db)
    .deleteFrom('platform.file')
    .where('owner_kind', '=', kind)
    .where('owner_id', '=', ownerId)
    .execute();
}

export async function deleteUnclaimed(db: WriteDb, before: Date): Promise<number> {
  const gone = await table(db)
    .deleteFrom('platform.file')
    .where('owner_id', 'is', null)
    .where('created_at', '<=', before)
    .returning('id')
    .execute();
  return gone.length;
}

/** Contents that no file names any more, out of those made before `before`. */
export async function deleteUnused(db: WriteDb, before: Date): Promise<number> {
  const gone = await table(db)
    .deleteFrom('platform.content')
    .where('created_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('platform.file as file')
            .select('file.id')
            .whereRef('file.city_id', '=', 'platform.content.city_id')
            .where((eb) =>
              eb.or([
                eb('file.content_id', '=', eb.ref('platform.content.id')),
                eb('file.thumbnail_id', '=', eb.ref('platform.content.id')),
              ]),
            ),
        ),
      ),
    )
    .returning('id')
    .execute();
  return gone.length;
}

/** Those of `ids` that are contents of the city. */
export async function knownContents(db: ReadDb, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await table(db)
    .selectFrom('platform.content')
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export async function sumContents(db: ReadDb): Promise<{ count: number; bytes: number }> {
  const row = await table(db)
    .selectFrom('platform.content')
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.sum<string | null>('size').as('bytes')])
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), bytes: Number(row.bytes ?? 0) };
}
