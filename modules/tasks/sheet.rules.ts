import type { Word } from '../../base/words.ts';
import {
  type CellField,
  type PriorityKind,
  priorityKinds,
  type StepField,
  stepFields,
} from './cells.rules.ts';
import { sheetWords as w } from './sheet.words.ts';

/** Columns of a sheet of tasks. What a task waits for is left out: its numbers hold in one table only. */
export type Column = 'kind' | 'priority' | Exclude<CellField, 'after'>;

const titled: Record<Exclude<Column, StepField | 'kind' | 'title'>, Word> = {
  ...{ priority: w.priorityToo, measure: w.measureToo, lead: w.leadToo, responsible: w.responsibleToo },
  ...{ assisting: w.assistingToo, taking: w.takingToo, due: w.dueToo, risk: w.riskToo },
  ...{ indicator: w.indicatorToo, target: w.targetToo },
};

function titlesOf(column: Column): [string, ...string[]] {
  const month = stepFields.findIndex((field) => field === column);
  if (month >= 0) return [w.month.zh.replace('{month}', String(month + 1))];
  if (column === 'kind') return [w.kind.zh];
  const word = column === 'title' ? w.taskToo : titled[column as keyof typeof titled];
  const [first = '', ...others] = word.zh.split(' ');
  return [first, ...others];
}

export const columns: readonly Column[] = [
  ...(['kind', 'priority', 'title', 'measure'] as const),
  ...stepFields,
  ...(['lead', 'responsible', 'assisting', 'taking', 'due', 'risk', 'indicator', 'target'] as const),
];

export const columnTitles = new Map(columns.map((column) => [column, titlesOf(column)]));

export const neededColumns: readonly Column[] = ['kind', 'priority', 'title'];

const kindNames: Record<PriorityKind, Word> = {
  ...{ key: w.keyToo, hard: w.hardToo, special: w.specialToo, routine: w.routineToo },
};

/** The kind that is meant; null where none is. */
export function kindNamed(text: string): PriorityKind | null {
  const plain = text.replace(/\s/g, '');
  return priorityKinds.find((kind) => kindNames[kind].zh.split(' ').includes(plain)) ?? null;
}
