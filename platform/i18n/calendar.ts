import chineseDays from 'chinese-days';
import type { IsWorkingDay } from '../../base/time.ts';

/** The national calendar: weekends, holidays and make-up days as announced; years not yet announced have weekends only. */
export const nationalCalendar: IsWorkingDay = (day) => chineseDays.isWorkday(day);

/** What the nation calls a day off or a make-up day: `国庆节`; null for every other day. */
export function nationalDayName(day: string): string | null {
  const [, name] = chineseDays.getDayDetail(day).name.split(',');
  return name ?? null;
}

/** Whether the nation's days off of a year were known when the package was made: its National Day has a name. */
export function isAnnounced(year: number): boolean {
  return nationalDayName(`${year}-10-01`) !== null;
}

/** The first day of the lunar year that begins in this year. */
export function lunarNewYear(year: number): string {
  return chineseDays.getSolarDateFromLunar(`${year}-01-01`).date;
}
