import { groupWords } from '../../../base/groups.words.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Unmet } from '../contract/unmet.ts';
import { unmetDeskWords as w } from './unmet.words.ts';

type Row = Unmet['rows'][number];

/** Names of the three sides of a cell. */
export function useUnmetNames() {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  return {
    category: (one: Row['category']) =>
      one ? (language === 'en' ? one.nameEn : city(one.name)) : say(w.noCategory),
    group: (code: string | null) => {
      if (code === null) return say(w.noGroup);
      const known = Object.entries(groupWords).find(([name]) => name === code)?.[1];
      return known ? say(known) : code;
    },
    area: (one: Row['area']) => (one ? city(one.name) : say(w.noArea)),
  };
}
