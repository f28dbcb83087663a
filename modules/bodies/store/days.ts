import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { BodiesTables } from '../bodies.tables.ts';
import type { Days } from '../days.rules.ts';

const table = tables<BodiesTables>;

export async function findDays(db: ReadDb): Promise<Days | null> {
  const row = await table(db).selectFrom('bodies.days').selectAll().executeTakeFirst();
  return row ? { formerKept: row.former_kept, standstill: row.standstill, version: row.version } : null;
}

/** Saves on the version that was seen, 0 for none. False when somebody else was first. */
export async function saveDays(
  db: WriteDb,
  cityId: string,
  { version, formerKept, standstill }: Authorized<Days>,
): Promise<boolean> {
  const values = { former_kept: formerKept, standstill };
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await table(db)
      .insertInto('bodies.days')
      .values({ city_id: cityId, version: 1, ...values })
      .onConflict((on) => on.column('city_id').doNothing())
      .executeTakeFirstOrThrow();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await table(db)
    .updateTable('bodies.days')
    .set({ ...values, version: version + 1 })
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
