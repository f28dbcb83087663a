import { Button } from 'antd';
import { asWritten, type Word } from '../../../base/words.ts';
import type { SheetReport, SheetTaking } from '../../sheets/sheet.contract.ts';
import { sheetToolsWords as w } from '../sheet-tools.words.ts';
import { useSay } from './language.tsx';

export type BadRow = SheetReport['bad'][number];

/** `report`, `takeAll`, `takeGood` and `done` may hold the counts and `{good}`, what there is to take. */
export type ImportWords = Readonly<
  Record<'choose' | 'chooseHint' | 'report' | 'takeAll' | 'takeGood' | 'nothing' | 'drop' | 'done', Word>
>;

export const countsOf = ({ rows, added, changed, same, badCount }: SheetReport) => ({
  ...{ rows, added, changed, same, badCount, good: added + changed },
});

/** What a trial found, what may be fetched of it, and what may be done. */
export function SheetFound(props: {
  words: ImportWords;
  badRow: (row: BadRow) => string;
  report: SheetReport;
  pending: boolean;
  copying: boolean;
  onTake: (take: SheetTaking) => void;
  onCopy: (which: 'bad' | 'all') => void;
  onDrop: () => void;
}) {
  const { words, report, pending } = props;
  const say = useSay();
  const counts = countsOf(report);
  const { good, badCount } = counts;
  const more = badCount - new Set(report.bad.map(({ number }) => number)).size;
  return (
    <section className="stack">
      <p>{say(words.report, counts)}</p>
      {report.macros ? <p className="quiet">{say(w.macros)}</p> : null}
      {badCount > 0 ? (
        <div className="notice stack">
          <ul>
            {report.bad.map((row) => (
              <li key={`${row.number} ${row.column} ${row.reason}`}>{props.badRow(row)}</li>
            ))}
          </ul>
          {more > 0 ? <p>{say(w.moreBad, { more })}</p> : null}
          <div className="row">
            <Button loading={props.copying} onClick={() => props.onCopy('bad')}>
              {say(w.copyBad)}
            </Button>
            <Button disabled={props.copying} onClick={() => props.onCopy('all')}>
              {say(w.copyAll)}
            </Button>
          </div>
          <p className="quiet">{say(w.copyHint)}</p>
        </div>
      ) : null}
      {report.noteCount > 0 ? (
        <details>
          <summary>{say(w.notes, { count: report.noteCount })}</summary>
          <ul>
            {report.notes.map((note) => (
              <li key={`${note.number} ${note.column} ${note.text}`}>
                {say(w.note, { ...note, column: asWritten(note.column), text: asWritten(note.text) })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className="row">
        {good === 0 ? (
          <span className="quiet">{say(words.nothing)}</span>
        ) : (
          <Button
            type="primary"
            loading={pending}
            onClick={() => props.onTake(badCount > 0 ? 'good' : 'all')}
          >
            {say(badCount > 0 ? words.takeGood : words.takeAll, { good })}
          </Button>
        )}
        <Button onClick={props.onDrop}>{say(words.drop)}</Button>
      </div>
    </section>
  );
}
