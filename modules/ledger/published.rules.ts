import { isAmbiguous, leastShown } from '../../base/small-counts.ts';
import { type FigureKey, gradeKeys } from './ledger.rules.ts';

/** A number as it is published: `few` for one to four, `withheld` where another could be computed from it. */
export type Cell = number | 'few' | 'withheld';

export function publishable(count: number): Cell {
  return count > 0 && count < leastShown ? 'few' : count;
}

/**
 * The parts of a whole that is shown beside them: one to four are not told, nor as many others, the smallest first, as
 * it takes so that none of them is what is left of the whole. `fixed` is a part that stands in other tables as well and
 * is withheld last. Where nothing helps, no part is told.
 */
export function publishParts(parts: readonly number[], fixed = -1): Cell[] {
  const at = parts.map((_, index) => index);
  const few = at.filter((index) => publishable(parts[index] ?? 0) === 'few');
  const valueOf = (index: number) => parts[index] ?? 0;
  const rest = at
    .filter((index) => valueOf(index) >= leastShown)
    .toSorted((a, b) => Number(a === fixed) - Number(b === fixed) || valueOf(a) - valueOf(b));
  const withheld: number[] = [];
  const isSafe = () => isAmbiguous(few.map(valueOf), withheld.map(valueOf));
  while (!isSafe() && rest.length > 0) withheld.push(...rest.splice(0, 1));
  const whole = parts.reduce((total, one) => total + one, 0);
  if (!isSafe() && whole >= leastShown) return parts.map(() => 'withheld');
  return parts.map((part, index) => (withheld.includes(index) ? 'withheld' : publishable(part)));
}

/** Figures that add up to another one on the same page. */
const wholes: readonly (readonly FigureKey[])[] = [
  gradeKeys,
  [
    'ended_solved',
    'ended_partly',
    'ended_not_solved',
    'ended_referred',
    'ended_not_reached',
    'ended_no_legal_basis',
  ],
  ['taken_on_in_time', 'taken_on_late'],
];

/** All figures of a month as they are published. */
export function publishFigures(keys: readonly FigureKey[], valueOf: (key: FigureKey) => number) {
  const cells = new Map<FigureKey, Cell>(keys.map((key) => [key, publishable(valueOf(key))]));
  for (const parts of wholes) {
    const published = publishParts(parts.map(valueOf));
    for (const [index, key] of parts.entries()) cells.set(key, published[index] ?? 'withheld');
  }
  return (key: FigureKey): Cell => cells.get(key) ?? 'withheld';
}
