import { say } from '../../../base/words.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import type { NeedRecord, NeedRow } from '../needs.rules.ts';
import { protectedWords } from '../protected.words.ts';
import { mayUnhide } from '../resident.policy.ts';
import { withdrawFamilyViews } from '../store/protect.ts';
import { saveNeed } from '../store/records.ts';
import { loadHeld } from './load.ts';
import { writeOwn } from './talk.ts';

/** What changes where the person wishes it; what is protected for a danger stays so, and needs no wish. */
export async function hideAtWish(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  wished: boolean,
): Promise<Partial<NeedRow>> {
  if (!wished || record.need.protected) return {};
  await withdrawFamilyViews(ctx.db, record, ctx.now);
  return { protected: true, confidential: true };
}

/**
 * The person no longer wishes it to be seen by few; on record, and told to whoever has it. Nothing where it was no
 * wish. Throws 403 where it is protected for a danger besides.
 */
export async function withdrawConfidential(ctx: WriteContext): Promise<void> {
  const found = await loadHeld(ctx);
  if (!found.need.confidential) return;
  const record = policy.allow(ctx.actor, found, mayUnhide(ctx.actor, found));
  await saveNeed(ctx.db, record, { protected: false, confidential: false });
  await happened(ctx, happenings.unhidden, record.need.id, {});
  await writeOwn(ctx, record, say(protectedWords.unhidden, 'zh'));
}
