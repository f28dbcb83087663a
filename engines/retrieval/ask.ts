import { fieldBits, highest, reckonedRarity, stretch } from './bm25f.ts';
import type { Collection } from './collection.ts';
import { offsetOf, pageOf } from './runs.ts';

/** A term of a query that some document has. */
export interface AskedTerm {
  readonly term: string;
  readonly number: number;
  /** Weight in the query times rarity: what it would give at most, but for k1 + 1. */
  readonly worth: number;
  readonly weight: number;
  readonly rarity: number;
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
    if (weight * rarity > 0) found.push({ term, number, weight, rarity, worth: weight * rarity });
  }
  return found;
}

function check(what: string, term: string, value: number): void {
  if (value >= 0 && value <= highest) return;
  throw new RangeError(`A ${what} must be 0 to ${String(highest)}, but ${term} has ${String(value)}.`);
}

/**
 * The exact scores of single documents for one query. What the terms give is added up from the most worth to the
 * least, so that equal documents have equal scores to the last bit, whatever was taken in before.
 */
export class Scorer {
  readonly #collection: Collection;
  readonly #asked: readonly AskedTerm[];
  readonly #order: readonly number[];
  readonly #placeOf: Int32Array;
  readonly #frequencies: Float64Array;
  readonly #usual: readonly number[];
  readonly #stretches: Float64Array;
  /** How many terms the document has that was scored last. */
  inCommon = 0;

  /** `placeOf` is scratch, by term and all 0; call `done` to leave it so. */
  constructor(collection: Collection, asked: readonly AskedTerm[], placeOf: Int32Array) {
    this.#collection = collection;
    this.#asked = asked;
    this.#placeOf = placeOf;
    this.#order = asked
      .map((_, at) => at)
      .sort((a, b) => {
        const [one, other] = [asked[a] as AskedTerm, asked[b] as AskedTerm];
        return other.worth - one.worth || (one.term < other.term ? -1 : 1);
      });
    this.#frequencies = new Float64Array(asked.length);
    this.#usual = collection.usualLengths();
    this.#stretches = new Float64Array(this.#usual.length);
    asked.forEach(({ number }, at) => {
      placeOf[number] = at + 1;
    });
  }

  done(): void {
    for (const { number } of this.#asked) this.#placeOf[number] = 0;
  }

  score(document: number): number {
    this.#read(document);
    let sum = 0;
    for (const at of this.#order) if ((this.#frequencies[at] ?? 0) > 0) sum += this.#value(at);
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
    const { weight, rarity } = this.#asked[at] as AskedTerm;
    const frequency = this.#frequencies[at] ?? 0;
    return (weight * rarity * frequency * (k1 + 1)) / (frequency + k1);
  }

  #read(document: number): void {
    const { places, words, entries, lengths, model } = this.#collection;
    const { weights, bs } = model;
    const fields = weights.length;
    for (let field = 0; field < fields; field++) {
      const length = lengths[document * fields + field] ?? 0;
      this.#stretches[field] = stretch(bs[field] ?? 0, length, this.#usual[field] ?? 1);
    }
    this.#frequencies.fill(0);
    this.inCommon = 0;
    const place = places[document] ?? 0;
    const page = entries.pages[pageOf(place)];
    if (page === undefined) return;
    const placeOf = this.#placeOf;
    const from = offsetOf(place);
    const end = from + (words[document] ?? 0);
    for (let at = from; at < end; at += 2) {
      const asked = placeOf[page[at] ?? 0] ?? 0;
      if (asked === 0) continue;
      const count = page[at + 1] ?? 0;
      const field = count & ((1 << fieldBits) - 1);
      const before = this.#frequencies[asked - 1] ?? 0;
      if (before === 0) this.inCommon += 1;
      this.#frequencies[asked - 1] =
        before + ((weights[field] ?? 0) * (count >>> fieldBits)) / (this.#stretches[field] ?? 1);
    }
  }
}
