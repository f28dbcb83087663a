/** How well groups found agree with groups known. All figures 0 to 1. */
export interface Agreement {
  readonly messages: number;
  readonly known: number;
  readonly found: number;
  /** Of the pairs put together the share that belong together, and of those that belong together the share put so. */
  readonly pairPrecision: number;
  readonly pairRecall: number;
  /** Per message, averaged over all, singles too (Bagga and Baldwin 1998). */
  readonly bcubedPrecision: number;
  readonly bcubedRecall: number;
  readonly bcubedF1: number;
  /** Mutual information over the mean of both entropies. */
  readonly nmi: number;
}

/** Compares for each message its known and its found group; null stands alone. Both lists in one order. */
export function agreement(known: readonly (string | null)[], found: readonly (string | null)[]): Agreement {
  const [a, b] = [named(known), named(found)];
  const both = a.map((key, at) => JSON.stringify([key, b[at]]));
  const [ofA, ofB, ofBoth] = [counts(a), counts(b), counts(both)];
  const together = pairs(ofBoth);
  let precision = 0;
  let recall = 0;
  a.forEach((key, at) => {
    const shared = ofBoth.get(both[at] ?? '') ?? 0;
    precision += shared / (ofB.get(b[at] ?? '') ?? 1);
    recall += shared / (ofA.get(key) ?? 1);
  });
  const many = a.length;
  const bcubedPrecision = many === 0 ? 0 : precision / many;
  const bcubedRecall = many === 0 ? 0 : recall / many;
  const [hA, hB, hBoth] = [entropy(ofA, many), entropy(ofB, many), entropy(ofBoth, many)];
  return {
    messages: many,
    known: [...ofA.values()].filter((count) => count > 1).length,
    found: [...ofB.values()].filter((count) => count > 1).length,
    pairPrecision: ratio(together, pairs(ofB)),
    pairRecall: ratio(together, pairs(ofA)),
    bcubedPrecision,
    bcubedRecall,
    bcubedF1: ratio(2 * bcubedPrecision * bcubedRecall, bcubedPrecision + bcubedRecall),
    nmi: hA + hB === 0 ? 1 : (2 * (hA + hB - hBoth)) / (hA + hB),
  };
}

function named(groups: readonly (string | null)[]): string[] {
  return groups.map((key, at) => (key === null ? `alone ${String(at)}` : `group ${key}`));
}

function counts(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

function pairs(of: ReadonlyMap<string, number>): number {
  return [...of.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

function entropy(of: ReadonlyMap<string, number>, many: number): number {
  return [...of.values()].reduce((sum, count) => sum - (count / many) * Math.log(count / many), 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
