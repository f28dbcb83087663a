import { grown, offsetOf, pageOf, Runs } from './runs.ts';

/** A posting is a document's number with an impact of 8 bits behind it. */
export const impactBits = 8;
export const highestImpact = (1 << impactBits) - 1;
export const mostDocuments = 1 << (31 - impactBits);

/**
 * For each term the documents that have it, by rising number. Terms are numbered; a term that no document has any
 * more loses its number.
 */
export class Postings {
  readonly numbers = new Map<string, number>();
  readonly runs = new Runs();
  /** How many documents have the term, and an upper bound of its impacts, by the term's number. */
  lengths = new Int32Array(256);
  highest = new Int32Array(256);
  places = new Int32Array(256);
  #rooms = new Int32Array(256);
  #words: string[] = [];
  readonly #free: number[] = [];

  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#free.pop() ?? this.#words.length;
    this.#words[number] = term;
    this.numbers.set(term, number);
    this.lengths = grown(this.lengths, number + 1);
    this.highest = grown(this.highest, number + 1);
    this.places = grown(this.places, number + 1);
    this.#rooms = grown(this.#rooms, number + 1);
    return number;
  }

  wordOf(term: number): string {
    return this.#words[term] ?? '';
  }

  /** Takes in a document that is not in the term's list. */
  add(term: number, document: number, impact: number): void {
    const length = this.lengths[term] ?? 0;
    if (length === (this.#rooms[term] ?? 0)) this.#enlarge(term, length);
    const place = this.places[term] ?? 0;
    const page = this.runs.pages[pageOf(place)] as Int32Array;
    const start = offsetOf(place);
    const end = start + length;
    const last = length === 0 ? -1 : (page[end - 1] ?? 0) >>> impactBits;
    const at = document > last ? end : search(page, start, end, document);
    if (at < end) page.copyWithin(at + 1, at, end);
    page[at] = (document << impactBits) | impact;
    this.lengths[term] = length + 1;
    if (impact > (this.highest[term] ?? 0)) this.highest[term] = impact;
  }

  change(term: number, document: number, impact: number): void {
    const place = this.places[term] ?? 0;
    const page = this.runs.pages[pageOf(place)] as Int32Array;
    const start = offsetOf(place);
    page[search(page, start, start + (this.lengths[term] ?? 0), document)] =
      (document << impactBits) | impact;
    if (impact > (this.highest[term] ?? 0)) this.highest[term] = impact;
  }

  /** Takes out a document that is in the term's list: nothing of it stays, so nothing has to be swept later. */
  remove(term: number, document: number): void {
    const place = this.places[term] ?? 0;
    const room = this.#rooms[term] ?? 0;
    const length = this.lengths[term] ?? 0;
    if (length === 1) {
      this.runs.give(place, room);
      this.lengths[term] = 0;
      this.highest[term] = 0;
      this.#rooms[term] = 0;
      this.numbers.delete(this.wordOf(term));
      this.#words[term] = '';
      this.#free.push(term);
      return;
    }
    const page = this.runs.pages[pageOf(place)] as Int32Array;
    const start = offsetOf(place);
    const end = start + length;
    const at = search(page, start, end, document);
    page.copyWithin(at, at + 1, end);
    this.lengths[term] = length - 1;
    if (length - 1 < room / 4) this.#move(term, length - 1, this.runs.roomFor(room >>> 1));
  }

  #enlarge(term: number, length: number): void {
    this.#move(term, length, this.runs.roomFor(Math.max(1, length + (length >>> 1))));
  }

  #move(term: number, length: number, room: number): void {
    const before = this.places[term] ?? 0;
    const roomBefore = this.#rooms[term] ?? 0;
    const wanted = room > length ? room : this.runs.roomFor(length + 1);
    const place = this.runs.take(wanted);
    if (length > 0) {
      const from = this.runs.pages[pageOf(before)] as Int32Array;
      const start = offsetOf(before);
      (this.runs.pages[pageOf(place)] as Int32Array).set(
        from.subarray(start, start + length),
        offsetOf(place),
      );
    }
    if (roomBefore > 0) this.runs.give(before, roomBefore);
    this.places[term] = place;
    this.#rooms[term] = wanted;
  }
}

/** Where the document stands between `start` and `end`, or where it belongs. */
function search(page: Int32Array, start: number, end: number, document: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((page[middle] ?? 0) >>> impactBits < document) low = middle + 1;
    else high = middle;
  }
  return low;
}
