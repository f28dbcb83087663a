import type { IndexOptions } from './bm25f.ts';

export type Document<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** BM25F as it is written in books, over every document: what the index must never differ from. */
export function slowScores<Name extends string>(
  options: IndexOptions<Name>,
  documents: ReadonlyMap<string, Document<Name>>,
  query: ReadonlyMap<string, number>,
): Map<string, number> {
  const names = Object.keys(options.fields) as Name[];
  const { collection, k1 } = options;
  const all = [...documents.values()];
  const usual = (name: Name): number =>
    collection === 'live'
      ? Math.max(1, all.reduce((sum, document) => sum + document[name].length, 0) / Math.max(1, all.length))
      : collection.usualLengths[name];
  const averages = new Map(names.map((name) => [name, usual(name)]));
  const scores = new Map<string, number>();
  for (const [term, weight] of query) {
    const holders = all.filter((document) => names.some((name) => document[name].includes(term))).length;
    const size = collection === 'live' ? all.length : Math.max(collection.size, holders);
    const rarity = options.rarityOf?.(term) ?? Math.log(1 + (size - holders + 0.5) / (holders + 0.5));
    if (weight * rarity === 0) continue;
    for (const [id, document] of documents) {
      let frequency = 0;
      for (const name of names) {
        const count = document[name].filter((other) => other === term).length;
        const { b, weight: own } = options.fields[name];
        const length = document[name].length / (averages.get(name) ?? 1);
        frequency += (own * count) / (1 - b + b * length);
      }
      if (frequency === 0) continue;
      const value = (weight * rarity * (k1 + 1) * frequency) / (frequency + k1);
      scores.set(id, (scores.get(id) ?? 0) + value);
    }
  }
  return scores;
}
