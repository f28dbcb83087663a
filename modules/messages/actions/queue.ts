import { newId } from '../../../base/ids.ts';
import type { Language } from '../../../base/words.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { addJob, jobKind } from '../../../platform/jobs/job.ts';
import { phoneToReach } from '../../people/people.public.ts';
import {
  type CalendarEntry,
  type Channel,
  type Content,
  contentPlace,
  holdsLink,
  type QuietHours,
  sendableAt,
  type Template,
  usualQuietHours,
} from '../messages.rules.ts';
import * as store from '../messages.store.ts';
import { textIn } from '../texts.views.ts';

export const deliverJob = jobKind<{ message: string }>('messages.deliver');

export interface NewMessage {
  /** Names what happened: one message for each event and person, however often it is queued. */
  readonly event: string;
  /** A resident is reached by the number in their record; whoever is not, by `address`. */
  readonly to: { readonly kind: 'resident' | 'staff'; readonly id: string; readonly address?: string };
  /** The record it is about; a reply comes back to it. */
  readonly aboutId: string;
  readonly template: Template;
  readonly values: Readonly<Record<string, string | number>>;
  readonly language?: Language;
  /** A page of ours below the text: in mails to colleagues only, never to a resident. */
  readonly path?: string;
  /** In mails to colleagues only. */
  readonly calendar?: CalendarEntry;
  /** `sms` unless said otherwise. */
  readonly channel?: Channel;
}

async function render(
  ctx: ReadContext,
  { template, values, language = 'zh' }: NewMessage,
): Promise<{ subject: string; text: string }> {
  const text = await textIn(ctx, template.text, language, values);
  const subject = template.subject ? await textIn(ctx, template.subject, language, values) : '';
  if (/\{\w+\}/.test(text + subject)) throw new TypeError(`${template.name} lacks a value`);
  if (holdsLink(text)) throw new TypeError(`${template.name} would send a link`);
  return { subject, text };
}

export async function quietHours(ctx: ReadContext): Promise<QuietHours> {
  return (await store.findQuietHours(ctx.db)) ?? usualQuietHours;
}

/**
 * Queues one text for one person in the caller's transaction; it goes out after the commit, and outside quiet hours
 * unless the template passes them. False when nothing is queued: they have it already, left no number, or said they
 * want none. Throws a TypeError for a template with a link or without one of its values.
 */
export async function queueMessage(ctx: WriteContext, message: NewMessage): Promise<boolean> {
  const { to, template, channel = 'sms', path, calendar } = message;
  if ((path ?? calendar) !== undefined && (to.kind !== 'staff' || channel !== 'mail')) {
    throw new TypeError(`${template.name} would send a link`);
  }
  const { passes = 'nothing', minutes } = template;
  const content: Content = {
    ...(await render(ctx, message)),
    ...(to.address === undefined ? {} : { to: to.address }),
    ...(path === undefined ? {} : { path }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  if (to.address === undefined) {
    const reached = to.kind === 'resident' && channel === 'sms' ? await phoneToReach(ctx, to.id) : null;
    if (reached === null) return false;
    if (passes !== 'all' && (await store.isStopped(ctx.db, reached.hash))) return false;
  }
  const id = newId(ctx.now, ctx.chance);
  const last = await store.findLastCreated(ctx.db, to.id);
  const dueAt = passes === 'nothing' ? sendableAt(ctx.now, await quietHours(ctx), ctx.city.zone) : ctx.now;
  const made = await store.insertMessage(ctx.db, {
    city_id: ctx.city.id,
    id,
    event: message.event,
    recipient_kind: to.kind,
    recipient_id: to.id,
    about_id: message.aboutId,
    channel,
    template: template.name,
    asks: template.asks ?? false,
    passes,
    content: ctx.keys.encrypt(contentPlace, JSON.stringify(content)),
    state: 'waiting',
    reason: null,
    gateway_id: null,
    created_at: last !== null && last >= ctx.now ? new Date(last.getTime() + 1) : ctx.now,
    due_at: dueAt,
    expires_at: minutes === undefined ? null : new Date(ctx.now.getTime() + minutes * 60_000),
    ended_at: null,
  });
  if (made) await addJob(ctx, deliverJob, id, dueAt, { message: id });
  return made;
}
