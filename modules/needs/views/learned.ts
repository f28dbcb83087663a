import type { ReadContext } from '../../../platform/access/context.ts';
import { categoryReader } from '../categories.followers.ts';
import { learnedWordings } from '../learned.followers.ts';
import { pairsOf } from '../learned.rules.ts';
import type { SortedAlike } from '../sorting-learned.rules.ts';
import type { LearnedRow } from '../store/learned.ts';

/** Keyed hashes in place of the pairs, so that nobody reads words out of what was learned. */
export function hashedPairs(ctx: ReadContext, pairs: readonly string[]): string[] {
  return pairs.map((pair) => hashedPair(ctx, pair));
}

function hashedPair(ctx: ReadContext, pair: string): string {
  return ctx.keys.hash('needs.learned', pair).toString('base64url').slice(0, 11);
}

async function nearest(ctx: ReadContext, words: string): Promise<LearnedRow[]> {
  const wordings = await ctx.recall(learnedWordings);
  if (wordings.isEmpty) return [];
  return wordings.near(pairsOf(words).map((pair) => wordings.hashOf(pair, () => hashedPair(ctx, pair))));
}

/** What words like these were put right to be: kind, urgency, and of each group whether it is meant. */
export async function recallSorting(ctx: ReadContext, words: string): Promise<SortedAlike> {
  const near = await nearest(ctx, words);
  const last = (field: string) => near.find((row) => row.field === field)?.to_value ?? null;
  const groups = new Map<string, boolean>();
  for (const { field, from_value: from, to_value: to } of near) {
    const group = to === '' ? from : to;
    if (field === 'group' && group !== null && !groups.has(group)) groups.set(group, to !== '');
  }
  return { kind: last('kind'), urgency: last('urgency'), groups };
}

/** Where words like these went after they were corrected; nulls where nothing was learned of them. */
export async function recallLearned(
  ctx: ReadContext,
  words: string,
): Promise<{ category: string | null; serviceIds: string[] }> {
  const near = await nearest(ctx, words);
  const learned = near.find(({ field }) => field === 'category');
  const { now } = await ctx.recall(categoryReader);
  return {
    category: learned === undefined ? null : now(learned.to_value),
    serviceIds: near.flatMap(({ service_id }) => service_id ?? []),
  };
}
