import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import { type DutyKind, searchTexts } from '../duties.rules.ts';
import type { DutiesTables } from '../duties.tables.ts';
import type { DutyContent } from '../sheet.rules.ts';
import type { EditionRecord } from './editions.ts';

const table = tables<DutiesTables>;

export interface DutyRecord extends DutyContent {
  readonly id: string;
  readonly editionId: string;
  readonly number: number;
}

function recordOf(row: DutiesTables['duties.duty']): DutyRecord {
  return {
    ...{ id: row.id, editionId: row.edition_id, number: row.number, title: row.title },
    ...{ kind: row.kind as DutyKind, category: row.category_code, areaId: row.area_id, level: row.level },
    ...{ leadId: row.lead_id, assistingIds: row.assisting_ids, basis: row.basis, from: row.effective_from },
  };
}

function columnsOf(duty: DutyContent, pinyin: string) {
  return {
    ...{ title: duty.title, pinyin, kind: duty.kind, category_code: duty.category, area_id: duty.areaId },
    ...{ level: duty.level, lead_id: duty.leadId, assisting_ids: [...duty.assistingIds] },
    ...{ basis: duty.basis, effective_from: duty.from },
  };
}

export interface ListFilter {
  readonly editionIds: readonly string[];
  readonly search: string;
  /** Organisations whose name is like what was searched. */
  readonly searched: readonly string[];
  readonly organisationId?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly kind?: DutyKind | undefined;
}

function matches({ search, searched }: ListFilter) {
  const { plain, letters } = searchTexts(search);
  const like = (text: string) => `%${likeLiteral(text)}%`;
  return sql<boolean>`(title like ${like(plain)} or replace(pinyin, ' ', '') like ${like(letters)}
    or basis like ${like(plain)} or lead_id = any(${[...searched]}::uuid[])
    or assisting_ids && ${[...searched]}::uuid[])`;
}

function filtered(db: ReadDb, filter: ListFilter) {
  const { editionIds, search, organisationId, categories, kind } = filter;
  let query = table(db)
    .selectFrom('duties.duty')
    .where('removed_at', 'is', null)
    .where(sql<boolean>`edition_id = any(${[...editionIds]}::uuid[])`);
  if (search !== '') query = query.where(matches(filter));
  if (organisationId !== undefined)
    query = query.where(
      sql<boolean>`(lead_id = ${organisationId} or ${organisationId} = any(assisting_ids))`,
    );
  if (categories !== undefined)
    query = query.where(sql<boolean>`category_code = any(${[...categories]}::text[])`);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  return query;
}

/** One page in the order of the lists, and how many there are. */
export async function listDutyPage(
  db: ReadDb,
  filter: ListFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ duties: DutyRecord[]; total: number }> {
  const rows = await filtered(db, filter)
    .selectAll()
    .orderBy('edition_id')
    .orderBy('number')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await filtered(db, filter)
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  return { duties: rows.map(recordOf), total: Number(total) };
}

/** Everything these editions list. */
export async function listDutiesOf(db: ReadDb, editionIds: readonly string[]): Promise<DutyRecord[]> {
  const whole = { editionIds, search: '', searched: [] };
  const rows = await filtered(db, whole).selectAll().orderBy('number').orderBy('id').execute();
  return rows.map(recordOf);
}

export async function findDuty(db: ReadDb, id: string): Promise<DutyRecord | null> {
  const row = await table(db)
    .selectFrom('duties.duty')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

export interface RemovedRecord extends DutyRecord {
  readonly removedAt: Date;
  readonly removedBy: string;
}

function removedOf(row: DutiesTables['duties.duty']): RemovedRecord[] {
  const { removed_at: removedAt, removed_by: removedBy } = row;
  return removedAt && removedBy ? [{ ...recordOf(row), removedAt, removedBy }] : [];
}

/** What was taken off an edition, the last one first. */
export async function listRemoved(db: ReadDb, editionId: string): Promise<RemovedRecord[]> {
  const rows = await table(db)
    .selectFrom('duties.duty')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where('removed_at', 'is not', null)
    .orderBy('removed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.flatMap(removedOf);
}

export async function findRemoved(db: ReadDb, id: string): Promise<RemovedRecord | null> {
  const row = await table(db)
    .selectFrom('duties.duty')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is not', null)
    .executeTakeFirst();
  return (row && removedOf(row)[0]) ?? null;
}

/** Rows of one statement. */
const atOnce = 500;

export async function createDuties(
  db: WriteDb,
  city: string,
  edition: Authorized<EditionRecord>,
  made: readonly (DutyContent & { readonly id: string; readonly number: number; readonly pinyin: string })[],
): Promise<void> {
  const rows = made.map((duty) => ({
    ...{ city_id: city, id: duty.id, edition_id: edition.id, number: duty.number },
    ...columnsOf(duty, duty.pinyin),
    ...{ removed_at: null, removed_by: null },
  }));
  for (let at = 0; at < rows.length; at += atOnce) {
    await table(db)
      .insertInto('duties.duty')
      .values(rows.slice(at, at + atOnce))
      .execute();
  }
}

export async function saveDuty(
  db: WriteDb,
  edition: Authorized<EditionRecord>,
  id: string,
  content: DutyContent,
  pinyin: string,
): Promise<void> {
  await table(db)
    .updateTable('duties.duty')
    .set(columnsOf(content, pinyin))
    .where('edition_id', '=', edition.id)
    .where('id', '=', id)
    .execute();
}

/** Takes it off the list; the row stays. */
export async function saveRemoved(
  db: WriteDb,
  edition: Authorized<EditionRecord>,
  id: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await table(db)
    .updateTable('duties.duty')
    .set({ removed_at: at, removed_by: by })
    .where('edition_id', '=', edition.id)
    .where('id', '=', id)
    .execute();
}

/** Puts it back on the list, at a number that is free. */
export async function saveRestored(
  db: WriteDb,
  edition: Authorized<EditionRecord>,
  id: string,
  number: number,
): Promise<void> {
  await table(db)
    .updateTable('duties.duty')
    .set({ number, removed_at: null, removed_by: null })
    .where('edition_id', '=', edition.id)
    .where('id', '=', id)
    .execute();
}
