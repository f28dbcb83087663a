import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { MeaningContent, MeaningState } from './lexicon.contract.ts';
import { allWays } from './lexicon.rules.ts';
import type { LexiconTables } from './lexicon.tables.ts';

const table = tables<LexiconTables>;

export interface MeaningRecord {
  readonly id: string;
  readonly version: number;
  readonly content: MeaningContent;
  readonly pinyin: string;
  readonly state: MeaningState;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

export interface EditionRow {
  readonly version: number;
  readonly content: MeaningContent;
  readonly state: MeaningState;
  readonly restored: number | null;
  readonly why: string;
  readonly byId: string | null;
  readonly at: Date;
}

function recordOf(row: LexiconTables['lexicon.meaning']): MeaningRecord {
  return {
    ...{ id: row.id, version: row.version, pinyin: row.pinyin, state: row.state as MeaningState },
    ...{ changedBy: row.changed_by, changedAt: row.changed_at },
    content: {
      ...{ official: row.official, builtIn: row.built_in, ways: row.ways },
      ...{ lookAlikes: row.look_alikes, note: row.note },
    },
  };
}

function rowOf({ content, pinyin, state, changedBy, changedAt }: Omit<MeaningRecord, 'id' | 'version'>) {
  return {
    ...{ official: content.official, pinyin, built_in: content.builtIn, ways: content.ways },
    ...{ look_alikes: content.lookAlikes, note: content.note, state },
    ...{ changed_by: changedBy, changed_at: changedAt },
  };
}

export async function createMeaning(
  db: WriteDb,
  city: string,
  { id, version, ...meaning }: Authorized<MeaningRecord>,
): Promise<void> {
  await table(db)
    .insertInto('lexicon.meaning')
    .values({ city_id: city, id, version, ...rowOf(meaning) })
    .execute();
}

/** Saves under the next version. The record must be locked. */
export async function saveMeaning(
  db: WriteDb,
  { id, version, ...meaning }: Authorized<MeaningRecord>,
): Promise<void> {
  await table(db)
    .updateTable('lexicon.meaning')
    .set({ version, ...rowOf(meaning) })
    .where('id', '=', id)
    .execute();
}

export async function createEdition(
  db: WriteDb,
  city: string,
  { id }: Authorized<MeaningRecord>,
  { byId, ...edition }: EditionRow,
): Promise<void> {
  await table(db)
    .insertInto('lexicon.edition')
    .values({
      ...{ city_id: city, meaning_id: id, ...edition },
      ...{ content: JSON.stringify(edition.content), by_id: byId },
    })
    .execute();
}

/** Lets go of all ways of these meanings, before each takes its own anew. */
export async function freeWays(
  db: WriteDb,
  meanings: Authorized<readonly { readonly id: string }[]>,
): Promise<void> {
  const ids = meanings.map(({ id }) => id);
  if (ids.length > 0) await table(db).deleteFrom('lexicon.way').where('meaning_id', 'in', ids).execute();
}

/** Takes the ways of the meaning for it alone; gives those that another live meaning has, with its official word. */
export async function takeWays(
  db: WriteDb,
  city: string,
  { id, content, state }: Authorized<MeaningRecord>,
): Promise<{ way: string; official: string }[]> {
  await table(db).deleteFrom('lexicon.way').where('meaning_id', '=', id).execute();
  if (state !== 'live') return [];
  // In one order, so that two who take the same ways wait for each other and never for both.
  const wanted = allWays(content).toSorted();
  const taken = await table(db)
    .insertInto('lexicon.way')
    .values(wanted.map((way) => ({ city_id: city, way, meaning_id: id })))
    .onConflict((conflict) => conflict.columns(['city_id', 'way']).doNothing())
    .returning('way')
    .execute();
  if (taken.length === wanted.length) return [];
  const mine = new Set(taken.map(({ way }) => way));
  return table(db)
    .selectFrom('lexicon.way as way')
    .innerJoin('lexicon.meaning as meaning', (join) =>
      join.onRef('meaning.city_id', '=', 'way.city_id').onRef('meaning.id', '=', 'way.meaning_id'),
    )
    .select(['way.way', 'meaning.official'])
    .where(
      'way.way',
      'in',
      wanted.filter((way) => !mine.has(way)),
    )
    .orderBy('meaning.id')
    .orderBy('way.way')
    .execute();
}

export async function findMeaning(db: ReadDb, id: string): Promise<MeaningRecord | null> {
  const row = await table(db)
    .selectFrom('lexicon.meaning')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Locked until the transaction ends. */
export async function findMeaningToChange(db: WriteDb, id: string): Promise<MeaningRecord | null> {
  const row = await table(db)
    .selectFrom('lexicon.meaning')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** All, locked until the transaction ends, always in one order. */
export async function listAllToChange(db: WriteDb): Promise<MeaningRecord[]> {
  const rows = await table(db).selectFrom('lexicon.meaning').selectAll().orderBy('id').forUpdate().execute();
  return rows.map(recordOf);
}

/** By pinyin of the official word. */
export async function listAll(db: ReadDb): Promise<MeaningRecord[]> {
  const rows = await table(db)
    .selectFrom('lexicon.meaning')
    .selectAll()
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** Newest first. */
export async function listEditions(db: ReadDb, id: string): Promise<EditionRow[]> {
  const rows = await table(db)
    .selectFrom('lexicon.edition')
    .selectAll()
    .where('meaning_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, content, state, restored, why, by_id, at }) => ({
    ...{ version, restored, why, byId: by_id, at },
    ...{ content: content as MeaningContent, state: state as MeaningState },
  }));
}
