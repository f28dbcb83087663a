import { expect, test } from 'vitest';
import { isAlike, likeliest, monthsMeant } from './held.rules.ts';

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

test('only what counts the like is proposed, the nearer words first', () => {
  const figure = { what: '接待欠薪职工', sentence: '全市工会接待欠薪职工1.2万人次。', base: '人次' };
  const found = likeliest(figure, [
    { name: '受理诉求', unit: 'need' },
    { name: '活动人次', unit: 'person_time' },
    { name: '接待职工人次', unit: 'person_time' },
  ]);
  expect(found.map(({ name }) => name)).toEqual(['接待职工人次', '活动人次']);
  expect(isAlike('元', 'fen')).toBe(true);
  expect(isAlike('人次', 'person')).toBe(false);
  expect(isAlike('人', 'person/10000 person')).toBe(false);
});
