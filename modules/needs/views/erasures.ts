import { localTime, workingDaysBetween } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { ErasureRequest } from '../contract/rights.ts';
import { stateOf } from '../needs.rules.ts';
import { erasureScope } from '../resident.policy.ts';
import { findNeed } from '../store/records.ts';
import { listErasureRequests } from '../store/rights.ts';
import { namesOf } from './names.ts';

/** The wishes this office is to decide, the earliest deadline first; none of a need's words among it. */
export async function getErasures(ctx: ReadContext): Promise<{ requests: ErasureRequest[] }> {
  const { organisationId } = staffOf(ctx.actor);
  const names = await namesOf(ctx);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const requests: ErasureRequest[] = [];
  for (const row of await listErasureRequests(ctx.db, organisationId)) {
    const record = await findNeed(ctx.db, erasureScope(), row.need_id);
    if (!record) continue;
    const had = record.legs.filter(({ dispatched_at }) => dispatched_at !== null);
    const ids = [record.need.received_by, ...had.map(({ organisation_id }) => organisation_id)];
    requests.push({
      id: row.id,
      reference: record.need.reference,
      saidAt: record.need.said_at.toISOString(),
      state: stateOf(record),
      area: names.place(record.need.area_id),
      organisations: [...new Set(ids)].flatMap((id) =>
        id === null ? [] : [names.organisation(id).shortName],
      ),
      askedAt: row.asked_at.toISOString(),
      deadline: row.deadline,
      daysLeft: workingDaysBetween(today, row.deadline, ctx.isWorkingDay),
    });
  }
  return { requests };
}
