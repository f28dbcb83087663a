import { grouped } from '../../../base/grouped.ts';
import { yuanOf } from '../../../base/money.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Activity } from '../activities.contract.ts';
import { activitiesDeskWords as w } from './activities-desk.words.ts';

/** The parts of an activity as people say them. */
export function useCells() {
  const say = useSay();
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  const counted = (count: number | 'few' | null) => {
    if (count === 'few') return say(w.few);
    return count === null ? '' : grouped(String(count));
  };
  return {
    counted,
    attendance: ({ attendance, countedHow }: Activity) =>
      typeof attendance === 'number' && countedHow === 'estimated'
        ? say(w.about, { count: grouped(String(attendance)) })
        : counted(attendance),
    how: ({ countedHow }: Activity) => (countedHow === null ? '' : say(w[countedHow])),
    money: (fen: number | null) => (fen === null ? '' : say(w.yuan, { amount: grouped(yuanOf(fen)) })),
    days: ({ fromDay, toDay }: Activity) => {
      const from = dayText(fromDay, language, today);
      return fromDay === toDay ? from : `${from} – ${dayText(toDay, language, fromDay)}`;
    },
  };
}
