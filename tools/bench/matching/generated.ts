/** A document and a query of the bench: words, as a segmenter gives them. */
export interface GeneratedDocument {
  readonly id: string;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

const vocabulary = 50_000;
/** Of Zipf's law as Mandelbrot mended it: the first words of a language are not that far apart. */
const shift = 2.7;
const firstCharacter = 0x4e00;
const characters = 2500;
/** Particles are of one character; every seventh of the other words is of three. */
const particles = 300;

function character(number: number): string {
  return String.fromCharCode(firstCharacter + ((number * 7) % characters));
}

function wordOf(rank: number): string {
  if (rank < particles) return character(rank);
  const pair = character(rank % characters) + character(Math.floor(rank / characters) * 31 + 1);
  return rank % 7 === 0 ? pair + character(rank % 53) : pair;
}

/** Mulberry32: small, and the same on every machine. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words as often as a language has them; each kind of use has a sequence of its own. */
class Speaker {
  readonly #next: () => number;
  readonly #words: readonly string[];
  readonly #sums = new Float64Array(vocabulary);

  constructor(seed: number) {
    this.#next = chance(seed);
    this.#words = Array.from({ length: vocabulary }, (_, rank) => wordOf(rank));
    let sum = 0;
    for (let rank = 0; rank < vocabulary; rank += 1) {
      sum += 1 / (rank + shift);
      this.#sums[rank] = sum;
    }
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  words(count: number): string[] {
    return Array.from({ length: count }, () => {
      const sought = this.#next() * (this.#sums[vocabulary - 1] ?? 0);
      let low = 0;
      let high = vocabulary - 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((this.#sums[middle] ?? 0) < sought) low = middle + 1;
        else high = middle;
      }
      return this.#words[low] ?? '';
    });
  }
}

/** Documents like needs: a title of 4 to 12 words and a text of 20 to 84, about 60 words together. */
export function* generatedDocuments(count: number): Generator<GeneratedDocument> {
  const speaker = new Speaker(1);
  for (let number = 0; number < count; number += 1) {
    const title = speaker.words(speaker.between(4, 12));
    const text = speaker.words(speaker.between(20, 84));
    yield { id: `n${String(number)}`, title, text };
  }
}

/** Queries of 5 to 15 words, as often as they are said, so that most have some that nearly every document has. */
export function generatedQueries(count: number): string[][] {
  const speaker = new Speaker(2);
  return Array.from({ length: count }, () => [...new Set(speaker.words(speaker.between(5, 15)))]);
}
