import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { day, instant, nothing } from '../../platform/http/schema.ts';
import { entryKinds } from './access.rules.ts';
import { accessWords as w } from './access.words.ts';

/** A member of staff as the record tells them: by number and organisation. */
const person = z.object({ number: z.string(), organisation: z.string() });

export const accessRecordSchema = z.object({
  number: z.int(),
  at: instant,
  kind: z.enum(entryKinds),
  /** The name of the happening. */
  happening: z.string(),
  by: person.nullable(),
  /** The account it was done to, where that is another one. */
  staff: person.nullable(),
  /** Reference of the need it was about. */
  need: z.string().nullable(),
  /** As it was stated, numbers masked. */
  purpose: z.string().nullable(),
  field: z.string().nullable(),
  role: z.string().nullable(),
  /** For which organisation and area a role is held. */
  organisation: z.string().nullable(),
  area: z.string().nullable(),
  from: day.nullable(),
  until: day.nullable(),
});

export type AccessRecord = z.infer<typeof accessRecordSchema>;

export const accessContract = {
  records: endpoint({
    name: 'access.records',
    method: 'GET',
    path: '/api/access-records',
    audience: ['auditor'],
    creates: false,
    summary: w.recordsSummary,
    params: nothing,
    query: z.object({
      /** Part of a staff number, name, login or post. */
      person: z.string().trim().max(60).default(''),
      kind: z.enum(entryKinds).optional(),
      /** Days of the city, both included. */
      from: day.optional(),
      until: day.optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
      pageSize: z.coerce.number().int().min(10).max(500).default(50),
    }),
    body: nothing,
    answer: z.object({ records: z.array(accessRecordSchema), total: z.int(), pageSize: z.int() }),
  }),
};
