import type { ReadContext } from '../../../platform/access/context.ts';
import { categoryReader } from '../categories.followers.ts';
import { type CategoryRead, decideCategory } from '../category.rules.ts';
import type { Proposal } from '../contract/proposal.ts';
import { matchWords } from './proposals.ts';

/** The category of words for which these services were found; null where a person should look. */
export async function readCategory(
  ctx: ReadContext,
  words: string,
  proposals: readonly Proposal[],
): Promise<CategoryRead | null> {
  const { classifier } = await ctx.recall(categoryReader);
  return decideCategory(proposals, classifier.decide(words));
}

/** The code of the category that fits some words, wherever they are said; null where a person should look. */
export async function proposeCategory(ctx: ReadContext, words: string): Promise<string | null> {
  const proposals = await matchWords(ctx, { words, areaId: null });
  return (await readCategory(ctx, words, proposals))?.code ?? null;
}
