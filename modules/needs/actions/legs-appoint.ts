import { AppError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { appointmentOf, fitsText, wrongMoment } from '../appointments.rules.ts';
import { appointmentRefusals as w } from '../appointments.words.ts';
import type { Appointing } from '../contract/appointments.ts';
import * as happenings from '../needs.happenings.ts';
import * as store from '../store/records.ts';
import { loadLeg, refuseField } from './legs.ts';
import { legFacts } from './load.ts';

/** Puts down what was agreed with the person, or changes it; they are told in one text. */
export async function appoint(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version, day, time, place, bring }: Appointing,
): Promise<void> {
  const { record, leg } = await loadLeg(ctx, ids, 'appoint', version);
  const now = localTime(ctx.now, ctx.city.zone);
  const wrong = wrongMoment({ day, time }, now.day, now.time);
  if (wrong !== null) refuseField('day', wrong);
  if (!fitsText(place)) refuseField('place', w.notForTexts);
  if (!fitsText(bring)) refuseField('bring', w.notForTexts);
  await store.saveLeg(ctx.db, record, leg.id, {
    appointment_day: day,
    appointment_time: time,
    appointment_place: place,
    appointment_bring: bring,
    appointed_at: ctx.now,
    appointment_cancelled_at: null,
  });
  await store.saveNeed(ctx.db, record, {});
  const before = appointmentOf(leg);
  await happened(ctx, happenings.appointed, record.need.id, {
    ...legFacts(record, leg),
    ...{ day, time, changed: before !== null && before.cancelledAt === null },
  });
}

/** What was agreed does not take place; the person is told. Throws 409 where nothing was agreed. */
export async function cancelAppointment(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version }: { version: number },
): Promise<void> {
  const { record, leg } = await loadLeg(ctx, ids, 'appoint', version);
  const found = appointmentOf(leg);
  if (found === null || found.cancelledAt !== null) throw new AppError(409, 'wrong-state', w.none);
  await store.saveLeg(ctx.db, record, leg.id, { appointment_cancelled_at: ctx.now });
  await store.saveNeed(ctx.db, record, {});
  const { day, time } = found;
  await happened(ctx, happenings.appointmentCancelled, record.need.id, {
    ...legFacts(record, leg),
    ...{ day, time },
  });
}
