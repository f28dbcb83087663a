import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { protectedWords as w } from '../protected.words.ts';
import { withdrawFamilyViews } from '../store/protect.ts';
import * as store from '../store/records.ts';
import { load, placeOf, refuseStale } from './load.ts';
import { ring } from './ring.ts';

interface Sorted {
  readonly version: number;
  readonly kind: string;
  readonly urgency: string;
  readonly protected: boolean;
  readonly why: string;
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
  if (changed.length > 0 && asked.why === '') {
    throw new AppError(400, 'bad-input', w.needsWhy, {}, [{ path: 'why', text: w.needsWhy }]);
  }
  for (const field of changed) {
    const [from, to] = [String(before[field]), String(after[field])];
    await store.createCorrection(ctx.db, record, {
      ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), need_id: id, field },
      ...{ from_value: from, to_value: to, why: asked.why },
      ...{ staff_id: staffOf(ctx.actor).staffId, at: ctx.now },
    });
    await happened(ctx, happenings.corrected, id, { ...placeOf(record), field, from, to });
  }
  if (after.protected && !before.protected) await withdrawFamilyViews(ctx.db, record, ctx.now);
  const urgent = need.rung_at === null && need.received_by !== null;
  const rung = urgent ? await ring(ctx, { ...need, ...after }, need.received_by ?? '') : {};
  await store.saveNeed(ctx.db, record, {
    ...after,
    // In danger it is no wish any more.
    confidential: need.confidential && after.urgency !== 'danger',
    ...rung,
    ...{ kind_sure: null, urgency_sure: null, category_sure: null },
  });
}
