import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as closing from '../closing.policy.ts';
import { isBaseless, judgedRound } from '../closing.rules.ts';
import { closingWords as w } from '../closing.words.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import type { NeedRecord, RoundRow } from '../needs.rules.ts';
import * as store from '../store/closing.ts';
import { saveNeed } from '../store/records.ts';
import { isBadGrade } from '../verdict.rules.ts';
import { openFollowUp } from './follow-ups.ts';
import { load, loadHeld, placeOf, refuseStale } from './load.ts';

interface Graded {
  readonly grade: number;
  readonly words: string;
  readonly how: 'page' | 'counter' | 'phone';
}

/** Keeps a grade of one round; a bad one is followed up by somebody who did not handle it. */
export async function noteGrade(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  round: RoundRow,
  { grade, words, how }: Graded,
): Promise<void> {
  const id = newId(ctx.now, ctx.chance);
  await store.createRating(ctx.db, record, {
    ...{ city_id: ctx.city.id, id, need_id: record.need.id, round_id: round.id, grade, how, at: ctx.now },
    words: words === '' ? null : words,
    noted_by: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    ...{ contested_at: null, contested_by: null, contested_for: null, contest_reason: null },
    ...{ decision: null, decided_at: null, decided_by: null, decision_reason: null },
  });
  const lead = record.legs.find(
    ({ round_id, part, state }) => round_id === round.id && part === 'lead' && state === 'ended',
  );
  const organisation = lead?.organisation_id ?? '';
  await happened(ctx, happenings.rated, record.need.id, {
    ...{ ...placeOf(record), organisation, rating: id, round: round.number, grade, how },
    noBasis: isBaseless(record, round),
  });
  if (isBadGrade(grade)) {
    await openFollowUp(ctx, record, round, { why: 'rated', office: record.need.received_by });
  }
}

/** The resident grades how it was handled: once for each verdict, if they want to. */
export async function rate(
  ctx: WriteContext,
  { version, grade, words }: { version: number; grade: number; words: string },
): Promise<void> {
  const found = await loadHeld(ctx);
  await refuseStale(ctx, found, version);
  const ratings = await store.listRatings(ctx.db, found.need.id);
  const record = policy.allow(ctx.actor, found, closing.mayRate(ctx.actor, found, ratings));
  const round = judgedRound(record);
  if (round === null) throw notFound();
  await noteGrade(ctx, record, round, { grade, words, how: 'page' });
  await saveNeed(ctx.db, record, {});
}

async function loadRating(ctx: WriteContext, id: string) {
  const found = await store.findRating(ctx.db, id);
  if (!found) throw notFound();
  const record = await load(ctx, found.need_id);
  // Read again under the lock of its need.
  const rating = (await store.listRatings(ctx.db, found.need_id)).find((one) => one.id === id);
  if (!rating) throw notFound();
  return { record, rating };
}

/** Staff say why a bad grade is wrong. It stays counted, and is shown as contested. Gives its need's id. */
export async function contestRating(
  ctx: WriteContext,
  id: string,
  { reason }: { reason: string },
): Promise<string> {
  const { record: found, rating } = await loadRating(ctx, id);
  const staff = staffOf(ctx.actor);
  if (rating.contested_at !== null) throw new AppError(409, 'contested', w.alreadyContested);
  const record = policy.allow(ctx.actor, found, closing.mayContest(ctx.actor, found, rating));
  await store.saveRating(ctx.db, record, id, {
    ...{ contested_at: ctx.now, contested_by: staff.staffId, contested_for: staff.organisationId },
    contest_reason: reason,
  });
  const { organisationId: organisation } = staff;
  const judged = record.rounds.find((round) => round.id === rating.round_id);
  const noBasis = judged !== undefined && isBaseless(record, judged);
  const facts = { ...placeOf(record), organisation, rating: id, grade: rating.grade, noBasis };
  await happened(ctx, happenings.ratingContested, record.need.id, facts);
  await saveNeed(ctx.db, record, {});
  return record.need.id;
}

/** A coordinator who did not handle it decides. The grade stays counted whatever is decided. */
export async function decideContest(
  ctx: WriteContext,
  id: string,
  { decision, reason }: { decision: 'founded' | 'unfounded'; reason: string },
): Promise<{ id: string }> {
  const { record: found, rating } = await loadRating(ctx, id);
  if (rating.decision !== null) throw new AppError(409, 'decided', w.alreadyDecided);
  const record = policy.allow(ctx.actor, found, closing.mayDecideContest(ctx.actor, found, rating));
  await store.saveRating(ctx.db, record, id, {
    ...{ decision, decided_at: ctx.now, decided_by: staffOf(ctx.actor).staffId, decision_reason: reason },
  });
  await happened(ctx, happenings.contestDecided, record.need.id, { rating: id, decision });
  await saveNeed(ctx.db, record, {});
  return { id };
}
