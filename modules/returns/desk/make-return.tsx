import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { saveFile } from '../../../platform/ui/desk/save-file.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { SentForm } from '../returns.contract.ts';
import { returnsApi as api, returnsKey } from './returns.api.ts';
import { returnsDeskWords as w } from './returns-desk.words.ts';
import type { Span } from './spans.ts';

interface Props {
  /** What the file is called, without its ending. */
  readonly called: string;
  readonly body: () => Promise<SentForm>;
  readonly span: Span;
  readonly onDrop: () => void;
}

/** For whom and why; then it is registered and its file saved. Tried again it stays one return. */
export function MakeReturn({ called, body, span, onDrop }: Props) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('return');
  const [title, setTitle] = useState(called.slice(0, 80));
  const [upperOffice, setUpperOffice] = useState('');
  const [purpose, setPurpose] = useState('');
  const making = useMutation({
    mutationFn: async (kind: 'xlsx' | 'csv') => {
      const sent = await body();
      const about = { ...span, title, upperOffice, purpose };
      const { content, sheet, columns } = sent;
      // What the key is kept by holds nothing of the sheet.
      const told = [about, sheet, columns, content.length];
      const made = await api.register({ body: { ...sent, ...about }, key: submission.keyOf(told) });
      saveFile(await api.file({ params: { id: made.id }, body: { ...sent, kind } }));
      return made;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: returnsKey }),
  });
  const lacks = [title, upperOffice, purpose].some((text) => text.trim() === '');
  return (
    <section className="stack returns-make">
      <h2>{say(w.make)}</h2>
      <p className="notice">{say(w.makeLead)}</p>
      <div className="returns-fields">
        <Field label={say(w.title)}>
          {(id) => (
            <Input id={id} maxLength={80} value={title} onChange={(event) => setTitle(event.target.value)} />
          )}
        </Field>
        <Field label={say(w.upperOffice)}>
          {(id) => (
            <Input
              id={id}
              maxLength={80}
              value={upperOffice}
              onChange={(event) => setUpperOffice(event.target.value)}
            />
          )}
        </Field>
        <Field label={say(w.purpose)} hint={say(w.purposeHint)}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={200}
              value={purpose}
              onChange={(event) => setPurpose(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className="row">
        <Button
          type="primary"
          disabled={lacks}
          loading={making.isPending}
          onClick={() => making.mutate('xlsx')}
        >
          {say(w.xlsx)}
        </Button>
        <Button disabled={lacks || making.isPending} onClick={() => making.mutate('csv')}>
          {say(w.csv)}
        </Button>
        <Button type="text" onClick={onDrop}>
          {say(w.drop0)}
        </Button>
      </div>
      {lacks ? <p className="quiet">{say(w.needed)}</p> : null}
      <Failure error={making.error} />
      {making.data ? (
        <output className="done">
          {say(w.done, {
            ...{
              title: asWritten(making.data.title),
              filled: making.data.filled,
              unknown: making.data.unknown,
            },
          })}
        </output>
      ) : null}
    </section>
  );
}
