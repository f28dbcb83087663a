import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Word } from '../../../base/words.ts';
import { FoundList, type FoundListProps } from './found-list.tsx';
import { useSay } from './language.tsx';
import { type ListChoice, ListFilters } from './list-filters.tsx';
import { Failure, PageFrame } from './parts.tsx';
import { SidePanel } from './side-panel.tsx';

/** What the address of such a page holds besides its choices: the words, the page, the record beside the list. */
interface Asked {
  readonly q?: string;
  readonly page?: number;
  readonly open?: string;
}

/** A list the server cuts, asked for once more with each change; the former stays until the next is here. */
export function useList<Query extends object, Answer>(
  list: readonly unknown[],
  query: Query,
  ask: (call: { query: Query; signal: AbortSignal }) => Promise<Answer>,
) {
  return useQuery({
    queryKey: [...list, 'list', query],
    queryFn: ({ signal }) => ask({ query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** The record that lies open: of the list or, where a link led to what stands on another page of it, by itself. */
export function useOpened<Row extends { readonly id: string }>(
  list: readonly unknown[],
  open: string | undefined,
  rows: readonly Row[] | undefined,
  ask: (call: { params: { id: string }; signal: AbortSignal }) => Promise<Row>,
) {
  const listed = rows?.find(({ id }) => id === open) ?? null;
  const apart = useQuery({
    queryKey: [...list, 'one', open],
    queryFn: ({ signal }) => ask({ params: { id: open ?? '' }, signal }),
    enabled: open !== undefined && rows !== undefined && listed === null,
  });
  return { shown: listed ?? (open === apart.data?.id ? (apart.data ?? null) : null), error: apart.error };
}

/** What lies beside a list: the record its address names, or what somebody begins. Never both. */
export function useBeside<Search extends Asked, New extends string = never>(
  search: Search,
  onSearch: (next: Search) => void,
) {
  const [adding, setAdding] = useState<New | null>(null);
  const shut = () => {
    const { open: _, ...rest } = search;
    onSearch(rest as Search);
  };
  return {
    adding,
    add: (what: New) => {
      shut();
      setAdding(what);
    },
    leave: () => setAdding(null),
    show: (id: string) => {
      setAdding(null);
      onSearch({ ...search, open: id });
    },
    shut,
  };
}

/** A form for what somebody begins, beside the list. */
export function AddingPanel(props: { title: string; onClose: () => void; children: ReactNode }) {
  const { title, onClose, children } = props;
  return (
    <SidePanel label={title} links={<h2>{title}</h2>} onClose={onClose}>
      {children}
    </SidePanel>
  );
}

type OfList<Row> = Pick<FoundListProps<Row>, 'name' | 'columns' | 'rows' | 'found' | 'beside' | 'download'> &
  Partial<Pick<FoundListProps<Row>, 'onOpen'>>;

interface Props<Search extends Asked, Row> extends OfList<Row> {
  readonly title: string;
  readonly words: FoundListProps<Row>['words'] & Readonly<Record<'lead' | 'search' | 'searchHint', Word>>;
  readonly search: Search;
  readonly onSearch: (next: Search) => void;
  readonly choices?: readonly ListChoice<Search>[];
  /** What one does here, the likeliest first; at the right of the title. */
  readonly aside?: ReactNode;
  /** Between what the page is for and its filters. */
  readonly before?: ReactNode;
  /** Between the filters and the list. */
  readonly tools?: ReactNode;
  /** Why what should lie open does not. */
  readonly error?: unknown;
  /** What lies beside the list. */
  readonly children?: ReactNode;
}

/** The page of a list: what it is for, what it is narrowed by, what was found, and one record beside it. */
export function ListPage<Search extends Asked, Row extends { readonly id: string }>(
  props: Props<Search, Row>,
) {
  const say = useSay();
  const {
    title,
    words: w,
    search,
    onSearch,
    choices,
    aside,
    before,
    tools,
    error,
    children,
    ...list
  } = props;
  const { q = '', page = 1, open } = search;
  return (
    <PageFrame title={title} aside={aside ? <div className="row no-print">{aside}</div> : null}>
      <p className="quiet lead no-print">{say(w.lead)}</p>
      {before}
      <div className="no-print">
        <ListFilters key={q} {...{ search, onSearch, words: w }} {...(choices ? { choices } : {})} />
      </div>
      <Failure error={error} kind="read" />
      {tools}
      <FoundList
        {...list}
        {...{ open, page, words: w }}
        caption={title}
        rowKey={({ id }) => id}
        searching={Object.keys(search).some((key) => key !== 'page' && key !== 'open')}
        onClear={() => onSearch({} as Search)}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
      {children}
    </PageFrame>
  );
}
