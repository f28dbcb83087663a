import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { tables, type WriteDb } from '../../../platform/db/database.ts';
import type { Owned, Party } from '../tasks.policy.ts';
import type { TasksTables } from '../tasks.tables.ts';
import type { TaskRecord } from './tasks.ts';

const table = tables<TasksTables>;

function columnsOf(task: TaskRecord) {
  const { sequence, position, title, measure, due, risk, indicator, target, state, outcome } = task;
  return {
    ...{ sequence, position, title, measure, due, risk, indicator, target, state, outcome },
    ...{ priority_id: task.priorityId, ended_on: task.endedOn, versions: JSON.stringify(task.versions) },
  };
}

export async function createTasks(
  db: WriteDb,
  city: string,
  made: { readonly by: string; readonly at: Date },
  tasks: readonly Authorized<TaskRecord>[],
): Promise<void> {
  if (tasks.length === 0) return;
  await table(db)
    .insertInto('tasks.task')
    .values(
      tasks.map((task) => ({
        ...{ city_id: city, id: task.id, table_id: task.tableId, ...columnsOf(task) },
        ...{ created_by: made.by, created_at: made.at },
      })),
    )
    .execute();
  const parties = tasks.flatMap(({ id, parties: all }) => partyRows(city, id, all));
  if (parties.length > 0) await table(db).insertInto('tasks.party').values(parties).execute();
}

function partyRows(city: string, task: string, parties: readonly Party[]) {
  return parties.map(({ organisationId, part, staffId }, position) => ({
    ...{ city_id: city, task_id: task, organisation_id: organisationId, part, position, staff_id: staffId },
  }));
}

/** Saves the task's own columns. The table must be locked. */
export async function saveTask(db: WriteDb, task: Authorized<TaskRecord>): Promise<void> {
  await table(db).updateTable('tasks.task').set(columnsOf(task)).where('id', '=', task.id).execute();
}

export async function saveParties(
  db: WriteDb,
  city: string,
  { id, parties }: Authorized<TaskRecord>,
): Promise<void> {
  await table(db).deleteFrom('tasks.party').where('task_id', '=', id).execute();
  if (parties.length > 0)
    await table(db)
      .insertInto('tasks.party')
      .values(partyRows(city, id, parties))
      .execute();
}

export async function saveSteps(
  db: WriteDb,
  city: string,
  { id, steps }: Authorized<TaskRecord>,
): Promise<void> {
  await table(db).deleteFrom('tasks.step').where('task_id', '=', id).execute();
  if (steps.length === 0) return;
  await table(db)
    .insertInto('tasks.step')
    .values(
      steps.map(({ month, text, how, doneOn, doneBy }) => ({
        ...{ city_id: city, task_id: id, month, text, how, done_on: doneOn, done_by: doneBy },
      })),
    )
    .execute();
}

export async function saveAfter(
  db: WriteDb,
  city: string,
  { id, tableId, after }: Authorized<TaskRecord>,
): Promise<void> {
  await table(db).deleteFrom('tasks.dependency').where('task_id', '=', id).execute();
  if (after.length === 0) return;
  await table(db)
    .insertInto('tasks.dependency')
    .values(after.map((other) => ({ city_id: city, table_id: tableId, task_id: id, after_id: other })))
    .execute();
}

/** Gives the open tasks of a person in a table to another, or to nobody; the table must be locked. */
export async function moveDoer(
  db: WriteDb,
  { id: tableId, sequence }: Authorized<Owned & { readonly id: string; readonly sequence: number }>,
  { from, to }: { readonly from: string; readonly to: string | null },
): Promise<number> {
  const { rows: moved } = await sql<{ task_id: string }>`
    update tasks.party set staff_id = ${to}
    where staff_id = ${from} and task_id in (
      select id from tasks.task where table_id = ${tableId} and state = 'open')
    returning task_id`.execute(table(db));
  if (moved.length === 0) return 0;
  await table(db)
    .updateTable('tasks.task')
    .set({ sequence })
    .where(
      'id',
      'in',
      moved.map(({ task_id }) => task_id),
    )
    .execute();
  return moved.length;
}
