import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ChangeEvent, useState } from 'react';
import type { Word } from '../../../base/words.ts';
import type { SheetReport, SheetTaking } from '../../sheets/sheet.contract.ts';
import { useSay } from './language.tsx';
import { Failure, Field } from './parts.tsx';
import { base64Of } from './save-file.ts';
import { useSubmissionKey } from './submission-key.ts';

type BadRow = SheetReport['bad'][number];

export interface SheetImportProps {
  /** Of the key that keeps a sheet from being taken twice. */
  readonly name: string;
  /** `report`, `takeAll`, `takeGood` and `done` may hold the counts and `{good}`, what there is to take. */
  readonly words: Readonly<
    Record<'choose' | 'chooseHint' | 'report' | 'takeAll' | 'takeGood' | 'nothing' | 'drop' | 'done', Word>
  >;
  readonly badRow: (row: BadRow) => string;
  /** Tries the sheet (base64); changes nothing. */
  readonly attempt: (content: string) => Promise<SheetReport>;
  readonly take: (body: { content: string; take: SheetTaking }, key: string) => Promise<SheetReport>;
  readonly onTaken: () => void;
}

const countsOf = ({ rows, added, changed, same, badCount }: SheetReport) => ({
  ...{ rows, added, changed, same, badCount, good: added + changed },
});

/** A sheet is tried first; then all of it is taken, or the good rows, or nothing. */
export function SheetImport(props: SheetImportProps) {
  const { words: w } = props;
  const say = useSay();
  const submission = useSubmissionKey(props.name);
  const [tried, setTried] = useState<{ readonly content: string; readonly report: SheetReport } | null>(null);
  const trying = useMutation({
    mutationFn: async (file: File) => {
      const content = await base64Of(file);
      return { content, report: await props.attempt(content) };
    },
    onSuccess: setTried,
  });
  const taking = useMutation({
    mutationFn: ({ content, take }: { content: string; take: SheetTaking }) =>
      props.take({ content, take }, submission.keyOf(`${take} ${content.length} ${content.slice(-4000)}`)),
    onSuccess: () => {
      submission.done();
      setTried(null);
      props.onTaken();
    },
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    setTried(null);
    taking.reset();
    if (file) trying.mutate(file);
  };
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
      {taking.data ? <output className="done">{say(w.done, countsOf(taking.data))}</output> : null}
      {tried ? (
        <Found
          {...{ words: w, badRow: props.badRow, report: tried.report, pending: taking.isPending }}
          onTake={(take) => taking.mutate({ content: tried.content, take })}
          onDrop={() => setTried(null)}
        />
      ) : null}
    </>
  );
}

function Found({
  words: w,
  badRow,
  report,
  pending,
  onTake,
  onDrop,
}: Pick<SheetImportProps, 'words' | 'badRow'> & {
  report: SheetReport;
  pending: boolean;
  onTake: (take: SheetTaking) => void;
  onDrop: () => void;
}) {
  const say = useSay();
  const counts = countsOf(report);
  const { good, badCount } = counts;
  return (
    <section className="stack">
      <p>{say(w.report, counts)}</p>
      {badCount > 0 ? (
        <div className="notice">
          <ul>
            {report.bad.map((row) => (
              <li key={`${row.number} ${row.column} ${row.reason}`}>{badRow(row)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="row">
        {good === 0 ? (
          <span className="quiet">{say(w.nothing)}</span>
        ) : (
          <Button type="primary" loading={pending} onClick={() => onTake(badCount > 0 ? 'good' : 'all')}>
            {say(badCount > 0 ? w.takeGood : w.takeAll, { good })}
          </Button>
        )}
        <Button onClick={onDrop}>{say(w.drop)}</Button>
      </div>
    </section>
  );
}
