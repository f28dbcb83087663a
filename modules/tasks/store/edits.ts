import { type ReadDb, tables, type WriteDb, writeBehind } from '../../../platform/db/database.ts';
import type { TasksTables } from '../tasks.tables.ts';

const table = tables<TasksTables>;

export interface Edit {
  readonly taskId: string;
  readonly field: string;
  readonly version: number;
  readonly before: string;
  readonly after: string;
  readonly byId: string | null;
  readonly at: Date;
}

export async function createEdits(db: WriteDb, city: string, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  await writeBehind(
    db,
    table(db)
      .insertInto('tasks.edit')
      .values(
        edits.map(({ taskId, field, version, before, after, byId, at }) => ({
          ...{ city_id: city, task_id: taskId, field, version, before, after, by_id: byId, at },
        })),
      ),
  );
}

/** Who made this version of a cell, and when. */
export async function findEdit(db: ReadDb, taskId: string, field: string, version: number) {
  return table(db)
    .selectFrom('tasks.edit')
    .select(['by_id', 'at'])
    .where('task_id', '=', taskId)
    .where('field', '=', field)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** What was changed in a task, the newest first, at most two hundred. */
export async function listEdits(db: ReadDb, taskId: string): Promise<Edit[]> {
  const found = await table(db)
    .selectFrom('tasks.edit')
    .selectAll()
    .where('task_id', '=', taskId)
    .orderBy('at', 'desc')
    .orderBy('field')
    .orderBy('version', 'desc')
    .limit(200)
    .execute();
  return found.map(({ task_id, field, version, before, after, by_id, at }) => ({
    ...{ taskId: task_id, field, version, before, after, byId: by_id, at },
  }));
}
