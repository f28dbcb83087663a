/** Fewer matters than this are never told of together: whoever they are about might be known. */
export const leastTold = 5;

export interface Like {
  readonly category: string;
  /** The menu puts what is asked about into the same category. */
  readonly same: boolean;
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
const mostLike = 200;
const mostGroups = 3;

function middle(days: readonly number[]): number | null {
  if (days.length < leastTold) return null;
  const sorted = days.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** Like matters in general terms, by category and organisation, the closest and largest groups first. */
export function likeGroups(found: readonly Like[]): LikeGroup[] {
  const sorted = found.toSorted((a, b) => b.score - a.score);
  const least = (sorted[0]?.score ?? 0) * enough;
  const like = sorted.filter(({ same, score }) => same || score >= least).slice(0, mostLike);
  const groups = Map.groupBy(like, ({ category, organisation }) => `${category} ${organisation ?? ''}`);
  return [...groups.values()]
    .filter((group) => group.length >= leastTold)
    .toSorted((a, b) => total(b) - total(a))
    .slice(0, mostGroups)
    .map((group) => ({
      category: group[0]?.category ?? '',
      organisation: group[0]?.organisation ?? null,
      count: group.length,
      solved: group.filter(({ solved }) => solved).length,
      days: middle(group.flatMap(({ days }) => days ?? [])),
    }));
}

function total(group: readonly Like[]): number {
  return group.reduce((sum, { score }) => sum + score, 0);
}
