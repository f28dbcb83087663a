import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUscc, usccCheckLetter } from './uscc.ts';

const letter = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
const codes = fc
  .tuple(
    fc.array(letter, { minLength: 2, maxLength: 2 }),
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.array(letter, { minLength: 9, maxLength: 9 }),
  )
  .map(([head, area, subject]) => `${head.join('')}${area}${subject.join('')}`)
  .map((body) => `${body}${usccCheckLetter(body)}`);

test('codes of real registers fit their check letter', () => {
  for (const code of ['91350100M000100Y43', '91110000101623741K', '911101066976941872']) {
    expect(readUscc(code)).toEqual({ code, doubtful: false });
  }
});

test('a registered code that fails its own check letter is doubted, not refused', () => {
  expect(readUscc('91350211M0000XUF46')).toEqual({ code: '91350211M0000XUF46', doubtful: true });
});

test('a wrong length or a letter that no code has is a mistake for certain', () => {
  for (const typed of [
    '',
    '91350100M000100Y4',
    '91350100M000100Y433',
    '9135O100M000100Y43',
    '91350100I000100Y43',
  ]) {
    expect(readUscc(typed)).toBeNull();
  }
  expect(readUscc(' 91350100m000100y43 ')?.code).toBe('91350100M000100Y43');
});

test('a code whose sum is a multiple of 31 has a check letter too', () => {
  fc.assert(fc.property(codes, (code) => readUscc(code)?.doubtful === false));
});

test('every single wrong letter and every swap of neighbours makes a code doubtful', () => {
  fc.assert(
    fc.property(codes, fc.integer({ min: 8, max: 17 }), letter, (code, place, other) => {
      fc.pre(other !== code[place]);
      expect(readUscc(code.slice(0, place) + other + code.slice(place + 1))?.doubtful).toBe(true);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(codes, fc.integer({ min: 8, max: 16 }), (code, place) => {
      const [a = '', b = ''] = [code[place], code[place + 1]];
      fc.pre(a !== b);
      expect(readUscc(code.slice(0, place) + b + a + code.slice(place + 2))?.doubtful).toBe(true);
    }),
    { numRuns: 500 },
  );
});
