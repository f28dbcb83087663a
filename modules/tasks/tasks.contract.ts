import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, day, id, instant, name, nothing, version } from '../../platform/http/schema.ts';
import {
  largestSheetBody,
  sheetFile,
  sheetImport,
  sheetQuery,
  sheetReport,
  sheetTrial,
} from '../../platform/sheets/sheet.contract.ts';
import {
  cellFields,
  editors,
  mostCells,
  mostTasks,
  priorityKinds,
  readers,
  taskParts,
  taskStates,
} from './cells.rules.ts';
import { tasksWords as w } from './tasks.words.ts';

const wordSchema = z.object({ zh: z.string(), en: z.string() });
const field = z.enum(cellFields);
const organisation = z.object({ id, shortName: z.string() });

export const tableSchema = z.object({
  id,
  year: z.int(),
  organisation,
  /** Grows with every change of anything in it. */
  sequence: z.int(),
  /** False: only the tasks that name the caller’s organisation are seen. */
  whole: z.boolean(),
  mayEdit: z.boolean(),
});

export const prioritySchema = z.object({
  id,
  version: z.int(),
  kind: z.enum(priorityKinds),
  title: z.string(),
  position: z.int(),
  withdrawn: z.boolean(),
});

export const taskSchema = z.object({
  id,
  tableId: id,
  priorityId: id,
  position: z.int(),
  state: z.enum(taskStates),
  outcome: z.string(),
  endedOn: day.nullable(),
  /** What stands in each cell, as it is written in the table; empty ones are left out. */
  cells: z.partialRecord(field, z.string()),
  /** The version of each cell that was ever changed; of all others it is 0. Beside the cells: `s1` … `s12` of what was done of a step, `state`, and `doer`. */
  versions: z.record(z.string(), z.int()),
  due: day.nullable(),
  /** The working day before a due day that is none. */
  dueOffer: day.nullable(),
  parties: z.array(
    z.object({
      organisation,
      part: z.enum(taskParts),
      staff: z.object({ id, name: z.string() }).nullable(),
    }),
  ),
  steps: z.array(
    z.object({
      month: z.int(),
      text: z.string(),
      doneOn: day.nullable(),
      how: z.string(),
      doneBy: z.string(),
    }),
  ),
  after: z.array(id),
  /** The caller’s organisation works on it: its people write and finish steps. */
  worksOn: z.boolean(),
});

const pageSchema = z.object({
  table: tableSchema,
  /** All of them where the whole table is told, else those that changed. */
  priorities: z.array(prioritySchema),
  tasks: z.array(taskSchema),
});

const cellGiven = z.strictObject({ taskId: id, field, version: z.int().min(0), text: z.string().max(2000) });

export const outcomeSchema = z.object({
  taskId: id,
  field,
  /** `same`: it stands there so already. `stale`: somebody else changed it since; nothing was saved. */
  state: z.enum(['saved', 'same', 'stale', 'refused']),
  /** What stands there now. */
  version: z.int(),
  text: z.string(),
  why: wordSchema.nullable(),
  /** Who wrote what stands there, where it is stale. */
  by: z.string(),
  at: instant.nullable(),
  /** The working day before a due day that is none. */
  offer: day.nullable(),
});

export const progressSchema = z.object({
  taskId: id,
  indicator: wordSchema,
  unit: wordSchema,
  target: z.string(),
  /** `unseen`: the caller does not read these figures. `none`: nothing counts it. */
  state: z.enum(['told', 'few', 'none', 'unseen']),
  value: z.string().nullable(),
  /** In percent of the target, computed. */
  percent: z.int().nullable(),
  asOf: instant,
});

const params = z.object({ id });
const query = nothing;
const body = nothing;

