import { addDays, type Day, instantOf, localTime, weekdayOf } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Routing } from '../contract/routing.ts';
import { learnedWordings } from '../learned.followers.ts';
import { pairsOf } from '../learned.rules.ts';
import { scopeOf } from '../needs.policy.ts';
import { countRouted, listConfusions, listCorrected } from '../store/learned.ts';
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

const weeksShown = 26;
const recentDays = 28;
const mostCorrections = 100;
const mostConfusions = 30;

/** How often the first proposal stood, by week, what is still confused, and what was corrected; within what the caller sees. */
export async function getRouting(ctx: ReadContext): Promise<Routing> {
  const { zone } = ctx.city;
  const scope = scopeOf(ctx.actor);
  const { day } = localTime(ctx.now, zone);
  const monday = addDays(day, 1 - weekdayOf(day));
  const since = (date: Day) => instantOf(date, '00:00:00', zone);
  const from = since(addDays(monday, -7 * (weeksShown - 1)));
  const recent = since(addDays(day, 1 - recentDays));
  const names = await namesOf(ctx);
  const nameOf = (field: string, value: string | null) => {
    if (value === null) return null;
    return field === 'category'
      ? (names.category(value)?.name ?? value)
      : names.organisation(value).shortName;
  };
  const shown = (row: { field: string; from_value: string | null; to_value: string }) => ({
    field: row.field as 'category' | 'organisation',
    from: nameOf(row.field, row.from_value),
    to: nameOf(row.field, row.to_value) ?? '',
  });
  return {
    weeks: await countRouted(ctx.db, scope, { zone, from }),
    confusions: (await listConfusions(ctx.db, scope, { from, recent, most: mostConfusions })).map((row) => ({
      ...shown(row),
      ...{ recent: row.recent, count: row.count, last: row.last.toISOString() },
    })),
    corrections: (await listCorrected(ctx.db, scope, mostCorrections)).map((row) => ({
      ...shown(row),
      ...{ at: row.at.toISOString(), needId: row.need_id, reference: row.reference },
    })),
  };
}
