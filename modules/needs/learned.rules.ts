import { normalise } from '../../engines/text/normalise.ts';
import { withDigits } from '../../engines/text/numerals.ts';
import { bigrams } from '../../engines/text/tokens.ts';

/** Of so many characters; what comes after tells little that is new. */
const mostCharacters = 400;

/** Shared pairs of all pairs from which on two texts count as the same wording. */
export const nearEnough = 0.6;

/** The pairs of characters by which wordings are compared; numbers, dates and sums are one digit each. */
export function pairsOf(words: string): string[] {
  const start = Array.from(normalise(words)).slice(0, mostCharacters).join('');
  return [...new Set(bigrams(withDigits(start).replace(/\d+/g, '0')))];
}

/** So many hashes are kept: residents say the same things, and a hash costs more than finding it. */
const mostHashes = 50_000;

export interface Wording {
  readonly pairs: readonly string[];
}

/** Wordings found by what they share with a text; the newest wins among equals. */
export class Wordings<T extends Wording> {
  readonly #byPair = new Map<string, Set<T>>();
  readonly #hashes = new Map<string, string>();

  /** The hash of a pair, made where it is not known yet. */
  hashOf(pair: string, make: () => string): string {
    const known = this.#hashes.get(pair);
    if (known !== undefined) return known;
    const hash = make();
    if (this.#hashes.size < mostHashes) this.#hashes.set(pair, hash);
    return hash;
  }

  put(one: T): void {
    for (const pair of one.pairs) {
      const known = this.#byPair.get(pair);
      if (known) known.add(one);
      else this.#byPair.set(pair, new Set([one]));
    }
  }

  remove(which: (one: T) => boolean): void {
    for (const ones of this.#byPair.values()) for (const one of ones) if (which(one)) ones.delete(one);
  }

  get isEmpty(): boolean {
    return this.#byPair.size === 0;
  }

  /** Those near enough, the nearest first, of equals the one put in last. `pairs` without repeats. */
  near(pairs: readonly string[]): T[] {
    const shared = new Map<T, number>();
    for (const pair of pairs) {
      for (const one of this.#byPair.get(pair) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    return [...shared]
      .map(([one, count]) => ({ one, nearness: count / (pairs.length + one.pairs.length - count) }))
      .filter(({ nearness }) => nearness >= nearEnough)
      .toReversed()
      .toSorted((a, b) => b.nearness - a.nearness)
      .map(({ one }) => one);
  }
}
