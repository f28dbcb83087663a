import { AppError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import { notYours } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import * as policy from '../assessment.policy.ts';
import { assessmentRefusals as w } from '../assessment.words.ts';
import { type Content, type Line, linesOf } from '../content.rules.ts';
import type { Effect } from '../contract/schemes.ts';
import type { Cell } from '../contract/shapes.ts';
import { shareOfTotal, totalOf, turnedPairs, type Weighed } from '../scoring.rules.ts';
import { type EditionRecord, listWaitingYears, type SchemeRecord } from '../store/schemes.ts';
import { effectYear, monthsOfYear } from '../years.rules.ts';
import { fieldOf } from './offices.ts';
import { draftOf, seenScheme } from './schemes.ts';
import { type Scored, scoreAll } from './values.ts';

/** Hundredths of a point as a number of points. */
export const asPoints = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100);

const nothing: Scored = { value: null, last: null, unscored: 'no_records', points: null, open: true };

export function weighed(
  lines: readonly Line[],
  own: ReadonlyMap<string, { points: number | null }>,
): Weighed[] {
  return lines.map(({ key, weight }) => ({ weight, points: own.get(key)?.points ?? null }));
}

/**
 * The lines of one body with points, and what of the total each gives. Who does not read every number (`exact`) is told
 * neither value nor points of what is not open.
 */
export function cellsOf(
  lines: readonly Line[],
  own: ReadonlyMap<string, Scored>,
  exact: boolean,
): (Cell & { line: string })[] {
  const all = weighed(lines, own);
  return lines.map(({ key }, at) => {
    const { points, value, last, unscored, open } = own.get(key) ?? nothing;
    if (!exact && !open) {
      const untold = { value: null, last: null, points: null, share: null };
      return { line: key, hidden: true, unscored: null, ...untold };
    }
    const share = all[at] ? shareOfTotal(all[at], all) : null;
    const told = { value, last, unscored, points: asPoints(points), share: asPoints(share) };
    return { line: key, hidden: false, ...told };
  });
}

/** A total with something in it that is not told is told in whole points, so that nobody reckons back to that. */
export function totalTold(total: number | null, cells: readonly Cell[]): number | null {
  if (total === null) return null;
  return cells.some(({ hidden }) => hidden) ? Math.round(total / 100) : asPoints(total);
}

/** Of which year the effect of this draft is shown today. */
export async function yearOfEffect(
  ctx: ReadContext,
  { year }: SchemeRecord,
  { content }: EditionRecord,
): Promise<number> {
  const { day } = localTime(ctx.now, ctx.city.zone);
  return effectYear(year, day, await listWaitingYears(ctx.db, content.bodyIds));
}

type All = ReadonlyMap<string, ReadonlyMap<string, Scored>>;

function totals(content: Content, all: All, without: string | null): (number | null)[] {
  return content.bodyIds.map((bodyId) => {
    const lines = linesOf(content, bodyId).filter(({ key }) => key !== without);
    return totalOf(weighed(lines, all.get(bodyId) ?? new Map()));
  });
}

function withoutLine(content: Content, all: All, key: string): Effect['without'][number] {
  const points = content.bodyIds.flatMap((id) => all.get(id)?.get(key)?.points ?? []);
  const spread = points.length === 0 ? null : Math.max(...points) - Math.min(...points);
  const { turned, pairs } = turnedPairs(totals(content, all, null), totals(content, all, key));
  return { line: key, spread: asPoints(spread), turned, pairs };
}

/**
 * What the weights of the draft would have done to a year that is over, so that they are chosen knowingly. Bodies stand
 * in the order of the scheme, never by their points. Throws 403, 404, and 409 where no draft lies open.
 */
export async function getEffect(ctx: ReadContext, id: string): Promise<Effect> {
  const field = await fieldOf(ctx);
  const { scheme, editions, whole } = await seenScheme(ctx, field, id);
  if (!whole) throw notYours();
  const draft = draftOf(editions);
  if (!draft) throw new AppError(409, 'no-draft', w.noDraft);
  const { content, number: edition } = draft;
  const year = await yearOfEffect(ctx, scheme, draft);
  const all = await scoreAll(ctx, field, scheme.officeId, content, monthsOfYear(year));
  return {
    ...{ year, edition },
    rows: content.bodyIds.map((bodyId, at) => {
      const own = all.get(bodyId) ?? new Map<string, Scored>();
      const cells = cellsOf(linesOf(content, bodyId), own, policy.readsExact(ctx.actor, bodyId));
      return {
        body: field.ref(bodyId),
        total: totalTold(totals(content, all, null)[at] ?? null, cells),
        cells,
      };
    }),
    without: content.lines.map(({ key }) => withoutLine(content, all, key)),
  };
}
