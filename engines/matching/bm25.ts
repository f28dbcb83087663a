/**
 * BM25F over fields of different weight. Two ways to know the collection: `fixed` takes its size and lengths as
 * constants, so that a document sharing no term with a query never moves another's score (a small menu that
 * changes daily stays steady); `live` counts them (retrieval from a large collection).
 */
export interface Bm25Options {
  /** Weight and usual length in terms of each field; `b` says how much length counts, 0 to 1. */
  readonly fields: readonly { readonly weight: number; readonly usualLength: number; readonly b: number }[];
  /** How soon repetition stops to help. */
  readonly k1: number;
  readonly collection: 'live' | { readonly size: number };
  /** A fixed rarity for terms whose spread says nothing of their worth; undefined = reckon it. */
  readonly rarityOf?: (term: string) => number | undefined;
}

/** What one term of a query gave to one document. */
export interface Hit {
  readonly term: string;
  readonly value: number;
}

export interface Bm25 {
  /** Takes a document in, one list of terms per field; the same id replaces what was there. */
  put(id: string, fields: readonly (readonly string[])[]): void;
  remove(id: string): void;
  /** Documents that share a term with the query (term → weight), each with what every term gave. */
  find(query: ReadonlyMap<string, number>): Map<string, Hit[]>;
  readonly size: number;
}

interface Document {
  readonly terms: Map<string, number[]>;
  readonly lengths: readonly number[];
}

export function createBm25(options: Bm25Options): Bm25 {
  const documents = new Map<string, Document>();
  const postings = new Map<string, Set<string>>();
  const totals = options.fields.map(() => 0);

  function remove(id: string): void {
    const document = documents.get(id);
    if (document === undefined) return;
    documents.delete(id);
    document.lengths.forEach((length, field) => {
      totals[field] = (totals[field] ?? 0) - length;
    });
    for (const term of document.terms.keys()) {
      const holders = postings.get(term);
      holders?.delete(id);
      if (holders?.size === 0) postings.delete(term);
    }
  }

  function put(id: string, fields: readonly (readonly string[])[]): void {
    remove(id);
    const terms = new Map<string, number[]>();
    fields.forEach((list, field) => {
      totals[field] = (totals[field] ?? 0) + list.length;
      for (const term of list) {
        const counts = terms.get(term) ?? options.fields.map(() => 0);
        counts[field] = (counts[field] ?? 0) + 1;
        terms.set(term, counts);
      }
    });
    documents.set(id, { terms, lengths: fields.map((list) => list.length) });
    for (const term of terms.keys()) {
      const holders = postings.get(term) ?? new Set();
      postings.set(term, holders.add(id));
    }
  }

  function usualLength(field: number): number {
    if (options.collection !== 'live') return options.fields[field]?.usualLength ?? 1;
    return Math.max(1, (totals[field] ?? 0) / Math.max(1, documents.size));
  }

  function find(query: ReadonlyMap<string, number>): Map<string, Hit[]> {
    const found = new Map<string, Hit[]>();
    const usual = options.fields.map((_, field) => usualLength(field));
    for (const [term, weight] of query) {
      const holders = postings.get(term);
      if (holders === undefined) continue;
      const size = options.collection === 'live' ? documents.size : options.collection.size;
      const rarity = options.rarityOf?.(term) ?? reckonedRarity(size, holders.size);
      for (const id of holders) {
        const document = documents.get(id);
        if (document === undefined) continue;
        let frequency = 0;
        options.fields.forEach((field, at) => {
          const count = document.terms.get(term)?.[at] ?? 0;
          if (count === 0) return;
          const stretch = 1 - field.b + (field.b * (document.lengths[at] ?? 0)) / (usual[at] ?? 1);
          frequency += (field.weight * count) / stretch;
        });
        const value = (weight * rarity * frequency * (options.k1 + 1)) / (frequency + options.k1);
        const hits = found.get(id) ?? [];
        hits.push({ term, value });
        found.set(id, hits);
      }
    }
    return found;
  }

  return {
    put,
    remove,
    find,
    get size() {
      return documents.size;
    },
  };
}

function reckonedRarity(size: number, holders: number): number {
  return Math.log(1 + (Math.max(size, holders) - holders + 0.5) / (holders + 0.5));
}
