import { AppError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import * as policy from '../assessment.policy.ts';
import { assessmentRefusals as w } from '../assessment.words.ts';
import { type Content, linesOf, sameSource } from '../content.rules.ts';
import type { Contest, FollowUp, ResultRow, Results } from '../contract/results.ts';
import { totalOf } from '../scoring.rules.ts';
import * as store from '../store/results.ts';
import { asPoints, cellsOf, totalTold, weighed } from './effect.ts';
import { sourcesOf } from './known.ts';
import { type Field, fieldOf } from './offices.ts';
import { type SeenScheme, seenScheme } from './schemes.ts';
import type { Scored } from './values.ts';

export interface Taken extends SeenScheme {
  readonly snapshot: store.SnapshotRecord;
  /** What the scored edition asks for. */
  readonly content: Content;
}

/** Throws 404, and 409 before the snapshot: until then there is no score. */
export async function takenScheme(ctx: ReadContext, field: Field, id: string): Promise<Taken> {
  const seen = await seenScheme(ctx, field, id);
  const { snapshot, editions } = seen;
  const scored = editions.find(({ number }) => number === snapshot?.edition);
  if (!snapshot || !scored) throw new AppError(409, 'not-taken', w.notTaken);
  return { ...seen, snapshot, content: scored.content };
}

/** All rows of one line of one body, the newest in front. */
export function rowsOf(
  scores: readonly store.ScoreRecord[],
  bodyId: string,
  line: string,
): store.ScoreRecord[] {
  return scores.filter((one) => one.bodyId === bodyId && one.line === line).toReversed();
}

function standing(scores: readonly store.ScoreRecord[], bodyId: string): Map<string, Scored> {
  // Later rows of a line are read last and stand.
  return new Map(scores.filter((one) => one.bodyId === bodyId).map((one) => [one.line, one]));
}

function rowOf(
  ctx: ReadContext,
  { content, whole, ownBody }: Taken,
  field: Field,
  bodyId: string,
  scores: readonly store.ScoreRecord[],
): ResultRow {
  const own = standing(scores, bodyId);
  const lines = linesOf(content, bodyId);
  const seesAll = whole || bodyId === ownBody;
  const common = new Set(lines.filter(({ part }) => part === 'common').map(({ key }) => key));
  const cells = cellsOf(lines, own, policy.readsExact(ctx.actor, bodyId));
  return {
    body: field.ref(bodyId),
    total: seesAll ? totalTold(totalOf(weighed(lines, own)), cells) : null,
    cells: cells
      .filter(({ line }) => seesAll || common.has(line))
      .map(({ line, share, hidden, ...told }) => ({
        ...{ ...told, line, hidden, share: seesAll ? share : null },
        before: (hidden ? [] : rowsOf(scores, bodyId, line).slice(1))
          .toReversed()
          .map((one) => ({ value: one.value, points: asPoints(one.points), at: one.at.toISOString() })),
      })),
  };
}

async function toldContests(
  ctx: ReadContext,
  taken: Taken,
  field: Field,
  contests: readonly store.ContestRecord[],
): Promise<Contest[]> {
  const seen = contests.filter(({ bodyId }) => taken.whole || bodyId === taken.ownBody);
  const person = await listPersons(
    ctx.db,
    seen.flatMap(({ contestedBy, decidedBy }) => [contestedBy, decidedBy]),
  );
  const { scheme, snapshot, content } = taken;
  return seen.map((one) => ({
    ...{ id: one.id, version: one.version, line: one.line, facts: one.facts, links: [...one.links] },
    ...{ body: field.ref(one.bodyId), state: one.state, reason: one.reason },
    lineName: content.lines.find(({ key }) => key === one.line)?.name ?? '',
    contestedBy: person(one.contestedBy)?.name ?? '',
    contestedAt: one.contestedAt.toISOString(),
    decidedBy: person(one.decidedBy)?.name ?? null,
    decidedAt: one.decidedAt?.toISOString() ?? null,
    mayDecide:
      one.state === 'open' &&
      scheme.state === 'taken' &&
      policy.mayDecide(ctx.actor, scheme, field.scope, [one.contestedBy, snapshot.takenBy]),
  }));
}

/** One contest as the caller sees it. */
export async function getContest(
  ctx: ReadContext,
  schemeId: string,
  contest: store.ContestRecord,
): Promise<Contest> {
  const field = await fieldOf(ctx);
  const taken = await takenScheme(ctx, field, schemeId);
  const [told] = await toldContests(ctx, taken, field, [contest]);
  if (!told) throw new AppError(409, 'not-taken', w.notTaken);
  return told;
}

export const hoursSaved = ({ before, after, fillers, times, minutes }: store.MergedTables) =>
  Math.round(((before - after) * fillers * times * minutes) / 60);

export async function toldFollowUps(
  ctx: ReadContext,
  field: Field,
  all: readonly store.FollowUpRecord[],
): Promise<FollowUp[]> {
  const person = await listPersons(
    ctx.db,
    all.map(({ by }) => by),
  );
  return all.map(({ id, kind, bodyId, onDay, words, people, merged, by }) => ({
    ...{ id, kind, onDay, words, people, by: person(by)?.name ?? '' },
    body: bodyId === null ? null : field.ref(bodyId),
    merged: merged && { ...merged, hours: hoursSaved(merged) },
  }));
}

/**
 * Values and points as they stood on the day, with what was corrected since. Whoever is only assessed reads their own
 * body and what is common to all. Throws 404, and 409 before the snapshot.
 */
export async function getResults(ctx: ReadContext, id: string): Promise<Results> {
  const field = await fieldOf(ctx);
  const taken = await takenScheme(ctx, field, id);
  const { scheme, snapshot, content, whole, ownBody } = taken;
  const scores = await store.listScores(ctx.db, id);
  const sources = await sourcesOf(ctx);
  const { day } = localTime(ctx.now, ctx.city.zone);
  const followUps = (await store.listFollowUps(ctx.db, id)).filter(
    ({ bodyId }) => whole || bodyId === null || bodyId === ownBody,
  );
  return {
    ...{ takenOn: snapshot.takenOn, contestUntil: snapshot.contestUntil, edition: snapshot.edition },
    ...{ from: snapshot.from, to: snapshot.to, takenAt: snapshot.takenAt.toISOString() },
    contestable: scheme.state === 'taken' && day <= snapshot.contestUntil,
    lines: content.lines
      .filter(({ part, bodyId }) => whole || part === 'common' || bodyId === ownBody)
      .map((line) => ({
        ...line,
        scoring:
          line.scoring.how === 'steps'
            ? { ...line.scoring, bands: line.scoring.bands.map((band) => ({ ...band })) }
            : line.scoring,
        unit: sources.find(({ source }) => sameSource(source, line.source))?.unit ?? { zh: '', en: '' },
      })),
    rows: content.bodyIds.map((bodyId) => rowOf(ctx, taken, field, bodyId, scores)),
    contests: await toldContests(ctx, taken, field, await store.listContests(ctx.db, id)),
    followUps: await toldFollowUps(ctx, field, followUps),
  };
}
