import { AppError, type FieldError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import type { ReadDb } from '../../../platform/db/database.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import {
  type CategoryRecord,
  categoryContent,
  categoryProblems,
  differingContent,
  mergeProblems,
} from '../categories.rules.ts';
import { categoriesWords as w } from '../categories.words.ts';
import type { CategoryContent } from '../contract/categories.ts';
import * as happenings from '../services.happenings.ts';
import { allowCategories } from '../services.policy.ts';
import { contentOf } from '../services.rules.ts';
import { listAllServices } from '../services.store.ts';
import * as store from '../store/categories.ts';
import { saveChecked } from './change.ts';

/** How many matters of a later module are open in a category. */
export type CountOpen = (db: ReadDb, code: string) => Promise<number>;

interface How {
  readonly why: string;
  readonly restored?: number;
}

const mostNamed = 5;

function refuse(problems: readonly FieldError[]): void {
  if (problems.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, [...problems]);
}

/** All of them, locked, and the one that was seen. Throws 403, 404, and 409 with who was faster and when. */
async function load(ctx: WriteContext, code: string, version: number) {
  allowCategories(ctx.actor, {});
  const all = await store.lockCategories(ctx.db);
  const own = all.find((one) => one.code === code);
  if (!own) throw notFound();
  if (own.version === version) return { all, own };
  const by = own.changedBy;
  const name = by === null ? undefined : (await listStaffNames(ctx.db, [by])).get(by)?.name;
  if (name === undefined || own.changedAt === null) throw new AppError(409, 'stale', w.staleSystem);
  const time = localTime(own.changedAt, ctx.city.zone).time.slice(0, 5);
  throw new AppError(409, 'stale', w.stale, { name, time });
}

function editorOf({ actor }: WriteContext): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}

function editionOf(one: CategoryRecord, how: How, at: Date): store.CategoryEditionRow {
  const { version, state, mergedInto, changedBy: byId } = one;
  const { why, restored = null } = how;
  return { ...{ version, state, mergedInto, byId, why, restored, at }, content: categoryContent(one) };
}

/** Keeps the next version of a category with its history. */
async function keep(ctx: WriteContext, before: CategoryRecord, next: Partial<CategoryRecord>, how: How) {
  const now = { version: before.version + 1, changedBy: editorOf(ctx), changedAt: ctx.now };
  const after = allowCategories(ctx.actor, { ...before, ...next, ...now });
  const { city, db } = ctx;
  // What was founded with the city has no history until it is first changed.
  const began = editionOf(before, { why: '' }, before.changedAt ?? ctx.now);
  await store.createCategoryEdition(db, city.id, after, began);
  await store.saveCategory(db, after);
  await store.createCategoryEdition(db, city.id, after, editionOf(after, how, ctx.now));
  return after;
}

/** Adds a category at the end of its heading; gives its code. Throws 400 on the fields, 403. */
export async function addCategory(
  ctx: WriteContext,
  { why, ...content }: CategoryContent & { why: string },
): Promise<string> {
  allowCategories(ctx.actor, {});
  const all = await store.lockCategories(ctx.db);
  refuse(categoryProblems(content, all, null));
  const code = `own-${Buffer.from(ctx.chance.bytes(6)).toString('hex')}`;
  const made = allowCategories(ctx.actor, {
    ...content,
    ...{ code, state: 'live', mergedInto: null, version: 1, changedBy: editorOf(ctx), changedAt: ctx.now },
    position: Math.max(-1, ...all.map(({ position }) => position)) + 1,
  } satisfies CategoryRecord);
  await store.createCategory(ctx.db, ctx.city.id, made);
  await store.createCategoryEdition(ctx.db, ctx.city.id, made, editionOf(made, { why }, ctx.now));
  await record(ctx, happenings.categoryAdded, ctx.city.id, { code });
  return code;
}

async function put(ctx: WriteContext, own: CategoryRecord, content: CategoryContent, how: How) {
  const fields = differingContent(categoryContent(own), content);
  if (fields.length === 0) return;
  const { version } = await keep(ctx, own, content, how);
  await record(ctx, happenings.categoryChanged, ctx.city.id, { code: own.code, version, fields });
}

/** Renames, describes, moves under another heading. Throws 400 on the fields, 403, 404, 409. */
export async function changeCategory(
  ctx: WriteContext,
  code: string,
  { version, why, ...content }: CategoryContent & { version: number; why: string },
): Promise<void> {
  const { all, own } = await load(ctx, code, version);
  refuse(categoryProblems(content, all, own));
  await put(ctx, own, content, { why });
}

