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

const itself = new RegExp(`^(?:${namingWords.itself.zh})`);

/** The words without the names of areas, so that where somebody lives is no employer; a village's own body stays. */
export function withoutPlaces(words: string, areas: readonly string[]): string {
  let rest = words;
  for (const area of areas.filter(({ length }) => length >= 3).toSorted((a, b) => b.length - a.length)) {
    const [first = '', ...others] = rest.split(area);
    rest = others.reduce((before, after) => before + (itself.test(after) ? area : ' ') + after, first);
  }
  return rest;
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

const ends = namingWords.ends.zh.split(namingWords.between.zh).toSorted((a, b) => b.length - a.length);
const ofWork = new RegExp(namingWords.work.zh);

/** A name of an area as it begins other names: with its level, and without where two characters are left. */
function startsOf(areas: readonly string[]): string[] {
  const short = areas.filter((name) => name.length >= 3).map((name) => name.slice(0, -1));
  return [...areas, ...short].filter(({ length }) => length >= 2).toSorted((a, b) => b.length - a.length);
}

/**
 * What tells an employer apart, without area, form and trade (恒达 of 晴川恒达门窗厂); nothing where that is shorter than
 * two characters, or the name of an area.
 */
export function coreOf(name: string, areas: readonly string[]): string {
  const starts = startsOf(areas);
  let rest = name;
  for (;;) {
    const start = starts.find((one) => rest.startsWith(one));
    const end = ends.find((one) => rest.endsWith(one));
    if (start !== undefined) rest = rest.slice(start.length);
    else if (end !== undefined) rest = rest.slice(0, -end.length);
    else return rest.length < 2 ? '' : rest;
  }
}

/** Pieces of two characters that may be such a core; none where the words are not about work, nor ask after something. */
export function shortPiecesOf(words: string, areas: readonly string[]): string[] {
  if (!ofWork.test(words)) return [];
  const letters = Array.from(words.slice(0, 200));
  const pieces = letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
  const shared = [...areas, ...ends, ...ofMany];
  return [...new Set(pieces)].filter(
    (piece) => /^[\p{L}\p{N}]{2}$/u.test(piece) && !shared.some((one) => one.includes(piece)),
  );
}
