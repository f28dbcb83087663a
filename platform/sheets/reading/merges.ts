import { Unreadable } from './unreadable.ts';

/** Places from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const mostMerges = 200_000;
const word = Buffer.from('mergeCell');
const pattern =
  /<(?:[\w.-]+:)?mergeCell\s[^>]*?\bref\s*=\s*["']\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})\$?(\d{1,7})["']/g;

/** The place of a column from 0 by its letters. */
export function placeOf(letters: string): number {
  let place = 0;
  for (const letter of letters.toUpperCase()) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

/** The letters of a column by its place from 0. */
export function lettersOf(place: number): string {
  let letters = '';
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Which cells of a sheet are merged, in the order of their first rows. They stand behind all rows, and are needed
 * before the first: hence the sheet is gone through twice, this time without being parsed.
 */
export function readMerges(pieces: Iterable<Uint8Array>): Merge[] {
  const found: Merge[] = [];
  let kept: Buffer = Buffer.alloc(0);
  for (const piece of pieces) {
    const here =
      kept.length > 0
        ? Buffer.concat([kept, piece])
        : Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    const first = here.indexOf(word);
    let done = Math.max(0, here.length - 256);
    if (first >= 0) {
      const from = Math.max(0, first - 20);
      const text = here.toString('latin1', from);
      for (const match of text.matchAll(pattern)) {
        const [, left = '', top = '', right = '', bottom = ''] = match;
        found.push({
          ...{ top: Number(top) - 1, left: placeOf(left) },
          ...{ bottom: Number(bottom) - 1, right: placeOf(right) },
        });
        done = Math.max(done, from + match.index + match[0].length);
      }
      if (found.length > mostMerges) throw new Unreadable('not-a-sheet');
    }
    kept = Buffer.from(here.subarray(done));
  }
  return found.sort((a, b) => a.top - b.top);
}

/** Follows the rows from above and tells which of their cells are covered by others. */
export class Covering {
  readonly #merges: readonly Merge[];
  #next = 0;
  #open: { readonly merge: Merge; value: string }[] = [];

  constructor(merges: readonly Merge[]) {
    this.#merges = merges;
  }

  /** The covered cells of a row by their places, with what the first of their cells shows. */
  of(row: number, cells: readonly string[]): readonly (readonly [at: number, shown: string])[] {
    if (this.#open.length === 0 && this.#next === this.#merges.length) return [];
    this.#open = this.#open.filter(({ merge }) => merge.bottom >= row);
    for (let merge = this.#merges[this.#next]; merge && merge.top <= row; merge = this.#merges[this.#next]) {
      this.#next += 1;
      if (merge.bottom < row) continue;
      this.#open.push({ merge, value: merge.top === row ? (cells[merge.left] ?? '') : '' });
    }
    return this.#open.flatMap(({ merge, value }) => {
      const covered: [number, string][] = [];
      const right = Math.min(merge.right, merge.left + 300);
      for (let at = merge.left; at <= right; at += 1) {
        if (row !== merge.top || at !== merge.left) covered.push([at, value]);
      }
      return covered;
    });
  }
}
