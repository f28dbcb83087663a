/** Fewer matters than this are never told of together: whoever they are about might be known. */
export const leastTold = 5;

export interface Like {
  readonly category: string;
  readonly parent: string | null;
  /** Whether the menu puts what is asked about into the same category, or into one beside it. */
  readonly same: 'category' | 'parent' | null;
  readonly organisation: string | null;
  readonly solved: boolean;
  readonly days: number | null;
  readonly score: number;
}

export interface LikeGroup {
  readonly category: string;
  readonly organisation: string | null;
  readonly count: number;
  readonly solved: number;
  readonly days: number | null;
}

/** How much of the best match's score a matter of another category needs to be called like it. */
const enough = 0.4;
/** More than these change nothing of what is told. */
export const mostLike = 200;
const mostGroups = 3;

function middle(days: readonly number[]): number | null {
  if (days.length < leastTold) return null;
  const sorted = days.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

type Kind = Pick<LikeGroup, 'category' | 'organisation'>;

/** The nearest kind that has enough of them is told; the others wait for the next, wider one. */
const kinds: readonly ((like: Like) => Kind | null)[] = [
  ({ category, organisation }) => ({ category, organisation }),
  ({ category }) => ({ category, organisation: null }),
  ({ parent }) => (parent === null ? null : { category: parent, organisation: null }),
];

/**
 * Like matters in general terms, the closest and largest groups first: by category and organisation where there are
 * enough, else by category, else by the category above it.
 */
export function likeGroups(found: readonly Like[]): LikeGroup[] {
  const sorted = found.toSorted((a, b) => b.score - a.score);
  const least = (sorted[0]?.score ?? 0) * enough;
  let waiting = sorted.filter(({ same, score }) => same !== null || score >= least).slice(0, mostLike);
  const groups: { kind: Kind; of: readonly Like[] }[] = [];
  for (const kindOf of kinds) {
    const byKind = Map.groupBy(waiting, (like) => JSON.stringify(kindOf(like)));
    waiting = [];
    for (const of of byKind.values()) {
      const kind = of[0] ? kindOf(of[0]) : null;
      if (kind !== null && of.length >= leastTold) groups.push({ kind, of });
      else waiting.push(...of);
    }
  }
  return groups
    .toSorted((a, b) => total(b.of) - total(a.of))
    .slice(0, mostGroups)
    .map(({ kind, of }) => ({
      ...kind,
      count: of.length,
      solved: of.filter(({ solved }) => solved).length,
      days: middle(of.flatMap(({ days }) => days ?? [])),
    }));
}

function total(group: readonly Like[]): number {
  return group.reduce((sum, { score }) => sum + score, 0);
}
