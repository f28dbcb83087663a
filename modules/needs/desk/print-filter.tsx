import { languageName } from '../../../base/languages.words.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { stateWords } from '../needs.words.ts';
import { useCategories } from './look-ups.ts';
import { queueWords as w } from './queue.words.ts';
import { workWords } from './queue-counts.tsx';
import type { QueueSearch } from './queue-search.ts';

/** On paper a list says what it is a list of: the fields that filter it on the screen are not printed. */
export function PrintFilter({ search, page, pages }: { search: QueueSearch; page: number; pages: number }) {
  const say = useSay();
  const { language } = useLanguage();
  const city = useCityText();
  const categories = useCategories();
  const { work, state, category, q, mine, language: tongue, sort } = search;
  const chosen = categories.data?.find(({ code }) => code === category);
  const named = (name: string, value: string) => say(w.printPart, { name, value });
  const parts = [
    work && say(workWords[work]),
    state && named(say(w.state), say(stateWords[state])),
    category &&
      named(say(w.category), chosen ? (language === 'en' ? chosen.nameEn : city(chosen.name)) : category),
    tongue && named(say(w.language), languageName(tongue, language)),
    q && named(say(w.search), q),
    mine && say(w.mine),
    sort && named(say(w.sort), say(sort === 'oldest' ? w.sortOldest : w.sortNewest)),
  ].filter((part) => typeof part === 'string');
  return (
    <p className="print-only">
      {parts.length > 0 ? say(w.printFilter, { filter: parts.join(say(w.printJoin)) }) : say(w.printAll)}
      {pages > 1 ? ` ${say(w.printPage, { page, pages })}` : ''}
    </p>
  );
}
