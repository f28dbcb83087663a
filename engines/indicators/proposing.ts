import type { UnitName } from './unit-names.ts';
import { isWrittenSo } from './written.ts';

/** An indicator that may be meant. */
export interface Candidate {
  readonly code: string;
  readonly name: { readonly zh: string };
  /** Other ways to write what it counts. */
  readonly saidAs: readonly string[];
  readonly note: string;
  readonly unit: UnitName | null;
}

/** A number of a text, or a blank for one. */
export interface NumberTold {
  /** With its scale: 万人次. */
  readonly unit: string;
  /** What it counts: the words beside it. */
  readonly what: string;
  readonly sentence: string;
}

export interface Likely<T> {
  readonly indicator: T;
  /** So much of what it is called stands there that it may be proposed as what is meant, not only as near to it. */
  readonly isMeant: boolean;
}

/** How much of what an indicator is called has to stand beside the number. */
const enough = 0.5;
/** Less than that will do where most of it stands in the sentence. */
const some = 0.3;
const most = 0.75;
/** Beside the likeliest, what is so much less likely is not meant. */
const near = 0.6;

function pairsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair)) found.add(pair);
  }
  return found;
}

type Weight = (pair: string) => number;

/** Pairs of characters by how few names have them: 调解 tells more than 服务. */
function weigher(candidates: readonly Candidate[]): Weight {
  const counted = new Map<string, number>();
  for (const { name } of candidates) {
    for (const pair of pairsOf(name.zh)) counted.set(pair, (counted.get(pair) ?? 0) + 1);
  }
  return (pair) => 1 / Math.sqrt(1 + (counted.get(pair) ?? 0));
}

/** How much of a text is in what was found, 0 to 1. */
function coverage(text: string, found: ReadonlySet<string>, weight: Weight): number {
  let [whole, there] = [0, 0];
  for (const pair of pairsOf(text)) {
    whole += weight(pair);
    if (found.has(pair)) there += weight(pair);
  }
  return whole === 0 ? 0 : there / whole;
}

/**
 * The indicators that count what a number tells, the likeliest first: those whose unit can be written so and of whose
 * words some stand there. A person decides.
 */
export function likelyIndicators<T extends Candidate>(
  told: NumberTold,
  candidates: readonly T[],
): Likely<T>[] {
  const weight = weigher(candidates);
  const clause = pairsOf(told.what);
  const sentence = pairsOf(told.sentence);
  const scored = candidates.flatMap((indicator) => {
    if (indicator.unit === null || !isWrittenSo(told.unit, indicator.unit)) return [];
    const called = [indicator.name.zh, ...indicator.saidAs];
    const inClause = Math.max(...called.map((one) => coverage(one, clause, weight)));
    const inSentence = Math.max(...called.map((one) => coverage(one, sentence, weight)));
    if (inClause + inSentence === 0) return [];
    // Of two that stand there whole, the one that says more of it.
    const says = Math.max(...called.map((one) => coverage(told.what, pairsOf(one), weight)));
    const score = inClause + 0.3 * inSentence + 0.2 * coverage(indicator.note, clause, weight) + 0.1 * says;
    return [{ indicator, score, fits: inClause >= enough || (inClause >= some && inSentence >= most) }];
  });
  const best = Math.max(0, ...scored.map(({ score, fits }) => (fits ? score : 0)));
  return scored
    .toSorted((a, b) => b.score - a.score || (a.indicator.code < b.indicator.code ? -1 : 1))
    .map(({ indicator, score, fits }) => ({ indicator, isMeant: fits && score >= best * near }));
}
