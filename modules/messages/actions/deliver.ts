import { siteOf, type WriteContext } from '../../../platform/access/context.ts';
import { calendarFile } from '../../../platform/calendar-file/calendar-file.ts';
import { JobTooEarly } from '../../../platform/jobs/job.ts';
import type { Outgoing, Transports } from '../../../platform/messages/transport.ts';
import { phoneToReach } from '../../people/people.public.ts';
import {
  type CalendarEntry,
  type Channel,
  type Content,
  contentPlace,
  type Reason,
  reasonOf,
  sendableAt,
} from '../messages.rules.ts';
import * as store from '../messages.store.ts';
import { quietHours } from './queue.ts';

async function drop(ctx: WriteContext, id: string, reason: Reason): Promise<null> {
  await store.saveMessage(ctx.db, id, { state: 'dropped', reason, content: null, ended_at: ctx.now });
  return null;
}

async function addressOf(
  ctx: WriteContext,
  message: store.MessageRow,
  content: Content,
): Promise<{ to: string } | { reason: Reason }> {
  if (content.to !== undefined) return { to: content.to };
  const reached = await phoneToReach(ctx, message.recipient_id);
  if (reached === null) return { reason: 'no-number' };
  const stopped = message.passes !== 'all' && (await store.isStopped(ctx.db, reached.hash));
  return stopped ? { reason: 'stopped' } : { to: reached.phone };
}

/** The entry as a calendar reads it; answers go to the address that mails come from. */
function calendarOf(
  ctx: WriteContext,
  { method, uid, sequence, title, text, place, from, to, organizer, invited }: CalendarEntry,
  mail: string,
  { mailFrom }: Transports,
): Outgoing['calendar'] {
  const event = {
    ...{ uid, sequence, title, text, place, changedAt: ctx.now, cancelled: method === 'CANCEL' },
    time: { from: new Date(from), to: new Date(to) },
    invited: [{ name: invited, mail }],
    ...(mailFrom ? { organizer: { name: organizer, mail: mailFrom } } : {}),
  };
  return { method, content: calendarFile({ name: title, method }, [event]) };
}

/**
 * What is to be sent now, or null when this message needs no sending any more. Throws {@link JobTooEarly} in quiet
 * hours: a message may have waited for a gateway until into the night.
 */
export async function prepare(
  ctx: WriteContext,
  id: string,
  transports: Transports,
): Promise<{ channel: Channel; outgoing: Outgoing } | null> {
  const message = await store.findMessageToChange(ctx.db, id);
  if (message?.state !== 'waiting' || message.content === null) return null;
  if (message.expires_at !== null && message.expires_at <= ctx.now) return drop(ctx, id, 'too-late');
  const channel = message.channel as Channel;
  const content = JSON.parse(ctx.keys.decrypt(contentPlace, message.content)) as Content;
  const address = await addressOf(ctx, message, content);
  if ('reason' in address) return drop(ctx, id, address.reason);
  if (message.passes === 'nothing') {
    const dueAt = sendableAt(ctx.now, await quietHours(ctx), ctx.city.zone);
    if (dueAt > ctx.now) throw new JobTooEarly(dueAt);
    // "Answered" before "received" would be a riddle.
    if (await store.waitsBefore(ctx.db, message)) {
      throw new JobTooEarly(new Date(ctx.now.getTime() + 2000));
    }
  }
  const { site = null } = transports;
  // An invitation tells all there is by itself; the page is only where one answers.
  const needsSite = content.path !== undefined && content.calendar === undefined;
  if (transports[channel] === null || (needsSite && site === null)) {
    if (!transports.keeps) return drop(ctx, id, 'no-way-out');
    await store.saveMessage(ctx.db, id, { state: 'kept', ended_at: ctx.now });
    return null;
  }
  const text =
    content.path === undefined || site === null
      ? content.text
      : `${content.text}\n\n${siteOf(site, ctx.city)}${content.path}\n`;
  const calendar = content.calendar && calendarOf(ctx, content.calendar, address.to, transports);
  const outgoing = { id, to: address.to, subject: content.subject, text };
  return { channel, outgoing: { ...outgoing, ...(calendar ? { calendar } : {}) } };
}

/** It went out: what remains is who, when, by which way and the gateway's number. */
export async function markSent(ctx: WriteContext, id: string, gatewayId: string): Promise<void> {
  const sent = { state: 'sent', reason: null, content: null, gateway_id: gatewayId.slice(0, 200) };
  await store.saveMessage(ctx.db, id, { ...sent, ended_at: ctx.now });
}

/** Given up; its text stays so that a person can have it tried again. */
export async function markFailed(ctx: WriteContext, id: string, reason: string): Promise<void> {
  await store.saveMessage(ctx.db, id, { state: 'failed', reason: reasonOf(reason), ended_at: ctx.now });
}

const keptDays = 14;

/** Texts that failed two weeks ago help nobody any more. */
export async function forgetOld(ctx: WriteContext): Promise<void> {
  const before = new Date(ctx.now.getTime() - keptDays * 86_400_000);
  await store.forgetContent(ctx.db, ctx.city.id, before);
}
