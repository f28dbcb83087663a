import { z } from 'zod';
import { roleNames } from '../../../platform/access/roles.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, nothing, text } from '../../../platform/http/schema.ts';
import { deadlineKinds } from '../deadlines.rules.ts';
import { deadlineWords as w } from '../deadlines.words.ts';

const numberSchema = z.object({
  kind: z.enum(deadlineKinds),
  number: z.int(),
  days: z.int(),
  /** The first day on which it holds. */
  from: day,
  /** The paper that says so. */
  source: z.string(),
});

const listSchema = z.object({
  today: day,
  kinds: z.array(
    z.object({
      kind: z.enum(deadlineKinds),
      /** Working days that hold today; null: nothing is due. */
      days: z.int().nullable(),
      /** Numbers of this kind there are; what a new one must have seen. */
      version: z.int(),
      /** Newest first. */
      numbers: z.array(numberSchema),
    }),
  ),
});

export const deadlinesContract = {
  deadlines: endpoint({
    name: 'needs.deadlines',
    method: 'GET',
    path: '/api/deadlines',
    audience: roleNames,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: listSchema,
  }),
  setDeadline: endpoint({
    name: 'needs.setDeadline',
    method: 'POST',
    path: '/api/deadlines',
    audience: ['administrator'],
    creates: true,
    summary: w.setSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      kind: z.enum(deadlineKinds),
      version: z.int().min(0),
      days: z.int().min(0).max(250),
      from: day,
      source: text(200),
    }),
    answer: listSchema,
  }),
};

export type Deadlines = z.infer<typeof listSchema>;
export type NewDeadline = z.infer<typeof deadlinesContract.setDeadline.body>;
