import { expect, test } from 'vitest';
import { linesFor, usualMatters } from './matters.rules.ts';

const lines = ['110', '12351', '12338', '12348', '12333'].map((phone) => ({
  ...{ phone, name: phone, about: '' },
  matters: usualMatters(phone),
}));
const phones = (found: readonly string[], danger = false) =>
  linesFor(lines, found, danger).map(({ phone }) => phone);

test('unpaid wages go to those who inspect employers first, then to legal aid and the union', () => {
  expect(phones(['wages'])).toEqual(['12333', '12348', '12351']);
});

test('violence at home is for the women’s line first, and for the police where it is danger now', () => {
  expect(phones(['abuse'])).toEqual(['12338', '110', '12348']);
  expect(phones(['abuse'], true)[0]).toBe('110');
});
