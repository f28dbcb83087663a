import { AppError } from '../../base/error.ts';
import { localTime } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import { hasRole, notYours } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { saveOwnDay } from '../../platform/calendar/calendar.store.ts';
import { dayChanged } from '../../platform/calendar/calendar.ts';
import { record } from '../../platform/happenings/happening.ts';
import type { CalendarDay, DaySetting } from './calendar.contract.ts';
import { getDay } from './calendar.views.ts';
import { calendarWords as w } from './calendar.words.ts';

function refuseField(path: string, text: Word): AppError {
  return new AppError(400, 'bad-input', text, {}, [{ path, text }]);
}

/**
 * Sets whether the city works on a day, or (null) sets it back to the national calendar. Every process counts with it
 * as soon as it has followed. Throws 400 for a day that is past or without a reason, 409 on an old version.
 */
export async function setDay(ctx: WriteContext, setting: DaySetting): Promise<CalendarDay> {
  if (!hasRole(ctx.actor, 'administrator')) throw notYours();
  if (setting.day < localTime(ctx.now, ctx.city.zone).day) throw refuseField('day', w.past);
  if (setting.works !== null && setting.reason === '') throw refuseField('reason', w.needsReason);
  if (!(await saveOwnDay(ctx.db, ctx.city.id, setting))) throw new AppError(409, 'stale', w.stale);
  await record(ctx, dayChanged, ctx.city.id, {
    ...{ day: setting.day, works: setting.works, version: setting.version + 1 },
    fields: ['works', 'reason', setting.day],
  });
  return getDay(ctx, setting.day);
}
