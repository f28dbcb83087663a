import { addDays, type Day, localTime } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { listOwnDays } from '../../platform/calendar/calendar.store.ts';
import { isAnnounced, nationalCalendar, nationalDayName } from '../../platform/i18n/calendar.ts';
import type { CalendarDay } from './calendar.contract.ts';

async function daysOf(ctx: ReadContext, from: Day, to: Day): Promise<CalendarDay[]> {
  const own = new Map((await listOwnDays(ctx.db, from, to)).map((one) => [one.day, one]));
  const days: CalendarDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const national = nationalCalendar(day);
    const set = own.get(day);
    days.push({
      ...{ day, national, works: set?.works ?? national, name: nationalDayName(day) },
      ...{ own: (set?.works ?? null) !== null, reason: set?.reason ?? '', version: set?.version ?? 0 },
    });
  }
  return days;
}

/** A year of the city's working calendar; without a number, the year that it is there now. */
export async function yearOf(ctx: ReadContext, asked: number | undefined) {
  const today = localTime(ctx.now, ctx.city.zone).day;
  const year = asked ?? Number(today.slice(0, 4));
  const days = await daysOf(ctx, `${year}-01-01`, `${year}-12-31`);
  return { year, today, announced: isAnnounced(year), days };
}

export async function getDay(ctx: ReadContext, day: Day): Promise<CalendarDay> {
  const [found] = await daysOf(ctx, day, day);
  if (!found) throw new Error(`no such day: ${day}`);
  return found;
}
