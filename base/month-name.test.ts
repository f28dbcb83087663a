import { expect, test } from 'vitest';
import { monthName } from './month-name.ts';

test('a month is a number in Chinese and a name in English', () => {
  expect(monthName(11, 'zh')).toBe('11');
  expect(monthName(9, 'zh-Hant', 'short')).toBe('9');
  expect(monthName(9, 'en')).toBe('September');
  expect(monthName(9, 'en', 'short')).toBe('Sep');
  expect(new Set(Array.from({ length: 12 }, (_, at) => monthName(at + 1, 'en', 'short'))).size).toBe(12);
});
