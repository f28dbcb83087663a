import { sql } from 'kysely';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { BodiesTables } from '../bodies.tables.ts';

const table = tables<BodiesTables>;

export async function listNames(
  db: ReadDb,
  ids: readonly (string | null)[],
): Promise<{ id: string; name: string }[]> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return [];
  return table(db).selectFrom('bodies.body').select(['id', 'name']).where('id', 'in', wanted).execute();
}

/** From the body's parent up to the top. */
export async function listAbove(db: ReadDb, id: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    with recursive above as (
      select b.city_id, b.id, b.name, b.parent_id, 0 as steps from bodies.body b where b.id = ${id}
      union all
      select b.city_id, b.id, b.name, b.parent_id, above.steps + 1 from bodies.body b
        join above on b.city_id = above.city_id and b.id = above.parent_id where above.steps < 100)
    select id, name from above where steps > 0 order by steps`.execute(table(db));
  return rows;
}

/** Who hangs a body elsewhere waits here for whoever does so too. */
export async function lockTree(db: WriteDb, cityId: string): Promise<void> {
  await sql`insert into bodies.tree (city_id) values (${cityId}) on conflict (city_id) do nothing`.execute(
    table(db),
  );
  await table(db).selectFrom('bodies.tree').select('city_id').forUpdate().execute();
}

/** For a body that was made in this transaction. */
export async function setGuide(db: WriteDb, id: string, guideId: string | null): Promise<void> {
  await table(db).updateTable('bodies.body').set({ guide_id: guideId }).where('id', '=', id).execute();
}
