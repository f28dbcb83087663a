import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastShown } from '../../base/small-counts.ts';
import { tellable, type UnmetCount } from './unmet.rules.ts';

const cells = fc.uniqueArray(
  fc.record({
    category: fc.constantFrom('a1', 'a2', 'b1'),
    group: fc.constantFrom('elder', 'child', 'none'),
    area: fc.constantFrom('north 1', 'north 2', 'south'),
    count: fc.integer({ min: 0, max: 12 }),
  }),
  { selector: ({ category, group, area }) => `${category} ${group} ${area}`, minLength: 1, maxLength: 18 },
);

function countsOf(found: { category: string; group: string; area: string; count: number }[]): UnmetCount[] {
  return found.map(({ category, group, area, count }) => ({
    category: ['*', category.slice(0, 1), category],
    group: ['*', group],
    area: ['*', area.split(' ')[0] ?? area, `row ${area}`],
    count,
  }));
}

const directions = ['category', 'group', 'area'] as const;
type Place = Record<(typeof directions)[number], string>;

/** All sums that can be asked for, and which of them one falls into in one direction. */
function sumsOf(counts: readonly UnmetCount[]) {
  const within = (at: Place) => (one: UnmetCount) =>
    directions.every((direction) => one[direction].includes(at[direction]));
  const places = counts.flatMap((one) =>
    one.category.flatMap((category) =>
      one.group.flatMap((group) => one.area.map((area): Place => ({ category, group, area }))),
    ),
  );
  const sum = (at: Place) => counts.filter(within(at)).reduce((total, { count }) => total + count, 0);
  const partsOf = (at: Place, direction: (typeof directions)[number]): Place[] => {
    const next = counts
      .filter(within(at))
      .map((one) => one[direction][one[direction].indexOf(at[direction]) + 1]);
    return [...new Set(next)].filter((one) => one !== undefined).map((one) => ({ ...at, [direction]: one }));
  };
  return { places, sum, partsOf };
}

/** Whether hidden numbers with this sum, each known to be one at least, can each be more than one number. */
function isOpen(hidden: readonly number[]): boolean {
  return hidden.length > 1 && hidden.reduce((total, one) => total + one, 0) > hidden.length;
}

test('no sum of one to four is told, and none can be computed from a wider one and its neighbours', () => {
  fc.assert(
    fc.property(cells, (found) => {
      const counts = countsOf(found);
      const told = tellable(counts);
      const { places, sum, partsOf } = sumsOf(counts.filter(({ count }) => count > 0));
      for (const at of places) {
        const whole = sum(at);
        if (whole === 0) continue;
        if (whole < leastShown) expect(told(at)).toBe(false);
        for (const direction of directions) {
          const parts = partsOf(at, direction).filter((part) => sum(part) > 0);
          if (parts.length === 0) continue;
          const hidden = parts.filter((part) => !told(part)).map(sum);
          // A whole that is not told is not told by all its parts either.
          if (!told(at)) expect(hidden.length).toBeGreaterThan(0);
          else if (hidden.length > 0)
            expect([at, direction, hidden, isOpen(hidden)]).toEqual([at, direction, hidden, true]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('what nobody could be known by is told', () => {
  const wide = [
    { category: 'a1', group: 'elder', area: 'south', count: 9 },
    { category: 'b1', group: 'child', area: 'north 1', count: 7 },
  ];
  const told = tellable(countsOf(wide));
  expect(told({ category: '*', group: '*', area: '*' })).toBe(true);
  expect(told({ category: 'a1', group: 'elder', area: 'row south' })).toBe(true);
  const small = tellable(countsOf([...wide, { category: 'a2', group: 'elder', area: 'south', count: 2 }]));
  expect(small({ category: '*', group: '*', area: '*' })).toBe(true);
  expect(small({ category: 'a2', group: 'elder', area: 'row south' })).toBe(false);
  // With the whole of the group it would tell the two.
  expect(small({ category: 'a1', group: 'elder', area: 'row south' })).toBe(false);
});
