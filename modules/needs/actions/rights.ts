import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { addDays } from '../../../base/time.ts';
import { notFound, notYours, staffOf } from '../../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { removeFiles } from '../../../platform/files/keep.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as people from '../../people/people.public.ts';
import type { Known } from '../contract/rights.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import {
  erasureDays,
  isNeverHandedOver,
  isOver,
  type LegRow,
  lastRound,
  liveLegs,
  type NeedRecord,
  retention,
  stateOf,
} from '../needs.rules.ts';
import { refusalWords } from '../refusals.words.ts';
import { erasureScope, mayDecideErasure, mayOwn } from '../resident.policy.ts';
import { eraseClosing } from '../store/closing.ts';
import { eraseDoors } from '../store/doors.ts';
import * as erasing from '../store/erase.ts';
import { eraseMergings } from '../store/merging.ts';
import { saveNeed, saveRound } from '../store/records.ts';
import * as store from '../store/rights.ts';
import { forgetGroups } from '../store/unmet.ts';
import { getKnown } from '../views/known.ts';
import { phoneOf } from './dispatch.ts';
import { dueIn, legFacts, loadHeld, lock, placeOf, refuseStale, today } from './load.ts';
import { erasePersons } from './persons.ts';
import { receiverFor } from './receiver.ts';

async function loadOwn(ctx: WriteContext): Promise<Authorized<NeedRecord>> {
  const record = await loadHeld(ctx);
  return policy.allow(ctx.actor, record, mayOwn(ctx.actor, record));
}

/** Sets name and phone right, or takes the phone back. Empty means: as it was. */
export async function correctContact(
  ctx: WriteContext,
  typed: { name: string; phone: string; forgetPhone: boolean },
): Promise<Known> {
  const record = await loadOwn(ctx);
  const phone = phoneOf(typed.phone);
  const contact = { name: typed.name === '' ? null : typed.name, phone, forgetPhone: typed.forgetPhone };
  const { resident_id: known } = record.need;
  const residentId = known ?? (await people.createResident(ctx, { name: null, phone: null }));
  await people.correctContact(ctx, { residentId, aboutId: record.need.id }, contact);
  await saveNeed(ctx.db, record, { resident_id: residentId });
  return getKnown(ctx);
}

/** The legs of an organisation, or of all, that are still to be done or to be agreed to. */
function openLegs(record: NeedRecord, organisationId: string | null): LegRow[] {
  return liveLegs(record).filter(
    (leg) => leg.state !== 'ended' && (organisationId === null || leg.organisation_id === organisationId),
  );
}

async function endLegs(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  legs: readonly LegRow[],
): Promise<void> {
  await store.endWithdrawn(ctx.db, record, legs, ctx.now);
  for (const leg of legs) await happened(ctx, happenings.withdrawn, record.need.id, legFacts(record, leg));
}

/**
 * Takes back the consent for one organisation: it sees nothing from now on, what it had not finished ends. Throws
 * 404 where there is no consent to take back (a duty by law is none).
 */
export async function withdrawConsent(
  ctx: WriteContext,
  organisationId: string,
  { version }: { version: number },
): Promise<void> {
  const record = await loadOwn(ctx);
  const consent = (await people.listConsents(ctx.db, record.need.id)).find(
    (one) => one.organisation_id === organisationId,
  );
  if (!consent || consent.basis !== 'consent' || !consent.given_at || consent.withdrawn_at) throw notFound();
  await refuseStale(ctx, record, version);
  await people.withdrawConsent(ctx, { aboutId: record.need.id, organisationId });
  const before = stateOf(record);
  const ending = isOver(before) ? [] : openLegs(record, organisationId);
  await endLegs(ctx, record, ending);
  await store.withdrawLegs(ctx.db, record, organisationId, ctx.now);
  const own = record.need.received_by === organisationId;
  const need = own ? { ...record.need, received_by: null } : record.need;
  const gone = new Set(ending.map(({ id }) => id));
  const legs = record.legs.map((leg) => (gone.has(leg.id) ? { ...leg, state: 'withdrawn' } : leg));
  if (before !== 'answered' && stateOf({ ...record, need, legs }) === 'answered') {
    await saveRound(ctx.db, record, lastRound(record).id, { unconfirmed_since: ctx.now });
  }
  await saveNeed(ctx.db, record, own ? { received_by: null } : {});
}

