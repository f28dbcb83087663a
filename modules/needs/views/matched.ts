import type { ReadContext } from '../../../platform/access/context.ts';
import type { Matched } from '../contract/resident.ts';
import { likelyCategories, readCategory } from './category.ts';
import { namesOf } from './names.ts';
import { matchWords } from './proposals.ts';
import { proposedOf, urgentOf } from './sorted.ts';
import { readSorting } from './sorting.ts';

/** What words nobody has stored yet would be sorted as, and who could help. */
export async function getMatched(
  ctx: ReadContext,
  asked: { readonly words: string; readonly areaId: string | null },
): Promise<Matched> {
  const sorting = await readSorting(ctx, asked.words);
  const proposals = await matchWords(ctx, asked);
  const names = await namesOf(ctx);
  const read = await readCategory(ctx, asked.words, proposals);
  const category = names.category(read?.code ?? null);
  return {
    proposals,
    urgent: await urgentOf(ctx, asked.words, sorting),
    category: category && read && { ...category, sure: read.sure, words: [...read.words] },
    likely: read ? [] : await likelyCategories(ctx, names, asked.words),
    sure: { kind: sorting.kindSure, urgency: sorting.urgencySure },
    proposed: await proposedOf(ctx, names, asked.words),
  };
}
