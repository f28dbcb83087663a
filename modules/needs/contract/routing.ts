import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, instant, month, nothing } from '../../../platform/http/schema.ts';
import { needsWords as w } from '../needs.words.ts';

const routingSchema = z.object({
  /** Oldest first: needs that a lead got, and those where the first proposal stood. */
  months: z.array(z.object({ month, base: z.int(), stood: z.int() })),
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
