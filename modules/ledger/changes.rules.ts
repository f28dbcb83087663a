import { monthAfter, type Period } from '../../engines/indicators/periods.ts';
import { type Cell, publishParts } from './published.rules.ts';

/** Two stretches of months that may be held against each other. */
export interface Compared {
  readonly now: Period;
  readonly before: Period;
  /** With the same months of the year before, or with the month before. */
  readonly by: 'year' | 'month';
}

/**
 * What is compared: months that are over, up to the last one, with the same of the year before, as far back in their
 * year as the city kept records of both; else the last month with the one before it; null where neither can be.
 * `present` is the month that goes on: held against a whole one it would always be less.
 */
export function comparedOf(present: string, isKept: (month: string) => boolean): Compared | null {
  const to = monthAfter(present, -1);
  const both = (month: string) => isKept(month) && isKept(monthAfter(month, -12));
  let from: string | null = null;
  for (let month = to; month.slice(0, 4) === to.slice(0, 4) && both(month); month = monthAfter(month, -1))
    from = month;
  if (from !== null) {
    const before = { from: monthAfter(from, -12), to: monthAfter(to, -12) };
    return { now: { from, to }, before, by: 'year' };
  }
  const earlier = monthAfter(to, -1);
  if (!isKept(to) || !isKept(earlier)) return null;
  return { now: { from: to, to }, before: { from: earlier, to: earlier }, by: 'month' };
}

/** A part of a whole in both stretches. */
export interface Held<T> {
  readonly of: T;
  readonly now: number;
  readonly before: number;
}

/**
 * Of all the parts of a whole those that changed, the largest change first. Left out is what may not be told in one of
 * the two: one to four, and what would give one of those away.
 */
export function changesOf<T>(parts: readonly Held<T>[]): Held<T>[] {
  const now = publishParts(parts.map((part) => part.now));
  const before = publishParts(parts.map((part) => part.before));
  const told = (cell: Cell | undefined) => typeof cell === 'number';
  return parts
    .filter((part, index) => part.now !== part.before && told(now[index]) && told(before[index]))
    .toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
}

/** Which parts a change comes from: those that moved the same way, the largest first. */
export function madeOf<T>(change: { now: number; before: number }, parts: readonly Held<T>[]): Held<T>[] {
  const way = Math.sign(change.now - change.before);
  return changesOf(parts).filter((part) => Math.sign(part.now - part.before) === way);
}
