import { normalise } from '../text/normalise.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { simplifiedUnits } from '../text/simplified-units.ts';
import { bigrams, tokens } from '../text/tokens.ts';
import { createIndex, type Found } from './retrieval.ts';

/** Finds texts by what somebody says in a few words; see README. */
export interface TextIndex {
  /** Takes a text in; the same id replaces what was there. */
  put(id: string, text: string): void;
  /** An unknown id is none. */
  remove(id: string): void;
  /**
   * The best texts, best first, equal ones by id. `accepts` is told how many terms a text has in common with what was
   * said: two neighbouring characters that the dictionary knows are four of them.
   */
  search(said: string, options: TextSearch): Found[];
  /**
   * Learns from what others said before which texts come up whatever is said; these count less from then on. `own` is the
   * text that was right for it, which may well come up. What was learned before is forgotten.
   */
  weighCrowded(asked: readonly { readonly said: string; readonly own?: string }[]): void;
  readonly size: number;
}

export interface TextSearch {
  readonly limit: number;
  readonly accepts?: (id: string, inCommon: number) => boolean;
  /** Other ways of saying what was said: what stands only in them counts less. */
  readonly also?: readonly string[];
}

/** Only so many units of a text are read. */
const longestRead = 20_000;
/** What somebody says at most before it is a story. */
const longestSaid = 2000;
/** Two neighbouring characters tell most; single ones reach what is put otherwise, words what belongs together. */
const weights = { pair: 1, character: 0.4, word: 0.3 };
const alsoCounts = 0.5;
/** A text is crowded as far as it fits those of others' asks that it fits best. */
const crowdOf = 20;
const crowdCounts = 0.5;
/** So many candidates are weighed anew for each that is wanted, and at least these. */
const candidates = 5;
const fewestCandidates = 100;

/** An index of texts. Pure; deterministic. */
export function createTextIndex(segmenter: Segmenter): TextIndex {
  const index = createIndex({ fields: { text: { weight: 1, b: 0.85 } }, k1: 1, collection: 'live' });
  const crowds = new Map<string, number>();

  function termsOf(text: string): Map<string, { count: number; weight: number }> {
    const plain = simplifiedUnits(normalise(text));
    const found = new Map<string, { count: number; weight: number }>();
    const note = (term: string, weight: number): void => {
      const known = found.get(term);
      if (known) known.count += 1;
      else found.set(term, { count: 1, weight });
    };
    for (const pair of bigrams(plain)) note(pair, weights.pair);
    for (const character of plain) {
      if (/[\p{L}\p{N}]/u.test(character)) note(`1${character}`, weights.character);
    }
    for (const { text: word, kind } of tokens(plain, segmenter)) {
      if (kind !== 'bigram') note(`w${word}`, weights.word);
    }
    return found;
  }

  const queryOf = (said: string, also: readonly string[] = []): Map<string, number> => {
    const query = new Map<string, number>();
    for (const way of also) {
      for (const [term, { weight }] of termsOf(way)) query.set(term, weight * alsoCounts);
    }
    for (const [term, { weight }] of termsOf(said.slice(0, longestSaid))) query.set(term, weight);
    return query;
  };

  return {
    put(id, text) {
      const terms = [...termsOf(text.slice(0, longestRead))];
      index.put(id, {
        text: terms.flatMap(([term, { count }]) => Array.from({ length: count }, () => term)),
      });
    },
    remove(id) {
      index.remove(id);
      crowds.delete(id);
    },
    search(said, { limit, accepts, also }) {
      const query = queryOf(said, also);
      if (crowds.size === 0) return index.search(query, { limit, ...(accepts ? { accepts } : {}) });
      const most = limit === 0 ? 0 : Math.max(fewestCandidates, limit * candidates);
      return index
        .search(query, { limit: most, ...(accepts ? { accepts } : {}) })
        .map(({ id, score }) => ({ id, score: score - crowdCounts * (crowds.get(id) ?? 0) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    weighCrowded(asked) {
      crowds.clear();
      const scores = new Map<string, number[]>();
      for (const { said, own } of asked) {
        for (const { id, score } of index.search(queryOf(said), { limit: 2 * fewestCandidates })) {
          if (id === own) continue;
          const list = scores.get(id);
          if (list) list.push(score);
          else scores.set(id, [score]);
        }
      }
      for (const [id, list] of scores) {
        const best = list.sort((a, b) => b - a).slice(0, crowdOf);
        crowds.set(id, best.reduce((sum, score) => sum + score, 0) / crowdOf);
      }
    },
    get size() {
      return index.size;
    },
  };
}
