import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, day, id, name, nothing, version } from '../../platform/http/schema.ts';
import { forms } from './forms.rules.ts';
import { foundingKinds, states, steps } from './steps.rules.ts';
import { foundingSummaryWords as w } from './words/founding.words.ts';

export const foundingReaders = [
  'clerk',
  'handler',
  'head',
  'coordinator',
  'leader',
  'administrator',
] as const;
export const foundingKeepers = ['handler', 'head', 'coordinator', 'administrator'] as const;

const fields = {
  kind: z.enum(foundingKinds),
  form: z.enum(forms),
  /** What it is to be called. */
  name: name(100),
  areaId: id,
  employerId: id.nullable(),
  /** The body above, which approves; null where it is not entered yet. */
  parentId: id.nullable(),
  /** Who agreed to be members so far. */
  people: z.int().min(0).max(100_000),
  units: z.int().min(1).max(1000),
};
const opening = z.strictObject(fields);
export type FoundingFields = z.infer<typeof opening>;

const turn = z.enum(['line', 'unit', 'parent']);
const ref = z.object({ id, name: z.string() });

const ruleShape = z.object({
  kind: fields.kind,
  form: fields.form,
  least: z.int(),
  most: z.int().nullable(),
  leastUnits: z.int(),
  edition: z.string(),
  effectiveFrom: day,
  source: z.string(),
  own: z.boolean(),
});

const undertaking = z.object({
  ...fields,
  id,
  version: z.int(),
  area: z.string(),
  parent: z.string().nullable(),
  employer: z.string().nullable(),
  state: z.enum(states),
  why: z.string(),
  openedOn: day,
  body: ref.nullable(),
  steps: z.array(z.object({ step: z.enum(steps), doneOn: day, note: z.string() })),
  next: z.object({ step: z.enum(steps), turn }).nullable(),
  /** What the rule says to so many, as long as it is open. */
  judged: z.object({
    rule: ruleShape.nullable(),
    fault: z.enum(['few', 'many', 'units']).nullable(),
    ways: z.array(z.enum(forms)),
  }),
  /** Days since the last step, where it stands still by the city's number of days. */
  stillFor: z.int().nullable(),
  /** The organisation of its line that is nearest, which carries it; null where there is none. */
  carrier: ref.nullable(),
  mayKeep: z.boolean(),
});
export type Undertaking = z.infer<typeof undertaking>;

const ruleFields = z.strictObject({
  kind: fields.kind,
  form: fields.form,
  least: z.int().min(0).max(100_000),
  most: z.int().min(0).max(100_000).nullable(),
  leastUnits: z.int().min(1).max(1000),
  edition: name(60),
  effectiveFrom: day,
  source: name(200),
});
export type FormRuleFields = z.infer<typeof ruleFields>;

const rulesShape = z.object({ rules: z.array(ruleShape), maySet: z.boolean() });
export type FormRulesSeen = z.infer<typeof rulesShape>;

const ofOne = {
  ...{ params: z.object({ id }), query: nothing, answer: undertaking },
  ...{ audience: foundingKeepers, creates: false },
};

export const foundingContract = {
  list: endpoint({
    ...{ name: 'founding.list', method: 'GET', path: '/api/foundings', audience: foundingReaders },
    ...{ creates: false, summary: w.list, params: nothing, body: nothing },
    query: z.object({
      state: z.enum(states).default('open'),
      /** Only what stands still. */
      still: z.enum(['true', 'false']).default('false'),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    answer: z.object({
      undertakings: z.array(undertaking),
      total: z.int(),
      pageSize: z.int(),
      /** How many stand still, whatever is listed, and after how many days they do. */
      still: z.int(),
      standstill: z.int(),
    }),
  }),
  rules: endpoint({
    ...{ name: 'founding.rules', method: 'GET', path: '/api/founding-rules', audience: foundingReaders },
    ...{ creates: false, summary: w.rules, params: nothing, query: nothing, body: nothing },
    answer: rulesShape,
  }),
  addRule: endpoint({
    ...{ name: 'founding.addRule', method: 'POST', path: '/api/founding-rules' },
    ...{ audience: ['coordinator', 'administrator'], creates: true, summary: w.addRule },
    ...{ params: nothing, query: nothing, body: ruleFields, answer: rulesShape },
  }),
  open: endpoint({
    ...{ name: 'founding.open', method: 'POST', path: '/api/foundings', audience: foundingKeepers },
    ...{ creates: true, summary: w.open, params: nothing, query: nothing, body: opening },
    answer: undertaking,
  }),
  change: endpoint({
    ...{ name: 'founding.change', method: 'PUT', path: '/api/foundings/:id', ...ofOne },
    ...{ summary: w.change, body: z.strictObject({ version, ...fields }) },
  }),
  step: endpoint({
    ...{ name: 'founding.step', method: 'PUT', path: '/api/foundings/:id/step', ...ofOne },
    summary: w.step,
    body: z.strictObject({ version, step: z.enum(steps), doneOn: day, note: anyName(120) }),
  }),
  drop: endpoint({
    ...{ name: 'founding.drop', method: 'PUT', path: '/api/foundings/:id/dropped', ...ofOne },
    ...{ summary: w.drop, body: z.strictObject({ version, why: name(200) }) },
  }),
};
