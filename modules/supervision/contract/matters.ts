import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, nothing, text } from '../../../platform/http/schema.ts';
import { listAsSheet } from '../../../platform/sheets/sheet.contract.ts';
import * as kinds from '../kinds.rules.ts';
import { supervisionWords as w } from '../supervision.words.ts';
import { matterSchema, organisationRef } from './shapes.ts';

const { readers, office } = kinds;

const filter = {
  search: z.string().trim().max(60).default(''),
  kind: z.enum(kinds.matterKinds).optional(),
  /** `running` is everything that is neither struck off nor withdrawn. */
  state: z.enum(['running', ...kinds.matterStates]).default('running'),
  light: z.enum(kinds.lights).optional(),
  organisation: id.optional(),
};

const originSchema = z.object({
  kind: z.enum(kinds.originKinds),
  id,
  words: z.string(),
  /** The meeting, or the leader. */
  text: z.string(),
  due: day.nullable(),
  organisation: organisationRef.nullable(),
});

/** Left on a day off only after that was told. */
const dueAnyway = z.boolean().default(false);

export const mattersContract = {
  list: endpoint({
    ...{ name: 'supervision.list', method: 'GET', path: '/api/supervision-matters', audience: readers },
    ...{ creates: false, summary: w.listSummary, params: nothing, body: nothing },
    query: z.object({ ...filter, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    answer: z.object({
      ...{ matters: z.array(matterSchema), total: z.int(), pageSize: z.int() },
      /** Of all that the caller sees and somebody has in hand. */
      lights: z.object({ onTrack: z.int(), soon: z.int(), overdue: z.int() }),
      mayRegister: z.boolean(),
    }),
  }),
  sheet: endpoint({
    ...{ name: 'supervision.sheet', path: '/api/supervision-matters/sheet', audience: readers },
    ...{ summary: w.sheetSummary, ...listAsSheet(filter) },
  }),
  told: endpoint({
    ...{ name: 'supervision.told', method: 'GET', path: '/api/supervision-told', audience: readers },
    ...{ creates: false, summary: w.toldSummary, params: nothing, query: nothing, body: nothing },
    answer: z.object({ matters: z.array(matterSchema) }),
  }),
  origins: endpoint({
    ...{ name: 'supervision.origins', method: 'GET', path: '/api/supervision-origins', audience: office },
    ...{ creates: false, summary: w.originsSummary, params: nothing, query: nothing, body: nothing },
    answer: z.object({ origins: z.array(originSchema) }),
  }),
  one: endpoint({
    ...{ name: 'supervision.one', method: 'GET', path: '/api/supervision-matters/:id', audience: readers },
    ...{ creates: false, summary: w.oneSummary, params: z.object({ id }), query: nothing, body: nothing },
    answer: matterSchema,
  }),
  register: endpoint({
    ...{ name: 'supervision.register', method: 'POST', path: '/api/supervision-matters', audience: office },
    ...{ creates: true, summary: w.registerSummary, params: nothing, query: nothing, answer: matterSchema },
    body: z.strictObject({ origin: z.enum(kinds.originKinds), id }),
  }),
  find: endpoint({
    ...{ name: 'supervision.find', method: 'POST', path: '/api/supervision-findings', audience: office },
    ...{ creates: true, summary: w.findSummary, params: nothing, query: nothing, answer: matterSchema },
    body: z.strictObject({
      source: z.enum(kinds.findingSources),
      /** Which inspection, of what day. */
      origin: text(100),
      ...{ words: text(400), organisationId: id, due: day, dueAnyway },
    }),
  }),
};

export type Origin = z.infer<typeof originSchema>;
export type NewFinding = z.infer<typeof mattersContract.find.body>;
export type NewMatter = z.infer<typeof mattersContract.register.body>;
