import { type AskedTerm, askedTerms, type Hit, Scorer } from './ask.ts';
import { type IndexOptions, modelOf } from './bm25f.ts';
import { Collection } from './collection.ts';
import { impactBits } from './postings.ts';
import { offsetOf, pageOf } from './runs.ts';
import { Search, type Work } from './search.ts';

export type { Hit };

export interface Found {
  readonly id: string;
  /** What its terms give together; above 0. */
  readonly score: number;
}

export interface SearchOptions {
  /** How many at most, 0 or more. */
  readonly limit: number;
  /**
   * Whether a document may be found; told how many terms it has in common with the query. Asked only about
   * some, and must not use the index itself.
   */
  readonly accepts?: (id: string, inCommon: number) => boolean;
  /** Told what the search did, for tests and measurements. */
  readonly tell?: (work: Work) => void;
}

/** An inverted index of documents with named fields, ranked by BM25F. */
export interface Index<Name extends string> {
  /** Takes a document in, a list of terms for each field; the same id replaces what was there. */
  put(id: string, fields: Readonly<Record<Name, readonly string[]>>): void;
  /** Afterwards everything is as if the document had never been there. An unknown id is none. */
  remove(id: string): void;
  /**
   * The best documents for a query (term → weight, 0 or more), best first, equal ones by id: exactly those and
   * exactly in the order that scoring every document would give. Throws a RangeError for a weight or a limit that
   * cannot be.
   */
  search(query: ReadonlyMap<string, number>, options: SearchOptions): Found[];
  /** What each term of the query gives to one document, in the order of the query; empty where it has none. */
  explain(query: ReadonlyMap<string, number>, id: string): Hit[];
  /**
   * Every document that has a term of the query, with what each term gives; in no order, and slow where many have.
   * `weights` are those of the fields for this query alone; above 0, the index's own unless told.
   */
  all(
    query: ReadonlyMap<string, number>,
    weights?: Readonly<Partial<Record<Name, number>>>,
  ): Map<string, Hit[]>;
  readonly size: number;
}

/** Throws a RangeError that says which option cannot be. */
export function createIndex<Name extends string>(options: IndexOptions<Name>): Index<Name> {
  const model = modelOf(options);
  const names = model.names as readonly Name[];
  const collection = new Collection(model);
  const search = new Search(collection);
  let marks = new Uint8Array(0);

  function withScorer<T>(
    query: ReadonlyMap<string, number>,
    work: (scorer: Scorer, asked: readonly AskedTerm[]) => T,
    weights = model.weights,
  ): T {
    const asked = askedTerms(collection, query);
    const terms = collection.postings.lengths.length;
    if (marks.length < terms) marks = new Uint8Array(terms);
    const scorer = new Scorer(collection, asked, marks, weights);
    try {
      return work(scorer, asked);
    } finally {
      scorer.done();
    }
  }

  return {
    put: (id, fields) =>
      collection.put(
        id,
        names.map((name) => fields[name]),
      ),
    remove: (id) => collection.remove(id),
    search: (query, { limit, accepts, tell }) => {
      if (!(Number.isInteger(limit) && limit >= 0))
        throw new RangeError(`A limit must be a whole number, 0 or more, not ${String(limit)}.`);
      return withScorer(query, (scorer, asked) => {
        if (limit === 0 || asked.length === 0) return [];
        const { best, work } = search.find(asked, scorer, { limit, accepts });
        tell?.(work);
        return best.sorted().map(({ score, document }) => ({ id: collection.ids[document] ?? '', score }));
      });
    },
    explain: (query, id) =>
      withScorer(query, (scorer) => {
        const document = collection.numbers.get(id);
        return document === undefined ? [] : scorer.hits(document);
      }),
    all: (query, weights) => {
      const own = weights && names.map((name, field) => weights[name] ?? model.weights[field] ?? 0);
      return withScorer(
        query,
        (scorer, asked) => {
          const { places, lengths, runs } = collection.postings;
          const found = new Map<string, Hit[]>();
          for (const { number } of asked) {
            const place = places[number] ?? 0;
            const page = runs.pages[pageOf(place)] as Int32Array;
            const from = offsetOf(place);
            for (const posting of page.subarray(from, from + (lengths[number] ?? 0))) {
              const document = posting >>> impactBits;
              const id = collection.ids[document] ?? '';
              if (!found.has(id)) found.set(id, scorer.hits(document));
            }
          }
          return found;
        },
        own,
      );
    },
    get size() {
      return collection.numbers.size;
    },
  };
}
