import { addDays, instantOf, localTime } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import * as policy from './ledger.policy.ts';
import { countByKind } from './store/month.ts';
import { mondayOf } from './week.rules.ts';

/** What the caller's organisation did since Monday; use of a station is in no entry, so in none of these. */
export async function getWeek(ctx: ReadContext) {
  const { zone } = ctx.city;
  const from = mondayOf(localTime(ctx.now, zone).day);
  const period = {
    from: instantOf(from, '00:00', zone),
    to: instantOf(addDays(from, 7), '00:00', zone),
    asOf: null,
  };
  const scope = policy.scopeOf(ctx.actor, 'organisation');
  const counted = await countByKind(ctx.db, scope, period);
  const of = (kind: string) =>
    counted.filter((row) => row.kind === kind && row.facet === '').reduce((sum, { count }) => sum + count, 0);
  return {
    from,
    answeredOnSpot: of('answered_on_spot'),
    received: of('received'),
    confirmed: of('confirmed'),
  };
}
