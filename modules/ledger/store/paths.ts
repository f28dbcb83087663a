import { type ReadDb, runWritten, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { LedgerTables } from '../ledger.tables.ts';

const table = tables<LedgerTables>;

/** From each area up to the root, as the sums are counted by; of all areas where `ids` is null. */
export async function listPaths(db: ReadDb, ids: readonly string[] | null): Promise<Map<string, string[]>> {
  const rows = await runWritten<{ area_id: string; path: string[] }>(
    db,
    `select area_id, path from ledger.area_path where $1::uuid[] is null or area_id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ area_id, path }) => [area_id, path]));
}

export async function savePaths(
  db: WriteDb,
  city: string,
  paths: readonly { readonly id: string; readonly path: readonly string[] }[],
): Promise<void> {
  for (let from = 0; from < paths.length; from += 1000) {
    await table(db)
      .insertInto('ledger.area_path')
      .values(
        paths
          .slice(from, from + 1000)
          .map(({ id, path }) => ({ city_id: city, area_id: id, path: [...path] })),
      )
      .onConflict((conflict) =>
        conflict.columns(['city_id', 'area_id']).doUpdateSet(({ ref }) => ({ path: ref('excluded.path') })),
      )
      .execute();
  }
}
