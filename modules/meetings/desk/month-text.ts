import { monthName } from '../../../base/month-name.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { chairWords as w } from './meetings-desk.words.ts';

/** A month by its first day, as it is said. */
export function useMonthText(): (month: string) => string {
  const say = useSay();
  const { language } = useLanguage();
  return (month) => {
    const [year = '', number = ''] = month.split('-');
    return say(w.monthOf, { year, month: monthName(Number(number), language) });
  };
}
