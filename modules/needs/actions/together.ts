import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { joinedScope } from '../merging.policy.ts';
import { goTogether } from '../merging.rules.ts';
import * as happenings from '../needs.happenings.ts';
import { allow } from '../needs.policy.ts';
import type { NeedRecord } from '../needs.rules.ts';
import { endMerging, listPairsOf } from '../store/merging.ts';
import { findNeed, findNeedToChange, saveNeed } from '../store/records.ts';

/** Takes a follower apart from what it was joined to; each goes on by itself. */
export async function takeApart(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  by: 'staff' | 'house',
): Promise<void> {
  const { id, merged_into: into } = record.need;
  if (into === null) return;
  const undone_by = by === 'staff' ? staffOf(ctx.actor).staffId : null;
  await endMerging(ctx.db, record, { undone_at: ctx.now, undone_by });
  await saveNeed(ctx.db, record, { merged_into: null });
  await happened(ctx, happenings.unmerged, id, { into, by });
  await happened(ctx, happenings.mergedOut, into, { need: id, by });
}

/**
 * At the end of every change: joined needs that no longer have the same handlers, or of which one has become
 * protected or was erased, are taken apart. In one place, since there are twenty ways in which it can come to that.
 */
export async function keepTogether(ctx: WriteContext, id: string): Promise<void> {
  for (const pair of await listPairsOf(ctx.db, id)) {
    const leader = await findNeed(ctx.db, joinedScope(), pair.into);
    const follower = await findNeedToChange(ctx.db, joinedScope(), pair.id);
    if (!leader || !follower || follower.need.merged_into !== pair.into) continue;
    if (!goTogether(follower, leader)) await takeApart(ctx, allow(ctx.actor, follower, true), 'house');
  }
}
