import { type ReadDb, tables, type WriteDb } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';

const table = tables<PlatformTables>;

async function lockIfThere(db: WriteDb, city: string, name: string): Promise<number | null> {
  const row = await table(db)
    .selectFrom('platform.follower')
    .select('number')
    .where('city_id', '=', city)
    .where('name', '=', name)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row ? Number(row.number) : null;
}

/** The follower's position, locked; null when another process is following for it now. */
export async function lockPosition(db: WriteDb, city: string, name: string): Promise<number | null> {
  const before = await lockIfThere(db, city, name);
  if (before !== null) return before;
  await table(db)
    .insertInto('platform.follower')
    .values({ city_id: city, name, number: '0' })
    .onConflict((conflict) => conflict.columns(['city_id', 'name']).doNothing())
    .execute();
  return lockIfThere(db, city, name);
}

export async function savePosition(db: WriteDb, city: string, name: string, number: number): Promise<void> {
  await table(db)
    .updateTable('platform.follower')
    .set({ number: String(number) })
    .where('city_id', '=', city)
    .where('name', '=', name)
    .execute();
}

/** The positions of `names`; a follower that never ran stands at 0. */
export async function listPositions(
  db: ReadDb,
  names: readonly string[],
): Promise<{ name: string; number: number }[]> {
  const rows = await table(db)
    .selectFrom('platform.follower')
    .select(['name', 'number'])
    .where('name', 'in', [...names])
    .execute();
  const known = new Map(rows.map(({ name, number }) => [name, Number(number)]));
  return names.map((name) => ({ name, number: known.get(name) ?? 0 }));
}
