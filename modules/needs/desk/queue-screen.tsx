import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, type InputRef } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { KeyHints, useKeys } from '../../../platform/ui/desk/keys.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { AgreedToday } from './agreed-today.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { LaterNeedDetail } from './later.tsx';
import { needsApi, queueKey } from './needs.api.ts';
import { PrintFilter } from './print-filter.tsx';
import { queueWords as w } from './queue.words.ts';
import { QueueCounts } from './queue-counts.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { askedOf, isFiltered, type QueueSearch, queueAddress } from './queue-search.ts';
import { QueueTable } from './queue-table.tsx';
import { SavedFilters } from './saved-filters.tsx';
import { TakeOut } from './take-out.tsx';

export type QueueShow = 'todo' | 'organisation' | 'ended';

interface QueueProps {
  show: QueueShow;
  search: QueueSearch;
  /** Puts the next search into the address; `replace` leaves no step to go back to. */
  onSearch: (next: QueueSearch, replace: boolean) => void;
  notice?: ReactNode;
  /** The first step offered where nothing is. */
  firstStep: ReactNode;
  wholePage: (id: string) => ReactNode;
}

const empties = {
  todo: { title: w.emptyTodo, text: w.emptyTodoText },
  organisation: { title: w.emptyOrganisation, text: w.emptyOrganisationText },
  ended: { title: w.emptyEnded, text: w.emptyEndedText },
};
const titles = { todo: w.work, organisation: w.organisation, ended: w.ended };

function useQueue(show: QueueShow, search: QueueSearch) {
  const { mine, ...asked } = askedOf(show, search);
  const page = search.page ?? 1;
  const query = { ...asked, ...(page > 1 ? { page } : {}), ...(mine ? { mine: 'true' } : {}) };
  return useQuery({
    queryKey: [...queueKey, query],
    queryFn: ({ signal }) => needsApi.queue({ query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** A queue of needs, with the one that is open beside it. */
export function QueueScreen(props: QueueProps) {
  const say = useSay();
  const { search, onSearch } = props;
  const { open } = search;
  const queue = useQueue(props.show, search);
  const table = useRef<HTMLTableElement>(null);
  const field = useRef<InputRef>(null);
  const [hints, setHints] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const items = queue.data?.items ?? [];
  // Only what is on the screen is chosen: another page or filter begins anew.
  const asked = JSON.stringify([props.show, askedOf(props.show, search), search.page]);
  const [chosenOf, setChosenOf] = useState(asked);
  if (chosenOf !== asked) {
    setChosenOf(asked);
    setChosen(new Set());
  }

  const links = () => Array.from(table.current?.querySelectorAll<HTMLAnchorElement>('a[data-need]') ?? []);
  const openOne = (id: string, replace: boolean) => onSearch({ ...search, open: id }, replace);
  const close = () => {
    const { open: was, ...rest } = search;
    if (was === undefined) return setHints(false);
    // From a form the first Escape only leaves its field.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.closest('form')) return activeElement.blur();
    onSearch(rest, false);
    links()
      .find((link) => link.dataset['need'] === was)
      ?.focus();
  };
  useKeys({
    '/': () => field.current?.focus({ cursor: 'all' }),
    '?': () => setHints((shown) => !shown),
    Escape: close,
  });
  // A page of the list that is gone (its last need ended) leads to the first one.
  const pastEnd = queue.isSuccess && !queue.isPlaceholderData && items.length === 0 && (search.page ?? 1) > 1;
  useEffect(() => {
    if (!pastEnd) return;
    const { page: _, ...rest } = search;
    onSearch(rest, true);
  }, [pastEnd, search, onSearch]);

  const filtered = isFiltered(search);
  const empty = filtered ? { title: w.nothingFound, text: w.nothingFoundText } : empties[props.show];
  return (
    <PageFrame
      title={say(titles[props.show])}
      aside={
        queue.data ? (
          <>
            <span className="quiet tabular">{say(w.total, { count: queue.data.total })}</span>
            <TakeOut show={props.show} search={search} />
          </>
        ) : null
      }
    >
      {props.notice}
      {props.show === 'ended' ? null : (
        <QueueCounts counts={queue.data?.counts} search={search} onSearch={(next) => onSearch(next, false)} />
      )}
      <SavedFilters show={props.show} search={search} onSearch={onSearch} />
      <QueueFilters
        search={search}
        ended={props.show === 'ended'}
        languages={queue.data?.languages ?? []}
        field={field}
        onSearch={(next) => onSearch(next, true)}
      />
      <PrintFilter
        search={search}
        page={search.page ?? 1}
        pages={Math.ceil((queue.data?.total ?? 0) / (queue.data?.pageSize ?? 1))}
      />
      {queue.data && queue.data.protected > 0 ? (
        <p className="quiet">{say(w.protected, { count: queue.data.protected })}</p>
      ) : null}
      {props.show === 'ended' ? null : (
        <AgreedToday
          agreed={queue.data?.agreedToday ?? []}
          hrefOf={(id) => queueAddress({ ...search, open: id })}
        />
      )}
      {props.show === 'ended' ? null : <BulkBar chosen={chosen} onChoose={setChosen} />}
      <QueueTable
        table={table}
        {...(props.show === 'ended' ? {} : { chosen, onChoose: setChosen })}
        rows={queue.data?.items}
        error={queue.error}
        onRetry={() => void queue.refetch()}
        open={open}
        hrefOf={(id) => queueAddress({ ...search, open: id })}
        onOpen={openOne}
        empty={
          <EmptyState title={say(empty.title)} text={say(empty.text)}>
            {filtered ? <Button onClick={() => onSearch({}, false)}>{say(w.clear)}</Button> : props.firstStep}
          </EmptyState>
        }
        pages={{
          page: search.page ?? 1,
          total: queue.data?.total ?? 0,
          pageSize: queue.data?.pageSize ?? 1,
          onPage: (page) => onSearch({ ...search, page }, false),
        }}
      />
      {hints ? (
        <KeyHints
          hints={[
            ['j / k', say(w.keyMove)],
            ['n / p', say(w.keyPage)],
            ...(props.show === 'ended'
              ? []
              : ([
                  ['x', say(w.keyChoose)],
                  ['Shift x', say(w.keyRange)],
                ] as const)),
            ['Enter', say(w.keyOpen)],
            ['t', say(w.keyTakeOn)],
            ['a', say(w.keyAnswer)],
            ['d', say(w.keyDispatch)],
            ['s', say(w.keyPass)],
            ['1 2 3', say(w.keyContact)],
            ['Esc', say(w.keyClose)],
            ['/', say(w.keySearch)],
            ['?', say(w.keyHelp)],
          ]}
        />
      ) : (
        <p className="quiet key-line">
          <button type="button" className="plain" onClick={() => setHints(true)} aria-keyshortcuts="?">
            {say(uiWords.keys)} <kbd>?</kbd>
          </button>
        </p>
      )}
      {open ? (
        <SidePanel key={open} label={say(w.detail)} links={props.wholePage(open)} onClose={close}>
          <LaterNeedDetail id={open} />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
