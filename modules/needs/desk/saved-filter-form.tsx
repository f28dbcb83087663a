import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { FormFrame } from '../../../platform/ui/desk/form.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { QueueView } from '../contract/views.ts';
import { savedWords as w } from './bulk.words.ts';
import { needsApi } from './needs.api.ts';
import { filterOf, type QueueSearch } from './queue-search.ts';

type Views = { views: QueueView[] };

/** The name of a filter, whether it is shared, whether the queue begins with it; and its end. */
export function SavedFilterForm(props: {
  view: QueueView | null;
  show: QueueView['show'];
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
        <AskFirst
          title={say(w.removeSure, { name: asWritten(view.name) })}
          description={view.shared ? say(w.removeShared) : undefined}
          okText={say(w.remove)}
          cancelText={say(uiWords.cancel)}
          onConfirm={remove}
        >
          <Button danger>{say(w.remove)}</Button>
        </AskFirst>
      ) : null}
    </FormFrame>
  );
}
