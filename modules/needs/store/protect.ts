import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord, OpeningRow } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;
export type ReportRow = NeedsTables['needs.report'];

export async function createOpening(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: OpeningRow,
): Promise<void> {
  await table(db).insertInto('needs.opening').values(row).execute();
}

export async function saveOpening(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  id: string,
  decided: Pick<OpeningRow, 'decision' | 'decided_by' | 'decided_at'>,
): Promise<void> {
  await table(db).updateTable('needs.opening').set(decided).where('id', '=', id).execute();
}

/** Undecided ones of an organisation, oldest first. */
export async function listUndecidedOpenings(db: ReadDb, organisationId: string): Promise<OpeningRow[]> {
  return table(db)
    .selectFrom('needs.opening')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('decision', 'is', null)
    .orderBy('asked_at')
    .orderBy('id')
    .limit(50)
    .execute();
}

export async function createReport(db: WriteDb, _of: Authorized<NeedRecord>, row: ReportRow): Promise<void> {
  await table(db).insertInto('needs.report').values(row).execute();
}

/** Calls of the duty to report, oldest first. */
export async function listReports(db: ReadDb, needId: string): Promise<ReportRow[]> {
  return table(db)
    .selectFrom('needs.report')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('called_at')
    .orderBy('id')
    .execute();
}

/** From now on no relative looks at it. */
export async function withdrawFamilyViews(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  at: Date,
): Promise<void> {
  await table(db)
    .updateTable('needs.family_view')
    .set({ withdrawn_at: at })
    .where('need_id', '=', need.id)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** Whether it may do harm that the page is seen; not where it is protected at the person's wish alone. */
export async function isProtected(db: ReadDb, needId: string): Promise<boolean> {
  const row = await table(db)
    .selectFrom('needs.need')
    .select(['protected', 'confidential'])
    .where('id', '=', needId)
    .executeTakeFirst();
  return row !== undefined && row.protected && !row.confidential;
}

/** All protected needs: of them figures tell a number and nothing else. */
export async function listProtected(db: ReadDb): Promise<string[]> {
  const rows = await table(db).selectFrom('needs.need').select('id').where('protected', '=', true).execute();
  return rows.map(({ id }) => id);
}
