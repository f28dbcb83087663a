import { addDays, localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as closing from '../closing.policy.ts';
import { answeredAt, isBaseless, overturnUntil, secondReopening, silentUntil } from '../closing.rules.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { lastRound, liveLegs, type NeedRecord, stateOf } from '../needs.rules.ts';
import { endFollowUps, listSilent } from '../store/closing.ts';
import { listDeadlines } from '../store/deadlines.ts';
import { saveNeed, saveRound } from '../store/records.ts';
import { clearUnheard, markUnheard } from '../store/unheard.ts';
import { type VerdictWay } from '../verdict.rules.ts';
import { openFollowUp } from './follow-ups.ts';
import { reopen } from './handle.ts';
import { daysSince, load, loadHeld, lock, placeOf, refuseStale, today } from './load.ts';
import { noteGrade } from './ratings.ts';
import { receiverFor } from './receiver.ts';

interface Said {
  readonly verdict: 'confirmed' | 'not_accepted';
  readonly words: string;
  readonly how: VerdictWay;
}

/** Whom the outcome is put down to: the lead of the round. */
export function judgedFacts(record: NeedRecord) {
  const lead = liveLegs(record).find(({ part }) => part === 'lead');
  return {
    ...placeOf(record),
    organisation: lead?.organisation_id ?? '',
    round: lastRound(record).number,
  };
}

/** Who else had a part in it and ended it, each once, in one order. */
function jointOf(record: NeedRecord, lead: string): string[] {
  const others = liveLegs(record).filter(({ state }) => state === 'ended');
  return [...new Set(others.map(({ organisation_id }) => organisation_id))]
    .filter((id) => id !== lead)
    .sort();
}

/** Opens it again, and lets somebody who did not handle it ask; the second time the coordination office as well. */
async function goOn(ctx: WriteContext, record: Authorized<NeedRecord>): Promise<void> {
  const round = lastRound(record);
  const again = round.number + 1 >= secondReopening;
  const office = again ? await receiverFor(ctx, record.need.area_id) : null;
  const except = ctx.actor.kind === 'staff' ? ctx.actor.organisationId : null;
  await markUnheard(ctx.db, record, { at: ctx.now, except });
  await reopen(ctx, record, office);
  if (office !== null) await openFollowUp(ctx, record, round, { why: 'reopened_twice', office });
  await openFollowUp(ctx, record, round, { why: 'not_accepted', office: record.need.received_by });
}

async function saveVerdict(ctx: WriteContext, record: Authorized<NeedRecord>, said: Said): Promise<void> {
  const before = stateOf(record);
  const round = lastRound(record);
  await saveRound(ctx.db, record, round.id, {
    verdict: said.verdict,
    verdict_at: ctx.now,
    verdict_words: said.words === '' ? null : said.words,
    verdict_how: said.how,
    verdict_by: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    unconfirmed_since: null,
    ended_as: null,
    ended_at: ctx.now,
    // That it was put away without a word stays on record.
    ...(said.verdict === 'confirmed' && round.closed_as === null
      ? { closed_as: 'confirmed', closed_at: ctx.now }
      : {}),
  });
  ctx.reach('verdict saved');
  const facts = judgedFacts(record);
  if (said.verdict === 'confirmed') {
    const days = daysSince(ctx, record.need.said_at);
    await happened(ctx, happenings.confirmed, record.need.id, {
      ...{ ...facts, days, joint: jointOf(record, facts.organisation) },
    });
    await clearUnheard(ctx.db, record);
    await endFollowUps(ctx.db, record, { outcome: 'content', done_at: ctx.now });
  } else {
    await happened(ctx, happenings.notAccepted, record.need.id, {
      ...{ ...facts, after: before, noBasis: isBaseless(record, round) },
    });
    await goOn(ctx, record);
  }
  await saveNeed(ctx.db, record, {});
}

/**
 * The resident's verdict: it is solved, or it goes on in a new round with the same handlers. They may say so late,
 * and take back within the city's days that it was solved.
 */
export async function giveVerdict(
  ctx: WriteContext,
  said: Omit<Said, 'how'> & { version: number; how?: VerdictWay },
): Promise<void> {
  const found = await loadHeld(ctx);
  await refuseStale(ctx, found, said.version);
  const until = overturnUntil(found, await listDeadlines(ctx.db), ctx.city.zone);
  const may =
    said.verdict === 'confirmed'
      ? closing.mayConfirm(ctx.actor, found)
      : closing.mayRefuse(ctx.actor, found, today(ctx), until);
  const record = policy.allow(ctx.actor, found, may);
  await saveVerdict(ctx, record, { ...said, how: said.how ?? 'page' });
}

/** Staff write down what the person said at the counter or on the telephone, and a grade where they gave one. */
export async function noteVerdict(
  ctx: WriteContext,
  id: string,
  said: Said & { version: number; how: 'counter' | 'phone'; grade: number | null },
): Promise<void> {
  const found = await load(ctx, id);
  const until = overturnUntil(found, await listDeadlines(ctx.db), ctx.city.zone);
  const may =
    closing.mayNoteVerdict(ctx.actor, found, today(ctx), until) &&
    (said.verdict === 'not_accepted' || closing.isAsking(found));
  // Sent after a colleague noted it already: late, not forbidden.
  if (found.need.received_by === staffOf(ctx.actor).organisationId)
    await refuseStale(ctx, found, said.version);
  const record = policy.allow(ctx.actor, found, may);
  const round = lastRound(record);
  await saveVerdict(ctx, record, said);
  if (said.grade !== null) {
    await noteGrade(
      ctx,
      record,
      { ...round, verdict: said.verdict },
      { grade: said.grade, words: '', how: said.how },
    );
  }
}

/** Needs whose residents have not spoken for the city's number of days. The number of each holds that its answer came under. */
export async function listUnspoken(ctx: ReadContext): Promise<string[]> {
  const numbers = await listDeadlines(ctx.db);
  const { day } = localTime(ctx.now, ctx.city.zone);
  const found = await listSilent(ctx.db, ctx.now);
  return found
    .filter(({ since }) => {
      const answered = localTime(since, ctx.city.zone).day;
      return answered < addDays(day, -1) && silentUntil(answered, numbers, ctx.isWorkingDay) < day;
    })
    .map(({ needId }) => needId);
}

/** Closes what nobody said anything about, unless they spoke meanwhile. */
export async function closeUnspoken(ctx: WriteContext, ids: readonly string[]): Promise<void> {
  const numbers = await listDeadlines(ctx.db);
  for (const id of ids) {
    const record = await lock(ctx, policy.scopeOf(ctx.actor), id);
    const at = record && answeredAt(record);
    if (!record || !at || stateOf(record) !== 'answered') continue;
    const answered = localTime(at, ctx.city.zone).day;
    if (silentUntil(answered, numbers, ctx.isWorkingDay) >= today(ctx)) continue;
    const allowed = policy.allow(ctx.actor, record, ctx.actor.kind === 'process');
    await saveRound(ctx.db, allowed, lastRound(record).id, {
      ...{ ended_as: 'unconfirmed', ended_at: ctx.now, closed_as: 'unconfirmed', closed_at: ctx.now },
    });
    const days = daysSince(ctx, record.need.said_at);
    await happened(ctx, happenings.unconfirmed, id, { ...judgedFacts(record), days });
    await saveNeed(ctx.db, allowed, {});
  }
}
