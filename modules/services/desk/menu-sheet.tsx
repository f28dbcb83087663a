import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { base64Of, saveFile } from '../../../platform/ui/desk/save-file.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { MenuReport, SheetKind } from '../contract/sheet.ts';
import { sheetDeskWords as w } from './menu.words.ts';
import { type MenuSearch, queryOf } from './menu-search.ts';
import { menuKey, servicesApi } from './services.api.ts';

async function download(query: object): Promise<void> {
  saveFile(await servicesApi.exportSheet({ query }));
}

/** What is listed, as a file. */
export function ExportButtons({ search }: { search: MenuSearch }) {
  const say = useSay();
  const saving = useMutation({ mutationFn: (kind: SheetKind) => download({ ...queryOf(search), kind }) });
  return (
    <>
      <Button loading={saving.isPending} onClick={() => saving.mutate('xlsx')}>
        {say(w.exportXlsx)}
      </Button>
      <Button onClick={() => saving.mutate('csv')}>{say(w.exportCsv)}</Button>
      <Failure error={saving.error} kind="read" />
    </>
  );
}

interface Tried {
  readonly content: string;
  readonly report: MenuReport;
}

/** A sheet of services: tried first, then taken over whole or without its bad rows. */
export function MenuSheet() {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('menu-sheet');
  const [tried, setTried] = useState<Tried | null>(null);
  const trying = useMutation({
    mutationFn: async (file: File): Promise<Tried> => {
      const content = await base64Of(file);
      return { content, report: await servicesApi.trySheet({ body: { content } }) };
    },
    onSuccess: setTried,
  });
  const template = useMutation({ mutationFn: () => download({ template: 'true' }) });
  const taking = useMutation({
    mutationFn: ({ content, take }: { content: string; take: 'all' | 'good' }) =>
      servicesApi.importSheet({
        body: { content, take },
        key: submission.keyOf(`${take} ${content.length} ${content.slice(-4000)}`),
      }),
    onSuccess: () => {
      submission.done();
      setTried(null);
      void queries.invalidateQueries({ queryKey: menuKey });
    },
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    setTried(null);
    taking.reset();
    if (file) trying.mutate(file);
  };
  return (
    <details className="sheet-import">
      <summary>{say(w.sheets)}</summary>
      <div className="stack">
        <div className="row">
          <Button loading={template.isPending} onClick={() => template.mutate()}>
            {say(w.template)}
          </Button>
        </div>
        <Field label={say(w.choose)} hint={say(w.chooseHint)}>
          {(id, describedBy) => (
            <input
              id={id}
              aria-describedby={describedBy}
              type="file"
              accept=".xlsx,.csv,.txt"
              onChange={choose}
            />
          )}
        </Field>
        <Failure error={trying.error ?? template.error} kind="read" />
        <Failure error={taking.error} />
        {taking.data ? <output className="done">{say(w.done, { ...countsOf(taking.data) })}</output> : null}
        {tried ? (
          <Report
            report={tried.report}
            pending={taking.isPending}
            onTake={(take) => taking.mutate({ content: tried.content, take })}
            onDrop={() => setTried(null)}
          />
        ) : null}
      </div>
    </details>
  );
}

const countsOf = ({ rows, added, changed, same, badCount }: MenuReport) => ({
  ...{ rows, added, changed, same, badCount, good: added + changed },
});

function Report(props: {
  report: MenuReport;
  pending: boolean;
  onTake: (take: 'all' | 'good') => void;
  onDrop: () => void;
}) {
  const say = useSay();
  const counts = countsOf(props.report);
  const { good, badCount } = counts;
  return (
    <section className="stack">
      <p>{say(w.report, counts)}</p>
      {badCount > 0 ? (
        <div className="notice">
          <ul>
            {props.report.bad.map((row) => (
              <li key={`${row.number} ${row.column} ${row.reason}`}>
                {say(w.row, { ...row, name: asWritten(row.name) })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="row">
        {good === 0 ? (
          <span className="quiet">{say(w.nothing)}</span>
        ) : (
          <Button
            type="primary"
            loading={props.pending}
            onClick={() => props.onTake(badCount > 0 ? 'good' : 'all')}
          >
            {badCount > 0 ? say(w.takeGood, { good }) : say(w.takeAll)}
          </Button>
        )}
        <Button onClick={props.onDrop}>{say(w.drop)}</Button>
      </div>
    </section>
  );
}
