import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { Word } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { listLiveCategories } from '../../services/services.public.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import type { NeedRecord, NeedRow } from '../needs.rules.ts';
import { protectedWords } from '../protected.words.ts';
import { refusalWords } from '../refusals.words.ts';
import { maySayCategory } from '../resident.policy.ts';
import * as store from '../store/records.ts';
import { learn } from './learn.ts';
import { load, loadHeld, placeOf, refuseStale } from './load.ts';

interface Asked {
  readonly category: string;
  /** Needed where another category stood; the resident reads it. */
  readonly why: string;
}

function bad(path: string, text: Word): AppError {
  return new AppError(400, 'bad-input', text, {}, [{ path, text }]);
}

/** Throws 400 for what is no category of the second level. */
export async function knownCategory(ctx: WriteContext, category: string): Promise<void> {
  const known = (await listLiveCategories(ctx.db)).some(
    ({ code, parentCode }) => code === category && parentCode !== null,
  );
  if (!known) throw bad('category', refusalWords.noSuchCategory);
}

/** Whoever takes words down says what they are about, where something else was read or nothing. */
export async function learnChosen(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  from: string | null,
  to: string,
): Promise<void> {
  await happened(ctx, happenings.categoryTaken, record.need.id, { ...placeOf(record), by: 'staff' });
  await learn(ctx, record, { field: 'category', from, to });
}

/**
 * What settling the category changes of a need, with everything told and learned of it: filled in where none stood,
 * confirmed where it was read, corrected where another stood. Throws 400 for a category of nowhere, and without a
 * reason for a correction.
 */
export async function settleCategory(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  { category, why }: Asked,
): Promise<Partial<NeedRow>> {
  const { id, category_code: from, category_sure: sure } = record.need;
  if (from === category) {
    if (sure !== null) await happened(ctx, happenings.categoryTaken, id, { ...placeOf(record), by: 'staff' });
    return { category_sure: null };
  }
  await knownCategory(ctx, category);
  if (from !== null && why === '') throw bad('why', protectedWords.needsWhy);
  await store.createCorrection(ctx.db, record, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), need_id: id, field: 'category' },
    ...{ from_value: from, to_value: category, why, staff_id: staffOf(ctx.actor).staffId, at: ctx.now },
  });
  const facts = { ...placeOf(record), category, field: 'category', from, to: category };
  await happened(ctx, happenings.corrected, id, facts);
  await learn(ctx, record, { field: 'category', from, to: category });
  return { category_code: category, category_sure: null };
}

/** The person themselves say what it is about. Throws 400 for a category of nowhere. */
export async function sayCategory(
  ctx: WriteContext,
  { version, category }: { version: number; category: string },
): Promise<void> {
  const found = await loadHeld(ctx);
  const record = policy.allow(ctx.actor, found, maySayCategory(ctx.actor, found));
  await refuseStale(ctx, record, version);
  await knownCategory(ctx, category);
  await store.saveNeed(ctx.db, record, { category_code: category, category_sure: null });
  await happened(ctx, happenings.categoryTaken, record.need.id, {
    ...placeOf(record),
    category,
    by: 'holder',
  });
}

/** Says what the need is about, or that what was read is right; the resident reads from what to what, and why. */
export async function correctCategory(
  ctx: WriteContext,
  id: string,
  { version, ...asked }: Asked & { version: number },
): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayCorrect(ctx.actor, found));
  await refuseStale(ctx, record, version);
  const { category_code: from, category_sure: sure } = record.need;
  if (from === asked.category && sure === null) return;
  await store.saveNeed(ctx.db, record, await settleCategory(ctx, record, asked));
}
