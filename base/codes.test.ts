import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newReference, newTrackingCode, readTrackingCode } from './codes.ts';

const chance = { bytes: (size: number) => randomBytes(size) };
/** Codes from bytes that fast-check chooses, so that a failure can be made again. */
const codes = fc.uint8Array({ minLength: 64, maxLength: 64 }).map((seed) => {
  let at = 0;
  // Behind the seed only bytes that are surely taken: the drawing always ends.
  return newTrackingCode({
    bytes: (size) => Uint8Array.from({ length: size }, () => (seed[at++] ?? at) % 250),
  });
});
const plain = (code: string) => code.replaceAll('-', '');

test('a printed code reads back as its twelve letters', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTUVWXY]{4}(-[34679ACDEFGHJKMNPQRTUVWXY]{4}){2}$/);
      expect(readTrackingCode(code)).toBe(plain(code));
    }),
  );
});

test('lower case, spaces, other dashes and full-width letters are read as meant', () => {
  const wide = (text: string) =>
    text.replace(/[A-Z0-9]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
  fc.assert(
    fc.property(codes, (code) => {
      const letters = plain(code);
      expect(readTrackingCode(code.toLowerCase())).toBe(letters);
      expect(readTrackingCode(` ${Array.from(letters).join(' ')}\n`)).toBe(letters);
      expect(readTrackingCode(code.replaceAll('-', '—'))).toBe(letters);
      expect(readTrackingCode(wide(code))).toBe(letters);
    }),
  );
});

test('letters typed for those that look like them are read as meant', () => {
  const looks: Record<string, string[]> = {
    D: ['O', 'o', '0'],
    J: ['I', 'i', '1', 'l', 'L'],
    9: ['S', 's', '5'],
  };
  fc.assert(
    fc.property(codes, fc.nat(), (code, pick) => {
      const typed = code.replace(/[DJ9]/g, (letter) => {
        const like = looks[letter] ?? [letter];
        return like[pick % like.length] ?? letter;
      });
      expect(readTrackingCode(typed)).toBe(plain(code));
    }),
  );
});

test('every single wrong letter is noticed', () => {
  const alphabet = Array.from('34679ACDEFGHJKMNPQRTUVWXY');
  for (let round = 0; round < 20; round += 1) {
    const letters = plain(newTrackingCode(chance));
    for (let place = 0; place < 12; place += 1) {
      for (const other of alphabet) {
        if (other === letters[place]) continue;
        const slip = letters.slice(0, place) + other + letters.slice(place + 1);
        expect(readTrackingCode(slip), `${letters} → ${slip}`).toBeNull();
      }
    }
  }
});

test('every swap of two neighbours is noticed', () => {
  fc.assert(
    fc.property(codes, fc.integer({ min: 0, max: 10 }), (code, place) => {
      const letters = plain(code);
      const [a = '', b = ''] = [letters[place], letters[place + 1]];
      fc.pre(a !== b);
      expect(readTrackingCode(letters.slice(0, place) + b + a + letters.slice(place + 2))).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test('what is no code opens nothing and breaks nothing', () => {
  for (const typed of [
    '',
    '----',
    '𠮷'.repeat(12),
    'BBBBBBBBBBBB',
    '7'.repeat(13),
    "'; drop table needs.need",
  ]) {
    expect(readTrackingCode(typed)).toBeNull();
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const read = readTrackingCode(typed);
      expect(read === null || /^[34679ACDEFGHJKMNPQRTUVWXY]{12}$/.test(read)).toBe(true);
    }),
  );
});

test('letters are drawn evenly: bytes that would favour some are thrown away', () => {
  const codesOf = (byte: number) =>
    newTrackingCode({
      bytes: (size) => Uint8Array.from({ length: size }, (_, at) => (at % 2 === 0 ? byte : 0)),
    });
  expect(plain(codesOf(255)).slice(0, 11)).toBe('3'.repeat(11));
  expect(plain(codesOf(24)).slice(0, 2)).toBe('Y3');
});

test('a reference names its day and opens nothing', () => {
  const reference = newReference('1124', chance);
  expect(reference).toMatch(/^1124-[34679ACDEFGHJKMNPQRTUVWXY]{5}$/);
  expect(readTrackingCode(reference)).toBeNull();
});
