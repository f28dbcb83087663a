import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import type { SafeWay } from '../contract/urgent.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import type { OpeningRow } from '../needs.rules.ts';
import { protectedWords as w } from '../protected.words.ts';
import { mayOwn } from '../resident.policy.ts';
import * as store from '../store/protect.ts';
import { saveNeed } from '../store/records.ts';
import { safePlace } from '../views/sorted.ts';
import { phoneOf } from './dispatch.ts';
import { load, loadHeld } from './load.ts';

/** As it is kept: encrypted, since whoever is feared may look for just this. Throws 400 on a telephone that is none. */
export function sealedSafeWay(ctx: ReadContext, said: SafeWay): Buffer {
  const phone = phoneOf(said.phone);
  if (said.way === 'phone' && phone === null) {
    throw new AppError(400, 'bad-input', w.safePhone, {}, [{ path: 'phone', text: w.safePhone }]);
  }
  return ctx.keys.encrypt(safePlace, JSON.stringify({ ...said, phone: phone ?? '' }));
}

/** The person says how they can be reached without harm; said again it replaces what was said. */
export async function saySafeWay(ctx: WriteContext, said: SafeWay): Promise<void> {
  const found = await loadHeld(ctx);
  const record = policy.allow(ctx.actor, found, mayOwn(ctx.actor, found));
  await saveNeed(ctx.db, record, { safe_contact: sealedSafeWay(ctx, said) });
  await happened(ctx, happenings.safeWaySaid, record.need.id, { by: 'resident' });
}

/** Staff note what the person said. */
export async function noteSafeWay(ctx: WriteContext, id: string, said: SafeWay): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayNoteSafeWay(ctx.actor, found));
  await saveNeed(ctx.db, record, { safe_contact: sealedSafeWay(ctx, said) });
  await happened(ctx, happenings.safeWaySaid, id, { by: 'staff' });
}

/** Asks a head to open the record of a child in danger. */
export async function askOpening(ctx: WriteContext, id: string, { why }: { why: string }): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayAskOpening(ctx.actor, found));
  const { staffId, organisationId } = staffOf(ctx.actor);
  const row: OpeningRow = {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    need_id: id,
    staff_id: staffId,
    organisation_id: organisationId,
    why,
    asked_at: ctx.now,
    decision: null,
    decided_by: null,
    decided_at: null,
  };
  await store.createOpening(ctx.db, record, row);
  await happened(ctx, happenings.openingAsked, id, { opening: row.id, staff: staffId });
}

/** A head of those who have it approves or refuses, also for themselves; on record. Throws 404, and 409 when decided. */
export async function decideOpening(
  ctx: WriteContext,
  ids: { id: string; opening: string },
  { decision }: { decision: 'approved' | 'refused' },
): Promise<void> {
  const found = await load(ctx, ids.id);
  const opening = found.openings?.find((one) => one.id === ids.opening);
  if (!opening) throw notFound();
  const own = opening.organisation_id === staffOf(ctx.actor).organisationId;
  const record = policy.allow(ctx.actor, found, own && policy.isItsHead(ctx.actor, found));
  if (opening.decision !== null) throw new AppError(409, 'stale', w.decided);
  const { staffId } = staffOf(ctx.actor);
  await store.saveOpening(ctx.db, record, opening.id, { decision, decided_by: staffId, decided_at: ctx.now });
  const facts = { opening: opening.id, staff: opening.staff_id, decision };
  await happened(ctx, happenings.openingDecided, ids.id, facts);
}

/** That the duty to report was fulfilled: whom, and when. Throws 400 for a time to come. */
export async function noteReport(
  ctx: WriteContext,
  id: string,
  { called, calledAt }: { called: string; calledAt: string },
): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayReport(ctx.actor, found));
  const at = new Date(calledAt);
  if (at.getTime() > ctx.now.getTime() + 60_000) {
    throw new AppError(400, 'bad-input', w.future, {}, [{ path: 'calledAt', text: w.future }]);
  }
  const { staffId, organisationId } = staffOf(ctx.actor);
  const row = {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), need_id: id },
    ...{ staff_id: staffId, organisation_id: organisationId, called, called_at: at, noted_at: ctx.now },
  };
  await store.createReport(ctx.db, record, row);
  await happened(ctx, happenings.reported, id, { organisation: organisationId, called });
}
