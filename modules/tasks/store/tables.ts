import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { PriorityKind } from '../cells.rules.ts';
import type { TaskScope } from '../tasks.policy.ts';
import type { TasksTables } from '../tasks.tables.ts';

const table = tables<TasksTables>;

export interface TableRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly year: number;
  readonly sequence: number;
}

export interface PriorityRecord {
  readonly id: string;
  readonly tableId: string;
  readonly version: number;
  readonly sequence: number;
  readonly kind: PriorityKind;
  readonly title: string;
  readonly position: number;
  readonly withdrawn: boolean;
}

function tableOf(row: TasksTables['tasks.task_table']): TableRecord {
  const { id, year, sequence } = row;
  return { id, year, sequence, organisationId: row.organisation_id };
}

function priorityOf(row: TasksTables['tasks.priority']): PriorityRecord {
  const { id, version, sequence, title, position, withdrawn } = row;
  return {
    ...{ id, version, sequence, title, position, withdrawn },
    ...{ tableId: row.table_id, kind: row.kind as PriorityKind },
  };
}

export async function createTable(
  db: WriteDb,
  city: string,
  record: Authorized<TableRecord>,
  made: { readonly by: string; readonly at: Date },
): Promise<void> {
  await table(db)
    .insertInto('tasks.task_table')
    .values({
      ...{ city_id: city, id: record.id, organisation_id: record.organisationId, year: record.year },
      ...{ sequence: record.sequence, created_by: made.by, created_at: made.at },
    })
    .execute();
}

/** Tables of a year that are read as a whole, or in which the caller's organisation is named. */
export async function listTables(db: ReadDb, seen: TaskScope): Promise<TableRecord[]> {
  const { owners, organisationId } = seen.rows;
  let query = table(db).selectFrom('tasks.task_table as held').selectAll('held');
  if (owners !== null) {
    query = query.where(({ eb, or, exists, selectFrom }) =>
      or([
        eb('held.organisation_id', 'in', [...owners]),
        exists(
          selectFrom('tasks.task as task')
            .innerJoin('tasks.party as party', (join) =>
              join.onRef('party.city_id', '=', 'task.city_id').onRef('party.task_id', '=', 'task.id'),
            )
            .select('task.id')
            .whereRef('task.table_id', '=', 'held.id')
            .where('task.state', '<>', 'withdrawn')
            .where('party.organisation_id', '=', organisationId),
        ),
      ]),
    );
  }
  const rows = await query.orderBy('held.year', 'desc').orderBy('held.id').execute();
  return rows.map(tableOf);
}

export async function findTable(db: ReadDb, id: string): Promise<TableRecord | null> {
  const row = await table(db)
    .selectFrom('tasks.task_table')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? tableOf(row) : null;
}

export async function findTableOf(
  db: ReadDb,
  organisationId: string,
  year: number,
): Promise<TableRecord | null> {
  const row = await table(db)
    .selectFrom('tasks.task_table')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .executeTakeFirst();
  return row ? tableOf(row) : null;
}

/** Takes the next number of the table; the table is locked until the transaction ends. */
export async function nextSequence(db: WriteDb, id: string): Promise<TableRecord | null> {
  const row = await table(db)
    .updateTable('tasks.task_table')
    .set(({ eb }) => ({ sequence: eb('sequence', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ? tableOf(row) : null;
}

export async function listPriorities(db: ReadDb, tableIds: readonly string[]): Promise<PriorityRecord[]> {
  if (tableIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('tasks.priority')
    .selectAll()
    .where('table_id', 'in', [...tableIds])
    .execute();
  return rows.map(priorityOf);
}

export async function findPriority(db: ReadDb, id: string): Promise<PriorityRecord | null> {
  const row = await table(db)
    .selectFrom('tasks.priority')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? priorityOf(row) : null;
}

export async function createPriorities(
  db: WriteDb,
  city: string,
  records: readonly Authorized<PriorityRecord>[],
): Promise<void> {
  if (records.length === 0) return;
  await table(db)
    .insertInto('tasks.priority')
    .values(
      records.map(({ id, tableId, version, sequence, kind, title, position, withdrawn }) => ({
        ...{ city_id: city, id, table_id: tableId, version, sequence, kind, title, position, withdrawn },
      })),
    )
    .execute();
}

/** Saves under the next version. The table must be locked. */
export async function savePriority(db: WriteDb, record: Authorized<PriorityRecord>): Promise<void> {
  const { id, version, sequence, kind, title, position, withdrawn } = record;
  await table(db)
    .updateTable('tasks.priority')
    .set({ version: version + 1, sequence, kind, title, position, withdrawn })
    .where('id', '=', id)
    .execute();
}
