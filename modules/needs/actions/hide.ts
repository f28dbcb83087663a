import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import type { NeedRecord, NeedRow } from '../needs.rules.ts';
import { withdrawFamilyViews } from '../store/protect.ts';

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
