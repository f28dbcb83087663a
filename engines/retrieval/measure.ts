import { normalise } from '../text/normalise.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { bigrams } from '../text/tokens.ts';
import { createIndex } from './retrieval.ts';
import { createTextIndex } from './texts.ts';

/** What somebody asked and the text that answers it. */
export interface Pair {
  readonly asked: string;
  readonly answer: string;
}

/** Share of asks, 0 to 1, whose own answer came first and among the first ten, and the mean of 1 / its place within ten. */
export interface RankingFigures {
  readonly recall1: number;
  readonly recall10: number;
  readonly mrr10: number;
}

type Search = (asked: string) => readonly string[];

const ten = 10;
// Of one length, so that the order of ids is the order of the answers: ties go to the earlier one.
const idOf = (at: number): string => String(at).padStart(8, '0');

function rank(pairs: readonly Pair[], asked: readonly number[], search: Search): RankingFigures {
  const places = asked.map((at) => search(pairs[at]?.asked ?? '').indexOf(idOf(at)) + 1);
  const share = (value: (place: number) => number): number =>
    places.reduce((sum, place) => sum + (place === 0 ? 0 : value(place)), 0) / Math.max(1, asked.length);
  return {
    recall1: share((place) => (place === 1 ? 1 : 0)),
    recall10: share(() => 1),
    mrr10: share((place) => 1 / place),
  };
}

/** Plain BM25 (k1 1.2, b 0.75) on every two neighbouring characters: every answer is ranked for every ask. */
export function rankByPairs(pairs: readonly Pair[]): RankingFigures {
  const index = createIndex({ fields: { answer: { weight: 1, b: 0.75 } }, k1: 1.2, collection: 'live' });
  const terms = (text: string): string[] => bigrams(normalise(text));
  pairs.forEach(({ answer }, at) => {
    index.put(idOf(at), { answer: terms(answer) });
  });
  return rank(
    pairs,
    pairs.map((_, at) => at),
    (asked) => {
      const query = new Map<string, number>();
      for (const term of terms(asked)) query.set(term, (query.get(term) ?? 0) + 1);
      return index.search(query, { limit: ten }).map(({ id }) => id);
    },
  );
}

/**
 * The engine, in folds: what others asked (four fifths of the pairs) is known, the last fifth asks, and every answer is
 * ranked for it. One figure for each fold. `learn` false: nothing is known of what others asked.
 */
export function rankByEngine(
  pairs: readonly Pair[],
  {
    segmenter,
    folds,
    learn,
  }: { readonly segmenter: Segmenter; readonly folds: number; readonly learn: boolean },
): RankingFigures[] {
  const index = createTextIndex(segmenter);
  pairs.forEach(({ answer }, at) => {
    index.put(idOf(at), answer);
  });
  const all = pairs.map((_, at) => at);
  return Array.from({ length: folds }, (_, fold) => {
    const known = all.filter((at) => at % folds !== fold);
    index.weighCrowded(learn ? known.map((at) => ({ said: pairs[at]?.asked ?? '', own: idOf(at) })) : []);
    return rank(
      pairs,
      all.filter((at) => at % folds === fold),
      (asked) => index.search(asked, { limit: ten }).map(({ id }) => id),
    );
  });
}
