import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, comparedOf, madeOf } from './changes.rules.ts';

const kept =
  (...months: string[]) =>
  (month: string) =>
    months.includes(month);
const all = () => true;

test('the month that goes on is compared with nothing; those over are with the same of last year', () => {
  expect(comparedOf('2026-11', all)).toEqual({
    ...{ now: { from: '2026-01', to: '2026-10' }, before: { from: '2025-01', to: '2025-10' }, by: 'year' },
  });
  expect(comparedOf('2026-01', all)).toMatchObject({ now: { from: '2025-01', to: '2025-12' } });
});

test('months of which last year kept nothing are in neither; without any the month before is taken, or nothing', () => {
  const begunInSeptember = (month: string) => month >= '2025-09';
  expect(comparedOf('2026-11', begunInSeptember)).toMatchObject({
    ...{ now: { from: '2026-09', to: '2026-10' }, before: { from: '2025-09', to: '2025-10' } },
  });
  expect(comparedOf('2026-11', kept('2026-09', '2026-10', '2026-11'))).toEqual({
    ...{ now: { from: '2026-10', to: '2026-10' }, before: { from: '2026-09', to: '2026-09' }, by: 'month' },
  });
  expect(comparedOf('2026-11', kept('2026-10', '2026-11'))).toBeNull();
});

const part = fc.record({
  of: fc.string(),
  now: fc.integer({ min: 0, max: 60 }),
  before: fc.integer({ min: 0, max: 60 }),
});

test('no change tells of one to four, in either stretch, nor gives one away', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const few = (value: number) => value > 0 && value < 5;
      const told = changesOf(parts);
      for (const side of ['now', 'before'] as const) {
        expect(told.filter((one) => few(one[side]))).toEqual([]);
        const hidden = parts.filter((one) => !told.includes(one) && one.now !== one.before);
        const [only] = hidden;
        // All others add up to the whole with it, which is told where it is not few itself.
        const whole = parts.reduce((sum, one) => sum + one[side], 0);
        if (hidden.length === 1 && only && told.length === parts.length - 1 && !few(whole))
          expect(few(only[side])).toBe(false);
      }
    }),
  );
});

test('the largest change stands first, and a change is made of parts that moved its own way', () => {
  const parts = [
    { of: 'a', now: 40, before: 30 },
    { of: 'b', now: 10, before: 40 },
    { of: 'c', now: 95, before: 60 },
  ];
  expect(changesOf(parts).map(({ of }) => of)).toEqual(['c', 'b', 'a']);
  expect(madeOf({ now: 145, before: 130 }, parts).map(({ of }) => of)).toEqual(['c', 'a']);
});
