import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { counterOf } from '../../organisations/organisations.public.ts';
import type { Shift } from '../contract/shift.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { findShiftLine, putShiftLine, saveShiftSeen } from '../store/shift.ts';
import { getShift } from '../views/shift.ts';
import { load } from './load.ts';

/**
 * Leaves one sentence on each matter to the next shift of the same counter. Throws 404 for a matter the caller does not
 * see, 403 for one whose words they may not write about.
 */
export async function handShift(
  ctx: WriteContext,
  { lines }: { lines: readonly { needId: string; sentence: string }[] },
): Promise<Shift> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const { stationId } = await counterOf(ctx.db, staffId);
  for (const { needId, sentence } of lines) {
    const found = await load(ctx, needId);
    const record = policy.allow(ctx.actor, found, policy.mayHandShift(ctx.actor, found));
    await putShiftLine(ctx.db, record, {
      ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), need_id: needId },
      ...{ organisation_id: organisationId, station_id: stationId, words: sentence },
      ...{ staff_id: staffId, at: ctx.now, seen_by: null, seen_at: null },
    });
    await happened(ctx, happenings.shiftHanded, needId, { organisation: organisationId });
  }
  return getShift(ctx);
}

/** One sentence of the last shift is seen; said twice it is the same. Throws 404 where it is another organisation's. */
export async function seeShift(ctx: WriteContext, id: string): Promise<Shift> {
  const staff = staffOf(ctx.actor);
  const line = await findShiftLine(ctx.db, policy.queueScopeOf(staff), id);
  if (!line) throw notFound();
  await saveShiftSeen(ctx.db, id, { seen_by: staff.staffId, seen_at: ctx.now });
  return getShift(ctx);
}
