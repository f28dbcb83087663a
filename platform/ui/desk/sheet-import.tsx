import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, useEffect, useState } from 'react';
import { asWritten, type Word } from '../../../base/words.ts';
import {
  mostSheetBytes,
  type SheetImportBody,
  type SheetReport,
  type SheetTaking,
  type SheetTrial,
} from '../../sheets/sheet.contract.ts';
import { sheetToolsWords as w } from '../sheet-tools.words.ts';
import { useSay } from './language.tsx';
import { Failure, Field } from './parts.tsx';
import { base64Of, saveFile } from './save-file.ts';
import { SheetColumns } from './sheet-columns.tsx';
import { type BadRow, countsOf, type ImportWords, SheetFound } from './sheet-found.tsx';
import { useSubmissionKey } from './submission-key.ts';

export interface SheetImportProps {
  /** Of the key that keeps a sheet from being taken twice. */
  readonly name: string;
  readonly words: ImportWords;
  readonly badRow: (row: BadRow) => string;
  /** Below the titles. */
  readonly mostRows: number;
  /** Tries the sheet; changes nothing. */
  readonly attempt: (body: SheetTrial) => Promise<SheetReport>;
  readonly take: (body: SheetImportBody, key: string) => Promise<SheetReport>;
  readonly onTaken: () => void;
}

const megabyte = 1024 * 1024;
const megabytesOf = (size: number) => Math.max(0.1, Math.round((size / megabyte) * 10) / 10);

/** A chosen file with what is said of it. */
interface Chosen {
  readonly file: File;
  readonly sheet?: string;
  readonly columns?: Readonly<Record<string, number>>;
}

async function bodyOf({ file, sheet, columns }: Chosen) {
  return {
    content: await base64Of(file),
    ...(sheet === undefined ? {} : { sheet }),
    ...(columns === undefined ? {} : { columns: { ...columns } }),
  };
}

/** A sheet is tried first; then all of it is taken, or the good rows, or nothing. */
export function SheetImport(props: SheetImportProps) {
  const { words } = props;
  const say = useSay();
  const submission = useSubmissionKey(props.name);
  const [tooLarge, setTooLarge] = useState<File | null>(null);
  const [tried, setTried] = useState<{ readonly chosen: Chosen; readonly report: SheetReport } | null>(null);
  const trying = useMutation({
    mutationFn: async (chosen: Chosen) => ({ chosen, report: await props.attempt(await bodyOf(chosen)) }),
    onSuccess: setTried,
  });
  const taking = useMutation({
    mutationFn: async ({ chosen, take }: { chosen: Chosen; take: SheetTaking }) => {
      const body = { ...(await bodyOf(chosen)), take };
      const { content, sheet, columns } = body;
      const told = `${take} ${sheet} ${JSON.stringify(columns)} ${content.length} ${content.slice(-4000)}`;
      return props.take(body, submission.keyOf(told));
    },
    onSuccess: () => {
      submission.done();
      setTried(null);
      props.onTaken();
    },
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0] ?? null;
    setTried(null);
    taking.reset();
    trying.reset();
    const large = file !== null && file.size > mostSheetBytes;
    setTooLarge(large ? file : null);
    if (file && !large) trying.mutate({ file });
  };
  const limits = say(w.limits, {
    rows: props.mostRows.toLocaleString('en'),
    megabytes: mostSheetBytes / megabyte,
  });
  const errorOf = (file: File) =>
    say(w.tooLarge, {
      ...{ name: asWritten(file.name), size: megabytesOf(file.size) },
      megabytes: mostSheetBytes / megabyte,
    });
  return (
    <>
      <Field
        label={say(words.choose)}
        hint={`${say(words.chooseHint)} ${limits}`}
        error={tooLarge ? errorOf(tooLarge) : undefined}
      >
        {(id, describedBy) => (
          <input
            id={id}
            aria-describedby={describedBy}
            type="file"
            accept=".xlsx,.xlsm,.csv,.txt"
            onChange={choose}
          />
        )}
      </Field>
      {trying.isPending ? <Waiting word={w.waiting} file={trying.variables.file} /> : null}
      {taking.isPending ? <Waiting word={w.taking} file={taking.variables.chosen.file} /> : null}
      <Failure error={trying.error} kind="read" />
      <Failure error={taking.error} />
      {taking.data ? <output className="done">{say(words.done, countsOf(taking.data))}</output> : null}
      {tried ? (
        <Tried
          {...{ props, ...tried }}
          trying={trying.isPending}
          taking={taking.isPending}
          onTry={(chosen) => trying.mutate(chosen)}
          onTake={(take) => taking.mutate({ chosen: tried.chosen, take })}
          onDrop={() => setTried(null)}
        />
      ) : null}
    </>
  );
}

/** How long it takes already: a long sheet is a minute on its way. */
function Waiting({ word, file }: { word: Word; file: File }) {
  const say = useSay();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const values = { name: asWritten(file.name), size: megabytesOf(file.size), seconds };
  return <output className="quiet">{say(word, values)}</output>;
}

function Tried(given: {
  props: SheetImportProps;
  chosen: Chosen;
  report: SheetReport;
  trying: boolean;
  taking: boolean;
  onTry: (chosen: Chosen) => void;
  onTake: (take: SheetTaking) => void;
  onDrop: () => void;
}) {
  const { props, chosen, report, onTry } = given;
  const say = useSay();
  const copying = useMutation({
    mutationFn: async (copy: 'bad' | 'all') => {
      const found = await props.attempt({ ...(await bodyOf(chosen)), copy });
      const name = chosen.file.name.replace(/\.\w+$/, '');
      const end = say(copy === 'bad' ? w.badCopyName : w.allCopyName);
      if (found.copy) saveFile({ ...found.copy, name: `${name}${end}.xlsx` });
    },
  });
  const { match } = report;
  const columns = (
    <SheetColumns
      key={JSON.stringify(match.columns)}
      match={match}
      pending={given.trying}
      onChosen={(found) => onTry({ ...chosen, columns: found })}
    />
  );
  return (
    <>
      {report.sheets.length > 1 ? (
        <Field label={say(w.whichSheet)}>
          {(id) => (
            <select
              id={id}
              value={report.sheet ?? ''}
              onChange={({ target: { value } }) => onTry({ file: chosen.file, sheet: value })}
            >
              {report.sheets.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {match.settled ? (
        <>
          <details>
            <summary>{say(w.matchAgain)}</summary>
            {columns}
          </details>
          <SheetFound
            {...{ words: props.words, badRow: props.badRow, report, pending: given.taking }}
            copying={copying.isPending}
            onTake={given.onTake}
            onCopy={(which) => copying.mutate(which)}
            onDrop={given.onDrop}
          />
          <Failure error={copying.error} kind="read" />
        </>
      ) : (
        <section className="stack">
          <h3>{say(w.match)}</h3>
          <p className="notice">{match.why}</p>
          {columns}
        </section>
      )}
    </>
  );
}
