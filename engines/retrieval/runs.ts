const pageBits = 16;
const pageWords = 1 << pageBits;
const inPage = pageWords - 1;
/** Longer runs have a page of their own, so that little of a shared page is left over. */
const longestShared = pageWords >>> 4;
const mostPages = 1 << (31 - pageBits);

/** Lengths that runs have: every one up to 8, then four to each doubling. */
function sizes(): number[] {
  const found = [1, 2, 3, 4, 5, 6, 7, 8];
  for (let step = 2; (found.at(-1) ?? 0) < longestShared; step *= 2)
    for (let part = 5; part <= 8; part++) found.push(part * step);
  return found;
}

/**
 * Many runs of 32-bit numbers in few large pages: no object for each of a hundred thousand lists, and none is moved
 * because another one grows. A place is a number; `pages[pageOf(place)]` from `offsetOf(place)` on is the run.
 */
export class Runs {
  readonly pages: Int32Array[] = [];
  readonly #sizes = sizes();
  readonly #kindOf = new Uint8Array(longestShared + 1);
  readonly #free: number[][] = this.#sizes.map(() => []);
  readonly #freePages: number[] = [];
  #open = -1;
  #used = pageWords;

  constructor() {
    let kind = 0;
    for (let words = 1; words <= longestShared; words++) {
      if (words > (this.#sizes[kind] ?? 0)) kind += 1;
      this.#kindOf[words] = kind;
    }
  }

  /** How many numbers a run asked for with `words` really has room for. */
  roomFor(words: number): number {
    return words > longestShared ? words : (this.#sizes[this.#kindOf[words] ?? 0] ?? 1);
  }

  /** A place with room for `room` numbers (of `roomFor`), with whatever was left in it. */
  take(room: number): number {
    if (room > longestShared) return this.#newPage(room) << pageBits;
    const free = this.#free[this.#kindOf[room] ?? 0]?.pop();
    if (free !== undefined) return free;
    if (this.#used + room > pageWords) {
      this.#open = this.#newPage(pageWords);
      this.#used = 0;
    }
    const place = (this.#open << pageBits) | this.#used;
    this.#used += room;
    return place;
  }

  /** Gives back what was taken with this `room`. */
  give(place: number, room: number): void {
    if (room > longestShared) {
      const page = pageOf(place);
      this.pages[page] = nothing;
      this.#freePages.push(page);
    } else this.#free[this.#kindOf[room] ?? 0]?.push(place);
  }

  #newPage(words: number): number {
    const page = this.#freePages.pop() ?? this.pages.length;
    if (page >= mostPages) throw new RangeError('The index is full: it holds 2 thousand million numbers.');
    this.pages[page] = new Int32Array(words);
    return page;
  }
}

const nothing = new Int32Array(0);

export function pageOf(place: number): number {
  return place >>> pageBits;
}

export function offsetOf(place: number): number {
  return place & inPage;
}

/** The same numbers with room for at least `length`, twice as much as before. */
export function grown(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (numbers.length >= length) return numbers;
  const larger = new Int32Array(Math.max(length, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
