import { namingWords } from './naming.words.ts';

/** So many characters in a row tell an employer apart; shorter pieces are shared by many. */
export const fewest = 4;

/** Said of thousands of employers: a piece that lies within one of these names none of them. */
const ofMany = namingWords.common.zh.split(namingWords.between.zh);

/** Pieces of a name's length that may belong to a name, from the beginning of the words; each once. */
export function piecesOf(words: string): string[] {
  const letters = Array.from(words.slice(0, 300));
  const pieces = letters.map((_, at) => letters.slice(at, at + fewest).join(''));
  const telling = pieces.filter(
    (piece) => /^[\p{L}\p{N}]{4,}$/u.test(piece) && !ofMany.some((common) => common.includes(piece)),
  );
  return [...new Set(telling)].slice(0, 120);
}

/** How many characters in a row of `name` stand in `words`. */
export function longestShared(name: string, words: string): number {
  const letters = Array.from(name);
  for (let length = letters.length; length > 0; length -= 1) {
    for (let at = 0; at + length <= letters.length; at += 1) {
      if (words.includes(letters.slice(at, at + length).join(''))) return length;
    }
  }
  return 0;
}
