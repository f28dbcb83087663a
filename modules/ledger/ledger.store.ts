import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { Entry, EntryScope } from './ledger.policy.ts';
import type { Counts } from './ledger.rules.ts';
import type { LedgerTables } from './ledger.tables.ts';

const table = tables<LedgerTables>;

/** Writes entries. A happening followed twice leaves the entries it left before. */
export async function createEntries(db: WriteDb, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await table(db)
    .insertInto('ledger.entry')
    .values([...entries])
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'happening_number', 'need_id', 'kind']).doNothing(),
    )
    .execute();
}

/** Takes back the entries that came with an import: they are kept and count no more. */
export async function withdrawImported(db: WriteDb, importId: string, number: number): Promise<void> {
  await table(db)
    .updateTable('ledger.entry')
    .set({ withdrawn_number: String(number) })
    .where('import_id', '=', importId)
    .where('withdrawn_number', 'is', null)
    .execute();
}

export interface Period {
  readonly from: Date;
  readonly to: Date;
}

function within(db: ReadDb, { rows }: EntryScope, { from, to }: Period) {
  const query = table(db)
    .selectFrom('ledger.entry')
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('withdrawn_number', 'is', null);
  const own = rows.organisationId;
  if (own !== null) return query.where('organisation_id', '=', own);
  return rows.areas === 'city' ? query : query.where('area_id', 'in', [...rows.areas]);
}

/** Numbers of entries of a period by kind and outcome, and how many of them were imported. */
export async function countByKind(db: ReadDb, scope: EntryScope, period: Period) {
  const rows = await within(db, scope, period)
    .select(({ fn }) => [
      'kind',
      'outcome',
      fn.countAll<string>().as('count'),
      fn.count<string>('import_id').as('imported'),
    ])
    .groupBy(['kind', 'outcome'])
    .execute();
  return rows.map(({ kind, outcome, count, imported }) => ({
    ...{ kind, outcome },
    count: Number(count),
    imported: Number(imported),
  }));
}

/** Numbers of entries of a period by kind and category. */
export async function countByCategory(db: ReadDb, scope: EntryScope, period: Period) {
  const rows = await within(db, scope, period)
    .select(({ fn }) => ['kind', 'category_code', fn.countAll<string>().as('count')])
    .where('kind', 'in', ['received', 'confirmed'])
    .groupBy(['kind', 'category_code'])
    .execute();
  return rows.map(({ kind, category_code, count }) => ({
    kind,
    category: category_code,
    count: Number(count),
  }));
}

/** Working days from said to confirmed, one for each confirmed need of the period. */
export async function listDays(db: ReadDb, scope: EntryScope, period: Period): Promise<number[]> {
  const rows = await within(db, scope, period)
    .select('days')
    .where('kind', '=', 'confirmed')
    .where('days', 'is not', null)
    .execute();
  return rows.map(({ days }) => days ?? 0);
}

/** The entries a figure counts, newest first, and how many there are in all. */
export async function listEntries(
  db: ReadDb,
  scope: EntryScope,
  period: Period,
  counts: Counts,
  page: { limit: number; offset: number },
): Promise<{ entries: Entry[]; total: number }> {
  let query = within(db, scope, period).where('kind', '=', counts.kind);
  if (counts.outcome !== undefined) query = query.where('outcome', '=', counts.outcome);
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const entries = await query
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('happening_number', 'desc')
    .orderBy('need_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { entries, total: Number(total) };
}
