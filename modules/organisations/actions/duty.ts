import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { Word } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { findArea } from '../../places/places.public.ts';
import type { DutyFields } from '../contract/duty.ts';
import { allowRota } from '../duty.policy.ts';
import { longestDuty } from '../duty.rules.ts';
import * as happenings from '../organisations.happenings.ts';
import { findOrganisation, listColleagues } from '../organisations.store.ts';
import * as store from '../store/duty.ts';
import { dutyWords as w } from '../words/duty.words.ts';

function refuse(path: string, text: Word, values: Record<string, number> = {}): never {
  throw new AppError(400, 'bad-input', text, values, [{ path, text, values }]);
}

async function rowOf(ctx: WriteContext, id: string, fields: DutyFields): Promise<store.DutyRow> {
  const from = new Date(fields.from);
  const until = new Date(fields.until);
  if (until <= from) refuse('until', w.order);
  if (until <= ctx.now) refuse('until', w.over);
  if (until.getTime() - from.getTime() > longestDuty * 86_400_000)
    refuse('until', w.long, { most: longestDuty });
  const organisation = await findOrganisation(ctx.db, fields.organisationId);
  if (!organisation || organisation.closed) refuse('organisationId', w.noOrganisation);
  const area = fields.areaId === null ? null : await findArea(ctx.db, fields.areaId);
  if (fields.areaId !== null && (!area || area.closed)) refuse('areaId', w.noArea);
  if (fields.staffId !== null) {
    const colleagues = await listColleagues(ctx.db, fields.organisationId);
    if (!colleagues.some((one) => one.id === fields.staffId)) refuse('staffId', w.noStaff);
  }
  return {
    city_id: ctx.city.id,
    id,
    organisation_id: fields.organisationId,
    area_id: fields.areaId,
    staff_id: fields.staffId,
    name: fields.name,
    phone: fields.phone,
    from_at: from,
    until_at: until,
    version: 1,
    removed_at: null,
  };
}

/** Puts somebody on the rota. Throws 400 on the field, 403 for another organisation's rota. */
export async function addDuty(ctx: WriteContext, fields: DutyFields): Promise<{ id: string }> {
  allowRota(ctx.actor, { organisation_id: fields.organisationId });
  const id = newId(ctx.now, ctx.chance);
  const row = allowRota(ctx.actor, await rowOf(ctx, id, fields));
  await store.createDuty(ctx.db, row);
  await record(ctx, happenings.dutySet, ctx.city.id, {
    organisation: row.organisation_id,
    version: 1,
    fields: Object.keys(fields),
  });
  return { id };
}

async function getOwn(ctx: WriteContext, id: string) {
  const row = await store.findDuty(ctx.db, id);
  if (!row || row.removed_at) throw notFound();
  return allowRota(ctx.actor, row);
}

/** Changes an entry. Throws 400 on the field, 404, and 409 on an old version. */
export async function changeDuty(
  ctx: WriteContext,
  id: string,
  { version, ...fields }: DutyFields & { version: number },
): Promise<{ id: string }> {
  const before = await getOwn(ctx, id);
  const next = allowRota(ctx.actor, await rowOf(ctx, id, fields));
  const { city_id: _, id: __, version: ___, removed_at: ____, ...change } = next;
  if (!(await store.saveDuty(ctx.db, before, version, change))) throw new AppError(409, 'stale', w.stale);
  const told = { organisation: next.organisation_id, version: version + 1, fields: Object.keys(fields) };
  await record(ctx, happenings.dutySet, ctx.city.id, told);
  return { id };
}

/** Takes an entry off. Throws 404, and 409 on an old version. */
export async function removeDuty(
  ctx: WriteContext,
  id: string,
  { version }: { version: number },
): Promise<{ id: string }> {
  const row = await getOwn(ctx, id);
  const saved = await store.saveDuty(ctx.db, row, version, { removed_at: ctx.now });
  if (!saved) throw new AppError(409, 'stale', w.stale);
  await record(ctx, happenings.dutyRemoved, ctx.city.id, {
    organisation: row.organisation_id,
    version: version + 1,
    fields: ['duty'],
  });
  return { id };
}
