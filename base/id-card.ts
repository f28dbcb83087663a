import { type Day, isDay } from './time.ts';

/** Why a typed identity number cannot be one. */
export type IdNumberProblem = 'form' | 'date' | 'check';

export type IdNumberRead =
  | { readonly number: string; readonly born: Day; readonly problem: null }
  | { readonly number: null; readonly born: null; readonly problem: IdNumberProblem };

/** GB 11643-1999: weights 2^(18−i) mod 11 of the first 17 digits. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check letter of 17 digits by ISO 7064 MOD 11-2, as GB 11643-1999 prints it. */
export function idCheckLetter(body: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

function no(problem: IdNumberProblem): IdNumberRead {
  return { number: null, born: null, problem };
}

/**
 * A typed identity number as its 18 characters. One of 15 digits, given out until 1999, is of the twentieth century
 * and becomes the 18 that replaced it. `today` is the local day: nobody is born after it, nor lives since before 1900.
 */
export function readIdNumber(typed: string, today: Day): IdNumberRead {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-—]/g, '');
  if (!/^[1-8]\d{5}(\d{9}|\d{11}[\dX])$/.test(text)) return no('form');
  const old = text.length === 15;
  const body = old ? `${text.slice(0, 6)}19${text.slice(6)}` : text.slice(0, 17);
  const born = `${body.slice(6, 10)}-${body.slice(10, 12)}-${body.slice(12, 14)}`;
  if (!isDay(born) || born < '1900-01-01' || born > today) return no('date');
  const check = idCheckLetter(body);
  if (!old && check !== text[17]) return no('check');
  return { number: `${body}${check}`, born, problem: null };
}

/** `110***********34`: enough to compare with the card in hand, not enough to use. Counted by characters. */
export function maskIdNumber(number: string): string {
  const letters = Array.from(number);
  if (letters.length <= 5) return '*'.repeat(letters.length);
  return `${letters.slice(0, 3).join('')}${'*'.repeat(letters.length - 5)}${letters.slice(-2).join('')}`;
}
