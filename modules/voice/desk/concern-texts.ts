import { localTime } from '../../../base/time.ts';
import type { Word } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Tone } from '../../../platform/ui/desk/state-tag.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Concern } from '../voice.contract.ts';
import type { ConcernState } from '../voice.rules.ts';
import { concernWords as w } from './concern.words.ts';

export const stateTones: Record<ConcernState, Tone> = {
  new: 'waiting',
  answered: 'onTime',
  no_answer: 'stopped',
  faded: 'ended',
};

/** What of a concern is told in words. */
export function useConcernTexts() {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const category = (found: Concern['category'], missing: Word = w.noCategory) => {
    if (!found) return say(missing);
    return language === 'en' ? found.nameEn : city(found.name);
  };
  const day = (at: string) => dayText(localTime(new Date(at), zone).day, language, today);
  const count = (number: number | null) => (number === null ? say(w.few) : String(number));
  return {
    category,
    day,
    count,
    title: (concern: Concern) => concern.title ?? say(w.untold, { category: category(concern.category) }),
    area: ({ area, place }: Concern) => {
      const name = area ? city(area.name) : say(w.wholeCity);
      return place === null || name.includes(place) ? name : `${name} · ${place}`;
    },
    weeks: ({ now, before }: Concern) => say(w.weeks, { now: count(now), before: count(before) }),
    weeksShort: ({ now, before }: Concern) => say(w.weeksShort, { now: count(now), before: count(before) }),
    time: ({ since, lastAt }: Concern) => {
      const [first, last] = [day(since), day(lastAt)];
      return first === last ? first : say(w.sinceTo, { since: first, last });
    },
    named: (word: { zh: string; en: string }) => (language === 'en' ? word.en : city(word.zh)),
  };
}
