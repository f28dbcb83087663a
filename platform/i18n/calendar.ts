import chineseDays from 'chinese-days';
import type { IsWorkingDay } from '../../base/time.ts';

/** The national calendar: weekends, holidays and make-up days as announced; years not yet announced have weekends only. */
export const nationalCalendar: IsWorkingDay = (day) => chineseDays.isWorkday(day);
