import { addDays, instantOf, localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Routing } from '../contract/routing.ts';
import { learnedWordings } from '../learned.followers.ts';
import { pairsOf } from '../learned.rules.ts';
import { scopeOf } from '../needs.policy.ts';
import { countRouted, listCorrected } from '../store/learned.ts';
import { namesOf } from './names.ts';

/** Keyed hashes in place of the pairs, so that nobody reads words out of what was learned. */
export function hashedPairs(ctx: ReadContext, pairs: readonly string[]): string[] {
  return pairs.map((pair) => hashedPair(ctx, pair));
}

function hashedPair(ctx: ReadContext, pair: string): string {
  return ctx.keys.hash('needs.learned', pair).toString('base64url').slice(0, 11);
}

/** Where words like these went after they were corrected; nulls where nothing was learned of them. */
export async function recallLearned(
  ctx: ReadContext,
  words: string,
): Promise<{ category: string | null; serviceIds: string[] }> {
  const wordings = await ctx.recall(learnedWordings);
  if (wordings.isEmpty) return { category: null, serviceIds: [] };
  const near = wordings.near(
    pairsOf(words).map((pair) => wordings.hashOf(pair, () => hashedPair(ctx, pair))),
  );
  return {
    category: near.find(({ field }) => field === 'category')?.to_value ?? null,
    serviceIds: near.flatMap(({ service_id }) => service_id ?? []),
  };
}

const monthsShown = 12;
const mostCorrections = 100;

/** How often the first proposal stood, by month, and what was corrected; within what the caller sees. */
export async function getRouting(ctx: ReadContext): Promise<Routing> {
  const { zone } = ctx.city;
  const scope = scopeOf(ctx.actor);
  const { day } = localTime(ctx.now, zone);
  const from = instantOf(`${addDays(day, -31 * (monthsShown - 1)).slice(0, 8)}01`, '00:00:00', zone);
  const names = await namesOf(ctx);
  const nameOf = (field: string, value: string | null) => {
    if (value === null) return null;
    return field === 'category'
      ? (names.category(value)?.name ?? value)
      : names.organisation(value).shortName;
  };
  return {
    months: await countRouted(ctx.db, scope, { zone, from }),
    corrections: (await listCorrected(ctx.db, scope, mostCorrections)).map((row) => ({
      at: row.at.toISOString(),
      needId: row.need_id,
      reference: row.reference,
      field: row.field as 'category' | 'organisation',
      from: nameOf(row.field, row.from_value),
      to: nameOf(row.field, row.to_value) ?? '',
    })),
  };
}
