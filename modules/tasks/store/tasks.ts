import { sql } from 'kysely';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { Month, TaskPart, TaskState } from '../cells.rules.ts';
import type { Owned, Party, TaskScope } from '../tasks.policy.ts';
import type { TasksTables } from '../tasks.tables.ts';

const table = tables<TasksTables>;

export interface Step {
  readonly month: Month;
  readonly text: string;
  readonly doneOn: string | null;
  readonly how: string;
  readonly doneBy: string | null;
}

export interface TaskRecord {
  readonly id: string;
  readonly tableId: string;
  readonly priorityId: string;
  readonly position: number;
  readonly sequence: number;
  readonly title: string;
  readonly measure: string;
  readonly due: string | null;
  readonly risk: string;
  readonly indicator: string | null;
  readonly target: string | null;
  readonly state: TaskState;
  readonly outcome: string;
  readonly endedOn: string | null;
  readonly versions: Readonly<Record<string, number>>;
  readonly parties: readonly Party[];
  readonly steps: readonly Step[];
  /** Ids of the tasks it waits for. */
  readonly after: readonly string[];
}

type Row = Omit<TasksTables['tasks.task'], 'due' | 'ended_on'> & {
  due_day: string | null;
  ended_day: string | null;
};

const days = [
  sql<string | null>`to_char(task.due, 'YYYY-MM-DD')`.as('due_day'),
  sql<string | null>`to_char(task.ended_on, 'YYYY-MM-DD')`.as('ended_day'),
] as const;

type Bare = Omit<TaskRecord, 'parties' | 'steps' | 'after'>;

function bareOf(row: Row): Bare {
  const { id, position, sequence, title, measure, risk, indicator, target, outcome } = row;
  return {
    ...{ id, position, sequence, title, measure, risk, indicator, target, outcome },
    ...{ tableId: row.table_id, priorityId: row.priority_id, due: row.due_day, endedOn: row.ended_day },
    ...{ state: row.state as TaskState, versions: row.versions as Record<string, number> },
  };
}

async function withRest(db: ReadDb, bare: readonly Bare[]): Promise<TaskRecord[]> {
  const ids = bare.map(({ id }) => id);
  if (ids.length === 0) return [];
  const parties = await table(db)
    .selectFrom('tasks.party')
    .select(['task_id', 'organisation_id', 'part', 'staff_id'])
    .where('task_id', 'in', ids)
    .orderBy('position')
    .execute();
  const steps = await table(db)
    .selectFrom('tasks.step as step')
    .select(['task_id', 'month', 'text', 'how', 'done_by'])
    .select(sql<string | null>`to_char(step.done_on, 'YYYY-MM-DD')`.as('done_day'))
    .where('task_id', 'in', ids)
    .orderBy('month')
    .execute();
  const waits = await table(db)
    .selectFrom('tasks.dependency')
    .select(['task_id', 'after_id'])
    .where('task_id', 'in', ids)
    .execute();
  const grouped = <T extends { task_id: string }>(all: readonly T[]) =>
    Map.groupBy(all, (row) => row.task_id);
  const [of, at, on] = [grouped(parties), grouped(steps), grouped(waits)];
  return bare.map((task) => ({
    ...task,
    parties: (of.get(task.id) ?? []).map((row) => ({
      ...{ organisationId: row.organisation_id, part: row.part as TaskPart, staffId: row.staff_id },
    })),
    steps: (at.get(task.id) ?? []).map(({ month, text, how, done_by, done_day }) => ({
      ...{ month: month as Month, text, how, doneOn: done_day, doneBy: done_by },
    })),
    after: (on.get(task.id) ?? []).map(({ after_id }) => after_id),
  }));
}

function rows(db: ReadDb) {
  return table(db)
    .selectFrom('tasks.task as task')
    .selectAll('task')
    .select([...days]);
}