export const tasksContract = {
  tables: endpoint({
    ...{ name: 'tasks.tables', method: 'GET', path: '/api/task-tables', audience: readers },
    ...{ creates: false, summary: w.tablesSummary, params: nothing, query, body },
    answer: z.object({ tables: z.array(tableSchema), mayOpen: z.boolean() }),
  }),
  table: endpoint({
    ...{ name: 'tasks.table', method: 'GET', path: '/api/task-tables/:id', audience: readers },
    ...{ creates: false, summary: w.tableSummary, params, body, answer: pageSchema },
    /** Only what changed after this number. */
    query: z.object({ since: z.coerce.number().int().min(0).default(0) }),
  }),
  open: endpoint({
    ...{ name: 'tasks.open', method: 'POST', path: '/api/task-tables', audience: editors },
    ...{ creates: true, summary: w.openSummary, params: nothing, query, answer: tableSchema },
    body: z.strictObject({ year: z.int().min(2000).max(2099) }),
  }),
  addPriority: endpoint({
    ...{
      name: 'tasks.addPriority',
      method: 'POST',
      path: '/api/task-tables/:id/priorities',
      audience: editors,
    },
    ...{ creates: true, summary: w.addPrioritySummary, params, query, answer: z.object({ id }) },
    body: z.strictObject({ kind: z.enum(priorityKinds), title: name(120) }),
  }),
  changePriority: endpoint({
    ...{ name: 'tasks.changePriority', method: 'PUT', path: '/api/task-priorities/:id', audience: editors },
    ...{ creates: false, summary: w.changePrioritySummary, params, query, answer: z.object({ id }) },
    body: z.strictObject({ version, kind: z.enum(priorityKinds), title: name(120), withdrawn: z.boolean() }),
  }),
  add: endpoint({
    ...{ name: 'tasks.add', method: 'POST', path: '/api/task-tables/:id/tasks', audience: editors },
    ...{ creates: true, summary: w.addSummary, params, query, answer: z.object({ ids: z.array(id) }) },
    body: z.strictObject({
      priorityId: id,
      tasks: z
        .array(z.partialRecord(field, z.string().max(2000)))
        .min(1)
        .max(mostTasks),
    }),
  }),
  saveCells: endpoint({
    ...{ name: 'tasks.saveCells', method: 'PUT', path: '/api/task-tables/:id/cells', audience: readers },
    ...{ creates: false, summary: w.saveCellsSummary, params, query },
    body: z.strictObject({ cells: z.array(cellGiven).min(1).max(mostCells) }),
    answer: z.object({ cells: z.array(outcomeSchema) }),
  }),
  saveCell: endpoint({
    ...{ name: 'tasks.saveCell', method: 'PUT', path: '/api/tasks/:id/cells/:field', audience: readers },
    ...{ creates: false, summary: w.saveCellSummary, query, answer: outcomeSchema },
    params: z.object({ id, field }),
    body: z.strictObject({ version: z.int().min(0), text: z.string().max(2000) }),
  }),
  step: endpoint({
    ...{ name: 'tasks.step', method: 'PUT', path: '/api/tasks/:id/steps/:month', audience: readers },
    ...{ creates: false, summary: w.stepSummary, query, answer: taskSchema },
    params: z.object({ id, month: z.coerce.number().int().min(1).max(12) }),
    /** The version of `s` and the month; a day of null takes the finishing back. */
    body: z.strictObject({ version: z.int().min(0), doneOn: day.nullable(), how: anyName(200) }),
  }),
  end: endpoint({
    ...{ name: 'tasks.end', method: 'PUT', path: '/api/tasks/:id/state', audience: readers },
    ...{ creates: false, summary: w.endSummary, params, query, answer: taskSchema },
    body: z.strictObject({ version: z.int().min(0), state: z.enum(taskStates), outcome: anyName(400) }),
  }),
  doer: endpoint({
    ...{ name: 'tasks.doer', method: 'PUT', path: '/api/tasks/:id/doer', audience: readers },
    ...{ creates: false, summary: w.doerSummary, params, query, answer: taskSchema },
    body: z.strictObject({ version: z.int().min(0), staffId: id.nullable() }),
  }),
  handOver: endpoint({
    ...{ name: 'tasks.handOver', method: 'POST', path: '/api/task-hand-over', audience: editors },
    ...{ creates: true, summary: w.handOverSummary, params: nothing, query },
    body: z.strictObject({ from: id, to: id }),
    answer: z.object({ moved: z.int() }),
  }),
  naming: endpoint({
    ...{ name: 'tasks.naming', method: 'GET', path: '/api/tasks', audience: readers },
    ...{ creates: false, summary: w.namingSummary, params: nothing, body },
    query: z.object({
      whose: z.enum(['organisation', 'mine']).default('organisation'),
      year: z.coerce.number().int().min(2000).max(2099).optional(),
    }),
    answer: z.object({ tables: z.array(tableSchema), tasks: z.array(taskSchema) }),
  }),
  history: endpoint({
    ...{ name: 'tasks.history', method: 'GET', path: '/api/tasks/:id/history', audience: readers },
    ...{ creates: false, summary: w.historySummary, params, query, body },
    answer: z.object({
      edits: z.array(
        z.object({ field: z.string(), before: z.string(), after: z.string(), by: z.string(), at: instant }),
      ),
    }),
  }),
  progress: endpoint({
    ...{ name: 'tasks.progress', method: 'GET', path: '/api/task-tables/:id/progress', audience: readers },
    ...{ creates: false, summary: w.progressSummary, params, query, body },
    answer: z.object({ progress: z.array(progressSchema) }),
  }),
  sheet: endpoint({
    ...{ name: 'tasks.sheet', method: 'GET', path: '/api/task-tables/:id/sheet', audience: readers },
    ...{ creates: false, summary: w.sheetSummary, params, body, answer: sheetFile },
    query: sheetQuery,
  }),
  trySheet: endpoint({
    ...{
      name: 'tasks.trySheet',
      method: 'POST',
      path: '/api/task-tables/:id/sheet-trials',
      audience: editors,
    },
    ...{ creates: false, largest: largestSheetBody, summary: w.trySheetSummary, params, query },
    ...{ body: sheetTrial, answer: sheetReport },
  }),
  importSheet: endpoint({
    ...{
      name: 'tasks.importSheet',
      method: 'POST',
      path: '/api/task-tables/:id/sheet-imports',
      audience: editors,
    },
    ...{ creates: true, largest: largestSheetBody, summary: w.importSheetSummary, params, query },
    ...{ body: sheetImport, answer: sheetReport },
  }),
};

export type TaskTable = z.infer<typeof tableSchema>;
export type Priority = z.infer<typeof prioritySchema>;
export type Task = z.infer<typeof taskSchema>;
export type TaskPage = z.infer<typeof pageSchema>;
export type CellGiven = z.infer<typeof cellGiven>;
export type CellOutcome = z.infer<typeof outcomeSchema>;
export type Progress = z.infer<typeof progressSchema>;
export type NewTask = z.infer<typeof tasksContract.add.body>['tasks'][number];
