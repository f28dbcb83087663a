import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { Area, HelpLine } from './places.contract.ts';
import type { StationRecord } from './places.store.ts';
import type { PlacesTables } from './places.tables.ts';

const table = tables<PlacesTables>;
type AreaRow = PlacesTables['places.area'];
type StationRow = PlacesTables['places.station'];

/** Saves on the version that was seen. False when somebody else was first. */
export async function saveArea(
  db: WriteDb,
  { id, version }: Authorized<Area>,
  change: Partial<AreaRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('places.area')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/**
 * Waits for whoever moves areas now: two moves that cross would make a circle. The first of all areas stands for the
 * tree.
 */
export async function lockTree(db: WriteDb): Promise<void> {
  await table(db).selectFrom('places.area').select('id').where('parent_id', 'is', null).forUpdate().execute();
}

/** Ids and paths of everything below an area. */
export async function listBelow(db: ReadDb, id: string): Promise<{ id: string; path: string[] }[]> {
  const rows = await table(db).selectFrom('places.area').select(['id', 'path']).execute();
  return rows.filter((row) => row.id !== id && row.path.includes(id));
}

export async function savePaths(
  db: WriteDb,
  _allowed: Authorized<Area>,
  paths: readonly { id: string; path: string[] }[],
): Promise<void> {
  for (const { id, path } of paths) {
    await table(db).updateTable('places.area').set({ path }).where('id', '=', id).execute();
  }
}

export async function saveStation(
  db: WriteDb,
  { id, version }: Authorized<StationRecord>,
  change: Partial<StationRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('places.station')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The version of the list of help lines; 1 until it was first changed. */
export async function findHelpLinesVersion(db: ReadDb): Promise<number> {
  const row = await table(db).selectFrom('places.help_line_list').select('version').executeTakeFirst();
  return row?.version ?? 1;
}

/** Replaces the list on the version that was seen. False when somebody else was first. */
export async function saveHelpLines(
  db: WriteDb,
  city: string,
  { version, lines }: Authorized<{ version: number; lines: readonly HelpLine[] }>,
): Promise<boolean> {
  const saved = await table(db)
    .insertInto('places.help_line_list')
    .values({ city_id: city, version: 2 })
    .onConflict((conflict) =>
      conflict
        .columns(['city_id'])
        .doUpdateSet({ version: version + 1 })
        .where('places.help_line_list.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst();
  if (saved?.version !== version + 1) return false;
  await table(db).deleteFrom('places.help_line').where('city_id', '=', city).execute();
  if (lines.length > 0) {
    await table(db)
      .insertInto('places.help_line')
      .values(lines.map((line, position) => ({ city_id: city, position, ...line })))
      .execute();
  }
  return true;
}
