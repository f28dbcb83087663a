/** GB 32100-2015: digits and capitals without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export interface Uscc {
  readonly code: string;
  /** The check letter does not fit. Registered codes exist that fail it, so a person is asked to look, not stopped. */
  readonly doubtful: boolean;
}

/** The check letter of the first 17: weights 3^(i−1) mod 31, taken from 31 (and 31 itself becomes 0). */
export function usccCheckLetter(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const letter of body) {
    sum += weight * alphabet.indexOf(letter);
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

/**
 * A typed unified social credit code, or null where it has another length or a letter that no code has: then it was
 * mistyped for certain.
 */
export function readUscc(typed: string): Uscc | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-—]/g, '');
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return null;
  return { code, doubtful: usccCheckLetter(code.slice(0, 17)) !== code[17] };
}
