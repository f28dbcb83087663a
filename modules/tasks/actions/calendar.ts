import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { removeCalendar, saveCalendar } from '../store/calendar.ts';
import { allowOwnCalendar } from '../tasks.policy.ts';
import { calendarPlace } from '../views/calendar.ts';

/** The secret address of the caller's calendar, told once; the one before it ends. */
export async function makeCalendar(ctx: WriteContext): Promise<{ path: string; madeAt: string }> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const token = Buffer.from(ctx.chance.bytes(32)).toString('base64url');
  await saveCalendar(
    ctx.db,
    allowOwnCalendar(ctx.actor, {
      ...{ city_id: ctx.city.id, staff_id: staffId, organisation_id: organisationId, made_at: ctx.now },
      token_hash: ctx.keys.hash(calendarPlace, token),
    }),
  );
  return { path: `/api/task-calendars/${token}.ics`, madeAt: ctx.now.toISOString() };
}

export async function endCalendar(ctx: WriteContext): Promise<{ ended: true }> {
  await removeCalendar(ctx.db, staffOf(ctx.actor).staffId);
  return { ended: true };
}
