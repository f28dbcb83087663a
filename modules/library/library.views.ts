import { localTime } from '../../base/time.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { type Window, windowOf } from '../../platform/sheets/list-sheet.ts';
import { paperName } from '../documents/documents.public.ts';
import { findOrganisation, listOrganisations, listPersons } from '../organisations/organisations.public.ts';
import { listAreas } from '../places/places.public.ts';
import { type EditionRecord, findEdition, listEditions, listTexts } from './editions.store.ts';
import { marked, snippetOf } from './highlight.rules.ts';
import { mostSearched, pageSize } from './kinds.rules.ts';
import type { LibraryItem, LibraryLine, StaffItem } from './library.contract.ts';
import { type LibraryScope, mayKeep, publicScope, scopeOf } from './library.policy.ts';
import { currentOf, spans, stateOf, yearsBetween } from './library.rules.ts';
import * as store from './library.store.ts';
import { type Compare, difference } from './outline.rules.ts';
import { queryWords, type Reading, waysOf } from './search.rules.ts';

export type SegmenterOnce = () => Segmenter;

/** How this installation reads Chinese. */
export function readingOf(segmenter: SegmenterOnce): Reading {
  return { segmenter: segmenter(), syllables: (word) => pinyinKey(word).split(' ') };
}

export const todayOf = ({ now, city }: ReadContext): string => localTime(now, city.zone).day;

export interface LibraryFilter extends Omit<store.ListFilter, 'ways'> {
  readonly search: string;
}

export interface LibraryQuery extends LibraryFilter {
  readonly page: number;
}

/** What a list tells of a text, besides where the words of the search stand in it. */
export type LineFacts = Omit<LibraryLine, 'titlePieces' | 'snippet'>;

/** Texts that have the words of a search, some of them and how many there are. */
export async function findFacts(
  ctx: ReadContext,
  scope: LibraryScope,
  { search, ...filter }: LibraryFilter,
  window: Window,
  segmenter: SegmenterOnce,
) {
  const today = todayOf(ctx);
  const reading = readingOf(segmenter);
  const words = queryWords(search, reading.segmenter);
  const ways = words.length > 0 ? waysOf(words) : [];
  // Of marks alone nothing can be found.
  const nothing = search !== '' && words.length === 0;
  const { items, total } = nothing
    ? { items: [], total: 0 }
    : await store.listItems(ctx.db, scope, { ...filter, ways }, { today, ...window });
  const lines = items.map(({ id, kind, access, title, number, issuer, day, ...item }): LineFacts => {
    const withdrawnFrom = item.withdrawn?.from ?? null;
    return {
      ...{ id, kind, access, title, number, issuer, day, withdrawnFrom, fromDay: item.fromDay },
      ...{ editions: item.editions, state: stateOf({ ...item, withdrawnFrom }, today) },
    };
  });
  return { items, lines, total, looked: [...new Set(ways.flat())], reading };
}

async function listWithin(
  ctx: ReadContext,
  scope: LibraryScope,
  { page, ...filter }: LibraryQuery,
  segmenter: SegmenterOnce,
) {
  const window = windowOf(page, pageSize);
  const { items, lines, total, looked, reading } = await findFacts(ctx, scope, filter, window, segmenter);
  const texts = await listTexts(ctx.db, items, mostSearched);
  const { issuers, first, last } = await store.listChoices(ctx.db, scope);
  return {
    items: lines.map(
      (line): LibraryLine => ({
        ...line,
        titlePieces: marked(line.title, looked, reading),
        snippet: snippet(texts.get(line.id) ?? '', looked, reading),
      }),
    ),
    ...{ total, pageSize, issuers, years: yearsBetween(first, last) },
  };
}

function snippet(text: string, words: readonly string[], reading: Reading): LibraryLine['snippet'] {
  const { pieces, before, after } = snippetOf(text, words, reading);
  return { pieces: [...pieces], before, after };
}

/** Public texts, whoever asks. */
export function listPublic(ctx: ReadContext, query: LibraryQuery, segmenter: SegmenterOnce) {
  return listWithin(ctx, publicScope(), query, segmenter);
}

