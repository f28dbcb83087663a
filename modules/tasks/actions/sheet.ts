import type { BadCell } from '../../../base/misfit.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import type { Taking } from '../../../platform/http/sheet-routes.ts';
import type { SheetReport } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../../platform/sheets/take-sheet.ts';
import { type CellField, mostTasks, type PriorityKind } from '../cells.rules.ts';
import { type Column, columns, columnTitles, kindNamed, neededColumns } from '../sheet.rules.ts';
import { sheetWords } from '../sheet.words.ts';
import { findTable } from '../store/tables.ts';
import type { NewTask } from '../tasks.contract.ts';
import { allowEdit } from '../tasks.policy.ts';
import { tasksWords as w } from '../tasks.words.ts';
import { lookAround, notSeen, type Opened, readingOf } from './open-table.ts';
import { readCell } from './read-cell.ts';
import { addPriority, addTasks, blankTask } from './tables.ts';

const titleOf = (column: Column) => columnTitles.get(column)?.[0] ?? '';

export const tasksForm: SheetForm<Column> = {
  name: 'tasks',
  columns: columns.map((key) => ({
    ...{ key, titles: columnTitles.get(key) ?? [key], needed: neededColumns.includes(key) },
    ...(key === 'due' ? { holds: 'day' as const } : {}),
  })),
  mostRows: mostTasks + 1,
};

interface Row {
  readonly number: number;
  readonly values: Readonly<Record<Column, string>>;
}

interface Planned {
  readonly kind: 'added' | 'same';
  readonly of: PriorityKind;
  readonly priority: string;
  readonly cells: NewTask;
}

interface Plan {
  readonly good: readonly Planned[];
  readonly bad: readonly BadCell[];
}

const isCell = (column: Column): column is Exclude<Column & CellField, 'priority'> =>
  column !== 'kind' && column !== 'priority';

const key = (of: PriorityKind, priority: string, title: string) => JSON.stringify([of, priority, title]);

/** What each row would add; one whose task stands there already changes nothing. */
async function planned(ctx: ReadContext, opened: Opened, rows: readonly Row[]): Promise<Plan> {
  const { reading } = await readingOf(ctx, opened, ['indicator']);
  const titles = new Map(opened.priorities.map((one) => [one.id, one]));
  const there = new Set(
    opened.places.flatMap(({ priorityId, title, state }) => {
      const of = titles.get(priorityId);
      return of && state !== 'withdrawn' ? [key(of.kind, of.title, title)] : [];
    }),
  );
  const good: Planned[] = [];
  const bad: BadCell[] = [];
  const blank = blankTask(opened.table, '', { id: '', position: 0 });
  for (const { number, values } of rows) {
    const name = values.title.trim();
    const fault = (column: Column, reason: BadCell['reason'], given: BadCell['values'] = {}) =>
      bad.push({ number, name, column: titleOf(column), reason, values: given });
    const before = bad.length;
    const of = kindNamed(values.kind);
    if (of === null) fault('kind', sheetWords.unknownKind);
    const priority = values.priority.trim();
    if (priority === '' || priority.length > 120)
      fault('priority', w.tooLong, { most: 120, count: priority.length });
    const written = columns
      .filter(isCell)
      .filter((column) => column === 'title' || values[column].trim() !== '');
    let task = blank;
    for (const column of written) {
      const read = readCell(task, column, values[column], reading);
      if ('task' in read) task = read.task;
      else fault(column, read.not.text, read.not.values);
    }
    if (bad.length > before || of === null) continue;
    const known = key(of, priority, name);
    const cells = Object.fromEntries(written.map((column) => [column, values[column]])) as NewTask;
    good.push({ kind: there.has(known) ? 'same' : 'added', of, priority, cells });
    there.add(known);
  }
  return { good, bad };
}

async function planning(ctx: ReadContext, tableId: string) {
  const table = await findTable(ctx.db, tableId);
  if (!table) throw notSeen();
  allowEdit(ctx.actor, table);
  const opened = await lookAround(ctx, table);
  return { opened, plan: (rows: readonly Row[]) => planned(ctx, opened, rows) };
}

/** What taking in a sheet would add. Throws 403, 404. */
export const tryingTasks = async (ctx: ReadContext, { id }: { readonly id: string }) =>
  (await planning(ctx, id)).plan;

/** Adds the tasks of a sheet, with the priorities that are not there yet; the same sheet again adds nothing. */
export async function importTasks(
  ctx: WriteContext,
  { opened: sheet, take }: Taking<Column>,
  { id: tableId }: { readonly id: string },
): Promise<SheetReport> {
  staffOf(ctx.actor);
  const { opened, plan } = await planning(ctx, tableId);
  const taken = await takeSheet(ctx, sheet, take, plan);
  const added = taken.plan.good.filter(({ kind }) => kind === 'added');
  for (const [, group] of Map.groupBy(added, ({ of, priority }) => key(of, priority, ''))) {
    const [first] = group;
    if (!first) continue;
    const { of, priority: title } = first;
    const known = opened.priorities.find((one) => one.kind === of && one.title === title && !one.withdrawn);
    const priorityId = known?.id ?? (await addPriority(ctx, tableId, { kind: of, title }));
    await addTasks(ctx, tableId, { priorityId, tasks: group.map(({ cells }) => cells) });
  }
  return taken.report;
}
