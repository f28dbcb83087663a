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
const lookCost = 3;
const scoreCost = 800;
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

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  find(asked: readonly AskedTerm[], scorer: Scorer, wanted: Wanted): { best: Best; work: Work } {
    this.#sums.begin(this.#collection.ids.length);
    try {
      const worth = asked.reduce((sum, one) => sum + one.worth, 0);
      const points = worth * (this.#collection.model.k1 + 1) * this.#collection.slack();
      const lists = this.#lists(asked, worth);
      const scored = new Scored(this.#collection.ids, scorer, wanted, points);
      const read = this.#read(lists, scored, wanted.limit);
      const postings = lists.reduce((sum, { length }) => sum + length, 0);
      return { best: scored.best, work: { scored: scored.count, read, postings } };
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

  /** How many postings were read. */
  #read(lists: readonly List[], scored: Scored, limit: number): number {
    let rest = lists.reduce((sum, { bound }) => sum + bound, 0);
    let left = lists.reduce((sum, { length }) => sum + length, 0);
    let read = 0;
    let nobodyNew = false;
    for (const list of lists) {
      const { looked } = this.#sums;
      // Looking must be worth it: it costs, and often changes nothing.
      if (looked > limit && left > 2 * looked * lookCost + limit * scoreCost) {
        scored.offer(this.#sums.top(limit));
        if (rest < scored.floor) {
          nobodyNew = true;
          if (this.#sums.countFrom(Math.max(1, scored.floor - rest)) * scoreCost <= left) break;
        }
      }
      this.#add(list, nobodyNew);
      read += list.length;
      rest -= list.bound;
      left -= list.length;
    }
    this.#finish(rest, scored, limit);
    return read;
  }

  #add({ term, length, step }: List, nobodyNew: boolean): void {
    const { places, runs } = this.#collection.postings;
    const place = places[term] ?? 0;
    const from = offsetOf(place);
    this.#sums.add(runs.pages[pageOf(place)] as Int32Array, from, from + length, step, nobodyNew);
  }

  /** Scores whoever can still be among the best; `rest` is what the lists that were not read can give. */
  #finish(rest: number, scored: Scored, limit: number): void {
    for (let most = limit; !scored.best.full; most *= further) {
      const tried = this.#sums.top(most);
      scored.offer(tried);
      if (tried.length < most) return;
    }
    this.#sums.eachFrom(scored.floor - rest, (document) => {
      scored.offerOne(document);
      return scored.floor - rest;
    });
  }
}

/** The best among the documents that were scored so far; each is scored once. */
class Scored {
  readonly best: Best;
  readonly #done = new Set<number>();
  readonly #ids: readonly string[];
  readonly #scorer: Scorer;
  readonly #wanted: Wanted;
  readonly #points: number;
  /** What a document must reach, in units rounded down; 0 while there is room. */
  floor = 0;

  /** `points` is the score that `unit` stands for. */
  constructor(ids: readonly string[], scorer: Scorer, wanted: Wanted, points: number) {
    this.best = new Best(wanted.limit, (a, b) => (ids[a] ?? '') < (ids[b] ?? ''));
    this.#ids = ids;
    this.#scorer = scorer;
    this.#wanted = wanted;
    this.#points = points;
  }

  get count(): number {
    return this.#done.size;
  }

  offer(documents: readonly number[]): void {
    for (const document of documents) this.offerOne(document);
  }

  offerOne(document: number): void {
    if (this.#done.has(document)) return;
    this.#done.add(document);
    const score = this.#scorer.score(document);
    if (score < this.best.floor) return;
    if (this.#wanted.accepts?.(this.#ids[document] ?? '', this.#scorer.inCommon) === false) return;
    this.best.offer(score, document);
    if (this.best.full) this.floor = Math.floor((this.best.floor / this.#points) * unit * (1 - careful));
  }
}
