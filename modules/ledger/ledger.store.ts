import { sql } from 'kysely';
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

/** What became of a matter: told to whoever received it as well as to whoever led it. */
const ofBoth = ['confirmed', 'not_accepted', 'unconfirmed', 'reopened'];

function within(db: ReadDb, { rows }: EntryScope, { from, to }: Period) {
  const query = table(db)
    .selectFrom('ledger.entry')
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('withdrawn_number', 'is', null);
  const own = rows.organisationId;
  if (own !== null) {
    return query.where(({ eb, or, and, selectFrom }) =>
      or([
        eb('organisation_id', '=', own),
        and([
          eb('kind', 'in', ofBoth),
          eb(
            'need_id',
            'in',
            selectFrom('ledger.entry as came')
              .select('came.need_id')
              .where('came.kind', '=', 'received')
              .where('came.organisation_id', '=', own),
          ),
        ]),
      ]),
    );
  }
  return rows.areas === 'city' ? query : query.where('area_id', 'in', [...rows.areas]);
}

/** Numbers of entries of a period by kind and outcome, and how many of them were imported. */
export async function countByKind(db: ReadDb, scope: EntryScope, period: Period) {
  const rows = await within(db, scope, period)
    .select(({ fn }) => [
      'kind',
      'outcome',
      'in_time',
      fn.countAll<string>().as('count'),
      fn.count<string>('import_id').as('imported'),
    ])
    .groupBy(['kind', 'outcome', 'in_time'])
    .execute();
  return rows.map(({ kind, outcome, in_time, count, imported }) => ({
    ...{ kind, outcome, inTime: in_time },
    count: Number(count),
    imported: Number(imported),
  }));
}

/** Numbers of entries of a period by kind, category and area; those of `hidden` needs stand apart. */
export async function countByPlace(
  db: ReadDb,
  scope: EntryScope,
  period: Period,
  kinds: readonly string[],
  hidden: readonly string[],
) {
  const isHidden = sql<boolean>`need_id = any(${[...hidden]}::uuid[])`;
  const rows = await within(db, scope, period)
    .select(({ fn }) => [
      'kind',
      'category_code',
      'area_id',
      isHidden.as('hidden'),
      fn.countAll<string>().as('count'),
    ])
    .where('kind', 'in', [...kinds])
    .groupBy(['kind', 'category_code', 'area_id', sql.ref('hidden')])
    .execute();
  return rows.map(({ kind, category_code, area_id, hidden: apart, count }) => ({
    ...{ kind, category: category_code, area: area_id, hidden: apart },
    count: Number(count),
  }));
}

/**
 * Persons with an answer in the period: matters of one person count once. Whose matter it is stands with its first
 * entry, whoever came along with entries of their own; a matter of nobody known counts for itself. Those who left no
 * name are a number of the matter, counted once however many answers it has.
 */
export async function countPersons(db: ReadDb, scope: EntryScope, period: Period): Promise<number> {
  const served = within(db, scope, period)
    .where('kind', '=', 'ended')
    // Whose an imported matter was, nobody knows.
    .where('import_id', 'is', null)
    .select('need_id')
    .distinct();
  const row = await table(db)
    .selectFrom(served.as('served'))
    .leftJoin('ledger.entry as first', (join) =>
      join.onRef('first.need_id', '=', 'served.need_id').on('first.kind', 'in', ['received', 'joined']),
    )
    .select(({ fn }) => [
      fn.count<string>(fn.coalesce('first.person_id', 'served.need_id')).distinct().as('persons'),
      fn.sum<string | null>('first.others').as('others'),
    ])
    .executeTakeFirstOrThrow();
  return Number(row.persons) + Number(row.others ?? 0);
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

/** The entries a figure counts, newest first, how many there are in all, and how many of them are `hidden` needs. */
export async function listEntries(
  db: ReadDb,
  scope: EntryScope,
  period: Period,
  counts: Counts,
  { hidden, ...page }: { limit: number; offset: number; hidden: readonly string[] },
): Promise<{ entries: Entry[]; total: number; hidden: number }> {
  let query = within(db, scope, period).where('kind', '=', counts.kind);
  if (counts.outcome !== undefined) query = query.where('outcome', '=', counts.outcome);
  if (counts.inTime !== undefined) query = query.where('in_time', '=', counts.inTime);
  const shown = sql<boolean>`need_id <> all(${[...hidden]}::uuid[])`;
  const counted = await query
    .select(({ fn }) => [
      fn.countAll<string>().as('total'),
      fn.countAll<string>().filterWhere(shown).as('shown'),
    ])
    .executeTakeFirstOrThrow();
  const total = Number(counted.total);
  const entries = await query
    .where(shown)
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('happening_number', 'desc')
    .orderBy('need_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { entries, total, hidden: total - Number(counted.shown) };
}
