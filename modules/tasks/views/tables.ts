import { workingDayBefore } from '../../../base/time.ts';
import { hasRole, notFound, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listIndicatorChoices } from '../../ledger/ledger.public.ts';
import {
  listOrganisations,
  listStaffNames,
  type Organisation,
} from '../../organisations/organisations.public.ts';
import { editors, priorityName } from '../cells.rules.ts';
import { listEdits } from '../store/edits.ts';
import {
  findTable,
  findTableOf,
  listPriorities,
  listTables,
  type PriorityRecord,
  type TableRecord,
} from '../store/tables.ts';
import { findTaskTable, listNaming, listPlaces, listTasks, type TaskRecord } from '../store/tasks.ts';
import type { Priority, Task, TaskPage, TaskTable } from '../tasks.contract.ts';
import { mayEdit, scopeOf, type TaskScope, worksOn } from '../tasks.policy.ts';
import { allCells, type Names, numbersOf } from './cells.ts';

function priorityOf({ id, version, kind, title, position, withdrawn }: PriorityRecord): Priority {
  return { id, version, kind, title, position, withdrawn };
}

export function seenTable(
  ctx: ReadContext,
  { id, year, organisationId, sequence }: TableRecord,
  organisations: readonly Organisation[],
  { rows: { owners } }: TaskScope,
): TaskTable {
  const shortName = organisations.find((one) => one.id === organisationId)?.shortName ?? '';
  return {
    ...{ id, year, sequence, organisation: { id: organisationId, shortName } },
    whole: owners === null || owners.includes(organisationId),
    mayEdit: mayEdit(ctx.actor, { organisationId }),
  };
}

/** What stands around the cells of one table or of several. */
export interface Around {
  readonly numbers: ReadonlyMap<string, number>;
  readonly priorities: readonly PriorityRecord[];
}

/** The names that cells of this table hold. */
export async function namesOf(
  ctx: ReadContext,
  organisations: readonly Organisation[],
  { numbers, priorities }: Around,
  tasks: readonly TaskRecord[],
): Promise<Names> {
  const shortNames = new Map(organisations.map(({ id, shortName }) => [id, shortName]));
  const bound = tasks.some(({ indicator }) => indicator !== null);
  const codes = new Map(
    bound ? (await listIndicatorChoices(ctx)).map(({ code, name }) => [code, name.zh]) : [],
  );
  return {
    organisation: (id) => shortNames.get(id) ?? '',
    number: (id) => numbers.get(id) ?? null,
    indicator: (code) => codes.get(code) ?? code,
    priority: (id) => priorityName(priorities, id),
  };
}

async function seenTasks(
  ctx: ReadContext,
  tasks: readonly TaskRecord[],
  organisations: readonly Organisation[],
  around: Around,
): Promise<Task[]> {
  const names = await namesOf(ctx, organisations, around, tasks);
  const people = await listStaffNames(
    ctx.db,
    tasks.flatMap(({ parties, steps }) => [
      ...parties.flatMap(({ staffId }) => (staffId === null ? [] : [staffId])),
      ...steps.flatMap(({ doneBy }) => (doneBy === null ? [] : [doneBy])),
    ]),
  );
  const person = (id: string) => people.get(id)?.name ?? '';
  return tasks.map((task) => ({
    ...{ id: task.id, tableId: task.tableId, priorityId: task.priorityId, position: task.position },
    ...{ state: task.state, outcome: task.outcome, endedOn: task.endedOn, versions: { ...task.versions } },
    ...{ cells: allCells(task, names), due: task.due, after: [...task.after] },
    dueOffer:
      task.due === null || task.state !== 'open' ? null : workingDayBefore(task.due, ctx.isWorkingDay),
    parties: task.parties.map(({ organisationId, part, staffId }) => ({
      organisation: { id: organisationId, shortName: names.organisation(organisationId) },
      part,
      staff: staffId === null ? null : { id: staffId, name: person(staffId) },
    })),
    steps: task.steps.map(({ month, text, doneOn, how, doneBy }) => ({
      ...{ month, text, doneOn, how, doneBy: doneBy === null ? '' : person(doneBy) },
    })),
    worksOn: worksOn(ctx.actor, task.parties),
  }));
}

/** Every table of which the caller sees something, the newest year first. */
export async function listTaskTables(ctx: ReadContext) {
  const organisations = await listOrganisations(ctx.db);
  const seen = scopeOf(ctx.actor, organisations);
  const tables = await listTables(ctx.db, seen);
  return {
    tables: tables.map((table) => seenTable(ctx, table, organisations, seen)),
    mayOpen: hasRole(ctx.actor, ...editors),
  };
}

