import { newId } from '../../base/ids.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { usualMatters } from './matters.rules.ts';
import type { HelpLine } from './places.contract.ts';
import type { StationKind } from './places.rules.ts';
import * as store from './places.store.ts';

/**
 * Adds a whole tree in one statement and gives the ids by key. Parents stand before their children; null is the city
 * itself. Throws for a parent that does not.
 */
export async function createAreaTree(
  ctx: WriteContext,
  tree: readonly { key: string; parent: string | null; level: string; name: string }[],
): Promise<Map<string, string>> {
  const paths = new Map<string, string[]>();
  const rows = tree.map(({ key, parent, level, name }) => {
    const id = newId(ctx.now, ctx.chance);
    const above = parent === null ? [] : paths.get(parent);
    if (!above) throw new Error(`${key} stands before its parent`);
    const path = [id, ...above];
    paths.set(key, path);
    return {
      ...{
        city_id: ctx.city.id,
        id,
        parent_id: above[0] ?? null,
        level,
        name,
        pinyin: pinyinKey(name),
        path,
      },
      ...{ code: null, version: 1, closed_at: null },
    };
  });
  await store.createAreas(ctx.db, rows);
  return new Map([...paths].map(([key, [id = '']]) => [key, id]));
}

/** Adds an area below `parentId` (null for the city itself) and gives its id. */
export async function createArea(
  ctx: WriteContext,
  area: { parentId: string | null; level: string; name: string; code?: string | null },
): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  const parent = area.parentId === null ? null : await store.findArea(ctx.db, area.parentId);
  await store.createArea(ctx.db, {
    city_id: ctx.city.id,
    id,
    parent_id: area.parentId,
    level: area.level,
    name: area.name,
    pinyin: pinyinKey(area.name),
    path: [id, ...(parent?.path ?? [])],
    code: area.code ?? null,
    version: 1,
    closed_at: null,
  });
  return id;
}

export interface NewStation {
  name: string;
  kind?: StationKind;
  areaId: string;
  address: string;
  phone: string;
  hours: string;
  /** `HH:MM`, local. */
  openFrom: string;
  openTo: string;
  openDays: number[];
  facilities: string[];
  /** Null where nobody has looked it up. */
  longitude: number | null;
  latitude: number | null;
}

export async function createStation(ctx: WriteContext, station: NewStation): Promise<string> {
  const [id = ''] = await createStations(ctx, [station]);
  return id;
}

/** Adds stations in one statement and gives their ids in the same order. */
export async function createStations(ctx: WriteContext, stations: readonly NewStation[]): Promise<string[]> {
  const rows = stations.map((station) => {
    const { name, address, phone, hours, facilities, longitude, latitude } = station;
    return {
      ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), name, address, phone, hours, facilities },
      kind: station.kind ?? 'station',
      ...{ longitude, latitude, pinyin: pinyinKey(name), area_id: station.areaId },
      ...{ open_from: station.openFrom, open_to: station.openTo, open_days: station.openDays },
      ...{ version: 1, closed_at: null },
    };
  });
  await store.createStations(ctx.db, rows);
  return rows.map(({ id }) => id);
}

/** Adds one line of a new city; a national line comes first for what it is usually for. */
export async function createHelpLine(
  ctx: WriteContext,
  line: Omit<HelpLine, 'matters'>,
  position: number,
): Promise<void> {
  const { phone, name, about } = line;
  const matters = usualMatters(phone);
  await store.createHelpLine(ctx.db, { city_id: ctx.city.id, position, phone, name, about, matters });
}
