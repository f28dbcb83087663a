import type { Level } from './kinds.rules.ts';

/** Hundredths of a point of one hundred. */
export const fullPoints = 10_000;
export const fullWeight = 100;

/** What full points ask for where a level of areas has a number of its own. */
export type Targets = { readonly [level in Level]?: number | undefined };

export interface Band {
  /** From this value on, */
  readonly from: number;
  /** so many points of one hundred. */
  readonly points: number;
}

/** How a value becomes points. All numbers are in the unit that the value is shown in. */
export type Scoring =
  /** None at `from`, all at `to`, in proportion between; less is better where `to` is the smaller one. */
  | { readonly how: 'linear'; readonly from: number; readonly to: number; readonly targets: Targets }
  /** The points of the last band that the value has come to; none below the first. */
  | { readonly how: 'steps'; readonly bands: readonly Band[] }
  /** Against the body's own last year: `even` where nothing changed, all where it changed by `full` percent. */
  | { readonly how: 'better'; readonly even: number; readonly full: number; readonly targets: Targets }
  /** A share in percent, all points from `target` on. */
  | { readonly how: 'share'; readonly target: number; readonly targets: Targets };

function between(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * fullPoints);
}

function bandOf(bands: readonly Band[], value: number): number {
  const reached = bands.toSorted((a, b) => a.from - b.from).findLast(({ from }) => value >= from);
  return between((reached?.points ?? 0) / 100);
}

/** Above `even` up to all at `full` percent of change, below it down to none at as much the other way. */
function changed(even: number, full: number, value: number, last: number): number {
  // Beyond all or none there is nothing more, and against a last year of almost nothing the change has no end.
  const share = Math.min(1, Math.max(-1, ((value - last) / Math.abs(last)) * (100 / full)));
  const start = even / 100;
  return between(share >= 0 ? start + (1 - start) * share : start * (1 + share));
}

export interface Measured {
  readonly value: number;
  /** The same of the year before; null where there is none to compare with. */
  readonly last: number | null;
}

/** Hundredths of a point; null where there is nothing to compare with. */
export function pointsOf(scoring: Scoring, level: Level, { value, last }: Measured): number | null {
  switch (scoring.how) {
    case 'linear': {
      const to = scoring.targets[level] ?? scoring.to;
      return between((value - scoring.from) / (to - scoring.from));
    }
    case 'steps':
      return bandOf(scoring.bands, value);
    case 'better':
      if (last === null || last === 0) return null;
      return changed(scoring.even, scoring.targets[level] ?? scoring.full, value, last);
    case 'share':
      return between(value / (scoring.targets[level] ?? scoring.target));
  }
}

export interface Weighed {
  readonly weight: number;
  /** Null where it was not scored. */
  readonly points: number | null;
}

/**
 * Hundredths of a point: of what was scored, in proportion to its weight, so that the weight of what was not is spread
 * over the rest. Null where nothing was.
 */
export function totalOf(lines: readonly Weighed[]): number | null {
  const scored = lines.filter((one): one is { weight: number; points: number } => one.points !== null);
  const weight = scored.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return null;
  // Whole numbers, so their sum is the same in any order.
  return Math.round(scored.reduce((sum, one) => sum + one.weight * one.points, 0) / weight);
}

/** What of the total one line gives, in hundredths of a point; null where it was not scored. */
export function shareOfTotal(line: Weighed, lines: readonly Weighed[]): number | null {
  const weight = lines.filter(({ points }) => points !== null).reduce((sum, one) => sum + one.weight, 0);
  return line.points === null || weight === 0 ? null : Math.round((line.weight * line.points) / weight);
}

/** How many pairs stand in another order under the second numbers than under the first, and how many are compared. */
export function turnedPairs(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): { readonly turned: number; readonly pairs: number } {
  let [turned, pairs] = [0, 0];
  for (const [a, first] of before.entries()) {
    for (const [b, second] of before.entries()) {
      const [one, other] = [after[a] ?? null, after[b] ?? null];
      if (a >= b || first === null || second === null || one === null || other === null) continue;
      pairs += 1;
      if (Math.sign(first - second) !== Math.sign(one - other)) turned += 1;
    }
  }
  return { turned, pairs };
}
