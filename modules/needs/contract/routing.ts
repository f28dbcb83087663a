import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, instant, nothing } from '../../../platform/http/schema.ts';
import { needsWords as w } from '../needs.words.ts';

export const routedFields = ['category', 'kind', 'group', 'urgency', 'organisation'] as const;

/** What was taken for what: names of categories and organisations, codes of kinds, urgency and groups. */
const confused = {
  field: z.enum(routedFields),
  /** Null where nothing had been read. */
  from: z.string().nullable(),
  /** Empty for a group that it is not about. */
  to: z.string(),
  /** The same as codes and ids, to ask for the needs of it. */
  codes: z.object({ from: z.string().nullable(), to: z.string() }),
};

const routingSchema = z.object({
  /** By the Monday they begin with, oldest first: needs of which it was read and somebody looked, and those where it stood. */
  weeks: z.array(z.object({ monday: day, base: z.int(), stood: z.int() })),
  /** What is taken for what, the most frequent of the last four weeks first, then of all the time shown. */
  confusions: z.array(
    z.object({
      ...confused,
      recent: z.int(),
      count: z.int(),
      last: instant,
    }),
  ),
  /** Newest first; no words of anybody. */
  corrections: z.array(
    z.object({
      at: instant,
      needId: id,
      reference: z.string(),
      ...confused,
    }),
  ),
});

export const routingQuery = z.object({
  field: z.enum(routedFields).optional(),
  from: z.string().max(60).optional(),
  to: z.string().max(60).optional(),
});

export const routingContract = {
  routing: endpoint({
    name: 'needs.routing',
    method: 'GET',
    path: '/api/routing',
    audience: ['coordinator', 'head', 'leader'],
    creates: false,
    summary: w.routingSummary,
    params: nothing,
    /** Of one field; with `to` the corrections of one confusion alone, an empty `from` for what nothing was read of. */
    query: routingQuery,
    body: nothing,
    answer: routingSchema,
  }),
};

export type RoutingAsked = z.infer<typeof routingQuery>;
export type Routing = z.infer<typeof routingSchema>;
