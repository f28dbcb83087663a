import { addDays, type Day, instantOf, localTime, weekdayOf } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Routing, RoutingAsked } from '../contract/routing.ts';
import { scopeOf } from '../needs.policy.ts';
import { countRouted, listConfusions, listCorrected, type RoutedField } from '../store/routing.ts';
import { namesOf } from './names.ts';

const weeksShown = 26;
const recentDays = 28;
const mostCorrections = 100;
const mostConfusions = 40;

/**
 * How often what was read stood, by week, what is still confused, and what was corrected: of all, of one field, or of
 * one confusion; within what the caller sees.
 */
export async function getRouting(ctx: ReadContext, asked: RoutingAsked): Promise<Routing> {
  const { zone } = ctx.city;
  const scope = scopeOf(ctx.actor);
  const { day } = localTime(ctx.now, zone);
  const monday = addDays(day, 1 - weekdayOf(day));
  const since = (date: Day) => instantOf(date, '00:00:00', zone);
  const from = since(addDays(monday, -7 * (weeksShown - 1)));
  const recent = since(addDays(day, 1 - recentDays));
  const names = await namesOf(ctx);
  // Codes of kinds, urgency and groups are named by the screen, which has their words.
  const nameOf = (field: string, value: string | null) => {
    if (value === null) return null;
    if (field === 'category') return names.category(value)?.name ?? value;
    return field === 'organisation' ? names.organisation(value).shortName : value;
  };
  const shown = (row: { field: string; from_value: string | null; to_value: string }) => ({
    field: row.field as RoutedField,
    from: nameOf(row.field, row.from_value),
    to: nameOf(row.field, row.to_value) ?? '',
    codes: { from: row.from_value, to: row.to_value },
  });
  const field = asked.field ?? null;
  const pair = asked.to === undefined ? null : { from: asked.from || null, to: asked.to };
  const confusions = await listConfusions(ctx.db, scope, { field, from, recent, most: mostConfusions });
  const corrections = await listCorrected(ctx.db, scope, { field, pair, most: mostCorrections });
  return {
    weeks: await countRouted(ctx.db, scope, { field, zone, from }),
    confusions: confusions.map((row) => ({
      ...shown(row),
      ...{ recent: row.recent, count: row.count, last: row.last.toISOString() },
    })),
    corrections: corrections.map((row) => ({
      ...shown(row),
      ...{ at: row.at.toISOString(), needId: row.need_id, reference: row.reference },
    })),
  };
}
