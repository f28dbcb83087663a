import { monthName } from '../../../base/month-name.ts';
import type { Day } from '../../../base/time.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';

/** Days as people say them, with the year where it is another: terms span years. */
export function useDayText(): (day: Day) => string {
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  return (day) => dayText(day, language, today);
}

/** The months of one year that something counts, as they are put into a sentence. */
export function useSpan(): (span: { from: string; to: string }) => {
  year: string;
  from: string;
  to: string;
} {
  const { language } = useLanguage();
  const name = (month: string) => monthName(Number(month.slice(5)), language);
  return ({ from, to }) => ({ year: from.slice(0, 4), from: name(from), to: name(to) });
}
