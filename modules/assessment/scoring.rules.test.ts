import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels } from './kinds.rules.ts';
import { fullPoints, pointsOf, type Scoring, shareOfTotal, totalOf, turnedPairs } from './scoring.rules.ts';

const aNumber = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const aLevel = fc.constantFrom(...levels);
const none = { targets: {} };

const aScoring: fc.Arbitrary<Scoring> = fc.oneof(
  fc
    .tuple(aNumber, fc.double({ min: 0.01, max: 1e5, noNaN: true }), fc.boolean())
    .map(([from, by, up]): Scoring => ({ how: 'linear', from, to: up ? from + by : from - by, ...none })),
  fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 6 }).chain((starts) =>
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: starts.length, maxLength: starts.length })
      .map((points): Scoring => {
        const rising = points.toSorted((a, b) => a - b);
        const bands = starts.toSorted((a, b) => a - b).map((from, at) => ({ from, points: rising[at] ?? 0 }));
        return { how: 'steps', bands };
      }),
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 300 }), fc.boolean())
    .map(([even, full, up]): Scoring => ({ how: 'better', even, full: up ? full : -full, ...none })),
  fc.integer({ min: 1, max: 100 }).map((target): Scoring => ({ how: 'share', target, ...none })),
);

const goesUp = (scoring: Scoring) =>
  scoring.how === 'linear' ? scoring.to > scoring.from : scoring.how !== 'better' || scoring.full > 0;

test('points lie between none and all, and more of what is wanted never gives fewer', () => {
  fc.assert(
    fc.property(aScoring, aLevel, aNumber, aNumber, aNumber, (scoring, level, a, b, last) => {
      fc.pre(last !== 0);
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const low = pointsOf(scoring, level, { value: less, last });
      const high = pointsOf(scoring, level, { value: more, last });
      for (const points of [low, high]) {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(fullPoints);
        expect(Number.isInteger(points)).toBe(true);
      }
      if (goesUp(scoring)) expect(high).toBeGreaterThanOrEqual(low ?? 0);
      else expect(low).toBeGreaterThanOrEqual(high ?? 0);
    }),
  );
});

const someLines = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 100 }),
    points: fc.option(fc.integer({ min: 0, max: fullPoints }), { nil: null }),
  }),
  { maxLength: 8 },
);

test('a total is at most one hundred, the same in any order, and what was not scored takes nothing away', () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const total = totalOf(lines);
      const scored = lines.filter(({ points }) => points !== null);
      expect(total === null).toBe(scored.length === 0);
      expect(totalOf(lines.toReversed())).toBe(total);
      expect(totalOf(lines.toSorted((a, b) => a.weight - b.weight))).toBe(total);
      expect(totalOf(scored)).toBe(total);
      if (total === null) return;
      const points = scored.map((one) => one.points ?? 0);
      expect(total).toBeGreaterThanOrEqual(Math.min(...points));
      expect(total).toBeLessThanOrEqual(Math.max(...points));
      // What each gives adds up to the total, but for the rounding of each.
      const shares = lines.reduce((sum, line) => sum + (shareOfTotal(line, lines) ?? 0), 0);
      expect(Math.abs(shares - total)).toBeLessThanOrEqual(lines.length);
    }),
  );
});

test('each way of scoring by an example', () => {
  const at = (scoring: Scoring, value: number, last: number | null = null, level = 'county' as const) =>
    pointsOf(scoring, level, { value, last });
  const linear: Scoring = { how: 'linear', from: 0, to: 200, targets: { county: 50 } };
  expect([at(linear, 25), at(linear, 80), at(linear, -5)]).toEqual([5000, 10_000, 0]);
  expect(pointsOf(linear, 'city', { value: 25, last: null })).toBe(1250);
  expect(at({ how: 'linear', from: 10, to: 2, ...none }, 4)).toBe(7500);
  const steps: Scoring = {
    how: 'steps',
    bands: [
      { from: 90, points: 100 },
      { from: 60, points: 70 },
    ],
  };
  expect([at(steps, 59), at(steps, 60), at(steps, 95)]).toEqual([0, 7000, 10_000]);
  const better: Scoring = { how: 'better', even: 60, full: 20, ...none };
  expect([at(better, 100, 100), at(better, 110, 100), at(better, 90, 100)]).toEqual([6000, 8000, 3000]);
  const allOrNone: Scoring = { how: 'better', even: 0, full: 1, ...none };
  expect([at(allOrNone, -1, 5e-324), at(allOrNone, 1, 5e-324)]).toEqual([0, 10_000]);
  expect(at({ how: 'share', target: 80, ...none }, 60)).toBe(7500);
});

test('nothing to compare with is no score, and not none of the points', () => {
  const better: Scoring = { how: 'better', even: 60, full: 20, ...none };
  expect(pointsOf(better, 'city', { value: 5, last: 0 })).toBeNull();
  expect(pointsOf(better, 'city', { value: 5, last: null })).toBeNull();
  expect(totalOf([{ weight: 60, points: null }])).toBeNull();
  expect(totalOf([])).toBeNull();
  expect(
    totalOf([
      { weight: 60, points: null },
      { weight: 40, points: 8000 },
    ]),
  ).toBe(8000);
});

test('pairs that stand the other way round are counted once, those without a score not at all', () => {
  expect(turnedPairs([3, 2, 1], [1, 2, 3])).toEqual({ turned: 3, pairs: 3 });
  expect(turnedPairs([3, 2, null], [3, 2, 1])).toEqual({ turned: 0, pairs: 1 });
  expect(turnedPairs([2, 2], [1, 2])).toEqual({ turned: 1, pairs: 1 });
});
