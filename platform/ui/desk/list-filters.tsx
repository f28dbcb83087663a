import { type ReactNode, useState } from 'react';
import type { Word } from '../../../base/words.ts';
import { uiWords } from '../ui.words.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import { FindForm } from './find-form.tsx';
import { useSay } from './language.tsx';

/** What the address of such a list holds besides its choices. */
interface Found {
  readonly q?: string;
  readonly page?: number;
  readonly open?: string;
}

export interface ListChoice<Search> {
  readonly key: Exclude<keyof Search, keyof Found> & string;
  readonly label: string;
  /** What it says while nothing is chosen. */
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The address holds a number. */
  readonly number?: boolean;
  readonly wide?: boolean;
  readonly loading?: boolean;
}

/** Words to find a list's records by, and choices beside them; each begins anew at the first page, with none open. */
export function ListFilters<Search extends Found>(props: {
  search: Search;
  onSearch: (next: Search) => void;
  words: Readonly<Record<'search' | 'searchHint', Word>>;
  choices?: readonly ListChoice<Search>[];
  after?: ReactNode;
}) {
  const say = useSay();
  const { search, onSearch, words: w, choices = [], after } = props;
  const [typed, setTyped] = useState(search.q ?? '');
  const set = (key: string, value: string | number | undefined) => {
    const next = Object.entries({ ...search, page: undefined, open: undefined, [key]: value });
    // What the address may hold is read again when it is opened: nothing but what it knows gets through.
    onSearch(Object.fromEntries(next.filter(([, one]) => one !== undefined)) as unknown as Search);
  };
  return (
    <FindForm
      title={say(w.search)}
      hint={say(w.searchHint)}
      send={say(uiWords.find)}
      typed={typed}
      onType={setTyped}
      onSend={() => set('q', typed.trim() === '' ? undefined : typed.trim())}
      after={after}
    >
      {choices.map(({ key, label, any, options, number = false, wide = false, loading = false }) => (
        <ChoiceFilter
          key={key}
          {...{ label, any, options, wide, loading }}
          value={search[key] === undefined ? undefined : String(search[key])}
          onChange={(value) => set(key, number && value !== undefined ? Number(value) : value)}
        />
      ))}
    </FindForm>
  );
}
