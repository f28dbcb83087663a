import type { Chance } from './ids.ts';

/** No 0/O, 1/I/L, 5/S, 8/B, 2/Z: what is read aloud on the telephone must not be mistaken. */
const alphabet = '34679ACDEFGHJKMNPQRTUVWXY';

/** Characters a person may type for one of the alphabet. */
const alike: Record<string, string> = { O: 'D', '0': 'D', I: 'J', '1': 'J', L: 'J', S: '9', '5': '9' };

/**
 * Modulo the size of the alphabet, with weights (powers of 3) that have no factor with 25, nor have the differences
 * of neighbouring ones: every single wrong letter and every swap of neighbours changes the sum.
 */
function checkOf(body: string): string {
  let sum = 0;
  for (const letter of body) sum = (sum * 3 + alphabet.indexOf(letter)) % alphabet.length;
  return alphabet[sum] ?? '3';
}

/**
 * A resident's tracking code: 11 random letters (51 bits) and a check letter, printed as `XXXX-XXXX-XXXX`.
 * Whoever holds it sees the need, so it is stored only as a keyed hash.
 */
export function newTrackingCode(chance: Chance): string {
  let body = '';
  while (body.length < 11) {
    for (const byte of chance.bytes(16)) {
      if (byte < 250 && body.length < 11) body += alphabet[byte % 25] ?? '';
    }
  }
  return `${body}${checkOf(body)}`.replace(/(.{4})(?=.)/g, '$1-');
}

/** What a person typed, as the 12 letters of a tracking code, or null where the check letter says it is mistyped. */
export function readTrackingCode(typed: string): string | null {
  const letters = Array.from(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\-—–_.]/g, ''),
  )
    .map((letter) => (alphabet.includes(letter) ? letter : (alike[letter] ?? letter)))
    .join('');
  if (letters.length !== 12 || Array.from(letters).some((letter) => !alphabet.includes(letter))) return null;
  return checkOf(letters.slice(0, 11)) === letters.slice(11) ? letters : null;
}

/** A short reference of a need for people to quote; opens nothing by itself. `day` is the local date `MMDD`. */
export function newReference(day: string, chance: Chance): string {
  const letters = Array.from(chance.bytes(5), (byte) => alphabet[byte % 25] ?? '3').join('');
  return `${day}-${letters}`;
}
