import { createIndex } from '../retrieval/retrieval.ts';
import { normalise } from '../text/normalise.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { bigrams, tokens } from '../text/tokens.ts';
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

/** Share of titles whose own reply came first and among the first ten; mean reciprocal rank within ten. */
export interface RankingFigures {
  readonly recall1: number;
  readonly recall10: number;
  readonly mrr10: number;
}

export interface RankingEvaluation {
  readonly pairs: number;
  /** Words, their parts and character bigrams of this project's text engine. */
  readonly engine: RankingFigures;
  /** Plain BM25 on character bigrams, in the same run. */
  readonly bigrams: RankingFigures;
}

/**
 * Ranks all replies for every title; `replies[i]` is the right one for `titles[i]`. Throws a RangeError when the
 * lists differ in length. Ties go to the earlier reply.
 */
export function evaluateRanking(
  titles: readonly string[],
  replies: readonly string[],
  segmenter: Segmenter,
): RankingEvaluation {
  if (titles.length !== replies.length) throw new RangeError('as many titles as replies are needed');
  const plain = (text: string): string[] => bigrams(normalise(text));
  const terms = (text: string): string[] => {
    const normal = normalise(text);
    return [...tokens(normal, segmenter).map((token) => `w:${token.text}`), ...bigrams(normal)];
  };
  return {
    pairs: titles.length,
    engine: rank(titles, replies, terms),
    bigrams: rank(titles, replies, plain),
  };
}

function rank(
  titles: readonly string[],
  replies: readonly string[],
  terms: (text: string) => string[],
): RankingFigures {
  const index = createIndex({ fields: { reply: { weight: 1, b: 0.75 } }, k1: 1.2, collection: 'live' });
  // Of one length, so that the order of ids is the order of the replies.
  const idOf = (at: number): string => String(at).padStart(8, '0');
  replies.forEach((reply, at) => {
    index.put(idOf(at), { reply: terms(reply) });
  });
  let first = 0;
  let ten = 0;
  let reciprocal = 0;
  titles.forEach((title, right) => {
    const query = new Map<string, number>();
    for (const term of terms(title)) query.set(term, (query.get(term) ?? 0) + 1);
    const place = index.search(query, { limit: 10 }).findIndex(({ id }) => id === idOf(right)) + 1;
    if (place === 0) return;
    if (place === 1) first += 1;
    ten += 1;
    reciprocal += 1 / place;
  });
  const share = (count: number): number => (titles.length === 0 ? 0 : count / titles.length);
  return { recall1: share(first), recall10: share(ten), mrr10: share(reciprocal) };
}
