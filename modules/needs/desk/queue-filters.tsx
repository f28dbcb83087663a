import { Button, Checkbox, Input, type InputRef } from 'antd';
import { type RefObject, useEffect, useId, useState } from 'react';
import { languageName } from '../../../base/languages.words.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import type { NeedState } from '../contract/shapes.ts';
import { needStates } from '../contract/shapes.ts';
import { stateWords } from '../needs.words.ts';
import { useCategories } from './look-ups.ts';
import { queueWords as w } from './queue.words.ts';
import { isFiltered, type QueueSearch } from './queue-search.ts';

const openStates: readonly NeedState[] = ['said', 'waiting', 'asked', 'dispatched', 'taken_on', 'answered'];

/** Search waits this long after the last letter. */
const pause = 250;

export function QueueFilters({
  search,
  ended,
  languages,
  field,
  onSearch,
}: {
  search: QueueSearch;
  ended: boolean;
  /** Besides Chinese, of what is in the queue. */
  languages: readonly string[];
  field: RefObject<InputRef | null>;
  onSearch: (next: QueueSearch) => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const city = useCityText();
  const [typed, setTyped] = useState(search.q ?? '');
  const categories = useCategories();
  const ids = { q: useId() };

  const [asked, setAsked] = useState(search.q ?? '');
  const [seen, setSeen] = useState(search.q ?? '');
  if (seen !== (search.q ?? '')) {
    setSeen(search.q ?? '');
    // The address changed by itself, not by this field: filters were cleared, or somebody went back.
    if (asked !== (search.q ?? '')) setTyped(search.q ?? '');
  }
  useEffect(() => {
    if (typed.trim() === (search.q ?? '')) return;
    // What lies open beside the list stays open while somebody searches.
    const { q: _, page: __, ...rest } = search;
    const later = setTimeout(() => {
      setAsked(typed.trim());
      onSearch(typed.trim() ? { ...rest, q: typed.trim() } : rest);
    }, pause);
    return () => clearTimeout(later);
  }, [typed, search, onSearch]);

  const set = (name: 'state' | 'category' | 'language' | 'sort', value: string | undefined) => {
    const { [name]: _, page: __, open: ___, work: ____, ...rest } = search;
    onSearch(value ? { ...rest, [name]: value } : rest);
  };
  const states = needStates.filter((state) => openStates.includes(state) !== ended);
  return (
    <search className="filters" aria-label={say(w.filters)}>
      <div className="field grow">
        <label htmlFor={ids.q}>{say(w.search)}</label>
        <Input
          id={ids.q}
          ref={field}
          allowClear
          placeholder={say(w.searchHint)}
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-keyshortcuts="/"
        />
      </div>
      <ChoiceFilter
        label={say(w.state)}
        any={say(w.anyState)}
        value={search.state}
        options={states.map((state) => ({ value: state, label: say(stateWords[state]) }))}
        onChange={(value) => set('state', value)}
      />
      <ChoiceFilter
        label={say(w.category)}
        any={say(w.anyCategory)}
        wide
        loading={categories.isLoading}
        value={search.category}
        options={(categories.data ?? []).map(({ code, parentCode, name, nameEn }) => ({
          value: code,
          label: `${parentCode === null ? '' : '\u3000'}${language === 'en' ? nameEn : city(name)}`,
        }))}
        onChange={(value) => set('category', value)}
      />
      {languages.length > 0 || search.language ? (
        <ChoiceFilter
          label={say(w.language)}
          any={say(w.anyLanguage)}
          value={search.language}
          options={[...new Set([...languages, ...(search.language ? [search.language] : [])])].map(
            (code) => ({ value: code, label: languageName(code, language) }),
          )}
          onChange={(value) => set('language', value)}
        />
      ) : null}
      <ChoiceFilter
        label={say(w.sort)}
        any={say(ended ? w.sortEnded : w.sortDue)}
        value={search.sort}
        options={[
          ...(ended ? [] : [{ value: 'newest', label: say(w.sortNewest) }]),
          { value: 'oldest', label: say(w.sortOldest) },
        ]}
        onChange={(value) => set('sort', value)}
      />
      <Checkbox
        checked={search.mine ?? false}
        onChange={(event) => {
          const { mine: _, page: __, open: ___, ...rest } = search;
          onSearch(event.target.checked ? { ...rest, mine: true } : rest);
        }}
      >
        {say(w.mine)}
      </Checkbox>
      {isFiltered(search) ? (
        <Button type="link" onClick={() => onSearch({})}>
          {say(w.clear)}
        </Button>
      ) : null}
    </search>
  );
}
