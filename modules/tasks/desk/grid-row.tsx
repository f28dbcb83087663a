import { memo, type ReactNode } from 'react';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { monthOfField } from '../cells.rules.ts';
import type { Progress, Task } from '../tasks.contract.ts';
import { gridColumns } from './grid-columns.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';
import type { Pending } from './use-saving.ts';

export interface RowProps {
  readonly task: Task;
  readonly number: number;
  readonly row: number;
  /** What of this row is not saved yet, by field; the same object while nothing changes. */
  readonly pending: ReadonlyMap<string, Pending> | undefined;
  readonly progress: Progress | undefined;
  /** First and last chosen column, and the one one is on; -1 where none is. */
  readonly from: number;
  readonly to: number;
  readonly on: number;
  readonly mayEdit: boolean;
}

export function ProgressText({ progress }: { progress: Progress | undefined }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  if (!progress) return null;
  const { state, value, percent, target, unit } = progress;
  if (state !== 'told') return say(w[state]);
  const shown = language === 'en' ? unit.en : unit.zh;
  return say(w.told, { value: value ?? '', target, unit: shown, percent: percent ?? 0 });
}

function CellText({
  task,
  field,
  pending,
}: {
  task: Task;
  field: (typeof gridColumns)[number];
  pending: Pending | undefined;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const text = pending?.text ?? task.cells[field] ?? '';
  const month = monthOfField(field);
  const step = month === null ? undefined : task.steps.find((one) => one.month === month);
  if (step?.doneOn) {
    return (
      <>
        {text}
        <span className="task-step-done">
          {say(w.doneMark, { day: dayText(step.doneOn, language), how: step.how })}
        </span>
      </>
    );
  }
  if (field === 'due' && task.dueOffer !== null && pending === undefined) {
    return (
      <>
        {text}
        <span className="task-other-day">{say(w.otherDay, { day: dayText(task.dueOffer, language) })}</span>
      </>
    );
  }
  return text;
}

function classOf(pending: Pending | undefined, chosen: boolean, on: boolean, open: boolean): string {
  return [
    chosen ? 'chosen' : '',
    on ? 'on' : '',
    open ? '' : 'fixed',
    pending === undefined ? '' : `cell-${pending.state}`,
  ]
    .filter((one) => one !== '')
    .join(' ');
}

/** A task as a row. Drawn again only when something of it changed. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { task, number, row, pending, from, to, on, mayEdit } = props;
  const say = useSay();
  return (
    <tr className={task.state === 'done' ? 'task-done' : undefined}>
      <th scope="row" className="task-number">
        <button type="button" data-open={task.id} aria-label={say(w.open, { number })}>
          {number}
        </button>
      </th>
      {gridColumns.map((field, column) => {
        const open = mayEdit || (task.worksOn && monthOfField(field) !== null);
        return (
          <td
            key={field}
            id={`cell-${row}-${column}`}
            data-row={row}
            data-column={column}
            className={classOf(pending?.get(field), column >= from && column <= to, column === on, open)}
          >
            <CellText task={task} field={field} pending={pending?.get(field)} />
          </td>
        );
      })}
      <td className="fixed task-progress">
        {task.state === 'done' ? (
          <>
            {say(w.done)} {task.outcome}
          </>
        ) : (
          <ProgressText progress={props.progress} />
        )}
      </td>
    </tr>
  );
});
