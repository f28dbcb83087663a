import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { PassedCellRow, PassingRow, ReturnScope } from './returns.policy.ts';
import type { ReturnsTables } from './returns.tables.ts';

const table = tables<ReturnsTables>;

/** With what the return is called. */
export type PassingTold = PassingRow & { readonly title: string };

const told = (db: ReadDb) =>
  table(db)
    .selectFrom('returns.passing as passing')
    .innerJoin('returns.made_return as made', (join) =>
      join.onRef('made.city_id', '=', 'passing.city_id').onRef('made.id', '=', 'passing.return_id'),
    )
    .selectAll('passing')
    .select('made.title')
    .orderBy('passing.passed_at', 'desc')
    .orderBy('passing.id', 'desc');

/** What an organisation asked of those below it, newest first. */
export async function listPassed(db: ReadDb, { rows }: ReturnScope, most: number): Promise<PassingTold[]> {
  return told(db).where('passing.organisation_id', '=', rows.organisationId).limit(most).execute();
}

/** What is asked of an organisation, newest first. */
export async function listAskedOf(db: ReadDb, { rows }: ReturnScope, most: number): Promise<PassingTold[]> {
  return told(db)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('returns.passed_cell as cell')
          .select('cell.id')
          .whereRef('cell.city_id', '=', 'passing.city_id')
          .whereRef('cell.passing_id', '=', 'passing.id')
          .where('cell.organisation_id', '=', rows.organisationId),
      ),
    )
    .limit(most)
    .execute();
}

/** The cells of what was asked, as they stand in the sheet. */
export async function listCells(db: ReadDb, passings: readonly string[]): Promise<PassedCellRow[]> {
  if (passings.length === 0) return [];
  return table(db)
    .selectFrom('returns.passed_cell')
    .selectAll()
    .where('passing_id', 'in', [...passings])
    .orderBy('place')
    .orderBy('organisation_id')
    .execute();
}

/** Every cell asked for a return, with who decided it and why. */
export async function listCellsOfReturn(
  db: ReadDb,
  returnId: string,
): Promise<(PassedCellRow & { readonly reason: string })[]> {
  return table(db)
    .selectFrom('returns.passed_cell as cell')
    .innerJoin('returns.passing as passing', (join) =>
      join.onRef('passing.city_id', '=', 'cell.city_id').onRef('passing.id', '=', 'cell.passing_id'),
    )
    .where('passing.return_id', '=', returnId)
    .selectAll('cell')
    .select('passing.reason')
    .orderBy('cell.place')
    .orderBy('passing.passed_at')
    .orderBy('cell.id')
    .execute();
}

/** What anybody asked of these organisations since an instant, newest first. */
export async function listAskedSince(
  db: ReadDb,
  organisations: readonly string[],
  since: Date,
): Promise<{ organisationId: string; title: string; at: Date }[]> {
  return table(db)
    .selectFrom('returns.passed_cell as cell')
    .innerJoin('returns.passing as passing', (join) =>
      join.onRef('passing.city_id', '=', 'cell.city_id').onRef('passing.id', '=', 'cell.passing_id'),
    )
    .where('cell.organisation_id', 'in', [...organisations])
    .where('passing.passed_at', '>=', since)
    .select(['cell.organisation_id as organisationId', 'cell.title', 'passing.passed_at as at'])
    .orderBy('passing.passed_at', 'desc')
    .execute();
}

export async function createPassing(
  db: WriteDb,
  passing: Authorized<PassingRow>,
  cells: readonly PassedCellRow[],
): Promise<void> {
  await table(db)
    .insertInto('returns.passing')
    .values({ ...passing })
    .execute();
  await table(db)
    .insertInto('returns.passed_cell')
    .values([...cells])
    .execute();
}

/** A cell that is asked of the organisation, held until the transaction ends; null where there is none. */
export async function lockCell(
  db: WriteDb,
  { rows }: ReturnScope,
  id: string,
): Promise<PassedCellRow | null> {
  const row = await table(db)
    .selectFrom('returns.passed_cell')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', rows.organisationId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function saveCell(db: WriteDb, cell: Authorized<PassedCellRow>): Promise<void> {
  const { state, answer, answered_by, answered_at, version } = cell;
  await table(db)
    .updateTable('returns.passed_cell')
    .set({ state, answer, answered_by, answered_at, version })
    .where('id', '=', cell.id)
    .execute();
}
