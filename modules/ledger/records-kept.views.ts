import { localTime, monthOf } from '../../base/time.ts';
import type { Period } from '../../engines/indicators/periods.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { hasRecords } from './indicator-source.store.ts';

/**
 * Whether a 0 of these months is one: they are not over yet at that instant, or the city had something on record of
 * them. Before it kept any, nothing is 0, and nothing has grown from it.
 */
export async function keptRecords(ctx: ReadContext, period: Period, asOf: Date = ctx.now): Promise<boolean> {
  if (period.to >= monthOf(localTime(asOf, ctx.city.zone).day)) return true;
  return hasRecords(ctx.db, period, asOf);
}
