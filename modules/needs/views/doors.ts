import { addDays, localTime, weekdayOf } from '../../../base/time.ts';
import { type Doors, doorsAt, type OpeningDay } from '../../../engines/text/opening.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Reason } from '../contract/proposal.ts';
import type { Names } from './names.ts';

/** Today and a week from it. */
const daysAhead = 8;

/** How the doors of services stand at this moment; null where no hours are known. */
export function doorsNow(ctx: ReadContext, names: Names): (serviceId: string) => Doors | null {
  const { day: today, time } = localTime(ctx.now, ctx.city.zone);
  const days = Array.from({ length: daysAhead }, (_, index): OpeningDay => {
    const day = addDays(today, index);
    return {
      weekday: weekdayOf(day),
      isWorkingDay: ctx.isWorkingDay(day),
    };
  });
  return (serviceId) => doorsAt(names.opening(serviceId), days, time.slice(0, 5));
}

/** The same as a reason for or against going there. */
export function doorsReason(doors: Doors): Reason {
  if (doors.state === 'open') return { kind: 'open', until: doors.until };
  if (doors.state === 'later') return { kind: 'opens', from: doors.from };
  const { weekend, weekday, from } = doors;
  return { kind: 'shut', weekend, weekday, from };
}
