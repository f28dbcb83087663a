import { addDays } from '../../../base/time.ts';
import { authorize } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { daysOf } from '../../bodies/bodies.public.ts';
import { eraseIdentity } from '../../people/people.public.ts';
import * as happenings from '../members.happenings.ts';
import * as store from '../store/members.ts';
import { todayOf } from '../views/members.ts';

/** So many at a time, so that no transaction is long. */
const atOnce = 200;

/** Erases who left longer ago than the city keeps them; what counts of them stays. Tells whether there may be more. */
export async function eraseFormer(ctx: WriteContext): Promise<boolean> {
  const { formerKept } = await daysOf(ctx);
  const former = await store.listFormer(ctx.db, addDays(todayOf(ctx), -formerKept), atOnce);
  for (const member of former) {
    const { id, resident_id: residentId } = member;
    await eraseIdentity(ctx, { residentId, aboutId: id, plain: [''] });
    // Where somebody worked tells who it was in a small place.
    const gone = { erased_at: ctx.now, work: null, employer_id: null };
    await store.saveMember(ctx.db, authorize(member), gone);
  }
  for (const [bodyId, gone] of Map.groupBy(former, ({ body_id }) => body_id)) {
    await record(ctx, happenings.formerErased, bodyId, { count: gone.length });
  }
  return former.length === atOnce;
}
