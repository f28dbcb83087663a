import { normaliseWithSource } from '../../engines/text/normalise.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import { simplifiedUnits } from '../../engines/text/simplified-units.ts';
import { isFunctionCharacter } from '../../engines/text/stop-words.ts';

/** The syllables of a Chinese word without tones, one for each character. */
export type Syllables = (word: string) => readonly string[];

/** How texts are read for the search. */
export interface Reading {
  readonly segmenter: Segmenter;
  readonly syllables: Syllables;
}

/** A text as it is compared, and for each of its units where it stands in the text as written. */
export interface Compared {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Simplified, lower case, half width; whatever is no letter or digit is one blank. */
export function compared(given: string): Compared {
  const normal = normaliseWithSource(given);
  const plain = simplifiedUnits(normal.text);
  let text = '';
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const run of plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (text !== '') {
      text += ' ';
      const at = ends.at(-1) ?? 0;
      starts.push(at);
      ends.push(at);
    }
    text += run[0];
    for (let at = run.index; at < run.index + run[0].length; at += 1) {
      starts.push(normal.starts[at] ?? 0);
      ends.push(normal.ends[at] ?? 0);
    }
  }
  return { text, starts, ends };
}

const han = /^\p{Script=Han}+$/u;

/** Letters that may be pinyin or the first letters of syllables. */
export function isSpelled(word: string): boolean {
  return /^[a-zü]+$/u.test(word);
}

/** ü is typed v, or u where there is no v. */
export function plainSpelling(letters: string): string {
  return letters.replace(/[üv]/gu, 'u');
}

/** Somebody who looks something up types no more. */
const mostWords = 12;

/** What must all be found: the words of what somebody typed, without mere joints between them. */
export function queryWords(search: string, segmenter: Segmenter): string[] {
  const found = compared(search)
    .text.split(' ')
    .flatMap((word) => word.split(/((?:\p{Script=Han})+)/u))
    .filter((word) => word !== '')
    .flatMap((word) => {
      if (!han.test(word) || word.length < 3) return [word];
      const cut = segmenter.cut(word);
      const telling = cut.filter((one) => one.length > 1 || !isFunctionCharacter(one));
      return telling.length > 0 ? telling : [word];
    });
  return [...new Set(found)].slice(0, mostWords);
}

/** The ways in which a search is understood: each is words that must all be found. `guang ming` is also one word. */
export function waysOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.length > 1 && words.every(isSpelled) ? [words, [words.join('')]] : [words];
}

/** A word of a compared text with its letters. */
export interface Spelled {
  readonly start: number;
  readonly syllables: readonly string[];
}

/** The Chinese words of a compared text, in stretches with nothing between. A word whose sound is unknown ends one. */
export function spelledStretches(text: string, { segmenter, syllables }: Reading): Spelled[][] {
  const known = new Map<string, readonly string[]>();
  const stretches: Spelled[][] = [];
  for (const run of text.matchAll(/\p{Script=Han}+/gu)) {
    let at = run.index;
    let stretch: Spelled[] = [];
    stretches.push(stretch);
    for (const word of segmenter.cut(run[0])) {
      const letters = known.get(word) ?? syllables(word).map(plainSpelling);
      known.set(word, letters);
      if (letters.length === word.length) stretch.push({ start: at, syllables: letters });
      else stretches.push((stretch = []));
      at += word.length;
    }
  }
  return stretches;
}

/** One word and two neighbours, in letters and in first letters, each once. */
function lettersOf(text: string, reading: Reading): string {
  const found = new Set<string>();
  for (const stretch of spelledStretches(text, reading)) {
    for (const [index, { syllables }] of stretch.entries()) {
      const two = [...syllables, ...(stretch[index + 1]?.syllables ?? [])];
      for (const one of [syllables, two]) {
        if (one.length < 2) continue;
        found.add(one.join(''));
        found.add(one.map((syllable) => syllable.charAt(0)).join(''));
      }
    }
  }
  return ` ${[...found].join(' ')}`;
}

export interface FoundBy {
  readonly foundTitle: string;
  readonly titleLetters: string;
  readonly foundText: string;
  readonly textLetters: string;
}

/** What the search looks through. */
export function foundBy(
  { title, number, issuer, text }: { title: string; number: string; issuer: string; text: string },
  reading: Reading,
): FoundBy {
  const plain = compared(title).text;
  const rest = compared(`${issuer}\n${text}`).text;
  const titled = spelledStretches(plain, reading).map((stretch) => stretch.flatMap((word) => word.syllables));
  return {
    foundTitle: `${plain} ${compared(number).text}`.trim(),
    titleLetters: titled
      .flatMap((all) => [all.join(''), all.map((syllable) => syllable.charAt(0)).join('')])
      .join(' '),
    foundText: rest,
    textLetters: lettersOf(rest, reading),
  };
}
