import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, day, id, instant, month, name, nothing, version } from '../../platform/http/schema.ts';
import { sheetFile, sheetKind } from '../../platform/sheets/sheet.contract.ts';
import { indicatorGroups } from './indicator-groups.rules.ts';
import { adviceSchema } from './indicator-lint.contract.ts';
import { indicatorsWords as w } from './indicators.words.ts';
import {
  recordSheetWords as recordWords,
  indicatorSheetWords as sheetWords,
} from './indicators-sheet.words.ts';
import { recordSchema } from './ledger.contract.ts';

const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;
const editors = ['coordinator'] as const;

const wordSchema = z.object({ zh: z.string(), en: z.string() });
const person = z.object({ name: z.string(), number: z.string() }).nullable();
const code = z.string().max(60);
const byCode = z.object({ code });
const stateSchema = z.enum(['live', 'retired']);
const why = anyName(200).default('');

/** `expression`, `decimals`, `wan` as `engines/indicators` has them; what does not fit is told field by field. */
export const definitionSchema = z.record(z.string().max(40), z.unknown());

const contentSchema = z.strictObject({
  name: name(60),
  nameEn: anyName(100).default(''),
  note: anyName(400).default(''),
  noteEn: anyName(400).default(''),
  group: z.enum(indicatorGroups).default('own'),
  organisationId: id.nullable().default(null),
  effectiveFrom: day,
  definition: definitionSchema,
});

/** Whose entries, and of which months (both counted; the present month unless told). */
export const nodeQuery = z.object({
  range: z.enum(['city', 'organisation']).default('organisation'),
  area: id.optional(),
  organisation: id.optional(),
  from: month.optional(),
  to: month.optional(),
  /** The instant whose ledger and definitions are asked for; the present one unless told. */
  asOf: instant.optional(),
});

export const toldSchema = z.object({
  /**
   * `none`: nothing to divide by. `few`, `withheld`: as on the month's page. `no_records`: the city kept none of the
   * period, or of the one it is compared with. `no_source`: nothing counts it yet.
   */
  state: z.enum(['told', 'none', 'few', 'withheld', 'no_records', 'no_source', 'no_base']),
  /** As it is shown, without its unit; null unless told. */
  text: z.string().nullable(),
  /** The same for drawing. */
  number: z.number().nullable(),
  unit: wordSchema,
  /** How many it rests on; null where that is not told. */
  n: z.int().nullable(),
});

const partSchema = z.object({
  role: z.enum(['counted', 'of', 'to', 'before', 'base']),
  path: z.string(),
  formula: wordSchema,
  text: z.string().nullable(),
  unit: wordSchema,
  from: month,
  to: month,
  /** Whether it counts from the beginning on, so that only its end is told. */
  soFar: z.boolean(),
  /** Whether its records can be opened, by its place in the list. */
  opens: z.boolean(),
  /** Of a base population: where its number comes from. */
  base: z.object({ source: z.string(), day: z.string(), area: z.string() }).nullable(),
  /** How much of it is from the ledger and how much was counted on the spot, by how many counts; null where none was. */
  kinds: z.object({ ledger: z.string(), onSpot: z.string(), counts: z.int() }).nullable(),
});

const shownSchema = z.object({ value: toldSchema, parts: z.array(partSchema) });

export const indicatorSchema = z.object({
  ...contentSchema.shape,
  code,
  version: z.int().min(1),
  state: stateSchema,
  /** The definition as one line, to be copied and compared. */
  text: z.string(),
  formula: wordSchema,
  unit: wordSchema,
  organisation: z.string().nullable(),
  changedBy: person,
  changedAt: instant.nullable(),
  readyMade: z.boolean(),
  /** Whether it may be scored in an assessment, by its name. */
  score: adviceSchema,
});

const lineSchema = z.object({
  code,
  name: z.string(),
  nameEn: z.string(),
  group: z.enum(indicatorGroups),
  state: stateSchema,
  scorable: z.boolean(),
  value: toldSchema,
  /** The period before of the same length, and the difference in its own unit; null where either of them is not told. */
  before: toldSchema,
  change: z.object({ text: z.string(), unit: wordSchema }).nullable(),
});

export const editionSchema = z.object({
  version: z.int().min(1),
  content: contentSchema,
  text: z.string(),
  state: stateSchema,
  /** As it was told when it was saved. */
  scorable: z.boolean(),
  restored: z.int().nullable(),
  why: z.string(),
  by: person,
  at: instant.nullable(),
  fields: z.array(z.string()),
});

const optionSchema = z.object({ value: z.string(), name: wordSchema });

export const vocabularySchema = z.object({
  kinds: z.array(
    z.object({
      kind: z.string(),
      name: wordSchema,
      unit: z.string(),
      sums: z.string().nullable(),
      distinct: z.array(z.string()),
      days: z.boolean(),
      inTime: z.boolean(),
      known: z.boolean(),
    }),
  ),
  facets: z.array(
    z.object({
      facet: z.string(),
      name: wordSchema,
      known: z.boolean(),
      values: z.array(optionSchema).nullable(),
    }),
  ),
  bases: z.array(z.object({ base: z.string(), name: wordSchema, unit: z.string() })),
  organisations: z.array(z.object({ id, shortName: z.string() })),
  areas: z.array(z.object({ id, name: z.string(), parentId: id.nullable() })),
});

const asOf = { asOf: instant, from: month, to: month };