/** Throws 404 for a table of which the caller sees nothing. */
export async function tableSeen(ctx: ReadContext, id: string) {
  const organisations = await listOrganisations(ctx.db);
  const seen = scopeOf(ctx.actor, organisations);
  const table = await findTable(ctx.db, id);
  if (!table) throw notFound();
  const shown = seenTable(ctx, table, organisations, seen);
  const tasks = await listTasks(ctx.db, seen, table, 0);
  if (!shown.whole && !tasks.some(({ state }) => state !== 'withdrawn')) throw notFound();
  return { organisations, seen, table, shown, tasks };
}

/** A table, or what of it changed after `since`. Throws 404. */
export async function getTable(ctx: ReadContext, id: string, since: number): Promise<TaskPage> {
  const organisations = await listOrganisations(ctx.db);
  const seen = scopeOf(ctx.actor, organisations);
  const table = await findTable(ctx.db, id);
  if (!table) throw notFound();
  const shown = seenTable(ctx, table, organisations, seen);
  const priorities = await listPriorities(ctx.db, [id]);
  // Whoever sees only some asks for all of them: one that no longer names them must go.
  const from = shown.whole ? since : 0;
  const tasks = await listTasks(ctx.db, seen, table, from);
  if (!shown.whole && tasks.length === 0) throw notFound();
  const numbers = numbersOf(priorities, await listPlaces(ctx.db, id));
  const used = new Set(tasks.map(({ priorityId }) => priorityId));
  const told = priorities.filter((one) => (shown.whole ? one.sequence > from : used.has(one.id)));
  return {
    table: shown,
    priorities: told.map(priorityOf),
    tasks: await seenTasks(ctx, tasks, organisations, { numbers, priorities }),
  };
}

/** One task. Throws 404. */
export async function getTask(ctx: ReadContext, id: string): Promise<Task> {
  const tableId = await findTaskTable(ctx.db, id);
  if (tableId === null) throw notFound();
  const { tasks } = await getTable(ctx, tableId, 0);
  const task = tasks.find((one) => one.id === id);
  if (!task) throw notFound();
  return task;
}

/** Open tasks that name the caller's organisation, or the caller, the earliest due first. */
export async function listTasksNaming(
  ctx: ReadContext,
  { whose, year }: { whose: 'organisation' | 'mine'; year?: number | undefined },
) {
  const organisations = await listOrganisations(ctx.db);
  const seen = scopeOf(ctx.actor, organisations);
  const tasks = await listNaming(ctx.db, seen, { year: year ?? null, mine: whose === 'mine' });
  const tableIds = new Set(tasks.map(({ tableId }) => tableId));
  const tables = (await listTables(ctx.db, seen)).filter(({ id }) => tableIds.has(id));
  const numbers = new Map<string, number>();
  const priorities = await listPriorities(ctx.db, [...tableIds]);
  for (const { id } of tables) {
    const of = priorities.filter(({ tableId }) => tableId === id);
    for (const [task, number] of numbersOf(of, await listPlaces(ctx.db, id))) numbers.set(task, number);
  }
  return {
    tables: tables.map((table) => seenTable(ctx, table, organisations, seen)),
    tasks: await seenTasks(ctx, tasks, organisations, { numbers, priorities }),
  };
}

/** What was changed in a task. Throws 404. */
export async function taskHistory(ctx: ReadContext, id: string) {
  await getTask(ctx, id);
  const edits = await listEdits(ctx.db, id);
  const names = await listStaffNames(
    ctx.db,
    edits.flatMap(({ byId }) => (byId === null ? [] : [byId])),
  );
  return {
    edits: edits.map(({ field, before, after, byId, at }) => ({
      ...{ field, before, after, at: at.toISOString() },
      by: byId === null ? '' : (names.get(byId)?.name ?? ''),
    })),
  };
}

/** The caller's own table of a year as it is now. Throws 404. */
export async function ownTable(ctx: ReadContext, year: number): Promise<TaskTable> {
  const organisations = await listOrganisations(ctx.db);
  const table = await findTableOf(ctx.db, staffOf(ctx.actor).organisationId, year);
  if (!table) throw notFound();
  return seenTable(ctx, table, organisations, scopeOf(ctx.actor, organisations));
}
