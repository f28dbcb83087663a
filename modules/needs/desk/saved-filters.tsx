import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import type { QueueView } from '../contract/views.ts';
import { savedWords as w } from './bulk.words.ts';
import { LaterFilterForm } from './later.tsx';
import { needsApi } from './needs.api.ts';
import { filterOf, isFiltered, type QueueSearch, readQueueSearch } from './queue-search.ts';

type Show = QueueView['show'];
type Views = { views: QueueView[] };

/** A list that changes when its owner changes it: not asked again at every happening. */
const viewsKey = ['look-up', 'queue-views'] as const;

const sorted = (filter: object) => JSON.stringify(Object.entries(filter).toSorted());

/** Filters kept by name: one's own and those shared; the queue begins with the one that was chosen for it. */
export function SavedFilters(props: {
  show: Show;
  search: QueueSearch;
  onSearch: (next: QueueSearch, replace: boolean) => void;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const { show, search, onSearch } = props;
  const [editing, setEditing] = useState<string | null>(null);
  const found = useQuery({ queryKey: viewsKey, queryFn: ({ signal }) => needsApi.queueViews({ signal }) });
  const views = (found.data?.views ?? []).filter((view) => view.show === show);
  const now = sorted(filterOf(search));
  const current = views.find(({ filter }) => sorted(filter) === now);
  // Once, for who came without asking for anything: clearing the filters afterwards shows all.
  const begun = useRef(Object.keys(search).length > 0);
  const first = views.find((view) => view.first);
  useEffect(() => {
    if (begun.current || !found.data) return;
    begun.current = true;
    if (first) onSearch(readQueueSearch(first.filter), true);
  }, [found.data, first, onSearch]);
  const done = (next: Views | null) => {
    if (next) queries.setQueryData(viewsKey, next);
    setEditing(null);
  };
  const edited = editing === 'new' ? null : (views.find(({ id }) => id === editing) ?? null);
  if (views.length === 0 && !isFiltered(search)) return <Failure error={found.error} kind="read" />;
  return (
    <div className="saved no-print">
      <nav className="row" aria-label={say(w.title)}>
        {views.length > 0 ? (
          <button
            type="button"
            className="plain"
            aria-pressed={!isFiltered(search)}
            onClick={() => onSearch({}, false)}
          >
            {say(w.all)}
          </button>
        ) : null}
        {views.map((view) => (
          <button
            key={view.id}
            type="button"
            className="plain"
            aria-pressed={view.id === current?.id}
            onClick={() => onSearch(readQueueSearch(view.filter), false)}
          >
            {view.by === null ? view.name : say(w.by, { name: asWritten(view.name), by: asWritten(view.by) })}
          </button>
        ))}
        {current ? (
          <Button size="small" onClick={() => setEditing(current.id)}>
            {say(w.change)}
          </Button>
        ) : isFiltered(search) ? (
          <Button size="small" onClick={() => setEditing('new')}>
            {say(w.save)}
          </Button>
        ) : null}
      </nav>
      {editing === 'new' || edited ? (
        <LaterFilterForm key={editing} view={edited} show={show} search={search} onDone={done} />
      ) : null}
    </div>
  );
}
