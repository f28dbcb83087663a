import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { type Category, serviceStates } from '../contract/shapes.ts';
import { stateWords } from '../editing.words.ts';
import { menuDeskWords as w } from './menu.words.ts';
import type { MenuSearch } from './menu-search.ts';
import { OrganisationSelect } from './organisation-select.tsx';

/** What of the menu is listed; all of it stands in the address. */
export function MenuFilters(props: {
  search: MenuSearch;
  onSearch: (next: MenuSearch) => void;
  categories: readonly Category[];
  organisations: readonly { id: string; name: string }[];
}) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const ids = { q: useId(), organisation: useId() };
  const { search, onSearch } = props;
  const [typed, setTyped] = useState(search.q ?? '');
  const set = (name: 'q' | 'category' | 'organisation' | 'state', value: string) => {
    const { [name]: _, page: __, open: ___, ...rest } = search;
    onSearch(value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <search className="filters" aria-label={say(w.filters)}>
      <div className="field grow">
        <label htmlFor={ids.q}>{say(w.search)}</label>
        <Input.Search
          id={ids.q}
          allowClear
          maxLength={60}
          placeholder={say(w.searchHint)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onSearch={(value) => set('q', value.trim())}
        />
      </div>
      <ChoiceFilter
        label={say(w.state)}
        any={say(w.anyState)}
        value={search.state}
        options={serviceStates.map((state) => ({ value: state, label: say(stateWords[state]) }))}
        onChange={(value) => set('state', value ?? '')}
      />
      <ChoiceFilter
        label={say(w.category)}
        any={say(w.anyCategory)}
        wide
        value={search.category}
        options={props.categories.map(({ code, parentCode, name, nameEn }) => ({
          value: code,
          label: `${parentCode === null ? '' : '\u3000'}${language === 'en' ? nameEn : city(name)}`,
        }))}
        onChange={(value) => set('category', value ?? '')}
      />
      <div className="field">
        <label htmlFor={ids.organisation}>{say(w.organisation)}</label>
        <OrganisationSelect
          id={ids.organisation}
          className="w-category"
          value={search.organisation ?? ''}
          organisations={props.organisations}
          none={say(w.anyOrganisation)}
          onChange={(value) => set('organisation', value)}
        />
      </div>
      {search.q || search.category || search.organisation || search.state ? (
        <Button type="link" onClick={() => onSearch({})}>
          {say(w.clear)}
        </Button>
      ) : null}
    </search>
  );
}
