import { wording } from './reading.words.ts';
import {
  type Compared,
  compared,
  isSpelled,
  plainSpelling,
  type Reading,
  type Spelled,
  spelledStretches,
} from './search.rules.ts';

/** A part of a text as written, and whether it is what was looked for. Whoever shows it escapes it. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A stretch of a text as written, in UTF-16 units, and which of the words it is. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

function writtenHits({ text, starts, ends }: Compared, word: string, index: number): Hit[] {
  const hits: Hit[] = [];
  const latin = /^[a-z]/u.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    // A few letters of pinyin in the midst of an English word are not what is meant.
    if (latin && at > 0 && letterOrDigit.test(text.charAt(at - 1))) continue;
    hits.push({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0, word: index });
  }
  return hits;
}

/** How many characters from the first of these syllables letters spell, 0 for none: whole or by first letters. */
function spells(syllables: readonly string[], letters: string): number {
  const first = syllables.slice(0, letters.length).map((one) => one.charAt(0));
  if (first.length === letters.length && letters.length > 1 && first.join('') === letters)
    return letters.length;
  let whole = '';
  for (const [index, syllable] of syllables.entries()) {
    whole += syllable;
    if (whole.startsWith(letters)) return index + 1;
    if (!letters.startsWith(whole)) return 0;
  }
  return 0;
}

function spelledHits(
  { starts, ends }: Compared,
  stretches: readonly (readonly Spelled[])[],
  word: string,
  index: number,
): Hit[] {
  const letters = plainSpelling(word);
  const hits: Hit[] = [];
  for (const stretch of stretches) {
    const syllables = stretch.flatMap((one) => one.syllables);
    const begin = stretch[0]?.start ?? 0;
    for (const { start } of stretch) {
      const from = start - begin;
      const length = spells(syllables.slice(from, from + letters.length), letters);
      if (length === 0) continue;
      hits.push({ start: starts[start] ?? 0, end: ends[start + length - 1] ?? 0, word: index });
    }
  }
  return hits;
}

/** Where words stand in a text as written: by the words themselves, else by how they sound. */
export function hitsOf(text: string, words: readonly string[], reading: Reading): Hit[] {
  if (words.length === 0) return [];
  const plain = compared(text);
  let stretches: Spelled[][] | null = null;
  const all = words.flatMap((word, index) => {
    const written = writtenHits(plain, word, index);
    if (written.length > 0 || !isSpelled(word)) return written;
    stretches ??= spelledStretches(plain.text, reading);
    return spelledHits(plain, stretches, word, index);
  });
  return all.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The part of a text from `from` to `to`, cut where it is hit. */
function piecesOf(text: string, hits: readonly Hit[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let done = from;
  for (const { start, end } of hits) {
    const [first, last] = [Math.max(start, done), Math.min(end, to)];
    if (last <= first) continue;
    if (first > done) pieces.push({ text: text.slice(done, first), hit: false });
    const before = pieces.at(-1);
    if (before?.hit && first === done)
      pieces[pieces.length - 1] = { text: before.text + text.slice(first, last), hit: true };
    else pieces.push({ text: text.slice(first, last), hit: true });
    done = last;
  }
  if (done < to) pieces.push({ text: text.slice(done, to), hit: false });
  return pieces;
}

/** A whole text with what was looked for marked; joined, the pieces give the text. */
export function marked(text: string, words: readonly string[], reading: Reading): Piece[] {
  return piecesOf(text, hitsOf(text, words, reading), 0, text.length);
}

export interface Snippet {
  readonly pieces: readonly Piece[];
  /** Whether the text goes on before and behind it. */
  readonly before: boolean;
  readonly after: boolean;
}

const usualLength = 80;

/** No character of two units is cut in half. */
function uncut(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && at < text.length && unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

/** The beginning of the sentence or line that holds `at`, if it is near. */
function sentenceStart(text: string, at: number): number {
  const near = Math.max(0, at - 24);
  const found = text.slice(near, at).search(wording.lastSentence);
  return found < 0 ? at : near + found;
}

/** About `length` characters of a text around the place where most of the words stand together; else its beginning. */
export function snippetOf(
  text: string,
  words: readonly string[],
  reading: Reading,
  length = usualLength,
): Snippet {
  const hits = hitsOf(text, words, reading);
  let best: { at: number; count: number } | null = null;
  for (const [index, { start }] of hits.entries()) {
    const seen = new Set<number>();
    for (const hit of hits.slice(index, index + 40)) if (hit.end <= start + length) seen.add(hit.word);
    if (!best || seen.size > best.count) best = { at: start, count: seen.size };
  }
  const begin = best === null ? text.search(/\S/u) : sentenceStart(text, best.at);
  const from = uncut(text, Math.max(0, Math.min(begin, Math.max(0, text.length - length))));
  const to = uncut(text, Math.min(text.length, Math.max(from + length, best === null ? 0 : best.at + 20)));
  return {
    pieces: piecesOf(text, hits, from, to),
    before: text.slice(0, from).trim() !== '',
    after: text.slice(to).trim() !== '',
  };
}
