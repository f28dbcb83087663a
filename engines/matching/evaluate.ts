import type { Matcher } from './interface.ts';

/** A text and the services any of which is right for it; an empty list says that nothing should be found. */
export interface EvaluationCase {
  readonly text: string;
  readonly areaPath?: readonly string[];
  readonly expected: readonly string[];
}

export interface Miss {
  readonly text: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

export interface Evaluation {
  readonly cases: number;
  /** Share of cases, 0 to 1, with a right service first, and among the first three. */
  readonly hit1: number;
  readonly hit3: number;
  /** Mean of 1 / rank of the first right service. */
  readonly mrr: number;
  /** How many cases found nothing at all. */
  readonly nothingFound: number;
  /** Cases without a right service among the first three, with the first three that came instead. */
  readonly misses: readonly Miss[];
}

/** Measures a matcher. A case that expects nothing counts as hit when nothing is found. Figures are 0 for no cases. */
export function evaluate(matcher: Matcher, cases: readonly EvaluationCase[]): Evaluation {
  let first = 0;
  let three = 0;
  let reciprocal = 0;
  let nothingFound = 0;
  const misses: Miss[] = [];
  for (const { text, areaPath, expected } of cases) {
    const found = matcher.match(areaPath === undefined ? { text } : { text, areaPath });
    const ids = found.map((match) => match.serviceId);
    if (ids.length === 0) nothingFound += 1;
    const place = rankOf(ids, expected);
    if (place === 1) first += 1;
    if (place <= 3) three += 1;
    else misses.push({ text, expected, found: ids.slice(0, 3) });
    reciprocal += 1 / place;
  }
  const share = (count: number): number => (cases.length === 0 ? 0 : count / cases.length);
  return {
    cases: cases.length,
    hit1: share(first),
    hit3: share(three),
    mrr: share(reciprocal),
    nothingFound,
    misses,
  };
}

function rankOf(ids: readonly string[], expected: readonly string[]): number {
  if (expected.length === 0) return ids.length === 0 ? 1 : Number.POSITIVE_INFINITY;
  const at = ids.findIndex((id) => expected.includes(id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}
