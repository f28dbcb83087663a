import { AppError } from '../../../base/error.ts';
import { type Day, localTime } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { appointmentOf, fitsText, wrongMoment } from '../appointments.rules.ts';
import { appointmentRefusals as w } from '../appointments.words.ts';
import type { Appointing } from '../contract/appointments.ts';
import { legActsOf } from '../legs.policy.ts';
import * as happenings from '../needs.happenings.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';
import * as store from '../store/records.ts';
import { loadLeg, refuseField } from './legs.ts';
import { extensionOf, tellExtended } from './legs-extend.ts';
import { legFacts, today } from './load.ts';

/** The one extension of the leg, to the agreed day. Throws 409 where it is used up. */
function extensionTo(ctx: WriteContext, record: NeedRecord, leg: LegRow, day: Day) {
  if (!legActsOf(ctx.actor, record, leg).includes('extend')) {
    throw new AppError(409, 'wrong-state', w.noExtension, {}, [{ path: 'extend', text: w.noExtension }]);
  }
  const why = say(w.extendedWhy, 'zh', { day: dayText(day, 'zh', today(ctx)) });
  return extensionOf(ctx, leg, { deadline: day, why, path: 'extend' });
}

/**
 * Puts down what was agreed with the person, or changes it; they are told in one text. With `extend` the deadline
 * of the leg moves to the agreed day.
 */
export async function appoint(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version, day, time, place, bring, extend }: Appointing,
): Promise<void> {
  const { record, leg } = await loadLeg(ctx, ids, 'appoint', version);
  const now = localTime(ctx.now, ctx.city.zone);
  const wrong = wrongMoment({ day, time }, now.day, now.time);
  if (wrong !== null) refuseField('day', wrong);
  if (!fitsText(place)) refuseField('place', w.notForTexts);
  if (!fitsText(bring)) refuseField('bring', w.notForTexts);
  const extension = extend ? extensionTo(ctx, record, leg, day) : null;
  await store.saveLeg(ctx.db, record, leg.id, {
    ...extension,
    appointment_day: day,
    appointment_time: time,
    appointment_place: place,
    appointment_bring: bring,
    appointed_at: ctx.now,
    appointment_cancelled_at: null,
  });
  await store.saveNeed(ctx.db, record, {});
  if (extension !== null) await tellExtended(ctx, record, leg, extension);
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
