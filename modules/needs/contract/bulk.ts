import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, nothing, version } from '../../../platform/http/schema.ts';
import { bulkContractWords as w } from '../board.words.ts';
import { leg, queueFilter, receivers, staffAtWork } from './desk.ts';

/** What can be done with several needs of a queue at once; each is done one by one, with its own answer. */
export const bulkActs = ['takeOn', 'dispatch', 'category', 'remind'] as const;
export type BulkAct = (typeof bulkActs)[number];
/** A page of the queue. */
export const mostChosen = 50;

export const whyNot = [
  'gone',
  'protected',
  'takeOn',
  'taken',
  'dispatch',
  'notReceived',
  'nobodyToAsk',
  'category',
  'remind',
  'undecided',
] as const;

const chosenSchema = z.object({
  id,
  reference: z.string(),
  version: z.int(),
  category: z.string().nullable(),
  /** The legs the act is done with; empty where it is done with the need. */
  legIds: z.array(id),
  /** Null where it can be done. */
  why: z.enum(whyNot).nullable(),
});

export const bulkContract = {
  chosen: endpoint({
    name: 'needs.chosen',
    method: 'POST',
    path: '/api/needs/chosen',
    audience: staffAtWork,
    creates: false,
    summary: w.chosen,
    params: nothing,
    query: nothing,
    body: z.strictObject({ act: z.enum(bulkActs), ids: z.array(id).min(1).max(mostChosen) }),
    answer: z.object({
      items: z.array(chosenSchema),
      /** For so long a dispatch can be taken back. */
      recallMinutes: z.int(),
    }),
  }),
  recall: endpoint({
    name: 'needs.recall',
    method: 'PUT',
    path: '/api/needs/:id/legs/:leg/recall',
    audience: receivers,
    creates: false,
    summary: w.recall,
    params: leg,
    query: nothing,
    body: z.strictObject({ version }),
    answer: z.object({ id, version: z.int() }),
  }),
  exportQueue: endpoint({
    name: 'needs.exportQueue',
    method: 'POST',
    path: '/api/needs/sheet',
    audience: staffAtWork,
    creates: false,
    summary: w.export,
    params: nothing,
    query: nothing,
    body: z.strictObject({ ...queueFilter, mine: z.boolean().default(false), kind: z.enum(['xlsx', 'csv']) }),
    answer: z.object({
      name: z.string(),
      type: z.string(),
      /** Base64. */
      content: z.string(),
      rows: z.int(),
      /** Protected ones, which are left out. */
      left: z.int(),
      /** More match than a sheet takes. */
      cut: z.boolean(),
    }),
  }),
};

export type Chosen = z.infer<typeof chosenSchema>;
export type QueueSheet = z.infer<typeof bulkContract.exportQueue.answer>;
export type ExportQueue = z.infer<typeof bulkContract.exportQueue.body>;
