import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, name, nothing, version } from '../../../platform/http/schema.ts';
import { viewContractWords as w } from '../board.words.ts';
import { staffAtWork } from './desk.ts';
import { needStates, queueSorts, workKinds } from './shapes.ts';

export const queueShows = ['todo', 'organisation', 'ended'] as const;

/** As the address of the queue has it; what is not there is not filtered by. */
const viewFilter = z.strictObject({
  work: z.enum(workKinds).optional(),
  state: z.enum(needStates).optional(),
  category: z.string().min(1).max(60).optional(),
  mine: z.literal(true).optional(),
  language: z.string().min(2).max(8).optional(),
  q: z.string().trim().min(1).max(60).optional(),
  sort: z.enum(queueSorts).optional(),
});

const queueView = z.object({
  id,
  name: z.string(),
  show: z.enum(queueShows),
  filter: viewFilter,
  shared: z.boolean(),
  version: z.int(),
  /** Whose it is, where it is somebody else's. */
  by: z.string().nullable(),
  /** The caller's queue begins with it. */
  first: z.boolean(),
  may: z.object({ change: z.boolean() }),
});

const views = z.object({ views: z.array(queueView) });
const own = z.object({ queueView: id });

export const viewsContract = {
  queueViews: endpoint({
    name: 'needs.queueViews',
    method: 'GET',
    path: '/api/queue-views',
    audience: staffAtWork,
    creates: false,
    summary: w.views,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: views,
  }),
  saveQueueView: endpoint({
    name: 'needs.saveQueueView',
    method: 'POST',
    path: '/api/queue-views',
    audience: staffAtWork,
    creates: true,
    summary: w.save,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      name: name(20),
      show: z.enum(queueShows),
      filter: viewFilter,
      shared: z.boolean().default(false),
    }),
    answer: views,
  }),
  changeQueueView: endpoint({
    name: 'needs.changeQueueView',
    method: 'PUT',
    path: '/api/queue-views/:queueView',
    audience: staffAtWork,
    creates: false,
    summary: w.change,
    params: own,
    query: nothing,
    body: z.strictObject({ version, name: name(20), shared: z.boolean() }),
    answer: views,
  }),
  removeQueueView: endpoint({
    name: 'needs.removeQueueView',
    method: 'PUT',
    path: '/api/queue-views/:queueView/removal',
    audience: staffAtWork,
    creates: false,
    summary: w.remove,
    params: own,
    query: nothing,
    body: z.strictObject({ version }),
    answer: views,
  }),
  beginQueueWith: endpoint({
    name: 'needs.beginQueueWith',
    method: 'PUT',
    path: '/api/queue-views/:queueView/first',
    audience: staffAtWork,
    creates: false,
    summary: w.begin,
    params: own,
    query: nothing,
    body: z.strictObject({ first: z.boolean() }),
    answer: views,
  }),
};

export type QueueView = z.infer<typeof queueView>;
export type NewQueueView = z.infer<typeof viewsContract.saveQueueView.body>;
