import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { GivenSource } from '../figure.contract.ts';
import { IndicatorFields, type LedgerChoice } from './indicator-fields.tsx';
import { reportsApi as api, templatesKey } from './reports.api.ts';
import { sourceWords as w } from './reports-desk.words.ts';

type Kind = Exclude<GivenSource['kind'], 'paper'>;

/** A figure that was accepted from a paper the organisation received. */
export interface PaperFigure {
  readonly id: string;
  readonly what: string;
  readonly text: string;
  readonly paper: { readonly title: string };
}

export type FindPaperFigures = (search: string, signal: AbortSignal) => Promise<readonly PaperFigure[]>;

export interface SourceDraft {
  readonly kind: Kind;
  readonly ledger: LedgerChoice;
  readonly text: string;
  readonly about: boolean;
  readonly by: string;
  readonly how: string;
  readonly title: string;
  readonly day: string;
  readonly words: string;
  /** The chosen figure of a paper; none where the document is named by hand. */
  readonly figure: string;
}

export const emptySource: SourceDraft = {
  ...{ kind: 'on_spot', text: '', about: false, by: '', how: '', title: '', day: '', words: '', figure: '' },
  ledger: { kind: 'ledger', code: '', span: 'period', wan: false, decimals: 0 },
};

/** What is sent; null while something is missing. */
function sourceOf({
  kind,
  ledger,
  text,
  about,
  by,
  how,
  title,
  day,
  words,
  figure,
}: SourceDraft): GivenSource | null {
  const number = text.trim();
  switch (kind) {
    case 'ledger':
      return ledger.code === '' ? null : ledger;
    case 'on_spot':
      return number === '' || by.trim() === '' || how.trim() === ''
        ? null
        : { kind, text: number, about, by: by.trim(), how: how.trim() };
    case 'document':
      if (figure !== '') return { kind: 'paper', figure };
      return number === '' || title.trim() === ''
        ? null
        : { kind, text: number, title: title.trim(), day: day === '' ? null : day };
    case 'words':
      return words.trim() === '' ? null : { kind, text: words.trim() };
  }
}

const kinds = ['ledger', 'on_spot', 'document', 'words'] as const;

/** Which figure of which received paper. */
function PaperPick(props: { find: FindPaperFigures; value: string; onPick: (figure: string) => void }) {
  const say = useSay();
  const city = useCityText();
  const [search, setSearch] = useState('');
  const found = useQuery({
    queryKey: ['document-figures', 'pick', search],
    queryFn: ({ signal }) => props.find(search, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Field label={say(w.paper)} hint={say(w.paperHint)}>
      {(id, describedBy) => (
        <Select
          {...{ id, 'aria-describedby': describedBy, value: props.value, loading: found.isFetching }}
          showSearch={{ filterOption: false, onSearch: (text: string) => setSearch(text.slice(0, 60)) }}
          options={[
            { value: '', label: say(w.noPaper) },
            ...(found.data ?? []).map(({ id: value, what, text, paper }) => ({
              ...{ value, label: city(`${text} · ${what} · ${paper.title}`) },
            })),
          ]}
          onChange={props.onPick}
        />
      )}
    </Field>
  );
}

/** Where a number is from. */
export function SourceForm(props: {
  start: SourceDraft;
  findPaperFigures: FindPaperFigures;
  busy: boolean;
  error: unknown;
  onSave: (source: GivenSource) => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const [draft, setDraft] = useState(props.start);
  const put = (change: Partial<SourceDraft>) => setDraft((before) => ({ ...before, ...change }));
  const template = useQuery({
    queryKey: [...templatesKey, 'one', 'monthly'],
    queryFn: ({ signal }) => api.one({ params: { id: 'monthly' }, signal }),
    enabled: draft.kind === 'ledger',
    staleTime: 60_000,
  });
  const source = sourceOf(draft);
  const byHand = draft.kind === 'document' && draft.figure === '';
  const line = (key: 'text' | 'by' | 'how' | 'title' | 'words', label: string, hint?: string) => (
    <Field label={label} hint={hint}>
      {(id, describedBy) => (
        <Input
          {...{ id, 'aria-describedby': describedBy, maxLength: 200, value: draft[key] }}
          onChange={(event) => put({ [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      className="stack report-source"
      onSubmit={(event) => {
        event.preventDefault();
        if (source) props.onSave(source);
      }}
    >
      <Choices
        legend={say(w.title)}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: say(w[value]) }))}
        onChange={(kind) => put({ kind })}
      />
      {draft.kind === 'ledger' ? (
        <IndicatorFields
          value={draft.ledger}
          indicators={template.data?.indicators ?? []}
          onChange={(ledger) => put({ ledger })}
        />
      ) : null}
      {draft.kind === 'document' ? (
        <PaperPick find={props.findPaperFigures} value={draft.figure} onPick={(figure) => put({ figure })} />
      ) : null}
      {draft.kind === 'on_spot' || byHand ? line('text', say(w.number), say(w.numberHint)) : null}
      {draft.kind === 'on_spot' ? (
        <>
          <Checkbox checked={draft.about} onChange={(event) => put({ about: event.target.checked })}>
            {say(w.about)}
          </Checkbox>
          {line('by', say(w.by))}
          {line('how', say(w.how))}
        </>
      ) : null}
      {byHand ? (
        <>
          {line('title', say(w.document_title))}
          <Field label={say(w.day)}>
            {(id) => (
              <input
                id={id}
                type="date"
                className="ant-input"
                value={draft.day}
                onChange={(event) => put({ day: event.target.value })}
              />
            )}
          </Field>
        </>
      ) : null}
      {draft.kind === 'words' ? line('words', say(w.wordsText)) : null}
      <Failure error={props.error} />
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={source === null} loading={props.busy}>
          {say(w.save)}
        </Button>
        <Button onClick={props.onCancel}>{say(w.cancel)}</Button>
      </div>
    </form>
  );
}
