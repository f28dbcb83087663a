import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test('thousands stand apart, decimals and what is no number do not', () => {
  const told = ['0', '999', '1000', '-12431', '1234567.8912', '', '约 20000', '12.5'].map(grouped);
  expect(told).toEqual(['0', '999', '1,000', '-12,431', '1,234,567.8912', '', '约 20000', '12.5']);
});
