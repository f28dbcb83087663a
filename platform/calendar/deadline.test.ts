import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../base/error.ts';
import { addDays } from '../../base/time.ts';
import { otherDay, refuseDayOff } from './deadline.ts';

const start = '2026-09-01';

/** A calendar in which the days after `start` with these numbers are off, and a day it is asked about. */
const free = fc.tuple(fc.uniqueArray(fc.nat(90), { maxLength: 40 }), fc.nat(60), fc.nat(60));
const worksIn = (off: readonly number[]) => {
  const days = new Set(off.map((count) => addDays(start, count)));
  return (day: string) => !days.has(day);
};

test('the day that is offered is a working day, the last one that is not too early, else the next', () => {
  fc.assert(
    fc.property(free, ([off, at, from]) => {
      const isWorkingDay = worksIn(off);
      const [day, earliest] = [addDays(start, Math.max(at, from)), addDays(start, from)];
      fc.pre(!isWorkingDay(day));
      const other = otherDay(day, earliest, isWorkingDay);
      expect(isWorkingDay(other)).toBe(true);
      expect(other >= earliest).toBe(true);
      // Nothing to work on lies between the two.
      const [first, last] = other < day ? [other, day] : [day, other];
      for (let between = addDays(first, 1); between < last; between = addDays(between, 1)) {
        expect(isWorkingDay(between)).toBe(false);
      }
      if (other > day) {
        for (let before = earliest; before < day; before = addDays(before, 1)) {
          expect(isWorkingDay(before)).toBe(false);
        }
      }
    }),
  );
});

test('both ways out are told with what they set; a working day and a day off knowingly pass', () => {
  const isWorkingDay = (day: string) => day !== '2026-12-12' && day !== '2026-12-13';
  const asked = (due: string, anyway: boolean) => {
    try {
      refuseDayOff({ isWorkingDay }, due, { anyway, earliest: '2026-12-01' });
    } catch (thrown) {
      if (thrown instanceof AppError) return thrown.fields.map(({ path, offers }) => [path, offers]);
      throw thrown;
    }
    return [];
  };
  expect(asked('2026-12-11', false)).toEqual([]);
  expect(asked('2026-12-13', true)).toEqual([]);
  expect(asked('2026-12-13', false)).toMatchObject([
    ['due', [{ set: { due: '2026-12-11' } }, { set: { due: '2026-12-13', dueAnyway: true } }]],
  ]);
});
