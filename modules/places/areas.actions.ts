import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import type { Word } from '../../base/words.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { isBelow, type PlannedArea } from './areas.rules.ts';
import { createArea } from './places.actions.ts';
import type { Area } from './places.contract.ts';
import * as happenings from './places.happenings.ts';
import * as places from './places.store.ts';
import type { AreaFields } from './settings.contract.ts';
import { allowSetting } from './settings.policy.ts';
import * as store from './settings.store.ts';
import { settingsWords as w } from './settings.words.ts';

export function refuseField(
  path: string,
  text: Word,
  values: Record<string, string | number> = {},
): AppError {
  return new AppError(400, 'bad-input', text, values, [{ path, text, values }]);
}

export function staleSetting(): AppError {
  return new AppError(409, 'stale', w.stale);
}

async function getArea(ctx: WriteContext, id: string): Promise<Area> {
  const area = await places.findArea(ctx.db, id);
  if (!area) throw notFound();
  return area;
}

/** Throws 400 for a parent that is not there and for a name or a code that somebody else has. */
async function checkFields(ctx: WriteContext, fields: AreaFields, own: string | null): Promise<Area | null> {
  const areas = await places.listAreas(ctx.db);
  const parent = areas.find(({ id }) => id === fields.parentId) ?? null;
  if (fields.parentId === null) {
    if (areas.some(({ id, parentId }) => parentId === null && id !== own)) {
      throw refuseField('parentId', w.noParent);
    }
  } else if (!parent || parent.closed) throw refuseField('parentId', w.unknownParent);
  const others = areas.filter(({ id }) => id !== own);
  if (others.some(({ parentId, name }) => parentId === fields.parentId && name === fields.name)) {
    throw refuseField('name', w.sameName, { name: fields.name });
  }
  const coded = others.find(({ code }) => code !== null && code === fields.code);
  if (coded) throw refuseField('code', w.sameCode, { code: fields.code ?? '', name: coded.name });
  return parent;
}

/** Adds one area. Throws 400 on the field that does not fit. */
export async function addArea(ctx: WriteContext, fields: AreaFields): Promise<Area> {
  allowSetting(ctx.actor, fields);
  await store.lockTree(ctx.db);
  await checkFields(ctx, fields, null);
  const id = await createArea(ctx, fields);
  await record(ctx, happenings.areaAdded, id, { version: 1, fields: ['name', 'level', 'parent'] });
  return getArea(ctx, id);
}

/** Moves what hangs below along: every path of the tree is rewritten in the same transaction. */
async function move(ctx: WriteContext, area: Area, parent: Area): Promise<number> {
  const below = await store.listBelow(ctx.db, area.id);
  const path = [area.id, ...parent.path];
  const paths = below.map((one) => ({
    id: one.id,
    path: [...one.path.slice(0, one.path.indexOf(area.id)), ...path],
  }));
  await store.savePaths(ctx.db, allowSetting(ctx.actor, area), paths);
  return below.length;
}

/** Renames, recodes or moves an area. Throws 400 on the field, 404, and 409 on an old version. */
export async function changeArea(
  ctx: WriteContext,
  id: string,
  { version, ...fields }: AreaFields & { version: number },
): Promise<Area> {
  await store.lockTree(ctx.db);
  const area = await getArea(ctx, id);
  const allowed = allowSetting(ctx.actor, { ...area, version });
  if (area.version !== version) throw staleSetting();
  if (area.parentId === null && fields.parentId !== null) throw refuseField('parentId', w.rootStays);
  const parent = await checkFields(ctx, fields, id);
  if (parent && isBelow(parent, area)) throw refuseField('parentId', w.cycle);
  const changed = (['name', 'level', 'code'] as const).filter((key) => area[key] !== fields[key]);
  const moves = parent !== null && parent.id !== area.parentId;
  if (changed.length === 0 && !moves) return area;
  const saved = await store.saveArea(ctx.db, allowed, {
    ...{ name: fields.name, level: fields.level, code: fields.code, pinyin: pinyinKey(fields.name) },
    ...(moves ? { parent_id: parent.id, path: [id, ...parent.path] } : {}),
  });
  if (!saved) throw staleSetting();
  const told = { version: version + 1, fields: changed as string[] };
  if (moves) {
    const areas = await move(ctx, area, parent);
    const facts = { ...told, fields: [...changed, 'parent'], parent: parent.id, areas };
    await record(ctx, happenings.areaMoved, id, facts);
  } else await record(ctx, happenings.areaChanged, id, told);
  return getArea(ctx, id);
}

/** Closes an area or opens it again. Throws 409 while something open stands below or in it. */
export async function closeArea(
  ctx: WriteContext,
  id: string,
  { version, closed }: { version: number; closed: boolean },
): Promise<Area> {
  await store.lockTree(ctx.db);
  const area = await getArea(ctx, id);
  const allowed = allowSetting(ctx.actor, { ...area, version });
  if (area.version !== version) throw staleSetting();
  if (area.closed === closed) return area;
  if (closed) await refuseInUse(ctx, area);
  else if (area.parentId !== null && (await getArea(ctx, area.parentId)).closed) {
    throw new AppError(409, 'parent-closed', w.parentClosed);
  }
  if (!(await store.saveArea(ctx.db, allowed, { closed_at: closed ? ctx.now : null }))) throw staleSetting();
  const kind = closed ? happenings.areaClosed : happenings.areaReopened;
  await record(ctx, kind, id, { version: version + 1, fields: ['closed'] });
  return getArea(ctx, id);
}

async function refuseInUse(ctx: WriteContext, area: Area): Promise<void> {
  if (area.parentId === null) throw new AppError(409, 'root-open', w.rootOpen);
  const children = (await places.listAreas(ctx.db)).filter(
    ({ parentId, closed }) => parentId === area.id && !closed,
  );
  if (children.length > 0) throw new AppError(409, 'in-use', w.hasChildren, { count: children.length });
  const stations = (await places.listStations(ctx.db)).filter(({ areaId }) => areaId === area.id);
  if (stations.length > 0) {
    const names = stations.map(({ name }) => name).join('、');
    throw new AppError(409, 'in-use', w.hasStations, { names });
  }
}

/** Lays down planned areas, parents first, all in this transaction. Gives how many. */
export async function createPlanned(ctx: WriteContext, good: readonly PlannedArea[]): Promise<number> {
  allowSetting(ctx.actor, { good });
  const known = new Map((await places.listAreas(ctx.db)).map(({ id, path }) => [id, path]));
  const ofRow = new Map<number, string>();
  const rows = good.map(({ number, name, level, code, parent }) => {
    const id = newId(ctx.now, ctx.chance);
    const parentId = parent === null ? null : 'id' in parent ? parent.id : ofRow.get(parent.row);
    if (parentId === undefined) throw new Error(`row ${number} stands before its parent`);
    const path = [id, ...(parentId === null ? [] : (known.get(parentId) ?? []))];
    ofRow.set(number, id);
    known.set(id, path);
    return {
      ...{ city_id: ctx.city.id, id, parent_id: parentId, level, name, pinyin: pinyinKey(name), path, code },
      ...{ version: 1, closed_at: null },
    };
  });
  await places.createAreas(ctx.db, rows);
  if (rows.length > 0) {
    await record(ctx, happenings.areasImported, ctx.city.id, {
      ...{ version: 1, fields: ['areas'], areas: rows.length },
    });
  }
  return rows.length;
}
