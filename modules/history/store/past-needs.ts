import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { Outcome } from '../columns.rules.ts';
import type { ImportRow, PastNeedRow, PastScope } from '../history.policy.ts';
import type { HistoryTables } from '../history.tables.ts';

const table = tables<HistoryTables>;

/** Which of these rows are there already, or were erased and do not come back, as hexadecimal digits of their hashes. */
export async function listKnownRows(db: ReadDb, hashes: readonly Buffer[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  // Joined, not `in`: a list of 250 would be gone through for every row of a large table.
  const { rows } = await sql<{ row_hash: Buffer }>`
    select past.row_hash from unnest(${hashes}::bytea[]) as asked (hash)
    join history.past_need as past on past.row_hash = asked.hash
    union
    select gone.row_hash from unnest(${hashes}::bytea[]) as asked (hash)
    join history.erased_row as gone on gone.row_hash = asked.hash`.execute(table(db));
  return new Set(rows.map(({ row_hash }) => row_hash.toString('hex')));
}

/** Adds needs of the past; a row that is there already is left out. Gives how many were added. */
export async function addPastNeeds(
  db: WriteDb,
  _import: Authorized<ImportRow>,
  rows: readonly PastNeedRow[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const added = await table(db)
    .insertInto('history.past_need')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['city_id', 'row_hash']).doNothing())
    .returning('id')
    .execute();
  return added.length;
}

export async function removePart(db: WriteDb, { id }: Authorized<ImportRow>, part: number): Promise<void> {
  await table(db)
    .deleteFrom('history.past_need')
    .where('import_id', '=', id)
    .where('part', '=', part)
    .execute();
}

/** What the ledger counts of one part of an import; without words. */
export type CountedPast = Pick<
  PastNeedRow,
  'id' | 'said_at' | 'ended_at' | 'days' | 'category_code' | 'organisation_id' | 'area_id'
> & { readonly outcome: Outcome };

/** Of those whose time is known. */
export async function listCounted(db: ReadDb, importId: string, part: number): Promise<CountedPast[]> {
  const rows = await table(db)
    .selectFrom('history.past_need')
    .select(['id', 'said_at', 'ended_at', 'days', 'category_code', 'organisation_id', 'area_id', 'outcome'])
    .where('import_id', '=', importId)
    .where('part', '=', part)
    .where('said_at', 'is not', null)
    .execute();
  return rows.map((row) => ({ ...row, outcome: row.outcome as Outcome }));
}

/** What was dealt with, to find like matters by. */
export type Dealt = Pick<
  PastNeedRow,
  'id' | 'import_id' | 'words' | 'category_code' | 'organisation_id' | 'days' | 'outcome'
>;

function dealt(db: ReadDb) {
  return table(db)
    .selectFrom('history.past_need')
    .select(['id', 'import_id', 'words', 'category_code', 'organisation_id', 'days', 'outcome'])
    .where(({ or, eb }) =>
      or([eb('answer', 'is not', null), eb('outcome', 'in', ['confirmed', 'solved', 'partly'])]),
    )
    .where('erased_at', 'is', null)
    .where('outcome', 'not in', ['not_solved', 'not_accepted'])
    .where('category_code', 'is not', null);
}

export async function listDealt(db: ReadDb, limit: number): Promise<Dealt[]> {
  return dealt(db).orderBy(sql`said_at desc nulls last`).orderBy('id').limit(limit).execute();
}

/** The newest whose category the sheet itself told. */
export async function listSorted(
  db: ReadDb,
  limit: number,
): Promise<{ id: string; words: string; category: string }[]> {
  const rows = await table(db)
    .selectFrom('history.past_need')
    .select(['id', 'words', 'category_code'])
    .where('category_by', '=', 'sheet')
    .where('category_code', 'is not', null)
    .where('erased_at', 'is', null)
    .orderBy(sql`said_at desc nulls last`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.flatMap(({ id, words, category_code: category }) =>
    category === null ? [] : [{ id, words, category }],
  );
}

export async function listDealtOf(db: ReadDb, importId: string, part: number): Promise<Dealt[]> {
  return dealt(db).where('import_id', '=', importId).where('part', '=', part).execute();
}

export interface PastQuery {
  /** Each must be in the words; in normal form. */
  readonly terms: readonly string[];
  readonly outcome: Outcome | null;
  readonly category: string | null;
  /** Any of these; null: wherever it was. */
  readonly areas: readonly string[] | null;
}

function within(db: ReadDb, { rows }: PastScope, query: PastQuery) {
  let found = table(db).selectFrom('history.past_need');
  if (rows.organisationId !== null) found = found.where('organisation_id', '=', rows.organisationId);
  if (query.outcome !== null) found = found.where('outcome', '=', query.outcome);
  if (query.category !== null) found = found.where('category_code', '=', query.category);
  if (query.areas !== null) found = found.where(sql<boolean>`area_id = any(${[...query.areas]}::uuid[])`);
  for (const term of query.terms) found = found.where('searched', 'like', `%${likeLiteral(term)}%`);
  return found;
}

export async function listPastNeeds(
  db: ReadDb,
  scope: PastScope,
  query: PastQuery,
  page: { limit: number; offset: number },
): Promise<{ rows: PastNeedRow[]; total: number }> {
  const found = within(db, scope, query);
  const { total } = await found
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy(sql`said_at desc nulls last`)
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { rows, total: Number(total) };
}

export async function findPastNeed(
  db: ReadDb,
  { rows }: PastScope,
  id: string,
): Promise<PastNeedRow | undefined> {
  const found = table(db).selectFrom('history.past_need').selectAll().where('id', '=', id);
  const own = rows.organisationId;
  return (own === null ? found : found.where('organisation_id', '=', own)).executeTakeFirst();
}

/** Erases what was written of a need; when it was, its category and its outcome stay and are counted. */
export async function erasePastNeed(
  db: WriteDb,
  { city_id, id, row_hash }: Authorized<PastNeedRow>,
  { mark, at }: { mark: string; at: Date },
): Promise<void> {
  await table(db)
    .updateTable('history.past_need')
    .set({
      ...{ words: mark, searched: '', answer: null, more: null, erased_at: at },
      ...{ category_written: '', organisation_written: '', area_written: '' },
    })
    .where('id', '=', id)
    .execute();
  await table(db)
    .insertInto('history.erased_row')
    .values({ city_id, row_hash, erased_at: at })
    .onConflict((conflict) => conflict.columns(['city_id', 'row_hash']).doNothing())
    .execute();
}
