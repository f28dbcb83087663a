import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, instant, nothing } from '../../../platform/http/schema.ts';
import { needsWords as w } from '../needs.words.ts';

const routingSchema = z.object({
  /** By the Monday they begin with, oldest first: needs that a lead got, and those where the first proposal stood. */
  weeks: z.array(z.object({ monday: day, base: z.int(), stood: z.int() })),
  /** What is taken for what, the most frequent of the last four weeks first, then of all the time shown. */
  confusions: z.array(
    z.object({
      field: z.enum(['category', 'organisation']),
      from: z.string().nullable(),
      to: z.string(),
      recent: z.int(),
      count: z.int(),
      last: instant,
    }),
  ),
  /** Newest first; names of categories or organisations, no words of anybody. */
  corrections: z.array(
    z.object({
      at: instant,
      needId: id,
      reference: z.string(),
      field: z.enum(['category', 'organisation']),
      from: z.string().nullable(),
      to: z.string(),
    }),
  ),
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
    query: nothing,
    body: nothing,
    answer: routingSchema,
  }),
};

export type Routing = z.infer<typeof routingSchema>;
