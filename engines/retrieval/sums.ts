import { Best } from './best.ts';
import { highestImpact, impactBits } from './postings.ts';

/** Who is known is listed until it is this share of all. */
const fewOf = 4;

/** Sums by document, 0 for who has none. */
export class Sums {
  #sums = new Int32Array(0);
  /** Who has one, as long as these are few. */
  #known = new Int32Array(0);
  #count = 0;
  #listed = true;
  #documents = 0;

  /** For documents numbered below `documents`; everybody's sum is 0. */
  begin(documents: number): void {
    this.#documents = documents;
    this.#count = 0;
    this.#listed = true;
    if (this.#sums.length >= documents) return;
    this.#sums = new Int32Array(documents * 2);
    this.#known = new Int32Array(documents * 2);
  }

  /** How many sums `top`, `count` and `each` look at. */
  get looked(): number {
    return this.#listed ? this.#count : this.#documents;
  }

  /** Adds `step` times the impact of each posting; with `nobodyNew` only to those that have a sum. */
  add(page: Int32Array, from: number, end: number, step: number, nobodyNew: boolean): void {
    if (this.#listed && !nobodyNew && (this.#count + end - from) * fewOf > this.#documents)
      this.#listed = false;
    const sums = this.#sums;
    if (!this.#listed) {
      for (let at = from; at < end; at++) {
        const posting = page[at] as number;
        const document = posting >>> impactBits;
        sums[document] = (sums[document] as number) + Math.imul(step, posting & highestImpact);
      }
    } else if (nobodyNew) {
      for (let at = from; at < end; at++) {
        const posting = page[at] as number;
        const document = posting >>> impactBits;
        const sum = sums[document] as number;
        if (sum !== 0) sums[document] = sum + Math.imul(step, posting & highestImpact);
      }
    } else {
      const known = this.#known;
      let count = this.#count;
      for (let at = from; at < end; at++) {
        const posting = page[at] as number;
        const document = posting >>> impactBits;
        const sum = sums[document] as number;
        if (sum === 0) known[count++] = document;
        sums[document] = sum + Math.imul(step, posting & highestImpact);
      }
      this.#count = count;
    }
  }

  /** Documents with the highest sums, at most `most`, in no order. */
  top(most: number): number[] {
    const best = new Best(most, () => false);
    const sums = this.#sums;
    const known = this.#known;
    const listed = this.#listed;
    const looked = this.looked;
    let floor = 0;
    for (let at = 0; at < looked; at++) {
      const document = listed ? (known[at] as number) : at;
      const sum = sums[document] as number;
      if (sum <= floor) continue;
      best.offer(sum, document);
      if (best.full) floor = best.floor;
    }
    return best.documents();
  }

  /** How many have at least `least`, which is above 0. */
  count(least: number): number {
    let count = 0;
    const sums = this.#sums;
    if (this.#listed) {
      for (let at = 0; at < this.#count; at++)
        if ((sums[this.#known[at] as number] as number) >= least) count += 1;
    } else for (let at = 0; at < this.#documents; at++) if ((sums[at] as number) >= least) count += 1;
    return count;
  }

  /** Calls for every document whose sum is at least `least`, which is above 0. */
  each(least: number, tell: (document: number, sum: number) => void): void {
    const sums = this.#sums;
    if (this.#listed) {
      for (let at = 0; at < this.#count; at++) {
        const document = this.#known[at] as number;
        const sum = sums[document] as number;
        if (sum >= least) tell(document, sum);
      }
    } else {
      for (let document = 0; document < this.#documents; document++) {
        const sum = sums[document] as number;
        if (sum >= least) tell(document, sum);
      }
    }
  }

  /** Takes a document out of what `top`, `count` and `each` see; nothing may be added after. */
  drop(document: number): void {
    this.#sums[document] = 0;
  }

  clear(): void {
    if (this.#listed) for (let at = 0; at < this.#count; at++) this.#sums[this.#known[at] as number] = 0;
    else this.#sums.fill(0, 0, this.#documents);
    this.#count = 0;
  }
}
