import { sql } from 'kysely';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import { mattersOf } from './matters.rules.ts';
import type { Area, HelpLine, Station } from './places.contract.ts';
import type { Hours, StationKind } from './places.rules.ts';
import type { PlacesTables } from './places.tables.ts';

const table = tables<PlacesTables>;

/** Every area of the city, closed ones with it since records go on naming them, sorted by pinyin. */
export async function listAreas(db: ReadDb): Promise<Area[]> {
  const rows = await table(db)
    .selectFrom('places.area')
    .selectAll()
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
  return rows.map(areaOf);
}

function areaOf(row: PlacesTables['places.area']): Area {
  const { id, level, name, path, code, version } = row;
  return { id, parentId: row.parent_id, level, name, path, code, version, closed: row.closed_at !== null };
}

/** An area with the ids from itself up to the city, or null. */
export async function findArea(db: ReadDb, id: string): Promise<Area | null> {
  const row = await table(db).selectFrom('places.area').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? areaOf(row) : null;
}

/** Ids of these areas and of all that lies below them. */
export async function listAreaIdsWithin(db: ReadDb, roots: readonly string[]): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('places.area')
    .select('id')
    .where(sql<boolean>`path && ${[...roots]}::uuid[]`)
    .execute();
  return rows.map(({ id }) => id);
}

export async function createArea(db: WriteDb, row: PlacesTables['places.area']): Promise<void> {
  await createAreas(db, [row]);
}

/** Parents must stand before their children. */
export async function createAreas(db: WriteDb, rows: readonly PlacesTables['places.area'][]): Promise<void> {
  // A statement takes 65,535 parameters.
  for (let at = 0; at < rows.length; at += 1000) {
    await table(db)
      .insertInto('places.area')
      .values(rows.slice(at, at + 1000))
      .execute();
  }
}

/** The stations that have not been closed for good, sorted by pinyin, with their hours. */
export async function listStations(db: ReadDb): Promise<StationRecord[]> {
  return (await listAllStations(db)).filter(({ closed }) => !closed);
}

export type StationRecord = Omit<Station, 'openNow'> & Hours;

export async function listAllStations(db: ReadDb): Promise<StationRecord[]> {
  const rows = await table(db)
    .selectFrom('places.station')
    .selectAll()
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind as StationKind,
    areaId: row.area_id,
    address: row.address,
    phone: row.phone,
    hours: row.hours,
    facilities: row.facilities,
    longitude: row.longitude,
    latitude: row.latitude,
    openFrom: row.open_from,
    openTo: row.open_to,
    openDays: row.open_days,
    version: row.version,
    closed: row.closed_at !== null,
  }));
}

export async function createStations(
  db: WriteDb,
  rows: readonly PlacesTables['places.station'][],
): Promise<void> {
  await table(db)
    .insertInto('places.station')
    .values([...rows])
    .execute();
}

/** Help lines in the order the city gave them. */
export async function listHelpLines(db: ReadDb): Promise<HelpLine[]> {
  const rows = await table(db).selectFrom('places.help_line').selectAll().orderBy('position').execute();
  return rows.map(({ phone, name, about, matters }) => ({ phone, name, about, matters: mattersOf(matters) }));
}

export async function createHelpLine(db: WriteDb, row: PlacesTables['places.help_line']): Promise<void> {
  await table(db).insertInto('places.help_line').values(row).execute();
}
