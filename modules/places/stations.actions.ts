import { notFound } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { refuseField, staleSetting } from './areas.actions.ts';
import { createStation } from './places.actions.ts';
import * as happenings from './places.happenings.ts';
import { findArea, listAllStations, listHelpLines, type StationRecord } from './places.store.ts';
import type { HelpLineList, StationFields } from './settings.contract.ts';
import { allowSetting } from './settings.policy.ts';
import * as store from './settings.store.ts';
import { settingsWords as w } from './settings.words.ts';

async function checkFields(ctx: WriteContext, { areaId, openFrom, openTo }: StationFields): Promise<void> {
  const area = await findArea(ctx.db, areaId);
  if (!area || area.closed) throw refuseField('areaId', w.unknownArea);
  if (openTo <= openFrom) throw refuseField('openTo', w.endBeforeStart);
}

async function getStation(ctx: WriteContext, id: string): Promise<StationRecord> {
  const station = (await listAllStations(ctx.db)).find((one) => one.id === id);
  if (!station) throw notFound();
  return station;
}

/** Adds a station; where it stands on the map is not known yet. Throws 400 on the field. */
export async function addStation(ctx: WriteContext, fields: StationFields): Promise<{ id: string }> {
  allowSetting(ctx.actor, fields);
  await checkFields(ctx, fields);
  const id = await createStation(ctx, { ...fields, longitude: null, latitude: null });
  await record(ctx, happenings.stationAdded, id, { version: 1, fields: Object.keys(fields) });
  return { id };
}

/** Changes a station. Throws 400 on the field, 404, and 409 on an old version. */
export async function changeStation(
  ctx: WriteContext,
  id: string,
  { version, ...fields }: StationFields & { version: number },
): Promise<{ id: string }> {
  const station = await getStation(ctx, id);
  const allowed = allowSetting(ctx.actor, { ...station, version });
  if (station.version !== version) throw staleSetting();
  await checkFields(ctx, fields);
  const before = {
    ...station,
    openFrom: station.openFrom.slice(0, 5),
    openTo: station.openTo.slice(0, 5),
  };
  const changed = (Object.keys(fields) as (keyof StationFields)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(fields[key]),
  );
  if (changed.length === 0) return { id };
  const { name, kind, address, phone, hours, facilities } = fields;
  const saved = await store.saveStation(ctx.db, allowed, {
    ...{ name, kind, address, phone, hours, facilities, pinyin: pinyinKey(name), area_id: fields.areaId },
    ...{ open_from: fields.openFrom, open_to: fields.openTo, open_days: fields.openDays },
  });
  if (!saved) throw staleSetting();
  await record(ctx, happenings.stationChanged, id, { version: version + 1, fields: changed });
  return { id };
}

/** Closes a station for good, or opens it again. */
export async function closeStation(
  ctx: WriteContext,
  id: string,
  { version, closed }: { version: number; closed: boolean },
): Promise<{ id: string }> {
  const station = await getStation(ctx, id);
  const allowed = allowSetting(ctx.actor, { ...station, version });
  if (station.version !== version) throw staleSetting();
  if (station.closed === closed) return { id };
  const saved = await store.saveStation(ctx.db, allowed, { closed_at: closed ? ctx.now : null });
  if (!saved) throw staleSetting();
  const kind = closed ? happenings.stationClosed : happenings.stationReopened;
  await record(ctx, kind, id, { version: version + 1, fields: ['closed'] });
  return { id };
}

/** Saves the whole list of help lines in its order. Throws 400 for a number that is there twice, 409 when stale. */
export async function setHelpLines(ctx: WriteContext, list: HelpLineList): Promise<HelpLineList> {
  const allowed = allowSetting(ctx.actor, list);
  const seen = new Set<string>();
  for (const [index, { phone }] of list.lines.entries()) {
    if (seen.has(phone)) throw refuseField(`lines.${index}.phone`, w.phoneTwice, { phone });
    seen.add(phone);
  }
  if (!(await store.saveHelpLines(ctx.db, ctx.city.id, allowed))) throw staleSetting();
  const version = list.version + 1;
  await record(ctx, happenings.helpLinesChanged, ctx.city.id, { version, fields: ['lines'] });
  return { version, lines: await listHelpLines(ctx.db) };
}
