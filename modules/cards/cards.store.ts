import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { CardContent } from './cards.contract.ts';
import type { CardsTables } from './cards.tables.ts';

const table = tables<CardsTables>;

export type CardRow = CardsTables['cards.card'];
export interface EditionRow extends Omit<CardsTables['cards.edition'], 'content'> {
  readonly content: CardContent;
}

/** What editions kept before a card had it lack. */
const contentOf = (content: unknown): CardContent => ({
  joins: null,
  ...(content as Omit<CardContent, 'joins'>),
});

function editionOf(row: CardsTables['cards.edition']): EditionRow {
  return { ...row, content: contentOf(row.content) };
}

export async function createCards(db: WriteDb, rows: readonly CardRow[]): Promise<void> {
  if (rows.length > 0)
    await table(db)
      .insertInto('cards.card')
      .values([...rows])
      .execute();
}

export async function createEditions(db: WriteDb, rows: readonly EditionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await table(db)
    .insertInto('cards.edition')
    .values(rows.map((row) => ({ ...row, content: JSON.stringify(row.content) })))
    .execute();
}

/** Saves on the version that was seen. False when somebody else was first. */
export async function saveCard(
  db: WriteDb,
  { id, version }: Authorized<CardRow>,
  change: Partial<Pick<CardRow, 'published' | 'newest'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('cards.card')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function markPublished(
  db: WriteDb,
  { id }: Authorized<CardRow>,
  number: number,
  { by, at }: { by: string | null; at: Date },
): Promise<void> {
  await table(db)
    .updateTable('cards.edition')
    .set({ published_by: by, published_at: at })
    .where('card_id', '=', id)
    .where('number', '=', number)
    .execute();
}

export async function findCard(db: ReadDb, id: string): Promise<CardRow | null> {
  const row = await table(db).selectFrom('cards.card').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Newest first. */
export async function listEditions(db: ReadDb, cardId: string): Promise<EditionRow[]> {
  const rows = await table(db)
    .selectFrom('cards.edition')
    .selectAll()
    .where('card_id', '=', cardId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(editionOf);
}

/** Every card with one of its editions: the published one, or the newest. */
export async function listWith(
  db: ReadDb,
  which: 'published' | 'newest',
): Promise<{ card: CardRow; content: CardContent }[]> {
  const rows = await table(db)
    .selectFrom('cards.card as card')
    .innerJoin('cards.edition as edition', (join) =>
      join
        .onRef('edition.city_id', '=', 'card.city_id')
        .onRef('edition.card_id', '=', 'card.id')
        .onRef('edition.number', '=', `card.${which}`),
    )
    .selectAll('card')
    .select('edition.content')
    .orderBy('card.id')
    .execute();
  return rows.map(({ content, ...card }) => ({ card, content: contentOf(content) }));
}
