import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, instant, name, nothing, version } from '../../../platform/http/schema.ts';
import { dutyWords as w } from '../words/duty.words.ts';

const atWork = ['clerk', 'handler', 'head', 'coordinator', 'administrator'] as const;
const keeping = ['head', 'coordinator', 'administrator'] as const;

export const dutyFields = z.strictObject({
  organisationId: id,
  /** Null: wherever the organisation is at work. */
  areaId: id.nullable().default(null),
  /** Null where the person has no account. */
  staffId: id.nullable().default(null),
  name: name(40),
  phone: z
    .string()
    .trim()
    .regex(/^[\d+][\d\- ]{1,19}$/),
  from: instant,
  until: instant,
});

const dutySchema = z.object({
  id,
  organisation: z.object({ id, name: z.string() }),
  area: z.object({ id, name: z.string() }).nullable(),
  staffId: id.nullable(),
  name: z.string(),
  phone: z.string(),
  from: instant,
  until: instant,
  /** On duty at this moment. */
  now: z.boolean(),
  version: z.int(),
  /** Whether the caller may change it. */
  mine: z.boolean(),
});

export const dutyContract = {
  duties: endpoint({
    name: 'organisations.duties',
    method: 'GET',
    path: '/api/duties',
    audience: atWork,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ duties: z.array(dutySchema) }),
  }),
  addDuty: endpoint({
    name: 'organisations.addDuty',
    method: 'POST',
    path: '/api/duties',
    audience: keeping,
    creates: true,
    summary: w.setSummary,
    params: nothing,
    query: nothing,
    body: dutyFields,
    answer: z.object({ id }),
  }),
  changeDuty: endpoint({
    name: 'organisations.changeDuty',
    method: 'PUT',
    path: '/api/duties/:id',
    audience: keeping,
    creates: false,
    summary: w.setSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version, ...dutyFields.shape }),
    answer: z.object({ id }),
  }),
  removeDuty: endpoint({
    name: 'organisations.removeDuty',
    method: 'PUT',
    path: '/api/duties/:id/removal',
    audience: keeping,
    creates: false,
    summary: w.removeSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version }),
    answer: z.object({ id }),
  }),
};

export type DutyFields = z.infer<typeof dutyFields>;
export type Duty = z.infer<typeof dutySchema>;
