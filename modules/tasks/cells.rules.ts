import { sheetWords } from './sheet.words.ts';

/** How many months a table has. */
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Month = (typeof months)[number];

export const priorityKinds = ['key', 'hard', 'special', 'routine'] as const;
export type PriorityKind = (typeof priorityKinds)[number];

export const taskParts = ['lead', 'responsible', 'assisting', 'taking'] as const;
export type TaskPart = (typeof taskParts)[number];

export const taskStates = ['open', 'done', 'withdrawn'] as const;
export type TaskState = (typeof taskStates)[number];

export const stepFields = [
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
  'm7',
  'm8',
  'm9',
  'm10',
  'm11',
  'm12',
] as const;
export type StepField = (typeof stepFields)[number];

/** Cells that are saved as text, each with a version of its own. */
export const cellFields = [
  ...['title', 'measure', 'lead', 'responsible', 'assisting', 'taking', 'due', 'risk'],
  ...['indicator', 'target', 'after', ...stepFields, 'priority'],
] as unknown as readonly CellField[];
export type CellField =
  | 'title'
  | 'measure'
  | TaskPart
  | 'due'
  | 'risk'
  | 'indicator'
  | 'target'
  | 'after'
  | 'priority'
  | StepField;

export function monthOfField(field: string): Month | null {
  const month = Number(/^[ms](\d{1,2})$/.exec(field)?.[1] ?? 0);
  return months.find((one) => one === month) ?? null;
}

export function isPart(field: CellField): field is TaskPart {
  return taskParts.some((part) => part === field);
}

/** Characters of a cell; a table that nobody can read is no table. */
export const mostOf: Record<CellField, number> = {
  ...{ title: 200, measure: 400, lead: 60, responsible: 400, assisting: 400, taking: 400, due: 20 },
  ...{ risk: 200, indicator: 80, target: 20, after: 100, priority: 130 },
  ...(Object.fromEntries(stepFields.map((field) => [field, 200])) as Record<StepField, number>),
};

export const mostTasks = 1000;
/** Cells of one save: what is pasted in one go. */
export const mostCells = 2000;

export const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;
export const editors = ['head', 'coordinator'] as const;
export const doers = ['handler', 'head', 'coordinator'] as const;

interface Placed {
  readonly id: string;
  readonly position: number;
}

export interface PlacedPriority extends Placed {
  readonly kind: PriorityKind;
}

export interface PlacedTask extends Placed {
  readonly priorityId: string;
}

const byPosition = (a: Placed, b: Placed) => a.position - b.position || (a.id < b.id ? -1 : 1);

export function sortedPriorities<P extends PlacedPriority>(priorities: readonly P[]): P[] {
  return priorities.toSorted(
    (a, b) => priorityKinds.indexOf(a.kind) - priorityKinds.indexOf(b.kind) || byPosition(a, b),
  );
}

/** Tasks in the order of the table, by kind and priority. A task's number is its place in it, from 1. */
export function inOrder<T extends PlacedTask>(
  priorities: readonly PlacedPriority[],
  tasks: readonly T[],
): T[] {
  const places = new Map(sortedPriorities(priorities).map(({ id }, place) => [id, place]));
  const placeOf = ({ priorityId }: T) => places.get(priorityId) ?? priorities.length;
  return tasks.toSorted((a, b) => placeOf(a) - placeOf(b) || byPosition(a, b));
}

interface NamedPriority {
  readonly id: string;
  readonly kind: PriorityKind;
  readonly title: string;
  readonly withdrawn: boolean;
}

/** How a priority is written in a cell: its title, with its kind where two are called so. */
export function priorityName(priorities: readonly NamedPriority[], id: string): string {
  const found = priorities.find((one) => one.id === id);
  if (!found) return '';
  const alike = priorities.filter(({ title, withdrawn }) => title === found.title && !withdrawn);
  return alike.length > 1 ? `${sheetWords[found.kind].zh} ${found.title}` : found.title;
}

/** The priorities that a text may mean: the one written so, else those whose title holds it. */
export function prioritiesCalled<P extends NamedPriority>(priorities: readonly P[], text: string): P[] {
  const live = priorities.filter(({ withdrawn }) => !withdrawn);
  const exact = live.filter(({ id, title }) => priorityName(live, id) === text || title === text);
  return exact.length > 0 ? exact : live.filter(({ title }) => title.includes(text));
}

export type StepStanding = 'finished' | 'late' | 'ahead';

/** How a step of the table of a year stands on a day: it is late once its month is over. */
export function standingOf(
  { month, doneOn }: { readonly month: number; readonly doneOn: string | null },
  year: number,
  today: string,
): StepStanding {
  if (doneOn !== null) return 'finished';
  return `${year}-${String(month).padStart(2, '0')}` < today.slice(0, 7) ? 'late' : 'ahead';
}
