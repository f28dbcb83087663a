import type { Day } from '../../../base/time.ts';
import type { Language } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';

/** A day with its year, since texts hold for many. */
export function wholeDay(day: Day, language: Language): string {
  return dayText(day, language, '0000-01-01');
}
