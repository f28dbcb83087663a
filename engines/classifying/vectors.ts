import type { Feature } from './features.ts';

/** A text as numbers: which features, ascending, and how much of each; of length 1 as a whole, but for the constant. */
export interface Vector {
  readonly features: Int32Array;
  readonly values: Float64Array;
}

/** The feature that every text has. */
export const CONSTANT = 0;

export interface Vectors {
  /** Takes the features of a text into account for how rare they are. */
  note(features: readonly Feature[]): void;
  /**
   * With `learn` unknown features get a number; else they are left out, though they still count for the length: much
   * that is unknown says that little is known.
   */
  vector(features: readonly Feature[], learn: boolean): Vector;
  /** The number of a feature, or undefined. */
  numberOf(name: string): number | undefined;
  /** Numbers given so far, the constant among them. */
  readonly size: number;
  /** The same numbers and frequencies, which go on by themselves. */
  copy(): Vectors;
}

/** Weighs features by how often they stand in the text and how rare they are in all texts noted so far. */
export function createVectors(): Vectors {
  return vectorsOf(new Map(), [0], 0);
}

function vectorsOf(numbers: Map<string, number>, holders: number[], noted: number): Vectors {
  let texts = noted;

  function number(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const next = holders.length;
    numbers.set(name, next);
    holders.push(0);
    return next;
  }

  const rarity = (held: number): number => 1 + Math.log((1 + texts) / (1 + held));

  return {
    note(features) {
      texts += 1;
      for (const name of new Set(features.map((one) => one.name))) {
        const at = number(name);
        holders[at] = (holders[at] ?? 0) + 1;
      }
    },
    vector(features, learn) {
      const counts = new Map<number, number>();
      const unknown = new Set<string>();
      for (const { name } of features) {
        const at = learn ? number(name) : numbers.get(name);
        if (at === undefined) unknown.add(name);
        else counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      const known = [...counts.keys()].sort((a, b) => a - b);
      const weights = known.map((at) => {
        return (1 + Math.log(counts.get(at) ?? 1)) * rarity(holders[at] ?? 0);
      });
      const square = weights.reduce((sum, weight) => sum + weight * weight, unknown.size * rarity(0) ** 2);
      const length = Math.sqrt(square) || 1;
      return {
        features: Int32Array.from([CONSTANT, ...known]),
        values: Float64Array.from([1, ...weights.map((weight) => weight / length)]),
      };
    },
    numberOf: (name) => numbers.get(name),
    get size() {
      return holders.length;
    },
    copy: () => vectorsOf(new Map(numbers), [...holders], texts),
  };
}
