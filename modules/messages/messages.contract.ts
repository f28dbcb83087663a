import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, instant, nothing } from '../../platform/http/schema.ts';
import { messageStates, reasons } from './messages.rules.ts';
import { messagesWords as w } from './messages.words.ts';

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const quietHours = z.strictObject({ from: localTime, to: localTime });

export const overviewSchema = z.object({
  since: instant,
  counts: z.array(
    z.object({
      template: z.string(),
      state: z.enum(messageStates),
      reason: z.enum(reasons).nullable(),
      count: z.int(),
    }),
  ),
  replies: z.object({ taken: z.int(), stopped: z.int(), unknown: z.int() }),
  failed: z.array(
    z.object({
      id,
      template: z.string(),
      channel: z.enum(['sms', 'mail']),
      reason: z.enum(reasons).nullable(),
      createdAt: instant,
      endedAt: instant,
    }),
  ),
  quietHours,
});

export type Overview = z.infer<typeof overviewSchema>;

export const messagesContract = {
  replies: endpoint({
    name: 'messages.replies',
    method: 'POST',
    path: '/api/gateway/replies',
    audience: 'gateway',
    creates: false,
    summary: w.repliesSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      /** The gateway's own number of the reply: the same one twice does nothing twice. */
      id: z.union([z.string().trim().min(1).max(100), z.int()]).transform(String),
      from: z.string().max(40),
      text: z.string().trim().max(2000),
      at: z.iso.datetime({ offset: true }).optional(),
    }),
    answer: z.object({ taken: z.literal(true) }),
  }),
  overview: endpoint({
    name: 'messages.overview',
    method: 'GET',
    path: '/api/messages',
    audience: ['administrator'],
    creates: false,
    summary: w.overviewSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: overviewSchema,
  }),
  retry: endpoint({
    name: 'messages.retry',
    method: 'PUT',
    path: '/api/messages/:id/sending',
    audience: ['administrator'],
    creates: false,
    summary: w.retrySummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({}),
    answer: overviewSchema,
  }),
  quietHours: endpoint({
    name: 'messages.quietHours',
    method: 'PUT',
    path: '/api/messages/quiet-hours',
    audience: ['administrator'],
    creates: false,
    summary: w.quietSummary,
    params: nothing,
    query: nothing,
    body: quietHours,
    answer: overviewSchema,
  }),
};
