import { expect, test } from 'vitest';
import { monthsMeant } from './held.rules.ts';

test.each([
  ['2025', '2025-01', '2025-12'],
  ['2026-09', '2026-09', '2026-09'],
  ['2026-H2', '2026-07', '2026-12'],
  ['2026-Q3', '2026-07', '2026-09'],
  ['this-year-Q1', '2026-01', '2026-03'],
  ['last-year', '2025-01', '2025-12'],
])('%s means %s to %s', (period, from, to) => {
  expect(monthsMeant(period, '2026-11-20')).toEqual({ from, to });
});

test.each([null, '5-years', 'to-date', 'recent-years', '2026-13', 'this-year-Q1-Q3'])(
  '%s is left to the reader',
  (period) => {
    expect(monthsMeant(period, '2026-11-20')).toBeNull();
  },
);
