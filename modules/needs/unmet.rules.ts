import { isAmbiguous, leastShown } from '../../base/small-counts.ts';

export const unmetReasons = ['declined', 'expired', 'no_candidate', 'not_solved'] as const;
export type UnmetReason = (typeof unmetReasons)[number];

/** A count as somebody reads it who sees no words: null for one to four. */
export function shownTo(exact: boolean, count: number): number | null {
  return exact || count === 0 || count >= leastShown ? count : null;
}

/** One number of the list: the way from the widest to the narrowest of what it counts, in each direction. */
export interface UnmetCount {
  readonly category: readonly string[];
  readonly group: readonly string[];
  readonly area: readonly string[];
  readonly count: number;
}

const directions = ['category', 'group', 'area'] as const;
type Direction = (typeof directions)[number];
type Place = Readonly<Record<Direction, string>>;

function keyOf({ category, group, area }: Place): string {
  return JSON.stringify([category, group, area]);
}

/**
 * Which sums of the list are told to a leader who may filter it in every direction, narrow or wide: none of one to
 * four, and none from which, with the others that are told, one of those could be computed. Of several that would do
 * the smallest is kept back. `count` of a sum is what its cells add up to; one with two groups stands in both.
 */
export function tellable(counts: readonly UnmetCount[]): (at: Place) => boolean {
  const sums = new Map<string, number>();
  // A wider sum, and in which direction it falls into which narrower ones.
  const splits = new Map<string, { whole: string; parts: Set<string> }>();
  for (const one of counts.filter(({ count }) => count > 0)) {
    for (const [c, category] of one.category.entries()) {
      for (const [g, group] of one.group.entries()) {
        for (const [a, area] of one.area.entries()) {
          const place = { category, group, area };
          const key = keyOf(place);
          sums.set(key, (sums.get(key) ?? 0) + one.count);
          const at = { category: c, group: g, area: a };
          for (const direction of directions) {
            const next = one[direction][at[direction] + 1];
            if (next === undefined) continue;
            const split = splits.get(direction + key) ?? { whole: key, parts: new Set() };
            split.parts.add(keyOf({ ...place, [direction]: next }));
            splits.set(direction + key, split);
          }
        }
      }
    }
  }
  const valueOf = (key: string) => sums.get(key) ?? 0;
  const hidden = new Set([...sums].filter(([, count]) => shownTo(false, count) === null).map(([key]) => key));
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const { whole, parts } of splits.values()) hide(whole, [...parts], hidden, valueOf);
  }
  return (at) => !hidden.has(keyOf(at));
}

/** Keeps back as many parts of a whole as it takes, or the whole where nothing else helps. */
function hide(
  whole: string,
  parts: readonly string[],
  hidden: Set<string>,
  valueOf: (key: string) => number,
): void {
  const rest = parts
    .filter((part) => !hidden.has(part))
    .toSorted((a, b) => valueOf(a) - valueOf(b) || (a < b ? -1 : 1));
  if (hidden.has(whole)) {
    // Told in all its parts it would be told after all.
    if (rest.length === parts.length) hidden.add(rest[0] ?? whole);
    return;
  }
  const isSafe = () => {
    const gone = parts.filter((part) => hidden.has(part)).map(valueOf);
    const few = gone.filter((count) => count < leastShown);
    const more = gone.filter((count) => count >= leastShown);
    // One alone is what is left of the whole.
    return gone.length === 0 || (gone.length > 1 && isAmbiguous(few, more));
  };
  while (!isSafe() && rest.length > 0) hidden.add(rest.shift() ?? whole);
  if (!isSafe()) hidden.add(whole);
}