/** Erases words and identity; counts and the sealed happenings stay as they are. */
async function erase(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  why: 'holder' | 'office' | 'retention',
): Promise<void> {
  if (!isOver(stateOf(record))) {
    await endLegs(ctx, record, openLegs(record, null));
    await saveRound(ctx.db, record, lastRound(record).id, { ended_as: 'erased', ended_at: ctx.now });
  }
  await erasing.eraseWords(ctx.db, record, { mark: people.erasedMark, at: ctx.now });
  await eraseClosing(ctx.db, record, people.erasedMark);
  await eraseMergings(ctx.db, record, people.erasedMark);
  await eraseDoors(ctx.db, record, people.erasedMark);
  await forgetGroups(ctx.db, record.need.id);
  await removeFiles(ctx, policy.fileOwner, record.need.id);
  await erasePersons(ctx, record);
  await happened(ctx, happenings.erased, record.need.id, { ...placeOf(record), why });
}

/**
 * The person wants it erased. What no organisation ever got is erased at once; otherwise the coordination office is
 * asked, which decides within fifteen working days. Throws 409 while such a wish is being decided.
 */
export async function askErasure(ctx: WriteContext, { version }: { version: number }): Promise<Known> {
  const record = await loadOwn(ctx);
  await refuseStale(ctx, record, version);
  if (isNeverHandedOver(record)) {
    await erase(ctx, record, 'holder');
    return getKnown(ctx);
  }
  const before = await store.findErasureRequest(ctx.db, record.need.id);
  if (before && before.decision === null) throw new AppError(409, 'already-asked', refusalWords.alreadyAsked);
  const office = await receiverFor(ctx, record.need.area_id);
  await store.createErasureRequest(ctx.db, record, {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    need_id: record.need.id,
    organisation_id: office,
    asked_at: ctx.now,
    deadline: dueIn(ctx, erasureDays.days),
    decision: null,
    decided_by: null,
    decided_at: null,
    reason: null,
  });
  await saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.erasureAsked, record.need.id, { organisation: office });
  return getKnown(ctx);
}

/** The office decides; a refusal needs a reason, which the person reads. Throws 404 where it is not theirs or done. */
export async function decideErasure(
  ctx: WriteContext,
  id: string,
  { decision, reason }: { decision: 'erased' | 'refused'; reason: string },
): Promise<{ id: string }> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const request = await store.lockErasureRequest(ctx.db, organisationId, id);
  if (!request) throw notFound();
  if (!mayDecideErasure(ctx.actor, request.organisation_id)) throw notYours();
  if (decision === 'refused' && reason === '') {
    throw new AppError(400, 'bad-input', refusalWords.needsReason, {}, [
      { path: 'reason', text: refusalWords.needsReason },
    ]);
  }
  await store.saveErasureDecision(ctx.db, id, {
    decision,
    decided_by: staffId,
    decided_at: ctx.now,
    reason: reason === '' ? null : reason,
  });
  const record = await lock(ctx, erasureScope(), request.need_id);
  if (!record) throw notFound();
  if (decision === 'erased') {
    await erase(ctx, policy.allow(ctx.actor, record, true), 'office');
  } else {
    await happened(ctx, happenings.erasureRefused, record.need.id, { organisation: organisationId });
  }
  return { id };
}

/** Erases what no organisation ever got and whose time is over; at most `most` at once. Gives how many. */
export async function eraseForgotten(ctx: WriteContext, most: number): Promise<number> {
  const before = new Date(`${addDays(today(ctx), -retention.days)}T00:00:00Z`);
  const ids = await erasing.listNeverHandedOver(ctx.db, before, most);
  for (const id of ids) {
    const record = await lock(ctx, policy.scopeOf(ctx.actor), id);
    if (record && isNeverHandedOver(record)) await erase(ctx, authorize(record), 'retention');
  }
  return ids.length;
}
