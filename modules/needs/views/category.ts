import type { ReadContext } from '../../../platform/access/context.ts';
import { categoryReader, decideOnce } from '../categories.followers.ts';
import { type CategoryRead, decideCategory, offeredCategories } from '../category.rules.ts';
import type { Proposal } from '../contract/proposal.ts';
import type { CategoryRef } from '../contract/shapes.ts';
import type { Names } from './names.ts';
import { matchWords } from './proposals.ts';

/** The category of words for which these services were found; null where a person should look. */
export async function readCategory(
  ctx: ReadContext,
  words: string,
  proposals: readonly Proposal[],
): Promise<CategoryRead | null> {
  const reader = await ctx.recall(categoryReader);
  const read = decideCategory(proposals, decideOnce(ctx, reader, words));
  // What was learned before a merger is of what it was merged into.
  const code = read && reader.now(read.code);
  return read && code !== null ? { ...read, code } : null;
}

/** The likeliest categories of words, for a person to choose from: four at most, each with the words that speak for it. */
export async function likelyCategories(
  ctx: ReadContext,
  names: Names,
  words: string,
): Promise<(CategoryRef & { sure: number; words: string[] })[]> {
  const reader = await ctx.recall(categoryReader);
  const decision = decideOnce(ctx, reader, words);
  return offeredCategories(decision, (label) => reader.classifier.because(words, label)).flatMap((read) => {
    const category = names.category(read.code);
    return category ? { ...category, sure: read.sure, words: [...read.words] } : [];
  });
}

/** The code of the category that fits some words, wherever they are said; null where a person should look. */
export async function proposeCategory(ctx: ReadContext, words: string): Promise<string | null> {
  const proposals = await matchWords(ctx, { words, areaId: null });
  return (await readCategory(ctx, words, proposals))?.code ?? null;
}
