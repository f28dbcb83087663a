import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Popconfirm } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { FormFrame } from '../../../platform/ui/desk/form.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { QueueView } from '../contract/views.ts';
import { savedWords as w } from './bulk.words.ts';
import { needsApi } from './needs.api.ts';
import { filterOf, isFiltered, type QueueSearch, readQueueSearch } from './queue-search.ts';

type Show = QueueView['show'];
type Views = { views: QueueView[] };

/** A list that changes when its owner changes it: not asked again at every happening. */
const viewsKey = ['look-up', 'queue-views'] as const;

const sorted = (filter: object) => JSON.stringify(Object.entries(filter).toSorted());

function ViewForm(props: {
  view: QueueView | null;
  show: Show;
  search: QueueSearch;
  onDone: (next: Views | null) => void;
}) {
  const say = useSay();
  const submission = useSubmissionKey('queue-view');
  const { view, show, search } = props;
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [first, setFirst] = useState(view?.first ?? false);
  const [checked, setChecked] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const may = view === null || view.may.change;
  const save = async (): Promise<Views> => {
    if (view === null) {
      const body = { name: name.trim(), show, filter: filterOf(search), shared };
      const next = await needsApi.saveQueueView({ body, key: submission.keyOf(body) });
      submission.done();
      return next;
    }
    const params = { queueView: view.id };
    if (!may || (view.name === name.trim() && view.shared === shared)) return needsApi.queueViews({});
    return needsApi.changeQueueView({ params, body: { version: view.version, name: name.trim(), shared } });
  };
  const send = async () => {
    setChecked(true);
    if (name.trim() === '' || pending) return;
    setPending(true);
    setError(null);
    try {
      let next = await save();
      const saved = next.views.find((one) =>
        view === null ? one.by === null && one.show === show && one.name === name.trim() : one.id === view.id,
      );
      if (saved && saved.first !== first) {
        next = await needsApi.beginQueueWith({ params: { queueView: saved.id }, body: { first } });
      }
      props.onDone(next);
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  const remove = () => {
    if (view === null) return;
    needsApi
      .removeQueueView({ params: { queueView: view.id }, body: { version: view.version } })
      .then(props.onDone, setError);
  };
  return (
    <FormFrame
      title={view === null ? say(w.saveTitle) : say(w.changeTitle, { name: asWritten(view.name) })}
      send={say(w.keep)}
      pending={pending}
      error={error}
      onSend={() => void send()}
      onCancel={() => props.onDone(null)}
    >
      {may ? (
        <Field label={say(w.name)} error={checked && name.trim() === '' ? say(uiWords.required) : undefined}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={20}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      <div className="row">
        {may ? (
          <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
            {say(w.shared)}
          </Checkbox>
        ) : null}
        <Checkbox checked={first} onChange={(event) => setFirst(event.target.checked)}>
          {say(w.first)}
        </Checkbox>
      </div>
      {view !== null && may ? (
        <Popconfirm
          title={say(w.removeSure, { name: asWritten(view.name) })}
          description={view.shared ? say(w.removeShared) : undefined}
          okText={say(w.remove)}
          cancelText={say(uiWords.cancel)}
          onConfirm={remove}
        >
          <Button danger>{say(w.remove)}</Button>
        </Popconfirm>
      ) : null}
    </FormFrame>
  );
}

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
        <ViewForm key={editing} view={edited} show={show} search={search} onDone={done} />
      ) : null}
    </div>
  );
}
