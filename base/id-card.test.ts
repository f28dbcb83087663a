import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idCheckLetter, maskIdNumber, readIdNumber } from './id-card.ts';

const today = '2026-11-24';

/** Numbers as they are given out: an area, a day of birth, an order of three digits. */
const numbers = fc
  .record({
    area: fc.integer({ min: 110_000, max: 659_999 }),
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-24'), noInvalidDate: true }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ area, born, order }) => {
    const day = born.toISOString().slice(0, 10).replaceAll('-', '');
    const body = `${area}${day}${String(order).padStart(3, '0')}`;
    return `${body}${idCheckLetter(body)}`;
  });

test('the number printed in the standard itself, and the one of 15 digits, are read', () => {
  expect(readIdNumber('11010519491231002X', today)).toEqual({
    number: '11010519491231002X',
    born: '1949-12-31',
    problem: null,
  });
  expect(readIdNumber('440524188001010014', today).problem).toBe('date');
  expect(readIdNumber('110105491231002', today).number).toBe('11010519491231002X');
});

test('a number that was given out is read, also in lower case, wide letters and with spaces', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(readIdNumber(number, today).number).toBe(number);
      const wide = number.replace(/./g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));
      expect(readIdNumber(wide, today).number).toBe(number);
      expect(readIdNumber(` ${number.slice(0, 6)} ${number.slice(6).toLowerCase()}`, today).number).toBe(
        number,
      );
    }),
  );
});

test('every single wrong digit is noticed', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      for (let place = 0; place < 18; place += 1) {
        for (const other of place === 17 ? '0123456789X' : '0123456789') {
          if (other === number[place]) continue;
          const slip = number.slice(0, place) + other + number.slice(place + 1);
          expect(readIdNumber(slip, today).number, `${number} → ${slip}`).toBeNull();
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('every swap of two neighbours is noticed', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 16 }), (number, place) => {
      const [a = '', b = ''] = [number[place], number[place + 1]];
      fc.pre(a !== b);
      const slip = number.slice(0, place) + b + a + number.slice(place + 2);
      expect(readIdNumber(slip, today).number).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test('days that do not exist or have not come yet, and other lengths, are told apart', () => {
  expect(readIdNumber('110105200102290010', today).problem).toBe('date');
  expect(readIdNumber('110105203001010010', today).problem).toBe('date');
  expect(readIdNumber('1101051949123100', today).problem).toBe('form');
  expect(readIdNumber('110105194912310021', today).problem).toBe('check');
  for (const typed of ['', 'X', '𠮷'.repeat(18), "'; drop table"]) {
    expect(readIdNumber(typed, today).problem).toBe('form');
  }
});

test('a mask keeps the length and shows five characters', () => {
  expect(maskIdNumber('11010519491231002X')).toBe('110*************2X');
  expect(maskIdNumber('110105491231002')).toBe('110**********02');
  expect(maskIdNumber('𠮷𠮷')).toBe('**');
});
