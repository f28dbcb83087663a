import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { Word } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import * as happenings from '../assessment.happenings.ts';
import * as policy from '../assessment.policy.ts';
import { assessmentRefusals as w } from '../assessment.words.ts';
import { linesOf } from '../content.rules.ts';
import type { Contest, Decision, FollowUp, NewContest, NewFollowUp } from '../contract/results.ts';
import { pointsOf } from '../scoring.rules.ts';
import * as store from '../store/results.ts';
import { getContest, rowsOf, type Taken, takenScheme, toldFollowUps } from '../views/results.ts';
import { refuseFields } from './draft.ts';
import { load, standsAt, today } from './load.ts';

const refuseField = (path: string, text: Word) => refuseFields([{ path, text }]);

/** Until when, and that it is not closed. Throws 409 with why it is too late. */
function refuseLate(ctx: WriteContext, { scheme, snapshot }: Taken): void {
  if (scheme.state === 'closed') throw new AppError(409, 'closed', w.closedAlready);
  if (today(ctx) > snapshot.contestUntil) {
    throw new AppError(409, 'too-late', w.tooLate, { day: snapshot.contestUntil });
  }
}

/** The head of a body says with facts that one of its values is wrong. Throws 400, 403, 404, 409. */
export async function contest(
  ctx: WriteContext,
  id: string,
  { line, facts, links }: NewContest,
): Promise<Contest> {
  const { field } = await load(ctx, id, null);
  const taken = await takenScheme(ctx, field, id);
  const { staffId, organisationId } = staffOf(ctx.actor);
  const made = policy.allowContest<store.ContestRecord>(ctx.actor, {
    ...{ id: newId(ctx.now, ctx.chance), version: 1, schemeId: id, bodyId: organisationId, line, facts },
    ...{ links, state: 'open', contestedBy: staffId, contestedAt: ctx.now },
    ...{ decidedBy: null, decidedAt: null, reason: null },
  });
  refuseLate(ctx, taken);
  const lines = taken.ownBody === null ? [] : linesOf(taken.content, organisationId);
  if (!lines.some(({ key }) => key === line)) throw refuseField('line', w.noSuchLine);
  if (links.some((link) => !link.startsWith('/desk/'))) throw refuseField('links', w.badLink);
  if (!(await store.createContest(ctx.db, ctx.city.id, made))) {
    throw new AppError(409, 'contested', w.contestOpen);
  }
  await record(ctx, happenings.contested, id, { body: organisationId, line });
  return getContest(ctx, id, made);
}

/** The row that takes the place of the one that was contested, with its points by the same function. */
function corrected(
  ctx: WriteContext,
  { content }: Taken,
  { id: contestId, bodyId, line: key }: store.ContestRecord,
  { value, last }: Decision,
  scores: readonly store.ScoreRecord[],
  level: Parameters<typeof pointsOf>[1],
): store.ScoreRecord {
  const [standing] = rowsOf(scores, bodyId, key);
  const line = content.lines.find((one) => one.key === key);
  if (!standing || !line) throw notFound();
  if (value === null) throw refuseField('value', w.needsValue);
  const compared = last ?? standing.last;
  const points = pointsOf(line.scoring, level, { value, last: compared });
  if (points === null) throw refuseField('last', w.needsLast);
  return {
    ...{ schemeId: standing.schemeId, bodyId, line: key, number: standing.number + 1 },
    ...{ corrects: standing.number, contestId, value, points, unscored: null, at: ctx.now },
    open: standing.open && standing.unscored !== 'few',
    last: line.scoring.how === 'better' ? compared : null,
  };
}

/**
 * Decides what was contested: the right value stands in a row of its own that names the one it corrects, or it stays, with
 * the reason. Throws 400, 403, 404, 409.
 */
export async function decide(ctx: WriteContext, id: string, given: Decision): Promise<Contest> {
  const found = await store.findContestToChange(ctx.db, id);
  if (!found) throw notFound();
  const { field, scheme } = await load(ctx, found.schemeId, null);
  const taken = await takenScheme(ctx, field, found.schemeId);
  const decided = policy.allowDecide<store.ContestRecord>(
    ctx.actor,
    {
      ...{ ...found, version: found.version + 1, state: given.decision, reason: given.reason },
      ...{ decidedBy: staffOf(ctx.actor).staffId, decidedAt: ctx.now },
    },
    scheme,
    field.scope,
    [found.contestedBy, taken.snapshot.takenBy],
  );
  if (found.version !== given.version || found.state !== 'open') throw new AppError(409, 'stale', w.stale);
  if (given.decision === 'accepted') {
    const scores = await store.listScores(ctx.db, found.schemeId);
    const row = corrected(ctx, taken, found, given, scores, field.level(found.bodyId));
    await store.addScores(ctx.db, ctx.city.id, decided, [row]);
  }
  await store.saveDecision(ctx.db, decided);
  const facts = { body: found.bodyId, line: found.line, decision: given.decision };
  await record(ctx, happenings.decided, found.schemeId, facts);
  return getContest(ctx, found.schemeId, decided);
}

/** Records what follows from a closed assessment. Throws 400, 403, 404, 409. */
export async function followUp(
  ctx: WriteContext,
  id: string,
  { kind, bodyId, onDay, words, people, merged }: NewFollowUp,
): Promise<FollowUp> {
  const { field, scheme } = await load(ctx, id, null);
  const kept = policy.allowKeep(ctx.actor, scheme);
  standsAt(scheme, 'closed');
  const taken = await takenScheme(ctx, field, id);
  if ((kind !== 'merged' || bodyId !== null) && !taken.content.bodyIds.includes(bodyId ?? '')) {
    throw refuseField('bodyId', w.notAmong);
  }
  if (kind === 'talk' && people === '') throw refuseField('people', w.needsPeople);
  if (kind === 'merged' && (merged === null || merged.after > merged.before)) {
    throw refuseField('merged', w.mergedMore);
  }
  const made: store.FollowUpRecord = {
    ...{ id: newId(ctx.now, ctx.chance), schemeId: id, kind, bodyId, onDay, words, people },
    ...{ merged: kind === 'merged' ? merged : null, by: staffOf(ctx.actor).staffId, at: ctx.now },
  };
  await store.addFollowUp(ctx.db, ctx.city.id, kept, made);
  await record(ctx, happenings.followed, id, { kind });
  const [told] = await toldFollowUps(ctx, field, [made]);
  if (!told) throw notFound();
  return told;
}
