import type { Day } from '../../base/time.ts';
import { type ReadDb, tables, type WriteDb } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';

const table = tables<PlatformTables>;

/** A day on which the city works otherwise; `works` null: set back to the national calendar. */
export interface OwnDay {
  readonly day: Day;
  readonly works: boolean | null;
  readonly reason: string;
  readonly version: number;
}

/** The city's own days from `from` to `to`, both included, in order. */
export async function listOwnDays(db: ReadDb, from: Day, to: Day): Promise<OwnDay[]> {
  return table(db)
    .selectFrom('platform.calendar_day')
    .select(['day', 'works', 'reason', 'version'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute();
}

/** Saves a day on the version that was seen (0: it had none). False when somebody else was first. */
export async function saveOwnDay(
  db: WriteDb,
  city: string,
  { day, works, reason, version }: OwnDay,
): Promise<boolean> {
  const row = { city_id: city, day, works, reason, version: version + 1 };
  const saved =
    version === 0
      ? await table(db)
          .insertInto('platform.calendar_day')
          .values(row)
          .onConflict((conflict) => conflict.columns(['city_id', 'day']).doNothing())
          .returning('day')
          .executeTakeFirst()
      : await table(db)
          .updateTable('platform.calendar_day')
          .set(row)
          .where('city_id', '=', city)
          .where('day', '=', day)
          .where('version', '=', version)
          .returning('day')
          .executeTakeFirst();
  return saved !== undefined;
}
