import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { TieGiven } from '../items.contract.ts';
import type { ItemOrigin, ItemState } from '../kinds.rules.ts';
import type { ItemScope, Owned } from '../papers.policy.ts';
import type { PapersTables } from '../papers.tables.ts';

const table = tables<PapersTables>;

export interface ItemRecord {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  readonly origin: ItemOrigin;
  readonly paperId: string;
  readonly proposalId: string | null;
  readonly words: string;
  readonly who: string;
  readonly measure: string;
  readonly due: string | null;
  readonly dueWords: string;
  readonly authorId: string | null;
  readonly author: string;
  readonly state: ItemState;
  readonly answer: string;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

function items(db: ReadDb, { rows }: ItemScope) {
  return table(db)
    .selectFrom('papers.item as item')
    .where((eb) =>
      eb.or([eb('item.organisation_id', '=', rows.organisationId), eb('item.author_id', '=', rows.authorId)]),
    );
}

const dueText = sql<string | null>`to_char(item.due, 'YYYY-MM-DD')`.as('due_day');

type Row = Omit<PapersTables['papers.item'], 'due'> & { due_day: string | null };

function recordOf(row: Row): ItemRecord {
  const { id, version, words, who, measure, author, answer } = row;
  return {
    ...{ id, version, words, who, measure, author, answer, due: row.due_day, dueWords: row.due_words },
    ...{ organisationId: row.organisation_id, origin: row.origin as ItemOrigin, paperId: row.paper_id },
    ...{ proposalId: row.proposal_id, authorId: row.author_id, state: row.state as ItemState },
    ...{ endedBy: row.ended_by, endedAt: row.ended_at },
    ...{ createdBy: row.created_by, createdAt: row.created_at },
  };
}

function columnsOf(item: ItemRecord) {
  const { words, who, measure, due, author, state, answer } = item;
  return {
    ...{ words, who, measure, due, author, state, answer, due_words: item.dueWords },
    ...{ author_id: item.authorId, ended_by: item.endedBy, ended_at: item.endedAt },
  };
}

export async function createItem(db: WriteDb, city: string, item: Authorized<ItemRecord>): Promise<void> {
  const { id, version, organisationId, origin, paperId, proposalId, createdBy, createdAt } = item;
  await table(db)
    .insertInto('papers.item')
    .values({
      ...{ city_id: city, id, version, organisation_id: organisationId, origin, paper_id: paperId },
      ...{ proposal_id: proposalId, created_by: createdBy, created_at: createdAt, ...columnsOf(item) },
    })
    .execute();
}

/** Saves under the next version. The record must be locked. */
export async function saveItem(db: WriteDb, item: Authorized<ItemRecord>): Promise<void> {
  await table(db)
    .updateTable('papers.item')
    .set({ version: item.version + 1, ...columnsOf(item) })
    .where('id', '=', item.id)
    .execute();
}

export async function findItem(db: ReadDb, seen: ItemScope, id: string): Promise<ItemRecord | null> {
  const row = await items(db, seen)
    .selectAll('item')
    .select(dueText)
    .where('item.id', '=', id)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** As {@link findItem}, locked until the transaction ends. */
export async function findItemToChange(db: WriteDb, seen: ItemScope, id: string): Promise<ItemRecord | null> {
  const row = await items(db, seen)
    .selectAll('item')
    .select(dueText)
    .where('item.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** The items that came of these proposals, locked until the transaction ends. */
export async function listItemsOfProposals(
  db: WriteDb,
  proposalIds: readonly string[],
): Promise<ItemRecord[]> {
  if (proposalIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('papers.item as item')
    .selectAll('item')
    .select(dueText)
    .where('item.proposal_id', 'in', [...proposalIds])
    .forUpdate()
    .execute();
  return rows.map(recordOf);
}

/** An open item of a note of the organisation in the same words. */
export async function findSameWords(db: ReadDb, seen: ItemScope, words: string): Promise<ItemRecord | null> {
  const row = await items(db, seen)
    .selectAll('item')
    .select(dueText)
    .where('item.words', '=', words)
    .where('item.origin', '=', 'note')
    .where('item.state', '=', 'open')
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

export interface ItemFilter {
  readonly search: string;
  readonly state: ItemState;
}

/**
 * One page, what is due first in front, how many there are and how many of them were due before `today`. An accepted
 * task without a day is due at no time and is left out.
 */
export async function listItems(
  db: ReadDb,
  seen: ItemScope,
  { search, state }: ItemFilter,
  { limit, offset, today }: { limit: number; offset: number; today: string },
): Promise<{ items: ItemRecord[]; total: number; overdue: number }> {
  let query = items(db, seen)
    .where('item.state', '=', state)
    .where((eb) => eb.or([eb('item.origin', '=', 'note'), eb('item.due', 'is not', null)]));
  if (search !== '') {
    const like = `%${likeLiteral(search)}%`;
    query = query.where((eb) => eb.or([eb('item.words', 'like', like), eb('item.author', 'like', like)]));
  }
  const counts = await query
    .select(({ fn }) => [
      fn.countAll<string>().as('total'),
      sql<string>`count(*) filter (where item.due < ${today}::date)`.as('overdue'),
    ])
    .executeTakeFirstOrThrow();
  const sorted =
    state === 'open'
      ? query.orderBy('item.due', (by) => by.asc().nullsLast()).orderBy('item.id')
      : query.orderBy('item.ended_at', 'desc').orderBy('item.id');
  const rows = await sorted.selectAll('item').select(dueText).limit(limit).offset(offset).execute();
  return {
    items: rows.map(recordOf),
    total: Number(counts.total),
    overdue: state === 'open' ? Number(counts.overdue) : 0,
  };
}

/** Tasks of papers that were accepted and not taken back, the earliest due first. */
export async function listTasks(db: ReadDb, seen: ItemScope, limit: number): Promise<ItemRecord[]> {
  const rows = await items(db, seen)
    .selectAll('item')
    .select(dueText)
    .where('item.origin', '=', 'task')
    .where('item.state', '<>', 'withdrawn')
    .orderBy('item.due', (by) => by.asc().nullsLast())
    .orderBy('item.id')
    .limit(limit)
    .execute();
  return rows.map(recordOf);
}

/** Puts these ties in the place of those it had. */
export async function saveTies(
  db: WriteDb,
  city: string,
  { id }: Authorized<Owned & { readonly id: string }>,
  ties: readonly TieGiven[],
): Promise<void> {
  await table(db).deleteFrom('papers.tie').where('item_id', '=', id).execute();
  if (ties.length === 0) return;
  await table(db)
    .insertInto('papers.tie')
    .values(
      ties.map((tie, position) => ({
        ...{ city_id: city, item_id: id, position },
        employer_id: tie.kind === 'employer' ? tie.id : null,
        need_id: tie.kind === 'need' ? tie.id : null,
        organisation_id: tie.kind === 'organisation' ? tie.id : null,
      })),
    )
    .execute();
}

/** What each of these items names, in the order it was given. */
export async function listTies(db: ReadDb, itemIds: readonly string[]): Promise<Map<string, TieGiven[]>> {
  const ties = new Map<string, TieGiven[]>(itemIds.map((id) => [id, []]));
  if (itemIds.length === 0) return ties;
  const rows = await table(db)
    .selectFrom('papers.tie')
    .selectAll()
    .where('item_id', 'in', [...itemIds])
    .orderBy('position')
    .execute();
  for (const { item_id, employer_id, need_id, organisation_id } of rows) {
    const of = ties.get(item_id);
    if (employer_id !== null) of?.push({ kind: 'employer', id: employer_id });
    if (need_id !== null) of?.push({ kind: 'need', id: need_id });
    if (organisation_id !== null) of?.push({ kind: 'organisation', id: organisation_id });
  }
  return ties;
}

/** Titles of papers by their ids. */
export async function listTitles(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('papers.paper')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}
