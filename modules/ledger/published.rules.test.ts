import { expect, test } from 'vitest';
import { type Cell, publishParts } from './published.rules.ts';

/** All numbers a reader may think of for each part, who knows the whole and what the signs mean. */
function thinkable(cells: readonly Cell[], whole: number): number[][] {
  const of = (cell: Cell): number[] => {
    if (typeof cell === 'number') return [cell];
    if (cell === 'few') return [1, 2, 3, 4];
    return Array.from({ length: whole + 1 }, (_, value) => value);
  };
  // A withheld part is none of one to four, unless all are withheld.
  const all = cells.every((cell) => cell === 'withheld');
  const found = cells.map(() => new Set<number>());
  const go = (index: number, left: number, taken: number[]) => {
    const cell = cells[index];
    if (cell === undefined) {
      if (left === 0) for (const [at, value] of taken.entries()) found[at]?.add(value);
      return;
    }
    for (const value of of(cell)) {
      if (value > left || (cell === 'withheld' && !all && value < 5)) continue;
      go(index + 1, left - value, [...taken, value]);
    }
  };
  go(0, whole, []);
  return found.map((values) => [...values]);
}

test('no part of one to four can be computed from the others and the whole', () => {
  const values = [0, 1, 2, 3, 4, 5, 6, 9];
  let checked = 0;
  for (const a of values) {
    for (const b of values) {
      for (const c of values) {
        for (const d of values) {
          const parts = [a, b, c, d];
          const whole = a + b + c + d;
          // A whole of one to four is not told either.
          if (whole < 5) continue;
          const cells = publishParts(parts, 3);
          const guesses = thinkable(cells, whole);
          for (const [at, part] of parts.entries()) {
            if (part === 0 || part >= 5) continue;
            expect([parts, cells, guesses[at]?.length]).not.toEqual([parts, cells, 1]);
            checked += 1;
          }
        }
      }
    }
  }
  expect(checked).toBeGreaterThan(1000);
});

test('what is told is true, and nothing is withheld where nothing is to be hidden', () => {
  expect(publishParts([7, 0, 12])).toEqual([7, 0, 12]);
  expect(publishParts([7, 3, 12])).toEqual(['withheld', 'few', 12]);
  expect(publishParts([2, 3, 12])).toEqual(['few', 'few', 12]);
  // One and one of two: another goes with them.
  expect(publishParts([1, 1, 12])).toEqual(['few', 'few', 'withheld']);
  // The last stands in another table as well and is withheld last.
  expect(publishParts([9, 3, 6], 2)).toEqual(['withheld', 'few', 6]);
});
