import type { AskedTerm, Scorer } from './ask.ts';
import { Best } from './best.ts';
import type { Collection } from './collection.ts';
import { highestImpact } from './postings.ts';
import { offsetOf, pageOf } from './runs.ts';
import { Sums } from './sums.ts';

/** What a search did: documents scored exactly, and postings read of all that its terms have. */
export interface Work {
  readonly scored: number;
  readonly read: number;
  readonly postings: number;
}

export interface Wanted {
  readonly limit: number;
  /** Asked about documents that would be among the best. */
  readonly accepts: ((id: string, inCommon: number) => boolean) | undefined;
}

/** Sums of upper bounds are whole numbers up to about this, so that adding them never rounds. */
const unit = 2 ** 29;
/** Reading a posting costs 1; looking at a sum and scoring a document cost about this. */
const lookCost = 0.5;
const scoreCost = 60;
/** Floating point is wrong by far less. */
const careful = 1e-9;
/** Where many are not accepted, so many times more are tried next. */
const further = 8;

interface List {
  readonly term: number;
  readonly length: number;
  /** Units for each step of impact. */
  readonly step: number;
  readonly bound: number;
}

/**
 * Finds the best documents of a query. Reads the lists from the one that can give most to the one that can give
 * least, adding 8-bit upper bounds by document; stops where what is left can lift nobody new among the best, and
 * scores exactly whoever can still be among them.
 */
export class Search {
  readonly #collection: Collection;
  readonly #sums = new Sums();
  #work = { scored: 0, read: 0, postings: 0 };

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  find(asked: readonly AskedTerm[], scorer: Scorer, wanted: Wanted): { best: Best; work: Work } {
    this.#work = { scored: 0, read: 0, postings: 0 };
    const worth = asked.reduce((sum, one) => sum + one.worth, 0);
    const points = worth * (this.#collection.model.k1 + 1) * this.#collection.slack();
    const toUnits = (score: number): number => Math.floor((score / points) * unit * (1 - careful));
    const lists = this.#lists(asked, worth);
    this.#sums.begin(this.#collection.ids.length);
    try {
      const best = this.#read(lists, scorer, wanted, toUnits);
      return { best, work: this.#work };
    } finally {
      this.#sums.clear();
    }
  }

  /** The one that can give most first. */
  #lists(asked: readonly AskedTerm[], worth: number): List[] {
    const { lengths, highest } = this.#collection.postings;
    return asked
      .map(({ number, worth: own }) => {
        const step = Math.ceil(((own / worth) * unit * (1 + careful)) / highestImpact);
        return { term: number, length: lengths[number] ?? 0, step, bound: step * (highest[number] ?? 0) };
      })
      .sort((a, b) => b.bound - a.bound || a.length - b.length);
  }

  #read(lists: readonly List[], scorer: Scorer, wanted: Wanted, toUnits: (score: number) => number): Best {
    let rest = lists.reduce((sum, { bound }) => sum + bound, 0);
    let left = lists.reduce((sum, { length }) => sum + length, 0);
    let nobodyNew = false;
    this.#work.postings = left;
    for (const list of lists) {
      const { looked } = this.#sums;
      // Looking must be worth it: it costs, and often changes nothing.
      if (left > 2 * looked * lookCost + wanted.limit * scoreCost && looked > wanted.limit) {
        const first = this.#sums.top(wanted.limit);
        const best = this.#score(first, scorer, wanted);
        const floor = best.full ? toUnits(best.floor) : 0;
        if (rest < floor) {
          nobodyNew = true;
          if (this.#sums.count(Math.max(1, floor - rest)) * scoreCost <= left)
            return this.#finish(best, first, rest, scorer, wanted, toUnits);
        }
      }
      this.#add(list, nobodyNew);
      rest -= list.bound;
      left -= list.length;
    }
    const first = this.#sums.top(wanted.limit);
    return this.#finish(this.#score(first, scorer, wanted), first, 0, scorer, wanted, toUnits);
  }

  #add({ term, length, step }: List, nobodyNew: boolean): void {
    const { places, runs } = this.#collection.postings;
    const place = places[term] ?? 0;
    const from = offsetOf(place);
    this.#sums.add(runs.pages[pageOf(place)] as Int32Array, from, from + length, step, nobodyNew);
    this.#work.read += length;
  }

  #score(documents: readonly number[], scorer: Scorer, wanted: Wanted): Best {
    const { ids } = this.#collection;
    const best = new Best(wanted.limit, (a, b) => (ids[a] ?? '') < (ids[b] ?? ''));
    for (const document of documents) this.#offer(best, document, scorer, wanted);
    return best;
  }

  #offer(best: Best, document: number, scorer: Scorer, { accepts }: Wanted): void {
    const score = scorer.score(document);
    this.#work.scored += 1;
    if (score < best.floor) return;
    if (accepts?.(this.#collection.ids[document] ?? '', scorer.inCommon) === false) return;
    best.offer(score, document);
  }

  /** `first` are scored already; whoever else can still be among the best is now. */
  #finish(
    best: Best,
    first: readonly number[],
    rest: number,
    scorer: Scorer,
    wanted: Wanted,
    toUnits: (score: number) => number,
  ): Best {
    let tried = first;
    for (let most = wanted.limit; ; most *= further) {
      for (const document of tried) this.#sums.drop(document);
      if (best.full || tried.length < most) break;
      tried = this.#sums.top(most * further);
      for (const document of tried) this.#offer(best, document, scorer, wanted);
    }
    let floor = toUnits(best.floor) - rest;
    if (best.full)
      this.#sums.each(Math.max(1, floor), (document, sum) => {
        if (sum < floor) return;
        this.#offer(best, document, scorer, wanted);
        floor = toUnits(best.floor) - rest;
      });
    return best;
  }
}
