import { newId } from '../../../base/ids.ts';
import { localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { claimFiles } from '../../../platform/files/keep.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { listStaffHere } from '../../organisations/organisations.public.ts';
import { phoneToReach } from '../../people/people.public.ts';
import { findService } from '../../services/services.public.ts';
import type { Outcome } from '../contract/shapes.ts';
import { daysOn } from '../deadlines.rules.ts';
import { legRefusals as w } from '../legs.words.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { freshLeg, type LegRow, lastRound, liveLegs, type NeedRecord } from '../needs.rules.ts';
import { listDeadlines } from '../store/deadlines.ts';
import * as store from '../store/records.ts';
import { refusePersonal } from './carry.ts';
import { learnTakenOn } from './learn.ts';
import { endLeg, loadLeg, refuseField } from './legs.ts';
import { askNoBasis } from './legs-basis.ts';
import { refuseTooFewTries } from './legs-contact.ts';
import { openIfDeclinedTwice } from './legs-undecided.ts';
import { answerBy, daysSince, dueIn, legFacts } from './load.ts';

/** Whether a leg is taken on within the number of days that held when it was dispatched; null without one. */
async function isInTime(ctx: WriteContext, { dispatched_at: since }: LegRow): Promise<boolean | null> {
  const on = localTime(since ?? ctx.now, ctx.city.zone).day;
  const { days } = daysOn(await listDeadlines(ctx.db), 'take_on', on);
  return days === null ? null : daysSince(ctx, since ?? ctx.now) <= days;
}

/** Takes on the leg; whoever does it is its handler from now on. */
export async function takeOn(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version }: { version: number },
): Promise<void> {
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
    inTime: await isInTime(ctx, leg),
  });
  await learnTakenOn(ctx, record, leg);
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
  await openIfDeclinedTwice(ctx, record, leg);
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
    route = '',
    remains = '',
    files = [],
  }: {
    version: number;
    outcome: Outcome;
    answer: string;
    route?: string;
    remains?: string;
    files?: readonly string[];
  },
): Promise<void> {
  const { record, leg } = await loadLeg(ctx, ids, 'answer', version);
  if (outcome === 'referred' && route === '') refuseField('route', w.needsRoute);
  if (outcome === 'not_reached') await refuseTooFewTries(ctx, leg);
  await refusePersonal(ctx, record, [text, route, remains]);
  await claimFiles(ctx, files, {
    kind: policy.fileOwner,
    id: record.need.id,
    partId: leg.id,
    protection: 'open',
  });
  if (outcome === 'no_legal_basis') await askNoBasis(ctx, record, leg, text);
  else
    await endLeg(ctx, record, leg, {
      ...{ outcome, answer: text, route: outcome === 'referred' ? route : null },
      remains: outcome === 'partly' && remains !== '' ? remains : null,
    });
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
  const { resident_id: resident, protected: hidden } = record.need;
  const rings = resident !== null && !hidden && (await phoneToReach(ctx, resident)) !== null;
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
      deadline: await answerBy(ctx, record, service?.promiseDays),
      dispatched_at: ctx.now,
      taken_on_at: ctx.now,
      ended_at: null,
      outcome: null,
      answer: null,
      ...freshLeg,
      // Who says that it is not solved is rung before they have to ask again.
      ring_by: rings && leg.part === 'lead' ? dueIn(ctx, 1) : null,
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
