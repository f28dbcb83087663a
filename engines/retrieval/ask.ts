import { fieldBits, highest, reckonedRarity, stretch } from './bm25f.ts';
import { type Collection, lengthsFrom } from './collection.ts';
import { offsetOf, pageOf } from './runs.ts';

/** A term of a query that some document has. */
export interface AskedTerm {
  readonly term: string;
  readonly number: number;
  /** Weight in the query times rarity: what it would give at most, but for k1 + 1. */
  readonly worth: number;
}

/** What one term of a query gave to one document. */
export interface Hit {
  readonly term: string;
  readonly value: number;
}

/**
 * Throws a RangeError for a weight that is not 0 or more. What weighs nothing, is worth nothing or is in no document
 * is left out.
 */
export function askedTerms(collection: Collection, query: ReadonlyMap<string, number>): AskedTerm[] {
  const { model, postings } = collection;
  const size = model.constants?.size ?? collection.numbers.size;
  const found: AskedTerm[] = [];
  for (const [term, weight] of query) {
    check('weight in a query', term, weight);
    const number = postings.numbers.get(term);
    if (number === undefined) continue;
    const rarity = model.rarityOf(term) ?? reckonedRarity(size, postings.lengths[number] ?? 0);
    check('rarity', term, rarity);
    if (weight * rarity > 0) found.push({ term, number, worth: weight * rarity });
  }
  return found;
}

function check(what: string, term: string, value: number): void {
  if (value >= 0 && value <= highest) return;
  throw new RangeError(`A ${what} must be 0 to ${String(highest)}, but ${term} has ${String(value)}.`);
}

/** The last mark: of this term and all further ones a map tells the place. */
const beyondMarks = 255;

/**
 * The exact scores of single documents for one query. What the terms give is added up from the most worth to the
 * least, so that equal documents have equal scores to the last bit, whatever was taken in before.
 */
export class Scorer {
  readonly #collection: Collection;
  readonly #asked: readonly AskedTerm[];
  readonly #worths: Float64Array;
  /** Places in `asked`, from the most worth to the least. */
  readonly #order: Int32Array;
  readonly #marks: Uint8Array;
  readonly #further = new Map<number, number>();
  readonly #frequencies: Float64Array;
  readonly #usual: readonly number[];
  readonly #weights: readonly number[];
  readonly #stretches: Float64Array;
  /** How many terms the document has that was scored last. */
  inCommon = 0;

  /**
   * `marks` is scratch, by term and all 0: so small that it stays near the processor. Call `done` to leave it so.
   * `weights` are those of the fields.
   */
  constructor(
    collection: Collection,
    asked: readonly AskedTerm[],
    marks: Uint8Array,
    weights: readonly number[] = collection.model.weights,
  ) {
    this.#collection = collection;
    this.#weights = weights;
    this.#asked = asked;
    this.#worths = Float64Array.from(asked, ({ worth }) => worth);
    this.#order = Int32Array.from(asked, (_, at) => at).sort((a, b) => {
      const [one, other] = [asked[a] as AskedTerm, asked[b] as AskedTerm];
      return other.worth - one.worth || (one.term < other.term ? -1 : 1);
    });
    this.#frequencies = new Float64Array(asked.length);
    this.#usual = collection.usualLengths();
    this.#stretches = new Float64Array(this.#usual.length);
    this.#marks = marks;
    for (const [at, { number }] of asked.entries()) {
      marks[number] = Math.min(at + 1, beyondMarks);
      if (at + 1 >= beyondMarks) this.#further.set(number, at);
    }
  }

  done(): void {
    for (const { number } of this.#asked) this.#marks[number] = 0;
  }

  score(document: number): number {
    this.#read(document);
    const frequencies = this.#frequencies;
    let sum = 0;
    for (const at of this.#order) if ((frequencies[at] as number) > 0) sum += this.#value(at);
    return sum;
  }

  /** In the order of the query. */
  hits(document: number): Hit[] {
    this.#read(document);
    return this.#asked.flatMap(({ term }, at) =>
      (this.#frequencies[at] ?? 0) > 0 ? [{ term, value: this.#value(at) }] : [],
    );
  }

  #value(at: number): number {
    const { k1 } = this.#collection.model;
    const frequency = this.#frequencies[at] as number;
    return ((this.#worths[at] as number) * frequency * (k1 + 1)) / (frequency + k1);
  }

  #read(document: number): void {
    const { records, wide, entries, model } = this.#collection;
    const record = document * wide;
    const weights = this.#weights;
    const { bs } = model;
    const [stretches, frequencies, marks] = [this.#stretches, this.#frequencies, this.#marks];
    for (let field = 0; field < stretches.length; field++) {
      const length = records[record + lengthsFrom + field] as number;
      stretches[field] = stretch(bs[field] as number, length, this.#usual[field] as number);
    }
    frequencies.fill(0);
    let inCommon = 0;
    const place = records[record] as number;
    const page = entries.pages[pageOf(place)];
    const from = offsetOf(place);
    const end = page === undefined ? from : from + (records[record + 1] as number);
    for (let at = from; at < end; at += 2) {
      const term = page?.[at] as number;
      const mark = marks[term] as number;
      if (mark === 0) continue;
      const asked = mark < beyondMarks ? mark - 1 : (this.#further.get(term) as number);
      const count = page?.[at + 1] as number;
      const field = count & ((1 << fieldBits) - 1);
      const before = frequencies[asked] as number;
      if (before === 0) inCommon += 1;
      frequencies[asked] =
        before + ((weights[field] as number) * (count >>> fieldBits)) / (stretches[field] as number);
    }
    this.inCommon = inCommon;
  }
}
