import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import * as people from '../../people/people.public.ts';
import { mayRecall, recallMinutes } from '../legs.policy.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';
import { listContacts } from '../store/legs.ts';

/** `acted`: the organisation did something with it, or it is not the caller's to take back; `late`: the time is over. */
export type Recallable = 'free' | 'acted' | 'late';

/** Whether the dispatch of a leg can be taken back now. */
export async function recallable(ctx: ReadContext, record: NeedRecord, leg: LegRow): Promise<Recallable> {
  if (!mayRecall(ctx.actor, record, leg)) return 'acted';
  if ((await listContacts(ctx.db, record.need.id)).some(({ leg_id }) => leg_id === leg.id)) return 'acted';
  const asked = (await people.listConsents(ctx.db, record.need.id)).find(
    (one) => one.organisation_id === leg.organisation_id,
  );
  const since = leg.dispatched_at ?? asked?.asked_at ?? null;
  return since !== null && ctx.now.getTime() - since.getTime() <= recallMinutes * 60_000 ? 'free' : 'late';
}

/** The legs whose dispatch the caller can take back now. */
export async function recallsOf(ctx: ReadContext, record: NeedRecord): Promise<string[]> {
  const ids: string[] = [];
  if (ctx.actor.kind !== 'staff' || record.need.received_by !== staffOf(ctx.actor).organisationId) return ids;
  for (const leg of record.legs) {
    if (mayRecall(ctx.actor, record, leg) && (await recallable(ctx, record, leg)) === 'free')
      ids.push(leg.id);
  }
  return ids;
}
