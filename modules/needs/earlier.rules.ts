import { closed } from '../../base/turning.ts';

/** Numbers somebody may have spoken as theirs: runs of digits, blanks and dashes as typed, longest first. */
export function numbersIn(words: string): string[] {
  const found = words.normalize('NFKC').match(/\d(?:[\d -]{5,14})\d/g) ?? [];
  return [...new Set(found)].toSorted((a, b) => b.length - a.length).slice(0, 3);
}

/** The beginning of a text, on one line, with a mark where it was cut, which turns round nothing behind it. `most` counts characters. */
export function beginning(text: string, most: number): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length <= most ? closed(letters.join('')) : `${closed(letters.slice(0, most).join(''))}…`;
}

/** Whether the words name this person: a name of one character names nobody. */
export function isNamed(name: string, words: string): boolean {
  return Array.from(name).length >= 2 && words.includes(name);
}
