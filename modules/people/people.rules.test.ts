import { expect, test } from 'vitest';
import { maskNumbers } from './people.rules.ts';

test('telephone and identity numbers of both lengths are masked in free text, also full-width and in groups', () => {
  const wide = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
  for (const [text, masked] of [
    ['call 19900001234 now', 'call 199****1234 now'],
    ['call 199 0000 1234 now', 'call 199****1234 now'],
    ['id 11010519491231002X.', 'id 110*************2X.'],
    ['id 110105491231002.', 'id 110**********02.'],
    [`call ${wide('19900001234')} now`, 'call 199****1234 now'],
  ] as const) {
    expect(maskNumbers(text)).toBe(masked);
  }
  const id = maskNumbers(`id ${wide('110105491231002')}.`);
  expect(id).toContain('**********');
});

test('a number that is neither stays: amounts, dates, order numbers, longer runs of digits', () => {
  for (const text of ['3200.50', '20261124', '119900001234', '2026112419900001234567', '8110351']) {
    expect(maskNumbers(text)).toBe(text);
  }
});
