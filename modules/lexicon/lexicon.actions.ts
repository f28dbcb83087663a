import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { localTime } from '../../base/time.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { httpWords } from '../../platform/http/http.words.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { listStaffNames } from '../organisations/organisations.public.ts';
import type { Meaning, MeaningContent, MeaningState } from './lexicon.contract.ts';
import * as happenings from './lexicon.happenings.ts';
import { allowEditing } from './lexicon.policy.ts';
import { differing, problemsOf, takenProblems, tidied } from './lexicon.rules.ts';
import * as store from './lexicon.store.ts';
import { getMeaning } from './lexicon.views.ts';
import { lexiconWords as w } from './lexicon.words.ts';

interface How {
  readonly why: string;
  readonly restored: number | null;
}

export function editorOf({ actor }: WriteContext): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}

function checked(content: MeaningContent): MeaningContent {
  const tidy = tidied(content);
  const problems = problemsOf(tidy);
  if (problems.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, problems);
  return tidy;
}

/** Keeps the new state of a meaning with its edition. Throws 400 where a way is another's. */
export async function keep(ctx: WriteContext, meaning: store.MeaningRecord, how: How): Promise<void> {
  const allowed = allowEditing(ctx.actor, meaning);
  const { version, content, state } = meaning;
  if (version === 1) await store.createMeaning(ctx.db, ctx.city.id, allowed);
  else await store.saveMeaning(ctx.db, allowed);
  const taken = takenProblems(content, await store.takeWays(ctx.db, ctx.city.id, allowed));
  if (taken.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, taken);
  const edition = { ...how, version, content, state, byId: editorOf(ctx), at: ctx.now };
  await store.createEdition(ctx.db, ctx.city.id, allowed, edition);
}

/** Adds a meaning; texts are read by it from then on. Throws 400 on the fields, 403. */
export async function addMeaning(
  ctx: WriteContext,
  { why, ...given }: MeaningContent & { why: string },
): Promise<Meaning> {
  const content = checked(given);
  const id = newId(ctx.now, ctx.chance);
  const now = { changedBy: editorOf(ctx), changedAt: ctx.now, pinyin: pinyinKey(content.official) };
  await keep(ctx, { id, version: 1, content, state: 'live', ...now }, { why, restored: null });
  await record(ctx, happenings.added, id, { version: 1 });
  return getMeaning(ctx, id);
}

/** The meaning, locked. Throws 404, and 409 with who was faster and when. */
async function load(ctx: WriteContext, id: string, version: number): Promise<store.MeaningRecord> {
  const found = await store.findMeaningToChange(ctx.db, id);
  if (!found) throw notFound();
  if (found.version === version) return found;
  const by = found.changedBy;
  const name = by === null ? undefined : (await listStaffNames(ctx.db, [by])).get(by)?.name;
  if (name === undefined) throw new AppError(409, 'stale', w.staleSystem);
  const time = localTime(found.changedAt, ctx.city.zone).time.slice(0, 5);
  throw new AppError(409, 'stale', w.stale, { name, time });
}

async function put(
  ctx: WriteContext,
  before: store.MeaningRecord,
  content: MeaningContent,
  how: How,
): Promise<Meaning> {
  if (before.state !== 'live') throw new AppError(409, 'withdrawn', w.withdrawn);
  const fields = differing(before.content, content);
  if (fields.length === 0) return getMeaning(ctx, before.id);
  const version = before.version + 1;
  const now = { changedBy: editorOf(ctx), changedAt: ctx.now, pinyin: pinyinKey(content.official) };
  await keep(ctx, { ...before, version, content, ...now }, how);
  await record(ctx, happenings.changed, before.id, { version, fields });
  return getMeaning(ctx, before.id);
}

/** Throws 400 on the fields, 403, 404, 409 on an old version or a withdrawn meaning. */
export async function changeMeaning(
  ctx: WriteContext,
  id: string,
  { version, why, ...given }: MeaningContent & { version: number; why: string },
): Promise<Meaning> {
  const before = await load(ctx, id, version);
  return put(ctx, before, checked(given), { why, restored: null });
}

/** Puts the content of an earlier version back. Throws 400 where its ways are another's by now, 403, 404, 409. */
export async function restoreEdition(
  ctx: WriteContext,
  id: string,
  { version, edition, why }: { version: number; edition: number; why: string },
): Promise<Meaning> {
  const before = await load(ctx, id, version);
  const found = (await store.listEditions(ctx.db, id)).find((one) => one.version === edition);
  if (!found) throw new AppError(404, 'not-found', w.noEdition);
  return put(ctx, before, checked(found.content), { why, restored: edition });
}

/** Withdraws a meaning: texts are read by it no more. Or lets it count again. Throws 400, 403, 404, 409. */
export async function setMeaningState(
  ctx: WriteContext,
  id: string,
  { version: seenVersion, state, why }: { version: number; state: MeaningState; why: string },
): Promise<Meaning> {
  const before = await load(ctx, id, seenVersion);
  if (before.state === state) return getMeaning(ctx, id);
  const version = before.version + 1;
  const now = { changedBy: editorOf(ctx), changedAt: ctx.now };
  await keep(ctx, { ...before, version, state, ...now }, { why, restored: null });
  await record(ctx, state === 'live' ? happenings.restored : happenings.withdrawn, id, { version });
  return getMeaning(ctx, id);
}
