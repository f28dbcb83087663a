import { AppError, type FieldError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { type CellField, cellFields, mostTasks, type PriorityKind } from '../cells.rules.ts';
import { createTasks } from '../store/saving.ts';
import * as store from '../store/tables.ts';
import type { TaskRecord } from '../store/tasks.ts';
import type { NewTask } from '../tasks.contract.ts';
import * as happenings from '../tasks.happenings.ts';
import { allowEdit } from '../tasks.policy.ts';
import { tasksWords as w } from '../tasks.words.ts';
import { writeTouched } from './cells.ts';
import { notSeen, openTable, readingOf } from './open-table.ts';
import { type Reading, readCell } from './read-cell.ts';

const step = 1024;

/** Begins the table of a year for the caller's organisation and gives its id. Throws 403, 409 where there is one. */
export async function beginTable(ctx: WriteContext, year: number): Promise<string> {
  const { organisationId, staffId } = staffOf(ctx.actor);
  if (await store.findTableOf(ctx.db, organisationId, year)) {
    throw new AppError(409, 'table-there', w.tableThere, { year });
  }
  const made = { id: newId(ctx.now, ctx.chance), organisationId, year, sequence: 1 };
  await store.createTable(ctx.db, ctx.city.id, allowEdit(ctx.actor, made), { by: staffId, at: ctx.now });
  await record(ctx, happenings.tableChanged, made.id, { tasks: 0 });
  return made.id;
}

/** Adds a priority at the end of its kind and gives its id. Throws 403, 404. */
export async function addPriority(
  ctx: WriteContext,
  tableId: string,
  { kind, title }: { kind: PriorityKind; title: string },
): Promise<string> {
  const { table, priorities } = await openTable(ctx, tableId);
  const position = Math.max(0, ...priorities.map((one) => one.position)) + step;
  const made = {
    ...{ id: newId(ctx.now, ctx.chance), tableId, version: 1, sequence: table.sequence },
    ...{ kind, title, position, withdrawn: false, organisationId: table.organisationId },
  };
  await store.createPriorities(ctx.db, ctx.city.id, [allowEdit(ctx.actor, made)]);
  await record(ctx, happenings.tableChanged, tableId, { tasks: 0 });
  return made.id;
}

/** Renames a priority, makes it another kind or takes it out. Throws 403, 404, 409 on an old version or one with tasks. */
export async function changePriority(
  ctx: WriteContext,
  id: string,
  given: { version: number; kind: PriorityKind; title: string; withdrawn: boolean },
): Promise<void> {
  const before = await store.findPriority(ctx.db, id);
  if (!before) throw notSeen();
  const { table, priorities, places } = await openTable(ctx, before.tableId);
  const found = priorities.find((one) => one.id === id) ?? before;
  const { organisationId, sequence } = table;
  const allowed = allowEdit(ctx.actor, { ...found, organisationId, sequence });
  const { title } = found;
  if (found.version !== given.version) throw new AppError(409, 'stale', w.stalePriority, { title });
  const used = places.filter((task) => task.priorityId === id && task.state !== 'withdrawn').length;
  if (given.withdrawn && used > 0) throw new AppError(409, 'used', w.priorityUsed, { title, count: used });
  const { kind, withdrawn } = given;
  await store.savePriority(ctx.db, { ...allowed, kind, title: given.title, withdrawn });
  await record(ctx, happenings.tableChanged, table.id, { tasks: 0 });
}

export function blankTask(
  { id: tableId, sequence }: store.TableRecord,
  priorityId: string,
  { id, position }: { id: string; position: number },
): TaskRecord {
  return {
    ...{ id, tableId, priorityId, position, sequence, title: '', measure: '', due: null, risk: '' },
    ...{ indicator: null, target: null, state: 'open', outcome: '', endedOn: null, versions: {} },
    ...{ parties: [], steps: [], after: [] },
  };
}

interface Making {
  readonly blank: TaskRecord;
  readonly reading: Reading;
  readonly ownName: string;
}

/** A task of what was written in its cells; throws nothing, tells the cells that cannot hold it. */
function taskOf(
  { blank, reading, ownName }: Making,
  cells: NewTask,
  at: number,
): { task: TaskRecord; wrong: FieldError[] } {
  const wrong: FieldError[] = [];
  let task = blank;
  const given: Partial<Record<CellField, string>> = {
    ...cells,
    lead: cells.lead?.trim() ? cells.lead : ownName,
  };
  for (const field of cellFields) {
    const text = given[field];
    if (text === undefined || (text.trim() === '' && field !== 'title')) continue;
    const read = readCell(task, field, text, reading);
    if ('task' in read) task = read.task;
    else wrong.push({ path: `tasks.${at}.${field}`, ...read.not });
  }
  if (given.title === undefined) wrong.push({ path: `tasks.${at}.title`, text: w.titleFirst });
  return { task, wrong };
}

/**
 * Adds tasks at the end of a priority and gives their ids; without a lead the owner leads. All or none: throws 400 on
 * each cell that cannot hold what is written, 403, 404.
 */
export async function addTasks(
  ctx: WriteContext,
  tableId: string,
  { priorityId, tasks }: { priorityId: string; tasks: readonly NewTask[] },
): Promise<string[]> {
  const opened = await openTable(ctx, tableId);
  const { table, priorities, places, organisations } = opened;
  const allowed = allowEdit(ctx.actor, { ...table });
  if (!priorities.some(({ id, withdrawn }) => id === priorityId && !withdrawn)) {
    throw new AppError(400, 'bad-input', w.unknownPriority);
  }
  if (places.filter(({ state }) => state !== 'withdrawn').length + tasks.length > mostTasks) {
    throw new AppError(400, 'too-many', w.tooMany, { most: mostTasks });
  }
  const { reading } = await readingOf(ctx, opened, new Set(tasks.flatMap((task) => Object.keys(task))));
  const ownName = organisations.find(({ id }) => id === allowed.organisationId)?.shortName ?? '';
  const last = Math.max(0, ...places.map(({ position }) => position));
  const read = tasks.map((cells, index) => {
    const place = { id: newId(ctx.now, ctx.chance, index), position: last + (index + 1) * step };
    const blank = blankTask(table, priorityId, place);
    return taskOf({ blank, reading, ownName }, cells, index);
  });
  const wrong = read.flatMap((one) => one.wrong);
  if (wrong.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, wrong.slice(0, 100));
  const records = read.map(({ task }) =>
    allowEdit(ctx.actor, { ...task, organisationId: table.organisationId }),
  );
  const by = staffOf(ctx.actor).staffId;
  await createTasks(ctx.db, ctx.city.id, { by, at: ctx.now }, records);
  const rest = records.filter(({ steps, after }) => steps.length + after.length > 0);
  await writeTouched(
    ctx,
    opened,
    rest.map((task) => ({
      task,
      fields: new Set([
        ...(task.steps.length > 0 ? ['m1'] : []),
        ...(task.after.length > 0 ? ['after'] : []),
      ]),
    })),
  );
  await record(ctx, happenings.tableChanged, tableId, { tasks: records.length });
  return records.map(({ id }) => id);
}
