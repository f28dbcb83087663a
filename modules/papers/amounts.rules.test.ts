import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountOf, difference, figureText, scaled } from './amounts.rules.ts';

test.each([
  ['2.6', '万元', '26000', '元'],
  ['2.6', '万人次', '26000', '人次'],
  ['1.2345678', '元', null, '元'],
  ['0.05', '亿元', '5000000', '元'],
  ['98.5', '%', '98.5', '%'],
  ['300', '户', '300', '户'],
  ['3:5:2', '比', null, '比'],
  ['12', '个百分点', '12', '个百分点'],
])('%s %s is %s %s', (value, unit, amount, base) => {
  expect(amountOf(value, unit)).toEqual({ amount, base });
});

test('a ratio and a range stand as they are written', () => {
  expect(figureText({ value: '3:5:2', upto: null, unit: '比' })).toBe('3:5:2');
  expect(figureText({ value: '30', upto: '40', unit: '户' })).toBe('30–40户');
});

const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, part]) => ({
    text: part === 0 ? String(whole) : `${String(whole)}.${String(part).padStart(6, '0')}`,
    millionths: whole * 1_000_000n + BigInt(part),
  }));

/** A plain decimal in millionths. */
function millionths(text: string): bigint {
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'));
  return text.startsWith('-') ? -value : value;
}

test('a scale and a difference lose nothing, whatever the number', () => {
  fc.assert(
    fc.property(decimal, decimal, fc.constantFrom(1, 100, 10_000, 100_000_000), (a, b, scale) => {
      expect(millionths(scaled(a.text, scale))).toBe(a.millionths * BigInt(scale));
      const apart = difference(a.text, b.text);
      expect(millionths(apart)).toBe(a.millionths - b.millionths);
      expect(apart).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
    }),
  );
});
