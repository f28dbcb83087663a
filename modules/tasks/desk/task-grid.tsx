import { type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import {
  type CellField,
  inOrder,
  monthOfField,
  mostOf,
  priorityKinds,
  priorityName,
  sortedPriorities,
} from '../cells.rules.ts';
import type { Priority, Progress, Task } from '../tasks.contract.ts';
import { readTsv, writeTsv } from '../tsv.rules.ts';
import { useColumnName } from './column-name.ts';
import { areaOf, gridColumns, moved, pasted, type Selection } from './grid-columns.ts';
import { GridRow } from './grid-row.tsx';
import { GridWriter, type WriterActs } from './grid-writer.tsx';
import { tasksDeskWords as w } from './tasks-desk.words.ts';
import type { Edit, Pending, Saving } from './use-saving.ts';

interface Props {
  readonly priorities: readonly Priority[];
  readonly tasks: readonly Task[];
  /** The number of each task in the whole table. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly progress: ReadonlyMap<string, Progress>;
  readonly saving: Saving;
  readonly mayEdit: boolean;
  readonly onOpen: (id: string) => void;
  /** Rows pasted below the last task: texts by field, to become tasks of this priority. */
  readonly onMore: (priorityId: string, rows: readonly Partial<Record<CellField, string>>[]) => void;
  readonly onLeft: (count: number) => void;
  readonly priorityAside: (priority: Priority) => ReactNode;
}

type PendingByTask = ReadonlyMap<string, ReadonlyMap<string, Pending>>;

function pendingByTask(pending: Saving['pending']): PendingByTask {
  const grouped = Map.groupBy(pending.values(), (one) => one.taskId);
  return new Map([...grouped].map(([id, all]) => [id, new Map(all.map((one) => [one.field, one]))]));
}

function Head() {
  const say = useSay();
  const columnName = useColumnName();
  return (
    <thead>
      <tr>
        <th scope="col" className="task-number">
          {say(w.number)}
        </th>
        {gridColumns.map((field) => (
          <th key={field} scope="col" className={`column-${monthOfField(field) === null ? field : 'month'}`}>
            {columnName(field)}
          </th>
        ))}
        <th scope="col" className="column-progress">
          {say(w.progress)}
        </th>
      </tr>
    </thead>
  );
}

interface Chosen extends Selection {
  /** The task one is on, wherever it stands. */
  readonly id?: string | undefined;
}

const start: Chosen = { row: 0, column: 0, toRow: 0, toColumn: 0 };

/** Which cell a pointer is on. */
function cellAt(target: EventTarget | null): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  if (!cell) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** The table as one edits it: keyboard and pointer, one cell or a block. */
export function TaskGrid(props: Props) {
  const columnName = useColumnName();
  const { priorities, tasks, saving, mayEdit } = props;
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const rows = useMemo(() => inOrder(priorities, tasks), [priorities, tasks]);
  const [chosen, setChosen] = useState<Chosen>(start);
  // Others add rows above: one stays on the task one was on.
  const found = chosen.id === undefined ? -1 : rows.findIndex(({ id }) => id === chosen.id);
  const shift = found < 0 ? 0 : found - chosen.row;
  const there = { ...chosen, row: chosen.row + shift, toRow: chosen.toRow + shift };
  const at = moved(there, [0, 0], Math.max(1, rows.length), true);
  const row = Math.min(at.row, rows.length - 1);
  const task = rows[row];
  const column = gridColumns[at.column] ?? 'title';
  const { pending } = saving;
  const byTask = useMemo(() => pendingByTask(pending), [pending]);
  const pendingOf = (id: string) => byTask.get(id);
  const seen = useRef(0);
  const mayWrite = (one: Task | undefined, of: CellField) =>
    one !== undefined && (mayEdit || (one.worksOn && monthOfField(of) !== null));
  const textOf = (one: Task, of: CellField) => pendingOf(one.id)?.get(of)?.text ?? one.cells[of] ?? '';
  const change = (cells: readonly { row: number; column: number; text: string }[]) => {
    const edits = cells.flatMap(({ row: of, column: across, text }): Edit[] => {
      const [one, name] = [rows[of], gridColumns[across]];
      if (!one || !name || !mayWrite(one, name)) return [];
      return [{ taskId: one.id, field: name, text, base: saving.versionOf(one.id, name) }];
    });
    saving.change(edits);
  };
  const go = (next: Selection, focus = true) => {
    setChosen({ ...next, id: rows[next.row]?.id });
    document
      .getElementById(`cell-${next.toRow}-${next.toColumn}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focus) field.current?.focus({ preventScroll: true });
  };
  const area = areaOf({ ...at, row });
  const acts: WriterActs = {
    move: (by, reach) => go(moved({ ...at, row }, by, rows.length, reach)),
    write: (text) => {
      if (!task || !mayWrite(task, column)) return;
      saving.change([{ taskId: task.id, field: column, text, base: seen.current }]);
    },
    clear: () => {
      const cells = [];
      for (let down = area.top; down <= area.bottom; down += 1) {
        for (let across = area.left; across <= area.right; across += 1) {
          const [one, of] = [rows[down], gridColumns[across]];
          if (one && of && textOf(one, of) !== '') cells.push({ row: down, column: across, text: '' });
        }
      }
      change(cells);
    },
    shift: (by) => {
      const live = sortedPriorities(priorities).filter(({ withdrawn }) => !withdrawn);
      change(
        rows.slice(area.top, area.bottom + 1).flatMap((one, down) => {
          const next = live[live.findIndex(({ id }) => id === one.priorityId) + by];
          if (!next) return [];
          const text = priorityName(live, next.id);
          return [{ row: area.top + down, column: gridColumns.indexOf('priority'), text }];
        }),
      );
    },
    undo: saving.undo,
    redo: saving.redo,
    copy: () =>
      writeTsv(
        rows
          .slice(area.top, area.bottom + 1)
          .map((one) => gridColumns.slice(area.left, area.right + 1).map((of) => textOf(one, of))),
      ),
    paste: (text) => {
      const { cells, over } = pasted(readTsv(text), { ...at, row }, rows.length);
      change(cells);
      if (over.length === 0) return;
      const last = rows.at(-1);
      if (!mayEdit || !last || gridColumns[area.left] !== 'title') return props.onLeft(over.length);
      const made = over.map(
        (line) =>
          Object.fromEntries(
            line.flatMap((cell, index) => (cell.trim() === '' ? [] : [[gridColumns[index], cell]])),
          ) as Partial<Record<CellField, string>>,
      );
      props.onMore(last.priorityId, made);
    },
  };
  const press = (event: MouseEvent) => {
    const open = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-open]') : null;
    if (open?.dataset['open'] !== undefined) return;
    const cell = cellAt(event.target);
    if (!cell || event.button !== 0) return;
    event.preventDefault();
    // What is being written is saved before one is elsewhere.
    field.current?.blur();
    const next = event.shiftKey ? { ...at, row } : { ...cell };
    go({ row: next.row, column: next.column, toRow: cell.row, toColumn: cell.column });
  };
  const drag = (event: MouseEvent) => {
    if (event.buttons !== 1) return;
    const cell = cellAt(event.target);
    if (cell) setChosen({ ...at, row, toRow: cell.row, toColumn: cell.column, id: task?.id });
  };
  const writable = mayWrite(task, column) && task?.state !== 'withdrawn';
  const called = say(w.cellLabel, {
    number: props.numbers.get(task?.id ?? '') ?? '',
    column: columnName(column),
  });
  const label = writable ? called : `${called} ${say(w.readOnly)}`;
  const byPriority = Map.groupBy(rows.entries(), ([, one]) => one.priorityId);
  const begun = () => {
    seen.current = task ? saving.versionOf(task.id, column) : 0;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the writer within takes the keys; the pointer only chooses the cell
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      className="task-grid"
      onMouseDown={press}
      onMouseMove={drag}
      onClick={({ target }) => {
        const open = target instanceof Element ? target.closest<HTMLElement>('[data-open]') : null;
        if (open?.dataset['open'] !== undefined) props.onOpen(open.dataset['open']);
      }}
    >
      <table>
        <Head />
        {priorityKinds.map((kind) => {
          const of = sortedPriorities(priorities).filter((one) => one.kind === kind && !one.withdrawn);
          if (of.length === 0) return null;
          return (
            <tbody key={kind}>
              <tr className="task-kind">
                <th scope="rowgroup" colSpan={gridColumns.length + 2}>
                  <span>{say(w[kind])}</span>
                </th>
              </tr>
              {of.map((priority) => [
                <tr key={priority.id} className="task-priority">
                  <th scope="rowgroup" colSpan={gridColumns.length + 2}>
                    <span>
                      <CityText>{priority.title}</CityText> {props.priorityAside(priority)}
                    </span>
                  </th>
                </tr>,
                ...(byPriority.get(priority.id) ?? []).map(([index, one]) => {
                  const inside = index >= area.top && index <= area.bottom;
                  return (
                    <GridRow
                      key={one.id}
                      task={one}
                      number={props.numbers.get(one.id) ?? 0}
                      row={index}
                      pending={pendingOf(one.id)}
                      progress={props.progress.get(one.id)}
                      from={inside ? area.left : -1}
                      to={inside ? area.right : -1}
                      on={index === row ? at.column : -1}
                      mayEdit={mayEdit}
                    />
                  );
                }),
              ])}
            </tbody>
          );
        })}
      </table>
      {task ? (
        <GridWriter
          label={label}
          describedBy={`cell-${row}-${at.column}`}
          text={textOf(task, column)}
          mayWrite={writable}
          most={mostOf[column]}
          cell={`cell-${row}-${at.column}`}
          of={`${task.id}:${column}`}
          place={place}
          field={field}
          acts={acts}
          begun={begun}
        />
      ) : null}
    </div>
  );
}
