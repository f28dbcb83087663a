import { Best } from './best.ts';
import { highestImpact, impactBits } from './postings.ts';

/** Who has a sum is listed until these would be more than this share of all; then going through all is faster. */
const listedOf = 6;

/** Sums by document, 0 for who has none. */
export class Sums {
  #sums = new Int32Array(0);
  #listed = new Int32Array(0);
  /** How many are listed; -1 when too many have a sum. */
  #count = 0;
  #documents = 0;

  /** For documents numbered below `documents`; everybody's sum is 0. */
  begin(documents: number): void {
    this.#documents = documents;
    if (this.#sums.length >= documents) return;
    this.#sums = new Int32Array(documents * 2);
    this.#listed = new Int32Array(documents * 2);
  }

  /** How many sums `top`, `countFrom` and `eachFrom` look at. */
  get looked(): number {
    return this.#count < 0 ? this.#documents : this.#count;
  }

  /** Adds `step` times the impact of each posting; with `nobodyNew` only to those that have a sum, if they are few. */
  add(page: Int32Array, from: number, end: number, step: number, nobodyNew: boolean): void {
    if (!nobodyNew && (this.#count + end - from) * listedOf > this.#documents) this.#count = -1;
    if (this.#count < 0) this.#addToAll(page, from, end, step);
    else if (nobodyNew) this.#addToListed(page, from, end, step);
    else this.#addAndList(page, from, end, step);
  }

  #addToAll(page: Int32Array, from: number, end: number, step: number): void {
    const sums = this.#sums;
    for (let at = from; at < end; at++) {
      const posting = page[at] as number;
      const document = posting >> impactBits;
      sums[document] = (sums[document] as number) + Math.imul(step, posting & highestImpact);
    }
  }

  #addToListed(page: Int32Array, from: number, end: number, step: number): void {
    const sums = this.#sums;
    for (let at = from; at < end; at++) {
      const posting = page[at] as number;
      const document = posting >> impactBits;
      const sum = sums[document] as number;
      if (sum !== 0) sums[document] = sum + Math.imul(step, posting & highestImpact);
    }
  }

  #addAndList(page: Int32Array, from: number, end: number, step: number): void {
    const [sums, listed] = [this.#sums, this.#listed];
    let count = this.#count;
    for (let at = from; at < end; at++) {
      const posting = page[at] as number;
      const document = posting >> impactBits;
      const sum = sums[document] as number;
      if (sum === 0) listed[count++] = document;
      sums[document] = sum + Math.imul(step, posting & highestImpact);
    }
    this.#count = count;
  }

  /** Documents with the highest sums, at most `most`, in no order. */
  top(most: number): number[] {
    const best = new Best(most, () => false);
    this.eachFrom(1, (document) => {
      best.offer(this.#sums[document] as number, document);
      return best.full ? best.floor + 1 : 1;
    });
    return best.documents();
  }

  countFrom(least: number): number {
    const sums = this.#sums;
    let found = 0;
    if (this.#count < 0) {
      for (let at = 0; at < this.#documents; at++) if ((sums[at] as number) >= least) found += 1;
    } else {
      const listed = this.#listed;
      for (let at = 0; at < this.#count; at++)
        if ((sums[listed[at] as number] as number) >= least) found += 1;
    }
    return found;
  }

  /** Calls for every document whose sum is at least what the call before gave back, at first `least`; above 0. */
  eachFrom(least: number, tell: (document: number) => number): void {
    const sums = this.#sums;
    let floor = Math.max(1, least) | 0;
    if (this.#count < 0) {
      for (let document = 0; document < this.#documents; document++)
        if ((sums[document] as number) >= floor) floor = Math.max(1, tell(document)) | 0;
      return;
    }
    const listed = this.#listed;
    for (let at = 0; at < this.#count; at++) {
      const document = listed[at] as number;
      if ((sums[document] as number) >= floor) floor = Math.max(1, tell(document)) | 0;
    }
  }

  clear(): void {
    if (this.#count < 0) this.#sums.fill(0, 0, this.#documents);
    else for (let at = 0; at < this.#count; at++) this.#sums[this.#listed[at] as number] = 0;
    this.#count = 0;
  }
}
