import { AppError } from '../../../base/error.ts';
import { instantOf } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { type CalendarEntry, queueMessage, type Template } from '../../messages/messages.public.ts';
import { listHolders } from '../../organisations/organisations.public.ts';
import type { Unreached } from '../contract/meetings.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import { meetingRefusals as w, writtenWords } from '../meetings.words.ts';
import { listAgenda } from '../store/agenda.ts';
import { listMailings, saveMailing } from '../store/mailings.ts';
import { listSeats, type MeetingRecord } from '../store/meetings.ts';
import type { Offices } from '../views/offices.ts';
import { byOf, loadMeeting } from './load.ts';

const invitation: Template = {
  name: 'meetings.invitation',
  text: writtenWords.mailText,
  subject: writtenWords.mailSubject,
  minutes: 24 * 60,
};

const cancellation: Template = {
  name: 'meetings.cancellation',
  text: writtenWords.mailOffText,
  subject: writtenWords.mailOffSubject,
};

const placeOf = ({ place }: MeetingRecord) => (place === '' ? say(writtenWords.placeOpen, 'zh') : place);

/** The entry for a calendar: the same for ever by its `uid`, and newer with each version of the meeting. */
async function entryOf(
  ctx: WriteContext,
  offices: Offices,
  meeting: MeetingRecord,
  method: CalendarEntry['method'],
): Promise<Omit<CalendarEntry, 'invited'>> {
  const { id, officeId, version, title, day, from, to, place } = meeting;
  const { zone, key } = ctx.city;
  const agenda = (await listAgenda(ctx.db, [id])).map((one) => one.title);
  const chair = meeting.chairId === null ? '' : offices.ref(meeting.chairId).shortName;
  const values = {
    chair: chair || say(writtenWords.noChair, 'zh'),
    agenda: agenda.join(say(writtenWords.comma, 'zh')) || say(writtenWords.noAgenda, 'zh'),
  };
  return {
    ...{ method, uid: `${id}@${key}.joint-meeting`, sequence: version - 1, title, place },
    ...{ from: instantOf(day, from, zone).toISOString(), to: instantOf(day, to, zone).toISOString() },
    text: say(writtenWords.invitation, 'zh', values).replace(/[\u2068\u2069]/g, ''),
    organizer: offices.ref(officeId).shortName,
  };
}

/** One mail to each head and handler of these bodies who left an address; tells whom to ring instead. */
async function mailTo(
  ctx: WriteContext,
  offices: Offices,
  { meeting, chairId }: { meeting: Authorized<MeetingRecord>; chairId: string | null },
  { method, bodyIds }: { method: CalendarEntry['method']; bodyIds: readonly string[] },
): Promise<{ sent: number; without: Unreached[] }> {
  const { id, title, day, from, to, version } = meeting;
  const entry = await entryOf(ctx, offices, { ...meeting, chairId }, method);
  const isOff = method === 'CANCEL';
  const event = `meetings.${isOff ? 'cancellation' : 'invitation'}:${id}:${version}`;
  const without: Unreached[] = [];
  let sent = 0;
  for (const organisationId of bodyIds) {
    const { shortName } = offices.ref(organisationId);
    const holders = await listHolders(ctx.db, organisationId, ['head', 'handler'], ctx.now);
    const reached = holders.filter(({ mail }) => mail !== null);
    if (reached.length === 0) {
      const phone = offices.organisations.get(organisationId)?.phone ?? '';
      without.push({ id: organisationId, shortName, phone: phone ?? '' });
    }
    for (const { id: staffId, name, mail } of reached) {
      const values = {
        ...{ organisation: shortName, title, day, from, to, place: placeOf(meeting) },
        chair: chairId === null ? say(writtenWords.noChair, 'zh') : offices.ref(chairId).shortName,
      };
      const queued = await queueMessage(ctx, {
        ...{ event, aboutId: id, channel: 'mail', template: isOff ? cancellation : invitation, values },
        to: { kind: 'staff', id: staffId, address: mail ?? '' },
        ...{ path: `/desk/meetings/${id}`, calendar: { ...entry, invited: name } },
      });
      sent += Number(queued);
    }
  }
  if (sent > 0) {
    await saveMailing(ctx.db, ctx.city.id, meeting, { version, method, sent, at: ctx.now, byId: byOf(ctx) });
  }
  await record(ctx, happenings.invited, id, { sent });
  return { sent, without };
}

/**
 * Mails the heads of whoever is asked, each version of a meeting once: an invitation that their calendar takes in, and
 * the page where they answer. Tells whom nobody left an address of, with the telephone. Throws 403, 404, 409.
 */
export async function mailInvitations(
  ctx: WriteContext,
  id: string,
  { version }: { version: number },
): Promise<{ sent: number; without: Unreached[] }> {
  const { offices, meeting, kept } = await loadMeeting(ctx, id, version);
  const allowed = policy.allowKeeping(ctx.actor, kept, meeting);
  if (meeting.state !== 'planned') throw new AppError(409, 'over', w.mailOff);
  const bodyIds = (await listSeats(ctx.db, id)).map(({ organisationId }) => organisationId);
  return mailTo(ctx, offices, { meeting: allowed, chairId: kept.chairId }, { method: 'REQUEST', bodyIds });
}

/** Takes an invitation that went out back from the calendars of these bodies; nothing where none did. */
export async function mailCancellation(
  ctx: WriteContext,
  offices: Offices,
  { meeting, bodyIds }: { meeting: Authorized<MeetingRecord>; bodyIds: readonly string[] },
): Promise<void> {
  if (bodyIds.length === 0) return;
  const mailed = (await listMailings(ctx.db, meeting.id)).some(({ method }) => method === 'REQUEST');
  if (mailed) {
    await mailTo(ctx, offices, { meeting, chairId: meeting.chairId }, { method: 'CANCEL', bodyIds });
  }
}
