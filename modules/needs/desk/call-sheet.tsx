import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { base64Of, saveFile } from '../../../platform/ui/desk/save-file.ts';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { CallReport } from '../contract/calls-sheet.ts';
import { needsContract } from '../needs.contract.ts';
import { listWords as w } from './calls.words.ts';
import { needsApi } from './needs.api.ts';

interface Tried {
  readonly content: string;
  readonly report: CallReport;
}

function Report(props: {
  report: CallReport;
  pending: boolean;
  onTake: (take: 'all' | 'good') => void;
  onDrop: () => void;
}) {
  const say = useSay();
  const { rows, added, changed, same, bad, badCount } = props.report;
  const good = added + changed;
  return (
    <section className="stack">
      <p>{say(w.report, { rows, added, changed, same, bad: badCount })}</p>
      {badCount > 0 ? (
        <div className="notice">
          <ul>
            {bad.map((row) => (
              <li key={`${row.number} ${row.column} ${row.reason}`}>
                {say(w.badRow, { ...row, name: asWritten(row.name), reason: asWritten(row.reason) })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="row">
        {good === 0 ? (
          <span className="quiet">{say(w.nothingToTake)}</span>
        ) : (
          <Button
            type="primary"
            loading={props.pending}
            onClick={() => props.onTake(badCount > 0 ? 'good' : 'all')}
          >
            {say(badCount > 0 ? w.takeGood : w.takeAll, { good })}
          </Button>
        )}
        <Button onClick={props.onDrop}>{say(w.drop)}</Button>
      </div>
    </section>
  );
}

function Import({ onTaken }: { onTaken: () => void }) {
  const say = useSay();
  const submission = useSubmissionKey('call-sheet');
  const [tried, setTried] = useState<Tried | null>(null);
  const trying = useMutation({
    mutationFn: async (file: File): Promise<Tried> => {
      const content = await base64Of(file);
      return { content, report: await needsApi.tryCalls({ body: { content } }) };
    },
    onSuccess: setTried,
  });
  const taking = useMutation({
    mutationFn: ({ content, take }: { content: string; take: 'all' | 'good' }) =>
      needsApi.importCalls({
        body: { content, take },
        key: submission.keyOf(`${take} ${content.length} ${content.slice(-4000)}`),
      }),
    onSuccess: () => {
      submission.done();
      setTried(null);
      onTaken();
    },
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    setTried(null);
    taking.reset();
    if (file) trying.mutate(file);
  };
  const { data } = taking;
  return (
    <>
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
      <Failure error={trying.error} kind="read" />
      <Failure error={taking.error} />
      {data ? (
        <output className="done">{say(w.taken, { added: data.added, changed: data.changed })}</output>
      ) : null}
      {tried ? (
        <Report
          report={tried.report}
          pending={taking.isPending}
          onTake={(take) => taking.mutate({ content: tried.content, take })}
          onDrop={() => setTried(null)}
        />
      ) : null}
    </>
  );
}

/** Both lists out as a sheet; and in, tried first, by whoever keeps them. */
export function CallSheet({ onTaken }: { onTaken: () => void }) {
  const say = useSay();
  const session = useSession();
  const keeps = mayCall(session, needsContract.importCalls);
  const saving = useMutation({
    mutationFn: async (query: { kind?: 'xlsx' | 'csv'; template?: 'true' }) =>
      saveFile(await needsApi.exportCalls({ query })),
  });
  return (
    <details className="sheet-import no-print">
      <summary>{say(w.sheets)}</summary>
      <div className="stack">
        <div className="row">
          <Button loading={saving.isPending} onClick={() => saving.mutate({ kind: 'xlsx' })}>
            {say(w.exportXlsx)}
          </Button>
          <Button onClick={() => saving.mutate({ kind: 'csv' })}>{say(w.exportCsv)}</Button>
          {keeps ? (
            <Button onClick={() => saving.mutate({ template: 'true' })}>{say(w.template)}</Button>
          ) : null}
        </div>
        <Failure error={saving.error} kind="read" />
        {keeps ? <Import onTaken={onTaken} /> : null}
      </div>
    </details>
  );
}
