import { fieldBits, type Model, stretch } from './bm25f.ts';
import { highestImpact, mostDocuments, Postings } from './postings.ts';
import { grown, offsetOf, pageOf, Runs } from './runs.ts';

/** Impacts are made for averages a little above today's, so that they stay upper bounds while averages move. */
const ahead = 1.03;
/** Averages this far below those that impacts were made for leave the bounds too loose. */
const behind = 0.9;
/** Documents whose impacts are made anew at one change of the collection. */
const sweptAtOnce = 8;

/** Where in a record the lengths begin. */
export const lengthsFrom = 2;

/** The documents with their terms and counts, the lists of documents by term, and the statistics of all. */
export class Collection {
  readonly postings = new Postings();
  readonly entries = new Runs();
  readonly numbers = new Map<string, number>();
  readonly ids: string[] = [];
  readonly model: Model;
  /** For each document `wide` numbers side by side: where its entries are, how many words these take, and the lengths of its fields. */
  records: Int32Array<ArrayBuffer>;
  readonly wide: number;
  readonly #totals: number[];
  readonly #free: number[] = [];
  #base: readonly number[];
  #baseBefore: readonly number[];
  #swept = Number.POSITIVE_INFINITY;
  /** By term, all 0 between calls: its count in the field at hand, and how often it counts in the document. */
  #counts = new Int32Array(256);
  #frequencies = new Float64Array(256);

  constructor(model: Model) {
    this.model = model;
    this.#totals = model.names.map(() => 0);
    this.wide = lengthsFrom + model.names.length;
    this.records = new Int32Array(256 * this.wide);
    this.#base = this.usualLengths();
    this.#baseBefore = this.#base;
  }

  /** The average length of each field, at least 1; or the constants. */
  usualLengths(): readonly number[] {
    const { constants } = this.model;
    if (constants !== null) return constants.usualLengths;
    return this.#totals.map((total) => Math.max(1, total / Math.max(1, this.numbers.size)));
  }

  /** By how much the impacts must be raised to be upper bounds under today's averages; 1 or more. */
  slack(): number {
    const bases = this.#swept < this.ids.length ? [this.#base, this.#baseBefore] : [this.#base];
    const usual = this.usualLengths();
    return Math.max(1, ...bases.flatMap((base) => usual.map((length, field) => length / (base[field] ?? 1))));
  }

  put(id: string, fields: readonly (readonly string[])[]): void {
    this.remove(id);
    const document = this.#free.pop() ?? this.ids.length;
    if (document >= mostDocuments) throw new RangeError(`An index holds ${String(mostDocuments)} documents.`);
    const entries: number[] = [];
    const terms: number[] = [];
    this.records = grown(this.records, (document + 1) * this.wide);
    fields.forEach((list, field) => {
      this.records[document * this.wide + lengthsFrom + field] = list.length;
      this.#totals[field] = (this.#totals[field] ?? 0) + list.length;
      this.#count(list, field, entries);
    });
    this.ids[document] = id;
    this.numbers.set(id, document);
    this.#keep(document, entries);
    this.#eachImpact(document, terms, (term, impact) => this.postings.add(term, document, impact));
    this.#sweep();
  }

  remove(id: string): void {
    const document = this.numbers.get(id);
    if (document === undefined) return;
    this.#totals.forEach((total, field) => {
      const length = this.records[document * this.wide + lengthsFrom + field] ?? 0;
      this.#totals[field] = total - length;
    });
    this.#eachImpact(document, [], (term) => this.postings.remove(term, document));
    const [place = 0, words = 0] = this.records.subarray(document * this.wide);
    if (words > 0) this.entries.give(place, this.entries.roomFor(words));
    this.records.fill(0, document * this.wide, (document + 1) * this.wide);
    this.ids[document] = '';
    this.numbers.delete(id);
    this.#free.push(document);
    this.#sweep();
  }

  /** Appends an entry of two words for each term of one field: the term's number, its count with the field behind. */
  #count(list: readonly string[], field: number, entries: number[]): void {
    const first = entries.length;
    for (const word of list) {
      const term = this.postings.numberOf(word);
      if (term >= this.#counts.length) {
        this.#counts = grown(this.#counts, term + 1);
        this.#frequencies = new Float64Array(this.#counts.length);
      }
      const count = this.#counts[term] ?? 0;
      if (count === 0) entries.push(term, 0);
      this.#counts[term] = count + 1;
    }
    for (let at = first; at < entries.length; at += 2) {
      const term = entries[at] ?? 0;
      entries[at + 1] = ((this.#counts[term] ?? 0) << fieldBits) | field;
      this.#counts[term] = 0;
    }
  }

  #keep(document: number, entries: readonly number[]): void {
    this.records[document * this.wide + 1] = entries.length;
    if (entries.length === 0) return;
    const place = this.entries.take(this.entries.roomFor(entries.length));
    (this.entries.pages[pageOf(place)] as Int32Array).set(entries, offsetOf(place));
    this.records[document * this.wide] = place;
  }

  /** Calls once for each term of the document, with the 8-bit upper bound of what it gives there. */
  #eachImpact(document: number, terms: number[], tell: (term: number, impact: number) => void): void {
    const place = this.records[document * this.wide] ?? 0;
    const page = this.entries.pages[pageOf(place)];
    if (page === undefined) return;
    const from = offsetOf(place);
    const end = from + (this.records[document * this.wide + 1] ?? 0);
    const factors = this.model.names.map((_, field) => this.#factor(document, field));
    for (let at = from; at < end; at += 2) {
      const term = page[at] ?? 0;
      const count = page[at + 1] ?? 0;
      const before = this.#frequencies[term] ?? 0;
      if (before === 0) terms.push(term);
      this.#frequencies[term] =
        before + (factors[count & ((1 << fieldBits) - 1)] ?? 0) * (count >>> fieldBits);
    }
    for (const term of terms) {
      const frequency = this.#frequencies[term] ?? 0;
      this.#frequencies[term] = 0;
      const share = frequency / (frequency + this.model.k1);
      tell(term, Math.min(highestImpact, Math.ceil(share * highestImpact * (1 + 1e-9))));
    }
  }

  #factor(document: number, field: number): number {
    const length = this.records[document * this.wide + lengthsFrom + field] ?? 0;
    const { weights, bs } = this.model;
    return (weights[field] ?? 0) / stretch(bs[field] ?? 0, length, this.#base[field] ?? 1);
  }

  /** Keeps impacts near today's averages, a few documents at each change: never all in one go. */
  #sweep(): void {
    if (this.model.constants !== null) return;
    if (this.#swept >= this.ids.length) {
      const usual = this.usualLengths();
      const moved = usual.some(
        (length, field) => length > (this.#base[field] ?? 1) || length < (this.#base[field] ?? 1) * behind,
      );
      if (!moved) return;
      this.#baseBefore = this.#base;
      this.#base = usual.map((length) => length * ahead);
      this.#swept = 0;
    }
    const until = Math.min(this.ids.length, this.#swept + sweptAtOnce);
    for (; this.#swept < until; this.#swept += 1) {
      const document = this.#swept;
      if ((this.records[document * this.wide + 1] ?? 0) === 0) continue;
      this.#eachImpact(document, [], (term, impact) => this.postings.change(term, document, impact));
    }
    if (this.#swept >= this.ids.length) this.#swept = Number.POSITIVE_INFINITY;
  }
}
