import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { findArea } from '../../places/places.public.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import type { NeedRecord } from '../needs.rules.ts';
import { protectedWords as w } from '../protected.words.ts';
import { withdrawFamilyViews } from '../store/protect.ts';
import * as store from '../store/records.ts';
import { settleCategory } from './category.ts';
import { learnGroups, learnSorted } from './learn.ts';
import { load, placeOf, refuseStale } from './load.ts';
import { ring } from './ring.ts';

interface Sorted {
  readonly version: number;
  readonly kind: string;
  readonly urgency: string;
  readonly protected: boolean;
  readonly groups?: readonly string[] | undefined;
  readonly areaId?: string | null | undefined;
  /** What it is about; left out: as it stands. */
  readonly category?: string | undefined;
  readonly why: string;
}

function sameGroups(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((group) => other.includes(group));
}

/** Where it is from now on; as it stands where nothing was said. Throws 404 for an area of nowhere. */
async function placed(
  ctx: WriteContext,
  before: string | null,
  asked: string | null | undefined,
): Promise<string | null> {
  if (asked === undefined || asked === before) return before;
  if (asked !== null && !(await findArea(ctx.db, asked))) throw notFound();
  return asked;
}

/** Writes down that a field is another now, for the person to read and for everybody who counts. */
async function correct(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  { field, from, to, why }: { field: string; from: string | null; to: string | null; why: string },
): Promise<void> {
  const { id } = record.need;
  await store.createCorrection(ctx.db, record, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), need_id: id, field },
    ...{ from_value: from, to_value: to, why },
    ...{ staff_id: staffOf(ctx.actor).staffId, at: ctx.now },
  });
  await happened(ctx, happenings.corrected, id, { ...placeOf(record), field, from, to });
}

/**
 * Takes what was proposed (the same values), or changes it with a reason that the person reads. What becomes urgent
 * by it rings whoever is on duty; what becomes protected is shown to no relative any more. Throws 400 without
 * a reason, and 409 where the person wished it to be seen by few.
 */
export async function sort(ctx: WriteContext, id: string, asked: Sorted): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayCorrect(ctx.actor, found));
  await refuseStale(ctx, record, asked.version);
  const { need } = record;
  const before = { kind: need.kind, urgency: need.urgency, protected: need.protected };
  const after = { kind: asked.kind, urgency: asked.urgency, protected: asked.protected };
  if (need.confidential && !after.protected) throw new AppError(409, 'confidential', w.wished);
  const changed = (['kind', 'urgency', 'protected'] as const).filter(
    (field) => before[field] !== after[field],
  );
  const place = await placed(ctx, need.area_id, asked.areaId);
  // Where nobody had said where it is, filling it in changes nothing that anybody said.
  const moved = place !== need.area_id && need.area_id !== null;
  if ((changed.length > 0 || moved) && asked.why === '') {
    throw new AppError(400, 'bad-input', w.needsWhy, {}, [{ path: 'why', text: w.needsWhy }]);
  }
  // What it is afterwards decides whether anything may be remembered of it.
  const learning = authorize({ ...record, need: { ...need, protected: after.protected } });
  for (const field of changed) {
    const [from, to] = [String(before[field]), String(after[field])];
    await correct(ctx, record, { field, from, to, why: asked.why });
    if (field !== 'protected') await learnSorted(ctx, learning, { field, from, to });
  }
  if (moved) await correct(ctx, record, { field: 'area', from: need.area_id, to: place, why: asked.why });
  else if (place !== need.area_id) {
    await happened(ctx, happenings.corrected, id, {
      ...placeOf(record),
      field: 'area',
      from: null,
      to: place,
    });
  }
  const groups = asked.groups ?? need.groups;
  const regrouped = !sameGroups(groups, need.groups);
  if (regrouped) {
    // Which ones stays with the need: what is told here is kept for ever.
    const facts = { ...placeOf(record), field: 'groups', from: null, to: null };
    await happened(ctx, happenings.corrected, id, facts);
  }
  if (asked.groups) await learnGroups(ctx, learning, asked.groups);
  else await happened(ctx, happenings.sorted, id, { ...placeOf(record), by: 'staff' });
  if (after.protected && !before.protected) await withdrawFamilyViews(ctx.db, record, ctx.now);
  const taken = asked.groups !== undefined || asked.areaId !== undefined;
  const urgent = need.rung_at === null && need.received_by !== null;
  const rung = urgent ? await ring(ctx, { ...need, ...after }, need.received_by ?? '') : {};
  await store.saveNeed(ctx.db, record, {
    ...after,
    // In danger it is no wish any more.
    confidential: need.confidential && after.urgency !== 'danger',
    ...rung,
    ...{ groups: [...groups], area_id: place, groups_taken: taken || need.groups_taken },
    ...{ kind_sure: null, urgency_sure: null, sorted_at: ctx.now },
    ...(asked.category === undefined
      ? {}
      : await settleCategory(ctx, record, { ...asked, category: asked.category })),
  });
}