/** Puts an earlier version's content back, not its state. Throws 400 where it does not fit any more, 403, 404, 409. */
export async function restoreCategory(
  ctx: WriteContext,
  code: string,
  { version, edition, why }: { version: number; edition: number; why: string },
): Promise<void> {
  const { all, own } = await load(ctx, code, version);
  const found = (await store.listCategoryEditions(ctx.db, code)).find((one) => one.version === edition);
  if (!found) throw new AppError(404, 'not-found', w.noEdition);
  refuse(categoryProblems(found.content, all, own));
  await put(ctx, own, found.content, { why, restored: edition });
}

/** Changes places with its neighbour under the same heading; nothing at the end. Throws 403, 404, 409. */
export async function placeCategory(
  ctx: WriteContext,
  code: string,
  { version, step }: { version: number; step: 'up' | 'down' },
): Promise<void> {
  const { all, own } = await load(ctx, code, version);
  const beside = all.filter((one) => one.parentCode === own.parentCode && one.state === 'live');
  const other = beside[beside.findIndex((one) => one.code === code) + (step === 'up' ? -1 : 1)];
  if (!other || own.state === 'off') return;
  const allow = (one: CategoryRecord) => allowCategories(ctx.actor, one);
  // Where it stands is no content: it makes no version, and whoever edits one meanwhile loses nothing.
  await store.saveCategory(ctx.db, allow({ ...own, position: other.position }));
  await store.saveCategory(ctx.db, allow({ ...other, position: own.position }));
  await record(ctx, happenings.categoryPlaced, ctx.city.id, { code, other: other.code });
}

/**
 * Merges a category into another: its services go there, and whatever has its code is of the other from now on. Throws
 * 400 on the field, 403, 404, 409.
 */
export async function mergeCategory(
  ctx: WriteContext,
  code: string,
  { version, into, why }: { version: number; into: string; why: string },
): Promise<void> {
  const { all, own } = await load(ctx, code, version);
  const target = all.find((one) => one.code === into);
  refuse(mergeProblems(own, target));
  if (own.state === 'off') throw new AppError(409, 'off', w.isOff, { name: own.name });
  for (const service of await listAllServices(ctx.db)) {
    if (service.category !== code) continue;
    await saveChecked(
      ctx,
      service,
      { ...contentOf(service), category: into },
      { via: 'hand', restored: null },
    );
  }
  await keep(ctx, own, { state: 'off', mergedInto: into }, { why });
  await record(ctx, happenings.categoryMerged, ctx.city.id, { code, into });
}

/** What a category is used by; it can be switched off where that is nothing. */
async function usesOf(
  ctx: WriteContext,
  own: CategoryRecord,
  all: readonly CategoryRecord[],
  countOpen: CountOpen,
): Promise<FieldError[]> {
  const told = (path: string, text: FieldError['text'], names: readonly string[]): FieldError[] => {
    const named = names.slice(0, mostNamed).join(w.comma.zh);
    return names.length === 0 ? [] : [{ path, text, values: { count: names.length, names: named } }];
  };
  const services = (await listAllServices(ctx.db)).filter(
    ({ category, state }) => category === own.code && state !== 'withdrawn',
  );
  const children = all.filter(({ parentCode, state }) => parentCode === own.code && state === 'live');
  const open = await countOpen(ctx.db, own.code);
  return [
    ...told(
      'services',
      w.usedByServices,
      services.map(({ title }) => title),
    ),
    ...told(
      'children',
      w.usedByChildren,
      children.map(({ name }) => name),
    ),
    ...(open === 0 ? [] : [{ path: 'needs', text: w.usedByNeeds, values: { count: open } }]),
  ];
}

/** Switches a category off, or on again as one of its own. Throws 403, 404, 409 with what it is used by. */
export async function setCategoryState(
  ctx: WriteContext,
  code: string,
  { version, state, why }: { version: number; state: 'live' | 'off'; why: string },
  countOpen: CountOpen,
): Promise<void> {
  const { all, own } = await load(ctx, code, version);
  if (own.state === state) return;
  if (state === 'off') {
    const uses = await usesOf(ctx, own, all, countOpen);
    if (uses.length > 0) throw new AppError(409, 'in-use', w.inUse, {}, uses);
  } else {
    const parent = all.find((one) => one.code === own.parentCode);
    if (parent?.state === 'off') throw new AppError(409, 'off', w.parentOff, { name: parent.name });
    refuse(categoryProblems(categoryContent(own), all, own));
  }
  await keep(ctx, own, { state, mergedInto: null }, { why });
  await record(ctx, happenings.categoryState, ctx.city.id, { code, state });
}
