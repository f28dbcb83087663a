import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fenOf, yuanOf } from './money.ts';

test.each([
  ['1234.5', 123_450],
  ['1,234.05', 123_405],
  ['１２３４．５０', 123_450],
  ['0.01', 1],
  [' 12 ', 1200],
  ['', null],
  ['-5', null],
  ['1.234', null],
  ['1e5', null],
  ['12元', null],
  ['99999999999999', null],
])('%s yuan', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen);
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (fen) => {
      expect(fenOf(yuanOf(fen))).toBe(fen);
    }),
  );
  expect(yuanOf(-5)).toBe('-0.05');
  expect(yuanOf(-12_345)).toBe('-123.45');
});
