import { say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import { inOrder, monthOfField } from '../cells.rules.ts';
import { type Column, columns, columnTitles } from '../sheet.rules.ts';
import { sheetWords as w } from '../sheet.words.ts';
import { listPriorities } from '../store/tables.ts';
import { listPlaces } from '../store/tasks.ts';
import { allCells, numbersOf } from './cells.ts';
import { namesOf, tableSeen } from './tables.ts';

const widthOf = (column: Column) => {
  if (column === 'title' || column === 'measure') return 36;
  return monthOfField(column) === null ? 14 : 18;
};

/** How a row is filled in. */
function exampleRow(): string[] {
  const of: Partial<Record<Column, string>> = {
    ...{ kind: w.key.zh, priority: w.examplePriority.zh, title: w.exampleTask.zh, m6: w.exampleStep.zh },
    ...{ lead: w.exampleLead.zh, due: w.exampleDue.zh },
  };
  return ['1', ...columns.map((column) => of[column] ?? ''), ''];
}

/** The table as it is seen, a row for each task, as a sheet that can be taken in again. Throws 404. */
export async function tableSheet(
  ctx: ReadContext,
  id: string,
  { kind, template }: SheetQuery,
): Promise<SheetFile> {
  const { table, tasks, organisations, shown } = await tableSeen(ctx, id);
  const priorities = await listPriorities(ctx.db, [id]);
  const numbers = numbersOf(priorities, await listPlaces(ctx.db, id));
  const names = await namesOf(ctx, organisations, { numbers, priorities }, tasks);
  const of = new Map(priorities.map((one) => [one.id, one]));
  const there = inOrder(
    priorities,
    tasks.filter(({ state }) => state !== 'withdrawn'),
  );
  const title = say(w.title, 'zh', { year: table.year });
  const titles = columns.map((column) => columnTitles.get(column)?.[0] ?? '');
  return sheetFileOf(
    { file: `${shown.organisation.shortName}-${title}`, title, kind },
    [
      [w.number.zh, ...titles, w.outcome.zh],
      ...(template === 'true' ? [exampleRow()] : []),
      ...(template === 'true' ? [] : there).map((task) => {
        const priority = of.get(task.priorityId);
        const cells = allCells(task, names);
        const texts = columns.map((column) => {
          if (column === 'kind') return priority ? w[priority.kind].zh : '';
          return column === 'priority' ? (priority?.title ?? '') : (cells[column] ?? '');
        });
        return [String(numbers.get(task.id) ?? ''), ...texts, task.outcome];
      }),
    ],
    [6, ...columns.map(widthOf), 24],
  );
}
