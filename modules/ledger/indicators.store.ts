import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { IndicatorContent, IndicatorRecord, IndicatorState } from './indicators.rules.ts';
import type { LedgerTables } from './ledger.tables.ts';

const table = tables<LedgerTables>;

export interface EditionRow {
  readonly code: string;
  readonly version: number;
  readonly content: IndicatorContent;
  readonly state: IndicatorState;
  readonly restored: number | null;
  readonly why: string;
  readonly byId: string | null;
  readonly at: Date | null;
  /** Null where it was saved before this was asked. */
  readonly scorable: boolean | null;
}

function recordOf(row: LedgerTables['ledger.indicator']): IndicatorRecord {
  return {
    ...{ code: row.code, version: row.version, state: row.state as IndicatorState },
    ...{ changedBy: row.changed_by, changedAt: row.changed_at },
    content: row.content as IndicatorContent,
  };
}

/** Those that the city added or changed. */
export async function listOwn(db: ReadDb): Promise<IndicatorRecord[]> {
  return (await table(db).selectFrom('ledger.indicator').selectAll().orderBy('code').execute()).map(recordOf);
}

/** As {@link listOwn}, locked: of two changes the second sees what the first left. */
export async function lockOwn(db: WriteDb): Promise<IndicatorRecord[]> {
  const rows = await table(db)
    .selectFrom('ledger.indicator')
    .selectAll()
    .orderBy('code')
    .forUpdate()
    .execute();
  return rows.map(recordOf);
}

/** Adds it, or saves its next version; gives false where somebody else added this code in the meantime. */
export async function saveIndicator(
  db: WriteDb,
  city: string,
  { code, version, content, state, changedBy, changedAt }: Authorized<IndicatorRecord> & { changedAt: Date },
): Promise<boolean> {
  const row = {
    ...{ version, state, changed_by: changedBy, changed_at: changedAt },
    content: JSON.stringify(content),
  };
  const saved = await table(db)
    .insertInto('ledger.indicator')
    .values({ city_id: city, code, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['city_id', 'code'])
        .doUpdateSet(row)
        .where('ledger.indicator.version', '=', version - 1),
    )
    .returning('code')
    .executeTakeFirst();
  return saved !== undefined;
}

export async function createEdition(
  db: WriteDb,
  city: string,
  { code }: Authorized<IndicatorRecord>,
  {
    version,
    content,
    state,
    restored,
    why,
    byId,
    at,
    scorable,
  }: Omit<EditionRow, 'code' | 'at'> & { at: Date },
): Promise<void> {
  await table(db)
    .insertInto('ledger.indicator_edition')
    .values({
      ...{ city_id: city, code, version, state, restored, why, by_id: byId, at, scorable },
      ...{ content: JSON.stringify(content), effective_from: content.effectiveFrom },
    })
    .execute();
}

/** Newest first; of all indicators, or of one. */
export async function listEditions(db: ReadDb, code?: string): Promise<EditionRow[]> {
  const all = table(db).selectFrom('ledger.indicator_edition').selectAll();
  const rows = await (code === undefined ? all : all.where('code', '=', code))
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ code: row.code, version: row.version, restored: row.restored, why: row.why },
    ...{ byId: row.by_id, at: row.at, scorable: row.scorable, state: row.state as IndicatorState },
    content: row.content as IndicatorContent,
  }));
}