/** All texts of the city, for its staff. */
export async function listAll(ctx: ReadContext, query: LibraryQuery, segmenter: SegmenterOnce) {
  const found = await listWithin(ctx, scopeOf(ctx.actor), query, segmenter);
  const { organisationId } = staffOf(ctx.actor);
  const own = mayKeep(ctx.actor, organisationId) ? await findOrganisation(ctx.db, organisationId) : null;
  return { ...found, mayAddFor: own && { id: own.id, name: paperName(own.name) } };
}

async function areasOf(ctx: ReadContext, ids: readonly string[]): Promise<LibraryItem['areas']> {
  if (ids.length === 0) return [];
  return (await listAreas(ctx.db)).filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
}

interface Shown {
  readonly record: store.ItemRecord;
  readonly item: LibraryItem;
  readonly edition: EditionRecord;
  readonly heads: Awaited<ReturnType<typeof listEditions>>;
}

async function show(ctx: ReadContext, scope: LibraryScope, id: string, which?: number): Promise<Shown> {
  const today = todayOf(ctx);
  const record = await store.findItem(ctx.db, scope, id);
  if (!record) throw notFound();
  const heads = await listEditions(ctx.db, id);
  const number = which ?? currentOf(heads, today);
  const edition = await findEdition(ctx.db, id, number);
  if (!edition) throw notFound();
  const withdrawnFrom = record.withdrawn?.from ?? null;
  const editions = spans(
    heads.map(({ number: of, title, documentNumber, fromDay }) => ({
      ...{ number: of, title, documentNumber, fromDay },
    })),
    withdrawnFrom,
    today,
  );
  const { replacedBy = null } = record.withdrawn ?? {};
  const titles = await store.listTitles(ctx.db, scope, replacedBy === null ? [] : [replacedBy]);
  const title = replacedBy === null ? undefined : titles.get(replacedBy);
  const item: LibraryItem = {
    ...{ id, kind: record.kind, access: record.access, ...edition.content },
    state: stateOf({ withdrawnFrom, firstFrom: record.firstFrom }, today),
    areas: await areasOf(ctx, record.areaIds),
    ...{ edition: number, editions },
    toDay: editions.find((one) => one.number === number)?.toDay ?? null,
    withdrawn: record.withdrawn && {
      ...{ from: record.withdrawn.from, why: record.withdrawn.why },
      // A public text does not tell of an inner one.
      replacedBy: replacedBy !== null && title !== undefined ? { id: replacedBy, title } : null,
    },
  };
  return { record, item, edition, heads };
}

/** A public text; throws 404 for every other. */
export async function getPublic(ctx: ReadContext, id: string, edition?: number): Promise<LibraryItem> {
  return (await show(ctx, publicScope(), id, edition)).item;
}

/** A text as staff see it. Throws 404. */
export async function getItem(ctx: ReadContext, id: string, which?: number): Promise<StaffItem> {
  const { record, item, edition, heads } = await show(ctx, scopeOf(ctx.actor), id, which);
  const persons = await listPersons(
    ctx.db,
    heads.map(({ byId }) => byId),
  );
  const owner = (await listOrganisations(ctx.db)).find((one) => one.id === record.organisationId);
  const own = ctx.actor.kind === 'staff' && ctx.actor.organisationId === record.organisationId;
  return {
    ...item,
    version: record.version,
    organisation: { id: record.organisationId, name: owner?.name ?? '' },
    areaIds: [...record.areaIds],
    documentId: own ? edition.documentId : null,
    history: heads.toReversed().map(({ number, byId, at, why, documentId }) => ({
      ...{ number, by: persons(byId), at: at.toISOString(), why, ofDocument: documentId !== null },
    })),
    mayChange: mayKeep(ctx.actor, record.organisationId),
  };
}

/** What differs from one edition to another. Throws 404. */
export async function getDifference(
  ctx: ReadContext,
  id: string,
  { from, to }: { from: number; to: number },
): Promise<{ paragraphs: Compare[] }> {
  const item = await store.findItem(ctx.db, scopeOf(ctx.actor), id);
  if (!item) throw notFound();
  const before = await findEdition(ctx.db, id, from);
  const after = await findEdition(ctx.db, id, to);
  if (!before || !after) throw notFound();
  return { paragraphs: difference(before.content.text, after.content.text) };
}
