import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { delivery } from '../../platform/http/delivery.ts';
import { day, id, name, nothing, text, version } from '../../platform/http/schema.ts';
import { largestSheetBody, listAsSheet, sheetContent } from '../../platform/sheets/sheet.contract.ts';
import { meantFields } from './columns.rules.ts';
import {
  field,
  importDetailSchema,
  importSchema,
  meaningsSchema,
  outcome,
  pastNeedSchema,
  pathOf,
  similarSchema,
} from './contract/shapes.ts';
import { historyWords as w } from './history.words.ts';

export type { ImportDetail, ImportLine, SeenPastNeed, SimilarMatters } from './contract/shapes.ts';

const importers = ['coordinator', 'administrator'] as const;
const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;

const base = { params: pathOf, query: nothing, audience: importers, creates: false } as const;

const pastFilter = {
  search: z.string().trim().max(60).default(''),
  category: z.string().max(60).optional(),
  outcome: outcome.optional(),
  /** This area and all that lies in it. */
  area: id.optional(),
};

export const historyContract = {
  upload: endpoint({
    ...{ name: 'history.upload', method: 'POST', path: '/api/history/imports' },
    ...{ audience: importers, creates: true, largest: largestSheetBody, summary: w.uploadSummary },
    ...{ params: nothing, query: nothing },
    body: z.strictObject({ name: name(200), content: sheetContent }),
    answer: importDetailSchema,
  }),
  imports: endpoint({
    ...base,
    ...{ name: 'history.imports', method: 'GET', path: '/api/history/imports', summary: w.importsSummary },
    params: nothing,
    body: nothing,
    answer: z.object({ imports: z.array(importSchema) }),
  }),
  import: endpoint({
    ...base,
    ...{ name: 'history.import', method: 'GET', path: '/api/history/imports/:id' },
    ...{ summary: w.importSummary, body: nothing, answer: importDetailSchema },
  }),
  written: endpoint({
    ...base,
    ...{ name: 'history.written', method: 'GET', path: '/api/history/imports/:id/written' },
    ...{ summary: w.writtenSummary, body: nothing },
    query: z.object({
      /** The place of the column from 0. */
      place: z.coerce.number().int().min(0).max(59).default(0),
      field: z.enum(meantFields).default('category'),
      titled: z.enum(['true', 'false']).default('true'),
    }),
    answer: z.object({
      texts: z.array(z.object({ written: z.string(), count: z.int(), meant: z.string().nullable() })),
      /** What a category, an organisation or an area may be; outcomes are a fixed list. */
      choices: z.array(z.object({ key: z.string(), name: z.string() })),
    }),
  }),
  map: endpoint({
    ...base,
    ...{ name: 'history.map', method: 'PUT', path: '/api/history/imports/:id/columns' },
    summary: w.mapSummary,
    body: z.strictObject({
      version,
      titled: z.boolean(),
      columns: z.array(field).min(1).max(60),
      day: day.nullable(),
      areaId: id.nullable(),
      meanings: meaningsSchema,
    }),
    answer: importDetailSchema,
  }),
  take: endpoint({
    ...base,
    ...{ name: 'history.take', method: 'PUT', path: '/api/history/imports/:id/taking' },
    ...{ summary: w.takeSummary, answer: importDetailSchema },
    body: z.strictObject({ version, take: z.enum(['all', 'good']) }),
  }),
  undo: endpoint({
    ...base,
    ...{ name: 'history.undo', method: 'PUT', path: '/api/history/imports/:id/undoing' },
    ...{ summary: w.undoSummary, body: z.strictObject({ version }), answer: importDetailSchema },
  }),
  drop: endpoint({
    ...base,
    ...{ name: 'history.drop', method: 'PUT', path: '/api/history/imports/:id/dropping' },
    ...{ summary: w.dropSummary, body: z.strictObject({ version }), answer: importDetailSchema },
  }),
  report: endpoint({
    ...base,
    ...{ name: 'history.report', method: 'GET', path: '/api/history/imports/:id/report' },
    ...{ summary: w.reportSummary, body: nothing, answer: delivery },
  }),
  needs: endpoint({
    ...{ name: 'history.needs', method: 'GET', path: '/api/history/needs', audience: readers },
    ...{ creates: false, summary: w.needsSummary, params: nothing, body: nothing },
    query: z.object({
      ...pastFilter,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    answer: z.object({ needs: z.array(pastNeedSchema), total: z.int(), pageSize: z.int() }),
  }),
  needsSheet: endpoint({
    ...{ name: 'history.needsSheet', path: '/api/history/needs/sheet', audience: readers },
    ...{ summary: w.needsSheetSummary, ...listAsSheet(pastFilter) },
  }),
  need: endpoint({
    ...{ name: 'history.need', method: 'GET', path: '/api/history/needs/:id', audience: readers },
    ...{ creates: false, summary: w.needSummary, query: nothing, body: nothing },
    params: z.object({ id }),
    answer: pastNeedSchema,
  }),
  erase: endpoint({
    ...{ name: 'history.erase', method: 'PUT', path: '/api/history/needs/:id/erasure' },
    ...{ audience: ['coordinator'], creates: false, summary: w.eraseSummary, query: nothing },
    params: z.object({ id }),
    body: z.strictObject({}),
    answer: pastNeedSchema,
  }),
  similar: endpoint({
    ...{ name: 'history.similar', method: 'POST', path: '/api/history/similar', audience: 'anyone' },
    ...{ creates: false, summary: w.similarSummary, params: nothing, query: nothing },
    body: z.strictObject({ words: text(5000) }),
    answer: z.object({ similar: z.array(similarSchema) }),
  }),
};
