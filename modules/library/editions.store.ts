import { sql } from 'kysely';
import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { Content } from './library.contract.ts';
import type { ItemRecord } from './library.store.ts';
import type { LibraryTables } from './library.tables.ts';

const table = tables<LibraryTables>;

export interface EditionRecord {
  readonly number: number;
  readonly content: Content;
  readonly documentId: string | null;
  readonly why: string;
  readonly byId: string | null;
  readonly at: Date;
}

/** What of an edition stands beside the others. */
export type EditionHead = Omit<EditionRecord, 'content'> &
  Pick<Content, 'title' | 'fromDay'> & { readonly documentNumber: string };

export async function createEdition(
  db: WriteDb,
  city: string,
  item: Authorized<ItemRecord>,
  { content, documentId, why, byId, at }: Omit<EditionRecord, 'number'>,
): Promise<void> {
  const { number: documentNumber, fromDay, ...words } = content;
  await table(db)
    .insertInto('library.edition')
    .values({
      ...{
        city_id: city,
        item_id: item.id,
        number: item.editions,
        document_id: documentId,
        why,
        by_id: byId,
      },
      ...{ ...words, document_number: documentNumber, from_day: fromDay, at },
    })
    .execute();
}

/** Oldest first, without their texts. The item was found within the reader's scope. */
export async function listEditions(db: ReadDb, itemId: string): Promise<EditionHead[]> {
  const rows = await table(db)
    .selectFrom('library.edition')
    .select(['number', 'title', 'document_number', 'from_day', 'document_id', 'why', 'by_id', 'at'])
    .where('item_id', '=', itemId)
    .orderBy('number')
    .execute();
  return rows.map(({ number, title, why, at, ...row }) => ({
    ...{ number, title, why, at, documentNumber: row.document_number, fromDay: row.from_day },
    ...{ documentId: row.document_id, byId: row.by_id },
  }));
}

export async function findEdition(db: ReadDb, itemId: string, number: number): Promise<EditionRecord | null> {
  const row = await table(db)
    .selectFrom('library.edition')
    .selectAll()
    .where('item_id', '=', itemId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) return null;
  const { title, issuer, day, text, source, why, at } = row;
  return {
    ...{ number: row.number, documentId: row.document_id, why, byId: row.by_id, at },
    content: { title, number: row.document_number, issuer, day, fromDay: row.from_day, text, source },
  };
}

/** The first `most` characters of the newest editions of these items. */
export async function listTexts(
  db: ReadDb,
  items: readonly ItemRecord[],
  most: number,
): Promise<Map<string, string>> {
  if (items.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('library.edition as edition')
    .innerJoin('library.item as item', (join) =>
      join
        .onRef('item.city_id', '=', 'edition.city_id')
        .onRef('item.id', '=', 'edition.item_id')
        .onRef('item.editions', '=', 'edition.number'),
    )
    .select(['item.id', sql<string>`left(edition.text, ${most})`.as('text')])
    .where(
      'item.id',
      'in',
      items.map(({ id }) => id),
    )
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** The item that holds an official document, whoever may read it. */
export async function findItemOfDocument(db: ReadDb, documentId: string): Promise<string | null> {
  const row = await table(db)
    .selectFrom('library.edition')
    .select('item_id')
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return row?.item_id ?? null;
}
