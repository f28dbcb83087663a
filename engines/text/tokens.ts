import type { Segmenter } from './segmenter.ts';
import { isFunctionCharacter } from './stop-words.ts';

/**
 * `word`: a word of the dictionary, or a run of other letters and digits; `part`: a word inside a longer one;
 * `bigram`: two neighbouring characters the dictionary does not know. Offsets are UTF-16 units of the text.
 */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'part' | 'bigram';
  readonly start: number;
  readonly end: number;
}

const stretches = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const runs = /[\p{L}\p{N}\p{M}]+/gu;
const han = /^\p{Script=Han}/u;
/** Nobody searches for more, and a megabyte of one letter must not become one token. */
const longestWord = 40;

/**
 * Words of a text that went through `normalise`, plus bigrams of characters where no word is known. Emoji and
 * punctuation never become tokens; characters beyond the basic plane are never cut in half; single Chinese
 * characters are left out.
 */
export function tokens(text: string, segmenter: Segmenter): Token[] {
  const found: Token[] = [];
  for (const stretch of text.matchAll(stretches)) {
    const start = stretch.index;
    if (!han.test(stretch[0])) {
      const word = stretch[0].slice(0, longestWord);
      found.push({ text: word, kind: 'word', start, end: start + word.length });
      continue;
    }
    cutHan(stretch[0], start, segmenter, found);
  }
  return found;
}

function cutHan(stretch: string, start: number, segmenter: Segmenter, found: Token[]): void {
  let at = start;
  let before = '';
  for (const word of segmenter.cut(stretch)) {
    const end = at + word.length;
    if (isSingle(word)) {
      const known = before !== '' && !isFunctionCharacter(word);
      if (known) found.push({ text: before + word, kind: 'bigram', start: at - before.length, end });
      before = isFunctionCharacter(word) ? '' : word;
    } else {
      before = '';
      found.push({ text: word, kind: 'word', start: at, end });
      if (word.length > 2) {
        for (const part of segmenter.inside(word)) {
          const offset = word.indexOf(part);
          if (offset < 0) continue;
          found.push({ text: part, kind: 'part', start: at + offset, end: at + offset + part.length });
        }
      }
    }
    at = end;
  }
}

/** Every two neighbouring letters or digits of a normalised text, words or not, whatever the script (7县): robust where the words are unknown. */
export function bigrams(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(runs)) {
    const characters = Array.from(run);
    for (let at = 1; at < characters.length; at++) found.push(`${characters[at - 1]}${characters[at]}`);
  }
  return found;
}

function isSingle(word: string): boolean {
  return word.length === 1 || (word.length === 2 && (word.codePointAt(0) ?? 0) > 0xffff);
}
