import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { listAreas } from '../../places/places.public.ts';
import type { EditionFields } from '../contract/editions.ts';
import * as happenings from '../duties.happenings.ts';
import { allowKeeping } from '../duties.policy.ts';
import * as store from '../store/editions.ts';
import { todayOf } from '../views/seen.ts';
import { dutiesWords as w } from '../words/duties.words.ts';
import { loadEdition, refuseField, stale } from './load.ts';

/** Throws 400 where the days or the area do not fit, or the same is there. */
async function check(ctx: ReadContext, fields: EditionFields, own: string | null): Promise<void> {
  const { areaId, issuedOn, from } = fields;
  const area = (await listAreas(ctx.db)).find(({ id }) => id === areaId);
  if (!area || area.closed) throw refuseField('areaId', w.unknownArea);
  if (issuedOn > todayOf(ctx)) throw refuseField('issuedOn', w.issuedLater);
  if (from < issuedOn) throw refuseField('from', w.beforeIssue);
  const twin = (await store.listEditions(ctx.db)).find(
    (one) => one.id !== own && !one.withdrawn && one.areaId === areaId && one.from === from,
  );
  if (twin) throw refuseField('from', w.sameEdition, { name: twin.name });
}

/** Enters an edition of the list, still empty. Throws 400, 403. */
export async function addEdition(ctx: WriteContext, fields: EditionFields): Promise<string> {
  const { staffId } = staffOf(ctx.actor);
  const edition = allowKeeping<store.EditionRecord>(ctx.actor, fields.areaId, {
    ...{ ...fields, id: newId(ctx.now, ctx.chance), version: 1, withdrawn: false, filled: false },
  });
  await check(ctx, fields, null);
  await store.createEdition(ctx.db, edition, { city_id: ctx.city.id, by_id: staffId, at: ctx.now });
  await record(ctx, happenings.editionAdded, edition.id, { area: fields.areaId, from: fields.from });
  return edition.id;
}

/** Corrects, withdraws or restores an edition. Throws 400, 403, 404, 409. */
export async function changeEdition(
  ctx: WriteContext,
  id: string,
  {
    version,
    withdrawn,
    ...fields
  }: EditionFields & { readonly version: number; readonly withdrawn: boolean },
): Promise<void> {
  const before = await loadEdition(ctx, id);
  if (before.version !== version) throw stale(before);
  const next = allowKeeping(ctx.actor, fields.areaId, { ...before, ...fields, withdrawn });
  if (!withdrawn) await check(ctx, fields, id);
  await store.saveEdition(ctx.db, next);
  await record(ctx, happenings.editionChanged, id, { version: version + 1, withdrawn });
}
