import { AppError } from '../../../base/error.ts';
import { addWorkingDays } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import * as happenings from '../assessment.happenings.ts';
import * as policy from '../assessment.policy.ts';
import { assessmentRefusals as w } from '../assessment.words.ts';
import type { Publication } from '../contract/schemes.ts';
import type { Scheme } from '../contract/shapes.ts';
import { contentFaults, publishFaults } from '../scheme.rules.ts';
import { addScores, createSnapshot, findSnapshot, listContests, type ScoreRecord } from '../store/results.ts';
import * as store from '../store/schemes.ts';
import { yearOfEffect } from '../views/effect.ts';
import { knownOf } from '../views/known.ts';
import { draftOf, getScheme, publishedOf } from '../views/schemes.ts';
import { scoreAll } from '../views/values.ts';
import { countedMonths, firstTakingDay, mayTakeOn } from '../years.rules.ts';
import { assessedFaults, refuseFields } from './draft.ts';
import { load, next, standsAt, today } from './load.ts';

/**
 * Puts the draft in force in place of the edition before it, by somebody who did not draft it and after its effect was
 * seen. Throws 400, 403, 404, 409.
 */
export async function publish(
  ctx: WriteContext,
  id: string,
  { version, effectYear }: Publication,
): Promise<Scheme> {
  const { field, scheme, editions } = await load(ctx, id, version);
  const draft = draftOf(editions);
  const published = policy.allowPublish(
    ctx.actor,
    next(ctx, scheme, { state: 'published' }),
    field.scope,
    draft?.drafters ?? [],
  );
  standsAt(scheme, 'draft', 'published');
  if (!draft) throw new AppError(409, 'no-draft', w.noDraft);
  const { content } = draft;
  const faults = [
    ...publishFaults(content, (bodyId) => field.ref(bodyId).shortName),
    ...contentFaults(content, await knownOf(ctx, field, scheme.officeId, content.bodyIds)),
    ...(await assessedFaults(ctx, field, scheme, content.bodyIds)),
  ];
  if (faults.length > 0) throw refuseFields(faults);
  if (effectYear !== (await yearOfEffect(ctx, scheme, draft))) {
    throw new AppError(409, 'effect-unseen', w.effectUnseen);
  }
  await store.supersede(ctx.db, published);
  await store.saveScheme(ctx.db, published);
  const by = { publishedBy: staffOf(ctx.actor).staffId, publishedAt: ctx.now };
  await store.saveEdition(ctx.db, published, { ...draft, state: 'published', ...by, effectYear });
  await store.setAssessed(ctx.db, ctx.city.id, published, content.bodyIds);
  const facts = { office: scheme.officeId, year: scheme.year, edition: draft.number };
  await record(ctx, happenings.published, id, { ...facts, effectYear });
  return getScheme(ctx, id);
}

/** Scores the year as the ledger has it now, once. Throws 403, 404, and 409 before December or a second time. */
export async function take(ctx: WriteContext, id: string, version: number): Promise<Scheme> {
  // Whoever comes second is told of the day, not of a version.
  const { field, scheme, editions } = await load(ctx, id, null);
  const taken = policy.allowKeep(ctx.actor, next(ctx, scheme, { state: 'taken' }));
  const before = await findSnapshot(ctx.db, id);
  if (before) throw new AppError(409, 'taken', w.takenAlready, { day: before.takenOn });
  if (scheme.version !== version) throw new AppError(409, 'stale', w.stale);
  standsAt(scheme, 'published');
  const [day, edition] = [today(ctx), publishedOf(editions)];
  if (!edition || !mayTakeOn(day, scheme.year)) {
    throw new AppError(409, 'too-early', w.tooEarly, {
      ...{ year: scheme.year, day: firstTakingDay(scheme.year) },
    });
  }
  const period = countedMonths(day, scheme.year);
  await createSnapshot(ctx.db, ctx.city.id, taken, {
    ...{ schemeId: id, edition: edition.number, ...period, takenBy: staffOf(ctx.actor).staffId },
    ...{ takenAt: ctx.now, takenOn: day },
    contestUntil: addWorkingDays(day, scheme.contestDays, ctx.isWorkingDay),
  });
  const all = await scoreAll(ctx, field, scheme.officeId, edition.content, period);
  const scores = [...all].flatMap(([bodyId, own]) =>
    [...own].map(
      ([line, one]): ScoreRecord => ({
        ...{ schemeId: id, bodyId, line, number: 1, corrects: null, contestId: null, ...one, at: ctx.now },
      }),
    ),
  );
  await addScores(ctx.db, ctx.city.id, taken, scores);
  await store.saveScheme(ctx.db, taken);
  const facts = { office: scheme.officeId, year: scheme.year, edition: edition.number };
  await record(ctx, happenings.taken, id, { ...facts, bodies: all.size, lines: scores.length });
  return getScheme(ctx, id);
}

/** Closes what can no longer be contested. Throws 403, 404, 409. */
export async function close(ctx: WriteContext, id: string, version: number): Promise<Scheme> {
  const { scheme } = await load(ctx, id, version);
  const closed = policy.allowKeep(ctx.actor, next(ctx, scheme, { state: 'closed' }));
  standsAt(scheme, 'taken');
  const snapshot = await findSnapshot(ctx.db, id);
  const open = (await listContests(ctx.db, id)).filter(({ state }) => state === 'open').length;
  if (open > 0) throw new AppError(409, 'contests-open', w.contestsOpen, { count: open });
  if (snapshot && today(ctx) <= snapshot.contestUntil) {
    throw new AppError(409, 'window-open', w.windowOpen, { day: snapshot.contestUntil });
  }
  await store.saveScheme(ctx.db, closed);
  await record(ctx, happenings.closed, id, { office: scheme.officeId, year: scheme.year });
  return getScheme(ctx, id);
}
