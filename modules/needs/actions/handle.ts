import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { claimFiles } from '../../../platform/files/keep.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { listStaffHere } from '../../organisations/organisations.public.ts';
import { findService } from '../../services/services.public.ts';
import type { legActs, Need, Outcome } from '../contract/shapes.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { type LegRow, lastRound, liveLegs, type NeedRecord, stateOf } from '../needs.rules.ts';
import { refusalWords } from '../needs.words.ts';
import * as store from '../store/records.ts';
import { getNeed } from '../views/need.ts';
import { answerBy, daysSince, legFacts, legOf, load, refuseStale, today } from './load.ts';

/** Loads a need and one leg of it for one act of the organisation that holds the leg. */
async function loadLeg(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  act: (typeof legActs)[number],
  version: number,
): Promise<{ record: Authorized<NeedRecord>; leg: LegRow }> {
  const record = await load(ctx, ids.id);
  const leg = legOf(record, ids.leg);
  const own = leg.organisation_id === staffOf(ctx.actor).organisationId;
  policy.allow(ctx.actor, record, own);
  await refuseStale(ctx, record, version);
  if (own && policy.legActsOf(ctx.actor, record, leg).includes(act)) {
    return { record: policy.allow(ctx.actor, record, true), leg };
  }
  throw new AppError(409, 'wrong-state', refusalWords.wrongState);
}

/** Takes on the leg; whoever does it is its handler from now on. */
export async function takeOn(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version }: { version: number },
): Promise<Need> {
  const { record, leg } = await loadLeg(ctx, ids, 'takeOn', version);
  await store.saveLeg(ctx.db, record, leg.id, {
    state: 'taken_on',
    taken_on_at: ctx.now,
    assignee_id: staffOf(ctx.actor).staffId,
  });
  await store.saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.takenOn, record.need.id, {
    ...legFacts(record, leg),
    days: daysSince(ctx, leg.dispatched_at ?? ctx.now),
  });
  return getNeed(ctx, ids.id);
}

/** Declines the leg with a reason; the need then waits for whoever received it. */
export async function decline(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version, reason }: { version: number; reason: string },
): Promise<{ id: string }> {
  const { record, leg } = await loadLeg(ctx, ids, 'decline', version);
  await store.saveLeg(ctx.db, record, leg.id, { state: 'declined', ended_at: ctx.now, answer: reason });
  await store.saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.declined, record.need.id, {
    ...legFacts(record, leg),
  });
  return { id: record.need.id };
}

/** The organisation states its leg's outcome; when every leg has ended, the verdict is the resident's. */
export async function answer(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  {
    version,
    outcome,
    answer: text,
    files = [],
  }: { version: number; outcome: Outcome; answer: string; files?: readonly string[] },
): Promise<Need> {
  const { record, leg } = await loadLeg(ctx, ids, 'answer', version);
  await store.saveLeg(ctx.db, record, leg.id, { state: 'ended', outcome, answer: text, ended_at: ctx.now });
  await claimFiles(ctx, files, {
    kind: policy.fileOwner,
    id: record.need.id,
    partId: leg.id,
    protection: 'open',
  });
  const legs = record.legs.map((one) => (one.id === leg.id ? { ...one, state: 'ended', outcome } : one));
  if (stateOf({ ...record, legs }) === 'answered') {
    await store.saveRound(ctx.db, record, lastRound(record).id, { unconfirmed_since: ctx.now });
  }
  await store.saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.answered, record.need.id, {
    ...legFacts(record, leg),
    outcome,
    days: daysSince(ctx, leg.dispatched_at ?? ctx.now),
    late: leg.deadline !== null && leg.deadline < today(ctx),
  });
  return getNeed(ctx, ids.id);
}

/** Ended, and the person still lets the organisation have it. */
function isHandedBack({ state, withdrawn_at }: LegRow): boolean {
  return state === 'ended' && withdrawn_at === null;
}

/** Opens the next round with the handlers of the last one. `office` sees it as well. */
export async function reopen(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  office: string | null,
): Promise<void> {
  const before = lastRound(record);
  const round = {
    ...before,
    id: newId(ctx.now, ctx.chance),
    number: before.number + 1,
    opened_by: 'resident',
    opened_at: ctx.now,
    verdict: null,
    verdict_at: null,
    verdict_words: null,
    unconfirmed_since: null,
    ended_as: null,
    ended_at: null,
    verdict_how: null,
    verdict_by: null,
    closed_as: null,
    closed_at: null,
    office_id: office,
  };
  await store.createRound(ctx.db, record, round);
  const legs: LegRow[] = [];
  const assignees = liveLegs(record).flatMap(({ assignee_id }) => assignee_id ?? []);
  const here = await listStaffHere(ctx.db, assignees);
  for (const leg of liveLegs(record).filter(isHandedBack)) {
    const service = leg.service_id === null ? null : await findService(ctx.db, leg.service_id);
    legs.push({
      ...leg,
      id: newId(ctx.now, ctx.chance),
      round_id: round.id,
      // With the same handlers, who know it already: nobody has to take it on again.
      state: 'taken_on',
      assignee_id: leg.assignee_id !== null && here.has(leg.assignee_id) ? leg.assignee_id : null,
      deadline: await answerBy(ctx, service?.promiseDays),
      dispatched_at: ctx.now,
      taken_on_at: ctx.now,
      ended_at: null,
      outcome: null,
      answer: null,
    });
  }
  await store.createLegs(ctx.db, record, legs);
  for (const leg of legs) {
    await happened(ctx, happenings.dispatched, record.need.id, {
      ...legFacts(record, leg),
      part: leg.part,
      round: round.number,
    });
  }
}
