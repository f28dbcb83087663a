import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { DutiesTables } from '../duties.tables.ts';

const table = tables<DutiesTables>;

export type OfferedRow = DutiesTables['duties.offered'];

/** What offices put first. */
export async function listOffered(db: ReadDb): Promise<OfferedRow[]> {
  return table(db).selectFrom('duties.offered').selectAll().where('offered', '=', true).execute();
}

export async function saveOffered(db: WriteDb, row: Authorized<OfferedRow>): Promise<void> {
  const { offered, by_id, at } = row;
  await table(db)
    .insertInto('duties.offered')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'area_id', 'category_code']).doUpdateSet({ offered, by_id, at }),
    )
    .execute();
}
