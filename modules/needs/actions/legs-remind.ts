import { AppError } from '../../../base/error.ts';
import { addDays, addWorkingDays } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { queueMessage, type Template } from '../../messages/messages.public.ts';
import { findOrganisation, listHolders } from '../../organisations/organisations.public.ts';
import { mayRemind } from '../legs.policy.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { reminderTexts, reminderRefusals as w } from '../reminders.words.ts';
import { createReminder, type DueLeg, listToRemind } from '../store/reminders.ts';
import { legOf, load, today } from './load.ts';

type Kind = 'before' | 'late' | 'person';
type Reminded = Pick<DueLeg, 'id' | 'need_id' | 'organisation_id' | 'assignee_id' | 'deadline' | 'reference'>;

function templateOf(kind: Kind): Template {
  return { name: `needs.remind-${kind}`, ...reminderTexts[kind], minutes: 24 * 60 };
}

/** To whoever has the leg, or everybody who could take it on, and to their head; one mail for each event. */
async function mail(ctx: WriteContext, leg: Reminded, kind: Kind, onDay: string): Promise<void> {
  const holders = await listHolders(ctx.db, leg.organisation_id, ['handler', 'head'], ctx.now);
  const heads = await listHolders(ctx.db, leg.organisation_id, ['head'], ctx.now);
  const organisation = await findOrganisation(ctx.db, leg.organisation_id);
  const readers = holders.filter(
    ({ id }) => leg.assignee_id === null || id === leg.assignee_id || heads.some((head) => head.id === id),
  );
  for (const { id, mail: address } of readers) {
    if (address === null) continue;
    await queueMessage(ctx, {
      event: `needs.remind:${leg.id}:${kind}:${onDay}`,
      to: { kind: 'staff', id, address },
      aboutId: leg.need_id,
      channel: 'mail',
      template: templateOf(kind),
      values: {
        ...{ city: ctx.city.name, reference: leg.reference, organisation: organisation?.shortName ?? '' },
        day: leg.deadline === null ? '' : dayText(leg.deadline, 'zh', today(ctx)),
      },
      path: `/desk/needs/${leg.need_id}`,
    });
  }
}

async function tell(ctx: WriteContext, leg: Reminded, kind: Kind, staffId: string | null): Promise<boolean> {
  const onDay = kind === 'person' || leg.deadline === null ? today(ctx) : leg.deadline;
  const made = await createReminder(ctx.db, {
    city_id: ctx.city.id,
    need_id: leg.need_id,
    leg_id: leg.id,
    kind,
    on_day: onDay,
    staff_id: staffId,
    at: ctx.now,
  });
  if (!made) return false;
  await mail(ctx, leg, kind, onDay);
  const { organisation_id: organisation } = leg;
  await happened(ctx, happenings.reminded, leg.need_id, { organisation, leg: leg.id, kind });
  return true;
}

/** Somebody who waits for it reminds whoever has a leg. Throws 409 when that was done today. */
export async function remind(ctx: WriteContext, ids: { id: string; leg: string }): Promise<void> {
  const found = await load(ctx, ids.id);
  const leg = legOf(found, ids.leg);
  const record = policy.allow(ctx.actor, found, mayRemind(ctx.actor, found, leg));
  const { reference } = record.need;
  if (!(await tell(ctx, { ...leg, reference }, 'person', staffOf(ctx.actor).staffId))) {
    throw new AppError(409, 'reminded-today', w.today);
  }
}

/** So many in one transaction. */
const most = 100;

/**
 * Reminds of what is due today or on the next working day, and of what became late; each once for its deadline.
 * Nothing on a day off. True while more is left to do.
 */
export async function remindOfDeadlines(ctx: WriteContext): Promise<boolean> {
  const day = today(ctx);
  if (!ctx.isWorkingDay(day)) return false;
  const next = addWorkingDays(day, 1, ctx.isWorkingDay);
  const soon = await listToRemind(ctx.db, 'before', { from: day, to: next, most });
  for (const leg of soon) await tell(ctx, leg, 'before', null);
  const late = await listToRemind(ctx.db, 'late', { from: null, to: addDays(day, -1), most });
  for (const leg of late) await tell(ctx, leg, 'late', null);
  return soon.length === most || late.length === most;
}
