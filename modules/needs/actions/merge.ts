import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { Word } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { mayMerge } from '../merging.policy.ts';
import { isBeforeVerdict, type NotMerged, whyNotMerged } from '../merging.rules.ts';
import { mergingWords as w } from '../merging.words.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { refusalWords } from '../refusals.words.ts';
import { createMerging, listFollowers } from '../store/merging.ts';
import * as store from '../store/records.ts';
import { load, refuseStale } from './load.ts';
import { takeApart } from './together.ts';

const refusals: Record<NotMerged, Word> = {
  itself: w.itself,
  joined: w.joined,
  leads: w.leads,
  over: w.over,
  apart: w.apart,
};

/**
 * Joins a need to another that is the same matter; to one that is joined itself means to what that is joined to.
 * Throws 404 and 403 unless the caller may for both, 409 `itself`, `joined`, `leads`, `over` or `apart` with what
 * stands against it.
 */
export async function merge(
  ctx: WriteContext,
  id: string,
  { version, into, why }: { version: number; into: string; why: string },
): Promise<void> {
  const target = await store.findNeed(ctx.db, policy.scopeOf(ctx.actor), into);
  if (!target) throw notFound();
  const leaderId = target.need.merged_into ?? into;
  // What leads is always locked first: an answer to it goes the same way.
  const found = { leader: await load(ctx, leaderId), follower: await load(ctx, id) };
  const follower = policy.allow(ctx.actor, found.follower, mayMerge(ctx.actor, found.follower));
  const leader = policy.allow(ctx.actor, found.leader, mayMerge(ctx.actor, found.leader));
  await refuseStale(ctx, follower, version);
  const why_not = whyNotMerged(follower, leader, (await listFollowers(ctx.db, id)).length);
  if (why_not !== null) throw new AppError(409, why_not, refusals[why_not]);
  await createMerging(ctx.db, follower, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), need_id: id, into_id: leaderId },
    ...{ staff_id: staffOf(ctx.actor).staffId, why, at: ctx.now, undone_at: null, undone_by: null },
  });
  await store.saveNeed(ctx.db, follower, { merged_into: leaderId });
  // Whoever is writing an answer there must know first that others will read it too.
  await store.saveNeed(ctx.db, leader, {});
  await happened(ctx, happenings.merged, id, { into: leaderId });
  await happened(ctx, happenings.mergedIn, leaderId, { need: id });
}

/** Takes a need apart from what it was joined to. Throws 409 where it is joined to nothing or is over. */
export async function unmerge(
  ctx: WriteContext,
  id: string,
  { version }: { version: number },
): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, mayMerge(ctx.actor, found));
  await refuseStale(ctx, record, version);
  if (record.need.merged_into === null || !isBeforeVerdict(record)) {
    throw new AppError(409, 'wrong-state', refusalWords.wrongState);
  }
  await takeApart(ctx, record, 'staff');
}
