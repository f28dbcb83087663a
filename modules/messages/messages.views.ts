import type { ReadContext } from '../../platform/access/context.ts';
import type { Overview } from './messages.contract.ts';
import { type Content, contentPlace, reasonOf, usualQuietHours } from './messages.rules.ts';
import * as store from './messages.store.ts';

const shownDays = 30;

/** What an administrator sees: how many, in what state, and what failed. Never a text or a number. */
export async function getOverview(ctx: ReadContext): Promise<Overview> {
  const since = new Date(ctx.now.getTime() - shownDays * 86_400_000);
  const replies = await store.countReplies(ctx.db, since);
  const all = [...replies.values()].reduce((sum, count) => sum + count, 0);
  const [stopped, unknown] = [replies.get('stop') ?? 0, replies.get('unknown') ?? 0];
  const failed = await store.listMessages(ctx.db, { states: ['failed'], limit: 200 });
  return {
    since: since.toISOString(),
    counts: (await store.countMessages(ctx.db, since)).map((row) => ({
      ...row,
      reason: reasonOf(row.reason),
    })),
    replies: { taken: all - stopped - unknown, stopped, unknown },
    failed: failed.map((row) => ({
      id: row.id,
      template: row.template,
      channel: row.channel as 'sms' | 'mail',
      reason: reasonOf(row.reason),
      createdAt: row.created_at.toISOString(),
      endedAt: (row.ended_at ?? row.created_at).toISOString(),
    })),
    quietHours: (await store.findQuietHours(ctx.db)) ?? usualQuietHours,
  };
}

export interface Shown {
  readonly id: string;
  readonly recipientId: string;
  readonly aboutId: string;
  readonly text: string;
  readonly asks: boolean;
  readonly waits: boolean;
  readonly at: Date;
}

/** The texts themselves, the newest first. For the outbox of the demo only. */
export async function listOutbox(ctx: ReadContext): Promise<Shown[]> {
  const rows = await store.listMessages(ctx.db, { states: ['waiting', 'kept'], limit: 60 });
  return rows
    .filter(({ content }) => content !== null)
    .map((row) => ({
      id: row.id,
      recipientId: row.recipient_id,
      aboutId: row.about_id,
      text: (JSON.parse(ctx.keys.decrypt(contentPlace, row.content ?? Buffer.alloc(0))) as Content).text,
      asks: row.asks,
      waits: row.state === 'waiting',
      at: row.state === 'waiting' ? row.due_at : (row.ended_at ?? row.created_at),
    }));
}
