import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSendKey } from '../../../platform/ui/desk/keys.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { GivenSource } from '../figure.contract.ts';
import type { Report } from '../reports.contract.ts';
import { mostCharacters } from '../reports.rules.ts';
import { type FigureLink, FigureList } from './figure-list.tsx';
import { type Draft, draftOf, type Giving, startOf, struckOut, withSource } from './report-draft.ts';
import { ReportText } from './report-text.tsx';
import { reportsApi as api, reportsKey } from './reports.api.ts';
import { reportDeskWords as w } from './reports-desk.words.ts';
import { type FindPaperFigures, SourceForm } from './source-form.tsx';
import { StopList } from './stop-list.tsx';

interface EditorProps {
  readonly report: Report;
  readonly figureLink: FigureLink;
  readonly findPaperFigures: FindPaperFigures;
  readonly onSaid: (text: string) => void;
}

interface Sending {
  readonly draft: Draft;
  readonly given: { readonly n: number; readonly source: GivenSource }[];
}

function useSaving({ report, onSaid }: EditorProps, wipe: () => void) {
  const say = useSay();
  const queries = useQueryClient();
  const { id, version } = report;
  return useMutation({
    mutationFn: ({ draft: { title, text, struck }, given }: Sending) =>
      api.save({ params: { id }, body: { version, title: title.trim(), text, struck: [...struck], given } }),
    onSuccess: (saved) => {
      wipe();
      onSaid(say(w.saved));
      queries.setQueryData([...reportsKey, 'one', id], saved);
      void queries.invalidateQueries({ queryKey: [...reportsKey, 'list'] });
    },
  });
}

const sameAs = (a: Giving | null, b: Giving): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The sentences around the figures, with what stops the issue and every figure's source at the side. */
export function ReportEditor(props: EditorProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const { report, figureLink } = props;
  const start = useMemo(() => draftOf(report), [report]);
  const [draft, setDraft, wipe] = useKept<Draft>(`report.${report.id}.${report.version}`, start);
  const [giving, setGiving] = useState<Giving | null>(null);
  const saving = useSaving(props, wipe);
  const unsaved = JSON.stringify(draft) !== JSON.stringify(start);
  useSendKey(form);
  const put = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const give = (source: GivenSource) => {
    const sending = giving && withSource(draft, report, giving, source);
    if (sending) saving.mutate(sending, { onSuccess: () => setGiving(null) });
  };
  const formFor = (of: Giving): ReactNode =>
    sameAs(giving, of) ? (
      <SourceForm
        start={startOf(of, report)}
        findPaperFigures={props.findPaperFigures}
        busy={saving.isPending}
        error={saving.error}
        onSave={give}
        onCancel={() => setGiving(null)}
      />
    ) : null;
  return (
    <div className="report-desk">
      <div className="stack">
        <form
          ref={form}
          className="stack no-print"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            saving.mutate({ draft, given: [] });
          }}
        >
          <Field label={say(w.title)}>
            {(id) => (
              <Input
                {...{ id, maxLength: 100, value: draft.title }}
                onChange={(event) => put({ title: event.target.value })}
              />
            )}
          </Field>
          <Field label={say(w.text)} hint={say(w.textHint)}>
            {(id, describedBy) => (
              <Input.TextArea
                {...{ id, 'aria-describedby': describedBy, maxLength: mostCharacters, value: draft.text }}
                autoSize={{ minRows: 10, maxRows: 30 }}
                onChange={(event) => put({ text: event.target.value })}
              />
            )}
          </Field>
          {giving === null ? <Failure error={saving.error} /> : null}
          <div className="row report-save">
            <Button
              type={unsaved ? 'primary' : 'default'}
              htmlType="submit"
              disabled={!unsaved || draft.title.trim() === '' || draft.text.trim() === ''}
              loading={saving.isPending}
              aria-keyshortcuts="Control+Enter"
            >
              {say(w.save)}
            </Button>
            {unsaved ? <Button onClick={wipe}>{say(w.undo)}</Button> : null}
          </div>
        </form>
        <h2 className="no-print">{say(w.preview)}</h2>
        <ReportText {...draft} figures={report.figures} figureLink={figureLink} />
      </div>
      <aside className="report-aside">
        <StopList
          stops={report.stops}
          unsaved={unsaved}
          onGive={(stop) => setGiving(stop.n === null ? { stop } : { n: stop.n })}
          onStrike={(stop) =>
            setDraft((before) => struckOut(before, report, stop.n === null ? { stop } : { n: stop.n }))
          }
          formAt={(stop) => (stop.n === null ? formFor({ stop }) : null)}
        />
        <FigureList
          figures={report.figures.map((one) => ({ ...one, struck: draft.struck.includes(one.n) }))}
          figureLink={figureLink}
          onChange={(n) => setGiving({ n })}
          onStrike={(n) => setDraft((before) => struckOut(before, report, { n }))}
          formAt={(n) => formFor({ n })}
        />
      </aside>
    </div>
  );
}