/** What of a table the caller may see: all of it, or the tasks that name their organisation. */
export async function listTasks(
  db: ReadDb,
  seen: TaskScope,
  { id, organisationId }: Owned & { readonly id: string },
  since: number,
): Promise<TaskRecord[]> {
  const { owners, organisationId: own } = seen.rows;
  let query = rows(db).where('task.table_id', '=', id);
  if (since > 0) query = query.where('task.sequence', '>', since);
  if (owners !== null && !owners.includes(organisationId)) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('tasks.party as party')
          .select('party.task_id')
          .whereRef('party.city_id', '=', 'task.city_id')
          .whereRef('party.task_id', '=', 'task.id')
          .where('party.organisation_id', '=', own),
      ),
    );
  }
  return withRest(db, (await query.execute()).map(bareOf));
}

/** Open tasks of a year that name this organisation, or this person of it. */
export async function listNaming(
  db: ReadDb,
  { rows: { organisationId, staffId } }: TaskScope,
  which: { readonly year: number | null; readonly mine: boolean },
): Promise<TaskRecord[]> {
  let query = rows(db)
    .where('task.state', '=', 'open')
    .where(({ exists, selectFrom }) => {
      let named = selectFrom('tasks.party as party')
        .select('party.task_id')
        .whereRef('party.city_id', '=', 'task.city_id')
        .whereRef('party.task_id', '=', 'task.id')
        .where('party.organisation_id', '=', organisationId);
      if (which.mine) named = named.where('party.staff_id', '=', staffId);
      return exists(named);
    });
  const { year } = which;
  if (year !== null) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('tasks.task_table as held')
          .select('held.id')
          .whereRef('held.city_id', '=', 'task.city_id')
          .whereRef('held.id', '=', 'task.table_id')
          .where('held.year', '=', year),
      ),
    );
  }
  return withRest(db, (await query.orderBy('task.due').orderBy('task.id').limit(1000).execute()).map(bareOf));
}

/** These tasks of one table, which must be locked. */
export async function listTasksToChange(db: WriteDb, ids: readonly string[]): Promise<TaskRecord[]> {
  if (ids.length === 0) return [];
  const found = await rows(db)
    .where('task.id', 'in', [...new Set(ids)])
    .execute();
  return withRest(db, found.map(bareOf));
}

export async function findTaskTable(db: ReadDb, id: string): Promise<string | null> {
  const row = await table(db)
    .selectFrom('tasks.task')
    .select('table_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.table_id ?? null;
}

/** Where the tasks of a table stand; of those that are in it. */
export async function listPlaces(db: ReadDb, tableId: string) {
  const found = await table(db)
    .selectFrom('tasks.task')
    .select(['id', 'priority_id', 'position', 'title', 'state'])
    .where('table_id', '=', tableId)
    .execute();
  return found.map(({ priority_id, ...row }) => ({ ...row, priorityId: priority_id }));
}

/** Who waits for whom in a table. */
export async function listWaits(db: ReadDb, tableId: string): Promise<Map<string, string[]>> {
  const found = await table(db)
    .selectFrom('tasks.dependency')
    .select(['task_id', 'after_id'])
    .where('table_id', '=', tableId)
    .execute();
  const waits = new Map<string, string[]>();
  for (const { task_id, after_id } of found) waits.set(task_id, [...(waits.get(task_id) ?? []), after_id]);
  return waits;
}

/** Tables with open tasks that this person does. */
export async function listTablesWith(db: ReadDb, staffId: string): Promise<string[]> {
  const found = await table(db)
    .selectFrom('tasks.task as task')
    .innerJoin('tasks.party as party', (join) =>
      join.onRef('party.city_id', '=', 'task.city_id').onRef('party.task_id', '=', 'task.id'),
    )
    .select('task.table_id')
    .distinct()
    .where('task.state', '=', 'open')
    .where('party.staff_id', '=', staffId)
    .orderBy('task.table_id')
    .execute();
  return found.map(({ table_id }) => table_id);
}
