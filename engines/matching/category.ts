import type { Match } from './interface.ts';

export interface CategorySuggestion {
  readonly category: string;
  /** Whether it may be filled in; otherwise a person should look. */
  readonly confident: boolean;
}

const countedMatches = 5;
const clearShare = 0.65;
const clearScore = 1.2;

/** The category most of the proposals' weight lies on; nothing for no proposals. */
export function suggestCategory(
  matches: readonly Pick<Match, 'category' | 'score'>[],
): CategorySuggestion | undefined {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const { category, score } of matches.slice(0, countedMatches)) {
    weights.set(category, (weights.get(category) ?? 0) + score);
    sum += score;
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined) return undefined;
  return {
    category: best[0],
    confident: best[1] / sum >= clearShare && (matches[0]?.score ?? 0) >= clearScore,
  };
}
