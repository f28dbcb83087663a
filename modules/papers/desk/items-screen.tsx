import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { FindForm } from '../../../platform/ui/desk/find-form.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import type { Item } from '../items.contract.ts';
import { itemStates } from '../kinds.rules.ts';
import { ItemDue, ItemPanel } from './item-panel.tsx';
import { itemsDeskWords as w } from './items-desk.words.ts';
import { NoteBox } from './note-box.tsx';
import { itemsApi as api, itemsKey } from './papers.api.ts';
import type { ItemsSearch } from './papers-search.ts';
import { papersTitleWords } from './papers-title.words.ts';
import type { ItemLookUps } from './ties.tsx';

interface Props {
  readonly search: ItemsSearch;
  readonly onSearch: (next: ItemsSearch) => void;
  readonly lookUps: ItemLookUps;
  readonly paperLink: (id: string, text: ReactNode) => ReactNode;
  readonly itemLink: (id: string, text: ReactNode) => ReactNode;
}

function Filters({ search, onSearch }: Pick<Props, 'search' | 'onSearch'>) {
  const say = useSay();
  const [typed, setTyped] = useState(search.q ?? '');
  const set = (change: { [Key in keyof ItemsSearch]?: ItemsSearch[Key] | undefined }) => {
    const next = Object.entries({ ...search, ...change, page: undefined, open: undefined });
    onSearch(Object.fromEntries(next.filter(([, value]) => value !== undefined)));
  };
  const others = itemStates.filter((state) => state !== 'open');
  return (
    <FindForm
      title={say(w.search)}
      hint={say(w.searchHint)}
      send={say(w.find)}
      typed={typed}
      onType={setTyped}
      onSend={() => set({ q: typed.trim() === '' ? undefined : typed.trim() })}
    >
      <ChoiceFilter
        label={say(w.state)}
        any={say(w.open)}
        value={search.state}
        options={others.map((value) => ({ value, label: say(w[value]) }))}
        onChange={(value) => set({ state: others.find((one) => one === value) })}
      />
    </FindForm>
  );
}

function useColumns(show: (id: string) => void): Column<Item>[] {
  const say = useSay();
  return [
    { key: 'due', title: say(w.due), className: 'tabular', cell: (item) => <ItemDue item={item} /> },
    {
      key: 'words',
      title: say(w.words),
      rowHead: true,
      cell: ({ id, words }) => (
        <button type="button" className="plain as-link" onClick={() => show(id)}>
          <CityText>{words}</CityText>
        </button>
      ),
    },
    {
      key: 'from',
      title: say(w.from),
      cell: ({ origin, author }) =>
        origin === 'task' ? (
          <>
            {say(w.fromTask)} <CityText>{author.name}</CityText>
          </>
        ) : (
          <CityText>{author.name}</CityText>
        ),
    },
    {
      key: 'ties',
      title: say(w.ties),
      cell: ({ ties }) => (
        <CityText>
          {ties
            .slice(0, 3)
            .map(({ name, reference }) => reference ?? name)
            .join(say(w.between))}
        </CityText>
      ),
    },
    { key: 'answer', title: say(w.result), cell: ({ answer }) => <CityText>{answer}</CityText> },
  ];
}

/** Leaders' notes and accepted tasks by their day: taken, looked at, done with a line. */
export function ItemsScreen(props: Props) {
  const say = useSay();
  const { search, onSearch, lookUps, paperLink, itemLink } = props;
  const { q = '', state = 'open', page = 1, open } = search;
  const query = { search: q, state, page };
  const found = useQuery({
    queryKey: [...itemsKey, 'list', query],
    queryFn: ({ signal }) => api.list({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const listed = found.data?.items.find(({ id }) => id === open) ?? null;
  // Where a link led to it, it may stand on another page or in another state.
  const apart = useQuery({
    queryKey: [...itemsKey, 'one', open],
    queryFn: ({ signal }) => api.one({ params: { id: open ?? '' }, signal }),
    enabled: open !== undefined && found.data !== undefined && listed === null,
  });
  const shown = listed ?? (open !== undefined && open === apart.data?.id ? apart.data : null);
  const show = (id: string) => onSearch({ ...search, open: id });
  const shut = () => {
    const { open: _, ...rest } = search;
    onSearch(rest);
  };
  const isSearching = q !== '' || state !== 'open';
  const overdue = found.data?.overdue ?? 0;
  return (
    <PageFrame title={say(papersTitleWords.items)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <NoteBox lookUps={lookUps} itemLink={itemLink} />
      <Filters key={q} search={search} onSearch={onSearch} />
      {found.data ? (
        <p className="row tabular">
          <span className="quiet">{say(w.total, { count: found.data.total })}</span>
          {overdue > 0 ? <StateTag tone="overdue" text={say(w.overdueCount, { count: overdue })} /> : null}
        </p>
      ) : null}
      <Failure error={apart.error} kind="read" />
      <DataTable
        name="paper-items"
        caption={say(papersTitleWords.items)}
        columns={useColumns(show)}
        rows={found.data?.items}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        open={open}
        onOpen={show}
        keys
        empty={
          <EmptyState
            title={say(isSearching ? w.notFound : w.none)}
            text={say(isSearching ? w.notFoundText : w.noneText)}
          />
        }
        pages={{
          page,
          total: found.data?.total ?? 0,
          pageSize: found.data?.pageSize ?? 1,
          onPage: (next) => onSearch({ ...search, page: next }),
        }}
      />
      {shown ? (
        <SidePanel label={shown.words} links={null} onClose={shut}>
          <ItemPanel key={shown.id} item={shown} lookUps={lookUps} paperLink={paperLink} onDone={shut} />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
