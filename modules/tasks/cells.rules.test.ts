import { expect, test } from 'vitest';
import { standingOf } from './cells.rules.ts';

test('a step is late once its month is over, of an earlier year all that is not done', () => {
  const open = (month: number) => ({ month, doneOn: null });
  const on = (month: number, year: number) => standingOf(open(month), year, '2026-11-24');
  expect([on(10, 2026), on(11, 2026), on(12, 2026)]).toEqual(['late', 'ahead', 'ahead']);
  expect([on(12, 2025), on(1, 2027)]).toEqual(['late', 'ahead']);
  expect(standingOf({ month: 2, doneOn: '2026-03-01' }, 2026, '2026-11-24')).toBe('finished');
});
