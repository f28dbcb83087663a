import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { TasksTables } from '../tasks.tables.ts';

const table = tables<TasksTables>;

export type CalendarRow = TasksTables['tasks.calendar'];

export async function findCalendar(db: ReadDb, staffId: string): Promise<CalendarRow | null> {
  const row = await table(db)
    .selectFrom('tasks.calendar')
    .selectAll()
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return row ?? null;
}

export async function findCalendarBy(db: ReadDb, hash: Buffer): Promise<CalendarRow | null> {
  const row = await table(db)
    .selectFrom('tasks.calendar')
    .selectAll()
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  return row ?? null;
}

/** The address of before ends with this. */
export async function saveCalendar(db: WriteDb, row: Authorized<CalendarRow>): Promise<void> {
  const { city_id, staff_id, organisation_id, token_hash, made_at } = row;
  await table(db)
    .insertInto('tasks.calendar')
    .values({ city_id, staff_id, organisation_id, token_hash, made_at })
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'staff_id']).doUpdateSet({ organisation_id, token_hash, made_at }),
    )
    .execute();
}

export async function removeCalendar(db: WriteDb, staffId: string): Promise<void> {
  await table(db).deleteFrom('tasks.calendar').where('staff_id', '=', staffId).execute();
}
