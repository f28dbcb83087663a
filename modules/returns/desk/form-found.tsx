import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import type { ReturnTrial } from '../returns.contract.ts';
import { rowStateWords } from '../returns.words.ts';
import { returnsDeskWords as w } from './returns-desk.words.ts';

function Told(props: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={props.open}>
      <summary>{props.title}</summary>
      <ul>{props.children}</ul>
    </details>
  );
}

type Line = ReturnTrial['lines'][number];

/** The rows as they would go back, masked; what is ours stands out. */
function Preview({ trial: { columns, lines } }: { trial: ReturnTrial }) {
  const say = useSay();
  if (lines.length === 0) return null;
  const title = say(w.preview, { count: lines.length });
  const shown: Column<Line>[] = [
    { key: 'row', title: say(w.row), rowHead: true, className: 'tabular', cell: ({ number }) => number },
    { key: 'state', title: say(w.state), cell: ({ state }) => say(rowStateWords[state]) },
    ...columns.map(
      ({ at, title: of }, index): Column<Line> => ({
        key: String(at),
        title: of,
        cell: ({ cells }) => {
          const { kind, text } = cells[index] ?? { kind: 'blank', text: '' };
          if (kind === 'closed') return <span className="quiet">{say(w.closed)}</span>;
          return (
            <span className={`returns-${kind}`}>
              <CityText>{text}</CityText>
            </span>
          );
        },
      }),
    ),
  ];
  return (
    <details>
      <summary>{title}</summary>
      <DataTable
        name="returns-preview"
        caption={title}
        className="cards returns-preview"
        columns={shown}
        rows={lines}
        rowKey={({ number }) => String(number)}
        empty={null}
      />
    </details>
  );
}

/** What was found in a form: who is known, what differs, what could not be read. */
export function FormFound({ trial }: { trial: ReturnTrial }) {
  const say = useSay();
  const { open, conflicts, conflictCount, bad, badCount, notes, rows, matched } = trial;
  const noteText = (one: ReturnTrial['notes'][number]) =>
    say(w.note, { number: one.number, column: asWritten(one.column), text: one.text });
  return (
    <>
      {open.length > 0 ? (
        <Told title={say(w.open, { count: rows - matched })} open={open.length <= 10}>
          {open.map(({ number, state }) => (
            <li key={number}>{say(w.openLine, { number, state: say(rowStateWords[state]) })}</li>
          ))}
        </Told>
      ) : null}
      {conflictCount > 0 ? (
        <Told title={say(w.conflicts, { count: conflictCount })} open>
          {conflicts.map(({ number, column, theirs, ours }) => (
            <li key={`${number} ${column}`}>
              {say(w.conflict, {
                ...{ number, column: asWritten(column), theirs: asWritten(theirs), ours: asWritten(ours) },
              })}
            </li>
          ))}
        </Told>
      ) : null}
      {badCount > 0 ? (
        <Told title={say(w.bad, { count: badCount })} open>
          {bad.map((one) => (
            <li key={`${one.number} ${one.column}`}>{noteText(one)}</li>
          ))}
        </Told>
      ) : null}
      {notes.length > 0 ? (
        <Told title={say(w.notes, { count: notes.length })}>
          {notes.map((one) => (
            <li key={`${one.number} ${one.column}`}>{noteText(one)}</li>
          ))}
        </Told>
      ) : null}
      <Preview trial={trial} />
    </>
  );
}
