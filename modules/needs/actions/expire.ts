import { addDays, type Day } from '../../../base/time.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { daysOn } from '../deadlines.rules.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { openStates } from '../needs.rules.ts';
import { listDeadlines } from '../store/deadlines.ts';
import { saveLeg } from '../store/records.ts';
import { listExpired } from '../store/unmet.ts';
import { legFacts, lock, today } from './load.ts';

/** The day so many working days before `day`. */
function workingDaysBefore(ctx: ReadContext, day: Day, count: number): Day {
  let found = day;
  for (let left = count, steps = 0; left > 0 && steps < 366 + count * 3; steps += 1) {
    found = addDays(found, -1);
    if (ctx.isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** Tells of legs that nobody answered long after they were due; at most `most` at once. Gives how many. */
export async function tellExpired(ctx: WriteContext, most: number): Promise<number> {
  const { days } = daysOn(await listDeadlines(ctx.db), 'expired', today(ctx));
  const found = await listExpired(ctx.db, workingDaysBefore(ctx, today(ctx), days), most);
  for (const { needId, legId } of found) {
    const record = await lock(ctx, policy.scopeOf(ctx.actor), needId);
    const leg = record?.legs.find(({ id }) => id === legId);
    if (!record || !leg || !openStates.some((state) => state === leg.state)) continue;
    const allowed = policy.allow(ctx.actor, record, ctx.actor.kind === 'process');
    await saveLeg(ctx.db, allowed, leg.id, { expired_at: ctx.now });
    await happened(ctx, happenings.expired, needId, { ...legFacts(record, leg), due: leg.deadline ?? '' });
  }
  return found.length;
}
