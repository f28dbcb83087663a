import { AppError, type FieldError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { Authorized } from '../../platform/access/authorized.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { httpWords } from '../../platform/http/http.words.ts';
import { listAreas } from '../places/places.public.ts';
import { createEdition, findEdition } from './editions.store.ts';
import type { Access, ItemKind } from './kinds.rules.ts';
import type { Content } from './library.contract.ts';
import * as happenings from './library.happenings.ts';
import { allowKeeping, scopeOf } from './library.policy.ts';
import * as store from './library.store.ts';
import { readingOf, type SegmenterOnce, todayOf } from './library.views.ts';
import { libraryWords as w } from './library.words.ts';
import { foundBy } from './search.rules.ts';

export interface Facts {
  readonly kind: ItemKind;
  readonly access: Access;
  readonly areaIds: readonly string[];
}

export function refuse(...fields: FieldError[]): AppError {
  return new AppError(400, 'bad-input', httpWords.badInput, {}, fields);
}

const byId = ({ actor }: WriteContext) => (actor.kind === 'staff' ? actor.staffId : null);

const told = ({ version, organisationId, kind, access }: store.ItemRecord) => ({
  ...{ version, organisationId, kind, access },
});

const headOf = ({ title, number, issuer, day, fromDay }: Content) => ({
  ...{ title, number, issuer, day, fromDay },
});

/** Throws 400 on an area that is unknown, or closed and not named before. */
async function checkAreas(ctx: WriteContext, ids: readonly string[], before: readonly string[] = []) {
  const open = new Set((await listAreas(ctx.db)).filter(({ closed }) => !closed).map(({ id }) => id));
  if (ids.some((id) => !open.has(id) && !before.includes(id))) {
    throw refuse({ path: 'areaIds', text: w.unknownArea });
  }
}

/** Throws 400 on what of an edition contradicts itself, today or the edition before. */
function checkContent(ctx: WriteContext, { day, fromDay, source }: Content, before: string | null): void {
  const wrong: FieldError[] = [];
  if (day > todayOf(ctx)) wrong.push({ path: 'day', text: w.dayAhead });
  if (before !== null && fromDay < before) {
    wrong.push({ path: 'fromDay', text: w.fromBefore, values: { day: before } });
  }
  if (source !== '' && !/^https?:\/\/[^\s/]+\S*$/u.test(source)) {
    wrong.push({ path: 'source', text: w.badSource });
  }
  if (wrong.length > 0) throw refuse(...wrong);
}

/** An edition together with where it comes from. */
export interface NewEdition {
  readonly content: Content;
  readonly documentId: string | null;
  readonly why: string;
}

/** Makes an item of the caller's organisation with its first edition and gives its id. Throws 400, 403. */
export async function createItem(
  ctx: WriteContext,
  segmenter: SegmenterOnce,
  facts: Facts,
  edition: NewEdition,
): Promise<string> {
  const { content } = edition;
  const { organisationId } = staffOf(ctx.actor);
  const item = allowKeeping<store.ItemRecord>(ctx.actor, {
    ...{ ...facts, ...headOf(content), id: newId(ctx.now, ctx.chance), version: 1, organisationId },
    ...{ areaIds: [...new Set(facts.areaIds)], editions: 1, firstFrom: content.fromDay, withdrawn: null },
    ...{ changedBy: byId(ctx), changedAt: ctx.now },
  });
  checkContent(ctx, content, null);
  await checkAreas(ctx, facts.areaIds);
  await store.createItem(ctx.db, ctx.city.id, item, foundBy(content, readingOf(segmenter)));
  await createEdition(ctx.db, ctx.city.id, item, { ...edition, byId: byId(ctx), at: ctx.now });
  await record(ctx, happenings.added, item.id, told(item));
  return item.id;
}

/** The item, locked, for somebody who keeps it. Throws 403, 404, and 409 on an old version. */
export async function load(
  ctx: WriteContext,
  id: string,
  version: number | null,
): Promise<Authorized<store.ItemRecord>> {
  const found = await store.findItemToChange(ctx.db, scopeOf(ctx.actor), id);
  if (!found) throw notFound();
  const item = allowKeeping(ctx.actor, found);
  if (version !== null && item.version !== version) {
    throw new AppError(409, 'stale', w.stale, { title: item.title });
  }
  return item;
}

function next(
  ctx: WriteContext,
  item: Authorized<store.ItemRecord>,
  change: Partial<store.ItemRecord>,
): Authorized<store.ItemRecord> {
  const by = { changedBy: byId(ctx), changedAt: ctx.now };
  return { ...item, ...change, ...by, version: item.version + 1 };
}

/** Adds the next edition to an item that was loaded. Throws 400, 409. */
export async function putEdition(
  ctx: WriteContext,
  segmenter: SegmenterOnce,
  item: Authorized<store.ItemRecord>,
  edition: NewEdition,
): Promise<void> {
  const { content } = edition;
  if (item.withdrawn) throw new AppError(409, 'withdrawn', w.isWithdrawn);
  checkContent(ctx, content, item.fromDay);
  const last = await findEdition(ctx.db, item.id, item.editions);
  const keys = Object.keys(content) as (keyof Content)[];
  if (last && keys.every((key) => last.content[key] === content[key])) {
    throw refuse({ path: 'text', text: w.sameText });
  }
  const after = next(ctx, item, { ...headOf(content), editions: item.editions + 1 });
  await store.saveItem(ctx.db, after, foundBy(content, readingOf(segmenter)));
  await createEdition(ctx.db, ctx.city.id, after, { ...edition, byId: byId(ctx), at: ctx.now });
  await record(ctx, happenings.editionAdded, item.id, { ...told(after), edition: after.editions });
}

/** The next edition of an item. Throws 400, 403, 404, 409. */
export async function addEdition(
  ctx: WriteContext,
  segmenter: SegmenterOnce,
  id: string,
  { version, why, ...content }: Content & { version: number; why: string },
): Promise<void> {
  const item = await load(ctx, id, version);
  await putEdition(ctx, segmenter, item, { content, why, documentId: null });
}

/** Changes how an item is kept, not its words. Throws 400, 403, 404, 409. */
export async function describeItem(
  ctx: WriteContext,
  id: string,
  { version, ...facts }: Facts & { version: number },
): Promise<void> {
  const item = await load(ctx, id, version);
  await checkAreas(ctx, facts.areaIds, item.areaIds);
  const after = next(ctx, item, { ...facts, areaIds: [...new Set(facts.areaIds)] });
  await store.saveItem(ctx.db, after);
  await record(ctx, happenings.described, id, told(after));
}

/** Withdraws an item from a day on, or lets it hold again. Throws 400, 403, 404, 409. */
export async function withdrawItem(
  ctx: WriteContext,
  id: string,
  given: { version: number; withdrawnFrom: string | null; why: string; replacedBy: string | null },
): Promise<void> {
  const item = await load(ctx, id, given.version);
  const { withdrawnFrom: from, why, replacedBy } = given;
  const withdrawn = from === null ? null : { from, why, replacedBy };
  if (withdrawn && why === '') throw refuse({ path: 'why', text: w.whyWithdrawn });
  if (withdrawn && withdrawn.from <= item.fromDay) {
    throw refuse({ path: 'withdrawnFrom', text: w.withdrawnBefore, values: { day: item.fromDay } });
  }
  if (withdrawn && withdrawn.replacedBy !== null) {
    const by = await store.findItem(ctx.db, scopeOf(ctx.actor), withdrawn.replacedBy);
    if (!by || by.id === id || by.withdrawn) {
      throw refuse({ path: 'replacedBy', text: w.badReplacement });
    }
  }
  const after = next(ctx, item, { withdrawn });
  await store.saveItem(ctx.db, after);
  await record(ctx, happenings.withdrawn, id, { ...told(after), from: withdrawn?.from ?? null });
}
