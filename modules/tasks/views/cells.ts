import { type CellField, cellFields, inOrder, isPart, monthOfField } from '../cells.rules.ts';
import { readingWords } from '../reading.words.ts';
import type { TaskRecord } from '../store/tasks.ts';

/** What cells name that stands elsewhere. */
export interface Names {
  readonly organisation: (id: string) => string;
  readonly number: (taskId: string) => number | null;
  readonly indicator: (code: string) => string;
  readonly priority: (id: string) => string;
}

/** What stands in a cell, as people write and read it; what is written back so changes nothing. */
export function cellText(task: TaskRecord, field: CellField, names: Names): string {
  const month = monthOfField(field);
  if (month !== null) return task.steps.find((step) => step.month === month)?.text ?? '';
  if (isPart(field)) {
    const of = task.parties.filter(({ part }) => part === field);
    return of.map(({ organisationId }) => names.organisation(organisationId)).join(readingWords.between.zh);
  }
  if (field === 'after') {
    const numbers = task.after.map(names.number).filter((number) => number !== null);
    return numbers.toSorted((a, b) => a - b).join(readingWords.between.zh);
  }
  if (field === 'due') return task.due ?? '';
  if (field === 'indicator') return task.indicator === null ? '' : names.indicator(task.indicator);
  if (field === 'priority') return names.priority(task.priorityId);
  if (field === 'target') return task.target ?? '';
  if (field === 'title' || field === 'measure') return task[field];
  return task.risk;
}

export function allCells(task: TaskRecord, names: Names): Partial<Record<CellField, string>> {
  const cells = cellFields.map((field) => [field, cellText(task, field, names)] as const);
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}

type Place = Parameters<typeof inOrder>[1][number] & { readonly state: string };

/** The number of each task in its table; those taken out have none. */
export function numbersOf(
  priorities: Parameters<typeof inOrder>[0],
  places: readonly Place[],
): Map<string, number> {
  const there = places.filter(({ state }) => state !== 'withdrawn');
  return new Map(inOrder(priorities, there).map(({ id }, place) => [id, place + 1]));
}
