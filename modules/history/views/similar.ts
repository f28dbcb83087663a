import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listCategories } from '../../services/services.public.ts';
import type { SimilarMatters } from '../contract/shapes.ts';
import { similarIndex } from '../similar.followers.ts';
import { type Like, likeGroups, mostLike } from '../similar.rules.ts';

/** One word of two characters, which is four terms, makes nothing alike, unless the matter is of one category. */
const leastHits = 8;
const solvedOutcomes = ['confirmed', 'solved', 'partly'];

/**
 * What was done before in matters like these words, in general terms: category, organisation, how many, how long.
 * Never fewer than five together and nobody's words; empty where too little is known. `category` is the one that the
 * menu puts the words into.
 */
export async function listSimilar(
  ctx: ReadContext,
  { words, category }: { readonly words: string; readonly category: string | null },
): Promise<SimilarMatters[]> {
  const { index, facts, otherWays } = await ctx.recall(similarIndex);
  const categories = new Map((await listCategories(ctx.db)).map((one) => [one.code, one]));
  const parentOf = (code: string | null): string | null => categories.get(code ?? '')?.parentCode ?? null;
  const near = parentOf(category);
  const sameAs = (code: string): Like['same'] => {
    if (code === category) return 'category';
    return near !== null && parentOf(code) === near ? 'parent' : null;
  };
  const also = otherWays(words);
  const nearest = (accepts: (same: Like['same'], inCommon: number) => boolean): Like[] =>
    index
      .search(words, {
        limit: mostLike,
        also,
        accepts: (id, inCommon) => {
          const code = facts.get(id)?.category_code ?? null;
          return code !== null && accepts(sameAs(code), inCommon);
        },
      })
      .flatMap(({ id, score }): Like[] => {
        const known = facts.get(id);
        if (!known || known.category_code === null) return [];
        return [
          {
            category: known.category_code,
            parent: parentOf(known.category_code),
            same: sameAs(known.category_code),
            organisation: known.organisation_id,
            solved: solvedOutcomes.includes(known.outcome),
            days: known.days,
            score,
          },
        ];
      });
  // Apart, so that many of another category never crowd out those of the same.
  const found = [
    ...nearest((same) => same !== null),
    ...nearest((same, inCommon) => same === null && inCommon >= leastHits),
  ];
  const groups = likeGroups(found);
  if (groups.length === 0) return [];
  const organisations = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.shortName]));
  return groups.flatMap(({ category: code, organisation, count, solved, days }) => {
    const known = categories.get(code);
    if (!known) return [];
    return [
      {
        category: { name: known.name, nameEn: known.nameEn },
        organisation: organisations.get(organisation ?? '') ?? null,
        ...{ count, solved, days },
      },
    ];
  });
}