const recordsQuery = nodeQuery.extend({
  /** Which of the numbers it is made of, by its place among the parts. */
  part: z.coerce.number().int().min(0).max(40).default(0),
  /** Only what is known in this way. */
  basis: z.enum(['ledger', 'on_spot']).optional(),
  /** Only those of a category and all under it. */
  category: z.string().max(60).optional(),
  /** Only those of one kind among those it counts. */
  kind: z.string().max(60).optional(),
});

export const indicatorsContract = {
  list: endpoint({
    name: 'indicators.list',
    method: 'GET',
    path: '/api/indicators',
    audience: readers,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: nodeQuery,
    body: nothing,
    answer: z.object({ ...asOf, mayEdit: z.boolean(), indicators: z.array(lineSchema) }),
  }),
  sheet: endpoint({
    ...{ name: 'indicators.sheet', method: 'GET', path: '/api/indicators/sheet', audience: readers },
    ...{ creates: false, summary: sheetWords.summary, params: nothing, body: nothing, answer: sheetFile },
    query: nodeQuery.extend({ format: sheetKind.default('xlsx') }),
  }),
  vocabulary: endpoint({
    name: 'indicators.vocabulary',
    method: 'GET',
    path: '/api/indicator-vocabulary',
    audience: readers,
    creates: false,
    summary: w.vocabularySummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: vocabularySchema,
  }),
  preview: endpoint({
    name: 'indicators.preview',
    // Nothing is kept of it; a definition is too long for an address.
    method: 'POST',
    path: '/api/indicator-previews',
    audience: readers,
    creates: false,
    summary: w.previewSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      ...nodeQuery.shape,
      /** The tree, or the line of text that stands for it. */
      definition: z.union([definitionSchema, z.string().max(4000)]),
    }),
    answer: z.object({
      ...asOf,
      ...shownSchema.shape,
      definition: definitionSchema,
      text: z.string(),
      formula: wordSchema,
    }),
  }),
  one: endpoint({
    name: 'indicators.one',
    method: 'GET',
    path: '/api/indicators/:code',
    audience: readers,
    creates: false,
    summary: w.oneSummary,
    params: byCode,
    query: nothing,
    body: nothing,
    answer: indicatorSchema.extend({ mayEdit: z.boolean() }),
  }),
  series: endpoint({
    name: 'indicators.series',
    method: 'GET',
    path: '/api/indicators/:code/values',
    audience: readers,
    creates: false,
    summary: w.seriesSummary,
    params: byCode,
    query: nodeQuery,
    body: nothing,
    answer: z.object({
      ...asOf,
      ...shownSchema.shape,
      months: z.array(z.object({ month, value: toldSchema, version: z.int() })),
    }),
  }),
  recordsSheet: endpoint({
    ...{ name: 'indicators.recordsSheet', method: 'GET', path: '/api/indicators/:code/records/sheet' },
    ...{ audience: readers, creates: false, summary: recordWords.summary, params: byCode, body: nothing },
    query: recordsQuery.extend({ format: sheetKind.default('xlsx') }),
    answer: sheetFile,
  }),
  records: endpoint({
    name: 'indicators.records',
    method: 'GET',
    path: '/api/indicators/:code/records',
    audience: readers,
    creates: false,
    summary: w.recordsSummary,
    params: byCode,
    query: recordsQuery.extend({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    body: nothing,
    answer: z.object({
      ...asOf,
      formula: wordSchema,
      few: z.boolean(),
      records: z.array(recordSchema),
      total: z.int(),
      hidden: z.int(),
      pageSize: z.int(),
    }),
  }),
  add: endpoint({
    name: 'indicators.add',
    method: 'POST',
    path: '/api/indicators',
    audience: editors,
    creates: true,
    summary: w.addSummary,
    params: nothing,
    query: nothing,
    body: contentSchema.extend({ why }),
    answer: indicatorSchema,
  }),
  change: endpoint({
    name: 'indicators.change',
    method: 'PUT',
    path: '/api/indicators/:code',
    audience: editors,
    creates: false,
    summary: w.changeSummary,
    params: byCode,
    query: nothing,
    body: contentSchema.extend({ version, why }),
    answer: indicatorSchema,
  }),
  setState: endpoint({
    name: 'indicators.setState',
    method: 'PUT',
    path: '/api/indicators/:code/state',
    audience: editors,
    creates: false,
    summary: w.setStateSummary,
    params: byCode,
    query: nothing,
    body: z.strictObject({ version, state: stateSchema, why }),
    answer: indicatorSchema,
  }),
  history: endpoint({
    name: 'indicators.history',
    method: 'GET',
    path: '/api/indicators/:code/editions',
    audience: readers,
    creates: false,
    summary: w.historySummary,
    params: byCode,
    query: nothing,
    body: nothing,
    answer: z.object({ editions: z.array(editionSchema) }),
  }),
  restore: endpoint({
    name: 'indicators.restore',
    method: 'PUT',
    path: '/api/indicators/:code/edition',
    audience: editors,
    creates: false,
    summary: w.restoreSummary,
    params: byCode,
    query: nothing,
    body: z.strictObject({ version, edition: z.int().min(1), why }),
    answer: indicatorSchema,
  }),
};

export type NodeQuery = z.output<typeof nodeQuery>;
export type GivenContent = z.output<typeof contentSchema>;
export type Told = z.infer<typeof toldSchema>;
export type ShownPart = z.infer<typeof partSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type IndicatorLine = z.infer<typeof lineSchema>;
export type IndicatorEdition = z.infer<typeof editionSchema>;
export type IndicatorVocabulary = z.infer<typeof vocabularySchema>;
export type Series = z.infer<typeof indicatorsContract.series.answer>;
export type Preview = z.infer<typeof indicatorsContract.preview.answer>;
