import { newId } from '../../../base/ids.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { hashPhone, phoneToReach, readPhone, residentsWithHash } from '../../people/people.public.ts';
import * as happenings from '../messages.happenings.ts';
import { type Choice, readReply } from '../messages.rules.ts';
import * as store from '../messages.store.ts';

const wordsPlace = 'messages.reply.words';

export interface Incoming {
  /** The gateway's number of this reply. */
  readonly id: string;
  readonly from: string;
  readonly text: string;
  readonly at: Date;
}

/**
 * Takes a reply from the gateway: once, however often it is brought. T stops all messages to that number; a number
 * that we never wrote to is counted and otherwise ignored, words and all.
 */
export async function receiveReply(ctx: WriteContext, { id, from, text, at }: Incoming): Promise<void> {
  const phone = readPhone(from);
  const residents = phone === null ? [] : await residentsWithHash(ctx, hashPhone(ctx, phone));
  const received = await store.listReceived(ctx.db, residents);
  const last = received.find(({ asks }) => asks) ?? received[0];
  const known = phone !== null && last !== undefined;
  const choice = known ? readReply(text) : 'unknown';
  const hash = known ? hashPhone(ctx, phone) : null;
  const replyId = newId(ctx.now, ctx.chance);
  const fresh = await store.insertReply(ctx.db, {
    city_id: ctx.city.id,
    id: replyId,
    gateway_id: id,
    phone_hash: hash,
    choice,
    words: choice === 'words' ? ctx.keys.encrypt(wordsPlace, text) : null,
    said_at: at,
    received_at: ctx.now,
  });
  if (!fresh || hash === null || last === undefined) return;
  if (choice === 'stop') return store.stop(ctx.db, ctx.city.id, hash, ctx.now);
  await record(ctx, happenings.replied, replyId, { message: last.id, about: last.about_id, choice });
}

export interface TakenReply {
  readonly choice: Choice;
  /** What they wrote, where it was none of the short answers. */
  readonly words: string | null;
  /** What this number was written to about, the newest first; those that asked for an answer come first. */
  readonly abouts: readonly string[];
  readonly at: Date;
}

/** A reply for whoever keeps it from now on: its words are forgotten here. Null where there is none. */
export async function takeReply(ctx: WriteContext, replyId: string): Promise<TakenReply | null> {
  const reply = await store.findReply(ctx.db, replyId);
  if (reply?.phone_hash == null) return null;
  const words = reply.words === null ? null : ctx.keys.decrypt(wordsPlace, reply.words);
  await store.forgetWords(ctx.db, replyId);
  const received = await store.listReceived(ctx.db, await residentsWithHash(ctx, reply.phone_hash));
  const ordered = [...received.filter(({ asks }) => asks), ...received.filter(({ asks }) => !asks)];
  const abouts = [...new Set(ordered.map(({ about_id }) => about_id))];
  return { choice: reply.choice as Choice, words, abouts, at: reply.said_at };
}

/** Whether this person is written to: `none` where they left no number. */
export async function wishOf(ctx: ReadContext, residentId: string): Promise<'wanted' | 'stopped' | 'none'> {
  const reached = await phoneToReach(ctx, residentId);
  if (reached === null) return 'none';
  return (await store.isStopped(ctx.db, reached.hash)) ? 'stopped' : 'wanted';
}

/** The person wants messages, or no more of them; it holds for their number. */
export async function saveWish(ctx: WriteContext, residentId: string, wanted: boolean): Promise<void> {
  const reached = await phoneToReach(ctx, residentId);
  if (reached === null) return;
  if (wanted) await store.resume(ctx.db, ctx.city.id, reached.hash);
  else await store.stop(ctx.db, ctx.city.id, reached.hash, ctx.now);
}
