import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, day, id, instant, name, nothing, version } from '../../platform/http/schema.ts';
import { sheetFile, sheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { baseNames } from './indicator-vocabulary.rules.ts';
import { basesWords as w } from './indicators.words.ts';
import { baseSheetWords as sheetWords } from './indicators-sheet.words.ts';

const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;
const editors = ['coordinator'] as const;
const person = z.object({ name: z.string(), number: z.string() }).nullable();
const stateSchema = z.enum(['live', 'withdrawn']);
const why = anyName(200).default('');

export const baseContentSchema = z.strictObject({
  /** Of what: `residents`, `workers` … */
  base: z.enum(baseNames as [string, ...string[]]),
  areaId: id,
  number: z.int().min(0).max(2_000_000_000),
  /** The day that the number is of. */
  day,
  source: name(200),
  note: anyName(400).default(''),
});

export const basePopulationSchema = z.object({
  ...baseContentSchema.shape,
  id,
  version: z.int().min(1),
  area: z.string(),
  state: stateSchema,
  changedBy: person,
  changedAt: instant,
});

const editionSchema = z.object({
  version: z.int().min(1),
  content: baseContentSchema,
  state: stateSchema,
  why: z.string(),
  by: person,
  at: instant,
  fields: z.array(z.string()),
});

export const basePopulationsContract = {
  list: endpoint({
    name: 'basePopulations.list',
    method: 'GET',
    path: '/api/base-populations',
    audience: readers,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ bases: z.array(basePopulationSchema), mayEdit: z.boolean() }),
  }),
  sheet: endpoint({
    ...{
      name: 'basePopulations.sheet',
      method: 'GET',
      path: '/api/base-populations/sheet',
      audience: readers,
    },
    ...{ creates: false, summary: sheetWords.summary, params: nothing, body: nothing, answer: sheetFile },
    query: sheetQuery,
  }),
  add: endpoint({
    name: 'basePopulations.add',
    method: 'POST',
    path: '/api/base-populations',
    audience: editors,
    creates: true,
    summary: w.addSummary,
    params: nothing,
    query: nothing,
    body: baseContentSchema.extend({ why }),
    answer: basePopulationSchema,
  }),
  change: endpoint({
    name: 'basePopulations.change',
    method: 'PUT',
    path: '/api/base-populations/:id',
    audience: editors,
    creates: false,
    summary: w.changeSummary,
    params: z.object({ id }),
    query: nothing,
    body: baseContentSchema.extend({ version, state: stateSchema.default('live'), why }),
    answer: basePopulationSchema,
  }),
  history: endpoint({
    name: 'basePopulations.history',
    method: 'GET',
    path: '/api/base-populations/:id/editions',
    audience: readers,
    creates: false,
    summary: w.historySummary,
    params: z.object({ id }),
    query: nothing,
    body: nothing,
    answer: z.object({ editions: z.array(editionSchema) }),
  }),
};

export type BaseContent = z.output<typeof baseContentSchema>;
export type BasePopulation = z.infer<typeof basePopulationSchema>;
export type BaseEdition = z.infer<typeof editionSchema>;
