import { AppError } from '../../../base/error.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import * as happenings from '../duties.happenings.ts';
import { allowKeeping } from '../duties.policy.ts';
import { mayBePut } from '../ownership.rules.ts';
import { saveOffered } from '../store/offered.ts';
import { findFound } from '../views/ownership.ts';
import { dutiesWords as w } from '../words/duties.words.ts';

/** Puts it first among what is offered to the next meeting, or no more. Throws 403, 404, 409 where it is settled. */
export async function offer(
  ctx: WriteContext,
  at: { readonly area: string; readonly category: string },
  { offered }: { readonly offered: boolean },
): Promise<void> {
  const found = await findFound(ctx, at);
  const row = allowKeeping(ctx.actor, found.area.id, {
    ...{ city_id: ctx.city.id, area_id: found.area.id, category_code: found.category.code },
    ...{ offered, by_id: staffOf(ctx.actor).staffId, at: ctx.now },
  });
  if (offered && !mayBePut(found)) throw new AppError(409, 'settled', w.settledCell);
  await saveOffered(ctx.db, row);
  await record(ctx, happenings.gapOffered, found.area.id, { category: found.category.code, offered });
}
