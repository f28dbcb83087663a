import { AppError } from '../../base/error.ts';
import { addWorkingDays, type Day, type IsWorkingDay, workingDayBefore } from '../../base/time.ts';
import { httpWords } from '../http/http.words.ts';
import { calendarWords as w } from './calendar.words.ts';

/** The working day that is offered for a day off: the one before it, or the one after where that is too early. */
export function otherDay(day: Day, earliest: Day, isWorkingDay: IsWorkingDay): Day {
  const before = workingDayBefore(day, isWorkingDay);
  return before !== null && before >= earliest ? before : addWorkingDays(day, 1, isWorkingDay);
}

/**
 * Refuses a deadline `due` on a day off, with both ways out to press: another day, or this one knowingly (`dueAnyway`).
 * Throws 400.
 */
export function refuseDayOff(
  { isWorkingDay }: { readonly isWorkingDay: IsWorkingDay },
  due: Day,
  { anyway, earliest }: { readonly anyway: boolean; readonly earliest: Day },
): void {
  if (anyway || isWorkingDay(due)) return;
  const values = { day: due, other: otherDay(due, earliest, isWorkingDay) };
  const offers = [
    { text: w.takeOther, values, set: { due: values.other } },
    { text: w.keepDayOff, values, set: { due, dueAnyway: true } },
  ];
  throw new AppError(400, 'bad-input', httpWords.badInput, {}, [
    { path: 'due', text: w.dayOff, values, offers },
  ]);
}
