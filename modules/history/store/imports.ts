import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { MeantField } from '../columns.rules.ts';
import type { ImportRow, PastNeedRow } from '../history.policy.ts';
import type { HistoryTables } from '../history.tables.ts';
import type { RowFault } from '../row.rules.ts';

const table = tables<HistoryTables>;
type BlockRow = HistoryTables['history.block'];

export async function createImport(
  db: WriteDb,
  row: Omit<ImportRow, 'meanings'>,
  blocks: readonly BlockRow[],
): Promise<void> {
  await table(db)
    .insertInto('history.import')
    .values({ ...row, meanings: '{}' })
    .execute();
  for (const block of blocks) await table(db).insertInto('history.block').values(block).execute();
}

export async function findImport(db: ReadDb, id: string): Promise<ImportRow | undefined> {
  return table(db).selectFrom('history.import').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Locked, so that two who go on with it at once do so one after the other. */
export async function lockImport(db: WriteDb, id: string): Promise<ImportRow | undefined> {
  return table(db)
    .selectFrom('history.import')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** All imports, newest first; what was dropped is not listed. */
export async function listImports(db: ReadDb): Promise<ImportRow[]> {
  return table(db)
    .selectFrom('history.import')
    .selectAll()
    .where('state', '<>', 'dropped')
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
}

/** Saves a change; the version moves where a person decided it. */
export async function saveImport(
  db: WriteDb,
  row: Authorized<ImportRow>,
  change: Partial<Omit<ImportRow, 'city_id' | 'id'>>,
): Promise<void> {
  const { meanings, ...rest } = change;
  await table(db)
    .updateTable('history.import')
    .set({ ...rest, ...(meanings === undefined ? {} : { meanings: JSON.stringify(meanings) }) })
    .where('city_id', '=', row.city_id)
    .where('id', '=', row.id)
    .execute();
}

export async function findBlock(db: ReadDb, importId: string, number: number): Promise<Buffer | null> {
  const row = await table(db)
    .selectFrom('history.block')
    .select('rows')
    .where('import_id', '=', importId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.rows ?? null;
}

export async function listBlocks(db: ReadDb, importId: string): Promise<Buffer[]> {
  const rows = await table(db)
    .selectFrom('history.block')
    .select('rows')
    .where('import_id', '=', importId)
    .orderBy('number')
    .execute();
  return rows.map(({ rows: block }) => block);
}

export async function removeBlocks(db: WriteDb, row: Authorized<ImportRow>): Promise<void> {
  await table(db).deleteFrom('history.block').where('import_id', '=', row.id).execute();
}

/** Sheets that were brought in before `day` and still lie there. */
export async function listOldSheets(db: ReadDb, before: Date): Promise<ImportRow[]> {
  return table(db)
    .selectFrom('history.import as one')
    .selectAll('one')
    .where('one.made_at', '<', before)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('history.block as block')
          .select(sql.lit(1).as('there'))
          .whereRef('block.city_id', '=', 'one.city_id')
          .whereRef('block.import_id', '=', 'one.id'),
      ),
    )
    .execute();
}

export async function addFaults(
  db: WriteDb,
  row: Authorized<ImportRow>,
  faults: readonly RowFault[],
): Promise<void> {
  if (faults.length === 0) return;
  await table(db)
    .insertInto('history.bad_row')
    .values(
      faults.map(({ number, place, fault, amount }) => ({
        city_id: row.city_id,
        import_id: row.id,
        ...{ number, place, reason: fault, amount },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function removeFaults(db: WriteDb, row: Authorized<ImportRow>): Promise<void> {
  await table(db).deleteFrom('history.bad_row').where('import_id', '=', row.id).execute();
}

export async function listFaults(
  db: ReadDb,
  importId: string,
  limit: number,
): Promise<HistoryTables['history.bad_row'][]> {
  return table(db)
    .selectFrom('history.bad_row')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('number')
    .orderBy('place')
    .limit(limit)
    .execute();
}

/** What was decided before for a sheet with these titles. */
export async function findKnownColumns(db: ReadDb, titles: string): Promise<string[] | null> {
  const row = await table(db)
    .selectFrom('history.known_columns')
    .select('columns')
    .where('titles', '=', titles)
    .executeTakeFirst();
  return row?.columns ?? null;
}

export async function keepKnownColumns(
  db: WriteDb,
  known: HistoryTables['history.known_columns'],
): Promise<void> {
  await table(db)
    .insertInto('history.known_columns')
    .values(known)
    .onConflict((conflict) => conflict.columns(['city_id', 'titles']).doUpdateSet({ columns: known.columns }))
    .execute();
}

/** Forgets what a place was written as, unless a need of the past still stands there with it. */
export async function forgetPlace(db: WriteDb, { area_written }: Authorized<PastNeedRow>): Promise<void> {
  if (area_written === '') return;
  const other = await table(db)
    .selectFrom('history.past_need')
    .select('id')
    .where('area_written', '=', area_written)
    .limit(1)
    .executeTakeFirst();
  if (other) return;
  await table(db)
    .deleteFrom('history.known_meaning')
    .where('field', '=', 'area')
    .where('written', '=', area_written)
    .execute();
  await table(db)
    .updateTable('history.import')
    .set({ meanings: sql`meanings #- ${['area', area_written]}::text[]` })
    .where(sql<boolean>`jsonb_exists(meanings -> 'area', ${area_written})`)
    .execute();
}

/** What was said to be meant by texts in a column: written → meant. */
export async function listKnownMeanings(db: ReadDb, field: MeantField): Promise<Map<string, string>> {
  const rows = await table(db)
    .selectFrom('history.known_meaning')
    .select(['written', 'meant'])
    .where('field', '=', field)
    .execute();
  return new Map(rows.map(({ written, meant }) => [written, meant]));
}

export async function keepKnownMeanings(
  db: WriteDb,
  known: readonly HistoryTables['history.known_meaning'][],
): Promise<void> {
  if (known.length === 0) return;
  await table(db)
    .insertInto('history.known_meaning')
    .values([...known])
    .onConflict((conflict) =>
      conflict
        .columns(['city_id', 'field', 'written'])
        .doUpdateSet(({ ref }) => ({ meant: ref('excluded.meant') })),
    )
    .execute();
}
