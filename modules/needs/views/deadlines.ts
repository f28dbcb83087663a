import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Deadlines } from '../contract/deadlines.ts';
import { daysOn, deadlineKinds } from '../deadlines.rules.ts';
import { listDeadlines } from '../store/deadlines.ts';

/** What holds today, and every number there was or will be. */
export async function getDeadlines(ctx: ReadContext): Promise<Deadlines> {
  const all = await listDeadlines(ctx.db);
  const today = localTime(ctx.now, ctx.city.zone).day;
  return {
    today,
    kinds: deadlineKinds.map((kind) => {
      const numbers = all.filter((one) => one.kind === kind).toReversed();
      return { kind, days: daysOn(all, kind, today).days, version: numbers.length, numbers };
    }),
  };
}
