import { type RawBuilder, sql } from 'kysely';
import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import { likeLiteral } from '../../platform/db/like.ts';
import type { Access, ItemKind, ItemState } from './kinds.rules.ts';
import type { LibraryScope } from './library.policy.ts';
import type { LibraryTables } from './library.tables.ts';
import { type FoundBy, isSpelled, plainSpelling } from './search.rules.ts';

const table = tables<LibraryTables>;

/** An item with what of its newest edition stands in lists. */
export interface ItemRecord {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  readonly kind: ItemKind;
  readonly access: Access;
  readonly areaIds: readonly string[];
  readonly editions: number;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly day: string;
  readonly fromDay: string;
  readonly firstFrom: string;
  readonly withdrawn: {
    readonly from: string;
    readonly why: string;
    readonly replacedBy: string | null;
  } | null;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

const columns = [
  ...(['id', 'version', 'organisation_id', 'kind', 'access', 'area_ids', 'editions', 'title'] as const),
  ...(['document_number', 'issuer', 'day', 'from_day', 'first_from', 'withdrawn_from'] as const),
  ...(['withdrawn_why', 'replaced_by', 'changed_by', 'changed_at'] as const),
] as const;

type Row = Pick<LibraryTables['library.item'], (typeof columns)[number]>;

function recordOf(row: Row): ItemRecord {
  const { withdrawn_from: from, withdrawn_why: why } = row;
  return {
    ...{ id: row.id, version: row.version, organisationId: row.organisation_id, areaIds: row.area_ids },
    ...{ kind: row.kind as ItemKind, access: row.access as Access, editions: row.editions },
    ...{ title: row.title, number: row.document_number, issuer: row.issuer, day: row.day },
    ...{ fromDay: row.from_day, firstFrom: row.first_from },
    withdrawn: from === null ? null : { from, why: why ?? '', replacedBy: row.replaced_by },
    ...{ changedBy: row.changed_by, changedAt: row.changed_at },
  };
}

const foundColumns = ({ foundTitle, titleLetters, foundText, textLetters }: FoundBy) => ({
  ...{ found_title: foundTitle, title_letters: titleLetters },
  ...{ found_text: foundText, text_letters: textLetters },
});

const factColumns = (item: ItemRecord) => ({
  ...{ version: item.version, kind: item.kind, access: item.access, area_ids: [...item.areaIds] },
  ...{ editions: item.editions, title: item.title, document_number: item.number, issuer: item.issuer },
  ...{ day: item.day, from_day: item.fromDay, first_from: item.firstFrom },
  ...{ withdrawn_from: item.withdrawn?.from ?? null, withdrawn_why: item.withdrawn?.why ?? null },
  ...{ replaced_by: item.withdrawn?.replacedBy ?? null },
  ...{ changed_by: item.changedBy, changed_at: item.changedAt },
});

export async function createItem(
  db: WriteDb,
  city: string,
  item: Authorized<ItemRecord>,
  found: FoundBy,
): Promise<void> {
  const owner = { city_id: city, id: item.id, organisation_id: item.organisationId };
  await table(db)
    .insertInto('library.item')
    .values({ ...owner, ...factColumns(item), ...foundColumns(found) })
    .execute();
}

/** Saves under the version the record has now; `found` where its words changed. */
export async function saveItem(
  db: WriteDb,
  item: Authorized<ItemRecord>,
  found: FoundBy | null = null,
): Promise<void> {
  await table(db)
    .updateTable('library.item')
    .set({ ...factColumns(item), ...(found ? foundColumns(found) : {}) })
    .where('id', '=', item.id)
    .execute();
}

function within(db: ReadDb, { rows: { access } }: LibraryScope) {
  const query = table(db).selectFrom('library.item');
  return access === 'any' ? query : query.where('access', '=', access);
}

export async function findItem(db: ReadDb, scope: LibraryScope, id: string): Promise<ItemRecord | null> {
  const row = await within(db, scope)
    .select([...columns])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** As {@link findItem}, locked until the transaction ends. */
export async function findItemToChange(
  db: WriteDb,
  scope: LibraryScope,
  id: string,
): Promise<ItemRecord | null> {
  const row = await within(db, scope)
    .select([...columns])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

export interface ListFilter {
  /** Each way is words that must all be found; one way is enough. None: everything. */
  readonly ways: readonly (readonly string[])[];
  readonly kind?: ItemKind | undefined;
  readonly issuer?: string | undefined;
  readonly year?: number | undefined;
  readonly access?: Access | undefined;
  readonly state?: ItemState | undefined;
}

const all = (parts: readonly RawBuilder<boolean>[]) => sql<boolean>`(${sql.join(parts, sql` and `)})`;
const any = (parts: readonly RawBuilder<boolean>[]) => sql<boolean>`(${sql.join(parts, sql` or `)})`;
const holds = (column: RawBuilder<unknown>, words: string) =>
  sql<boolean>`${column} like ${`%${likeLiteral(words)}%`}`;

function inTitle(word: string): RawBuilder<boolean> {
  const written = holds(sql.ref('found_title'), word);
  return isSpelled(word)
    ? any([written, holds(sql.ref('title_letters'), plainSpelling(word))])
    : any([written]);
}

/** Letters begin a word of the text, so that `an` is not found in `guangchang`. */
function anywhere(word: string): RawBuilder<boolean> {
  const written = [inTitle(word), holds(sql.ref('found_text'), word)];
  return isSpelled(word)
    ? any([...written, holds(sql.ref('text_letters'), ` ${plainSpelling(word)}`)])
    : any(written);
}

function inState(state: ItemState, today: string): RawBuilder<boolean> {
  const withdrawn = sql<boolean>`(withdrawn_from is not null and withdrawn_from <= ${today})`;
  if (state === 'withdrawn') return withdrawn;
  const coming =
    state === 'coming' ? sql<boolean>`first_from > ${today}` : sql<boolean>`first_from <= ${today}`;
  return sql<boolean>`(not ${withdrawn} and ${coming})`;
}

/** One page of what is found: with its words in the title first, withdrawn ones last, then the newest first. */
export async function listItems(
  db: ReadDb,
  scope: LibraryScope,
  { ways, kind, issuer, year, access, state }: ListFilter,
  { today, limit, offset }: { today: string; limit: number; offset: number },
): Promise<{ items: ItemRecord[]; total: number }> {
  let query = within(db, scope);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (issuer !== undefined) query = query.where('issuer', '=', issuer);
  if (access !== undefined) query = query.where('access', '=', access);
  if (year !== undefined)
    query = query.where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`);
  if (state !== undefined) query = query.where(inState(state, today));
  if (ways.length > 0) query = query.where(any(ways.map((words) => all(words.map(anywhere)))));
  // Nothing is in the title where nothing was looked for.
  if (ways.length > 0) query = query.orderBy(any(ways.map((words) => all(words.map(inTitle)))), 'desc');
  const rows = await query
    .select([...columns])
    .select(sql<string>`count(*) over ()`.as('total'))
    .orderBy(inState('withdrawn', today))
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { items: rows.map(recordOf), total: Number(rows[0]?.total ?? 0) };
}

/** The bodies that issued what is there, those of most texts first, and the days of the oldest and the newest. */
export async function listChoices(
  db: ReadDb,
  scope: LibraryScope,
): Promise<{ issuers: string[]; first: string | null; last: string | null }> {
  const rows = await within(db, scope)
    .select(['issuer', ({ fn }) => fn.min('day').as('first'), ({ fn }) => fn.max('day').as('last')])
    .groupBy('issuer')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('issuer')
    .limit(200)
    .execute();
  const days = rows.flatMap(({ first, last }) => [first, last]).toSorted();
  return {
    issuers: rows.map(({ issuer }) => issuer),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

/** Titles by ids, within what the reader may see. */
export async function listTitles(
  db: ReadDb,
  scope: LibraryScope,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await within(db, scope)
    .select(['id', 'title'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}
