import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, nothing, version } from '../../../platform/http/schema.ts';
import {
  largestSheetBody,
  sheetFile,
  sheetImport,
  sheetKind,
  sheetReport,
  sheetTrial,
} from '../../../platform/sheets/sheet.contract.ts';
import { keepers, readers } from '../bodies.rules.ts';
import { summaryWords as w } from '../words/summaries.words.ts';
import { bodyContent, bodyFields, bodyShape, kind, level, listedBody, warned } from './shapes.ts';

export const filter = {
  /** Part of a name, of its pinyin or of a code. */
  search: z.string().trim().max(60).default(''),
  kind: kind.optional(),
  level: level.optional(),
  /** In this area or below it. */
  area: id.optional(),
  due: z.enum(['none', 'soon', 'overdue']).optional(),
  warned: warned.optional(),
  /** Directly below this body. */
  parent: id.optional(),
  ended: z.enum(['true', 'false']).default('false'),
};

export const bodiesPart = {
  list: endpoint({
    ...{ name: 'bodies.list', method: 'GET', path: '/api/bodies', audience: readers, creates: false },
    summary: w.list,
    params: nothing,
    query: z.object({ ...filter, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    body: nothing,
    answer: z.object({ bodies: z.array(listedBody), total: z.int(), pageSize: z.int(), overdue: z.int() }),
  }),
  exportSheet: endpoint({
    ...{ name: 'bodies.exportSheet', method: 'GET', path: '/api/bodies/sheet', audience: readers },
    ...{ creates: false, summary: w.exportSheet, params: nothing, body: nothing, answer: sheetFile },
    query: z.object({
      ...filter,
      format: sheetKind.default('xlsx'),
      template: z.enum(['true', 'false']).default('false'),
    }),
  }),
  trySheet: endpoint({
    ...{ name: 'bodies.trySheet', method: 'POST', path: '/api/bodies/sheet/trial', audience: keepers },
    ...{ creates: false, largest: largestSheetBody, summary: w.trySheet, params: nothing, query: nothing },
    body: sheetTrial,
    answer: sheetReport,
  }),
  importSheet: endpoint({
    ...{ name: 'bodies.importSheet', method: 'POST', path: '/api/bodies/sheet', audience: keepers },
    ...{ creates: true, largest: largestSheetBody, summary: w.importSheet, params: nothing, query: nothing },
    body: sheetImport,
    answer: sheetReport,
  }),
  one: endpoint({
    ...{ name: 'bodies.one', method: 'GET', path: '/api/bodies/:id', audience: readers, creates: false },
    ...{ summary: w.one, params: z.object({ id }), query: nothing, body: nothing, answer: bodyShape },
  }),
  add: endpoint({
    ...{ name: 'bodies.add', method: 'POST', path: '/api/bodies', audience: keepers, creates: true },
    ...{ summary: w.add, params: nothing, query: nothing, body: bodyContent, answer: bodyShape },
  }),
  change: endpoint({
    ...{ name: 'bodies.change', method: 'PUT', path: '/api/bodies/:id', audience: keepers, creates: false },
    ...{ summary: w.change, params: z.object({ id }), query: nothing, answer: bodyShape },
    body: z.strictObject({ version, ...bodyFields }),
  }),
  setEnded: endpoint({
    ...{ name: 'bodies.setEnded', method: 'PUT', path: '/api/bodies/:id/ended', audience: keepers },
    ...{ creates: false, summary: w.setEnded, params: z.object({ id }), query: nothing, answer: bodyShape },
    /** The day of its dissolution; null opens it again. */
    body: z.strictObject({ version, endedOn: day.nullable() }),
  }),
};
export type BodyFilter = Omit<z.infer<typeof bodiesPart.list.query>, 'page'>;
