import { maskIdNumber } from '../../base/id-card.ts';

/** A consent for one matter ends by itself; a matter that goes on longer asks again. */
export const consentDays = 365;

/** A code sent to a telephone: good for so long, and for so many tries. */
export const codeMinutes = 10;
export const codeTries = 5;
/** Whoever showed that a telephone is theirs is known for so long. */
export const phoneSessionMinutes = 30;

/** Stands where somebody's words stood before they were erased. */
export const erasedMark = '——';

/** A mainland mobile or a fixed line with or without area code, as digits; null when it is neither. */
export function readPhone(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s\-—()+]/g, '')
    .replace(/^(0086|86)(?=1\d{10}$)/, '');
  return /^(1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7})$/.test(digits) ? digits : null;
}

/** `138****5678`: enough to tell two numbers apart, not enough to ring. */
export function maskPhone(phone: string): string {
  return phone.length <= 4 ? '****' : `${phone.slice(0, phone.length > 8 ? 3 : 1)}****${phone.slice(-4)}`;
}

/** The family name and stars, counted by characters and not by code units. */
export function maskName(name: string): string {
  const letters = Array.from(name);
  return letters.length <= 1 ? '*' : `${letters[0] ?? ''}${'*'.repeat(Math.min(letters.length - 1, 2))}`;
}

/** In free text somebody's whole name, and with 3 characters and more the given name alone, as `*`. */
export function maskNames(text: string, names: readonly string[]): string {
  const parts = names.flatMap((name) => {
    const letters = Array.from(name.trim());
    if (letters.length < 2) return [];
    return letters.length < 3 ? [letters.join('')] : [letters.join(''), letters.slice(1).join('')];
  });
  return parts
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, part) => left.replaceAll(part, '*'), text);
}

/** In free text digits may be full-width; nothing that goes on with digits is one of ours. */
const d = '[0-9\\uff10-\\uff19]';
const longIdNumber = new RegExp(
  `(?<!${d})${d}{6}[12\\uff11\\uff12]${d}{10}[0-9\\uff10-\\uff19Xx\\uff38\\uff58](?!${d})`,
  'g',
);
const shortIdNumber = new RegExp(
  `(?<!${d})${d}{8}(?:[0\\uff10][1-9\\uff11-\\uff19]|[1\\uff11][0-2\\uff10-\\uff12])[0-3\\uff10-\\uff13]${d}{4}(?!${d})`,
  'g',
);
const mobile = new RegExp(`(?<!${d})[1\\uff11][3-9\\uff13-\\uff19]${d}[ -]?${d}{4}[ -]?${d}{4}(?!${d})`, 'g');

/** Telephone and identity numbers (of 18 and of 15 digits) inside free text, masked. */
export function maskNumbers(text: string): string {
  return text
    .replace(longIdNumber, maskIdNumber)
    .replace(shortIdNumber, maskIdNumber)
    .replace(mobile, (found) => maskPhone(found.normalize('NFKC').replace(/[ -]/g, '')));
}
