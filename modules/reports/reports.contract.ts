import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, instant, month, name, nothing, version } from '../../platform/http/schema.ts';
import { listAsSheet, sheetFile, sheetKind } from '../../platform/sheets/sheet.contract.ts';
import { figureSchema, sourceSchema, stopSchema } from './figure.contract.ts';
import { issuers, mostCharacters, mostFigures, reporters, reportStates } from './reports.rules.ts';
import { reportsWords as w } from './reports.words.ts';
import { templatesContract } from './templates.contract.ts';

const person = z.object({ name: z.string(), number: z.string() }).nullable();
const byId = z.object({ id });
const templateId = z.string().min(1).max(60);

/** Of which place the figures are. */
const placeSchema = z.object({
  area: z.object({ id, name: z.string() }).nullable(),
  organisation: z.object({ id, shortName: z.string() }).nullable(),
});

const lineSchema = z.object({
  id,
  title: z.string(),
  state: z.enum(reportStates),
  template: z.object({ id: templateId, title: z.string() }),
  from: month,
  to: month,
  place: placeSchema,
  organisation: z.object({ id, shortName: z.string() }),
  madeBy: person,
  changedAt: instant,
});

const link = z.object({ id, title: z.string(), from: month, to: month }).nullable();

export const reportSchema = lineSchema.extend({
  version,
  /** With a marker, `{{3}}`, for each figure. */
  text: z.string(),
  figures: z.array(figureSchema),
  /** What has to be mended before it can be issued; of an issued one none. */
  stops: z.array(stopSchema),
  issuedAt: instant.nullable(),
  issuedBy: person,
  supersedes: link,
  supersededBy: link,
  /** The last issue of the same report for the period before. */
  before: link,
  may: z.object({ edit: z.boolean(), issue: z.boolean(), drop: z.boolean(), toDocument: z.boolean() }),
});

const filter = {
  search: z.string().trim().max(60).default(''),
  state: z.enum(['draft', 'issued', 'superseded']).optional(),
  template: templateId.optional(),
};

export const reportsContract = {
  ...templatesContract,
  reports: endpoint({
    name: 'reports.list',
    method: 'GET',
    path: '/api/reports',
    audience: reporters,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: z.object({
      ...filter,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    body: nothing,
    answer: z.object({ reports: z.array(lineSchema), total: z.int(), pageSize: z.int() }),
  }),
  listSheet: endpoint({
    ...{ name: 'reports.listSheet', path: '/api/reports/sheet', audience: reporters },
    ...{ summary: w.listSheetSummary, ...listAsSheet(filter) },
  }),
  report: endpoint({
    name: 'reports.one',
    method: 'GET',
    path: '/api/reports/:id',
    audience: reporters,
    creates: false,
    summary: w.oneSummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: reportSchema,
  }),
  sheet: endpoint({
    name: 'reports.sheet',
    method: 'GET',
    path: '/api/reports/:id/sheet',
    audience: reporters,
    creates: false,
    summary: w.sheetSummary,
    params: byId,
    query: z.object({ format: sheetKind.default('xlsx') }),
    body: nothing,
    answer: sheetFile,
  }),
  make: endpoint({
    name: 'reports.make',
    method: 'POST',
    path: '/api/reports',
    audience: reporters,
    creates: true,
    summary: w.makeSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      template: templateId,
      from: month,
      to: month,
      /** `city`: the caller's areas, or one area or organisation of them. `organisation`: the caller's own. */
      range: z.enum(['city', 'organisation']).default('organisation'),
      area: id.optional(),
      organisation: id.optional(),
    }),
    answer: reportSchema,
  }),
  save: endpoint({
    name: 'reports.save',
    method: 'PUT',
    path: '/api/reports/:id',
    audience: reporters,
    creates: false,
    summary: w.saveSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({
      version,
      title: name(100),
      text: z.string().trim().min(1).max(mostCharacters),
      /** Figures that are left out on purpose. */
      struck: z.array(z.int().min(1).max(9999)).max(mostFigures).default([]),
      /** Sources of figures, known ones or new ones whose marker stands in the text. */
      given: z
        .array(z.strictObject({ n: z.int().min(1).max(9999), source: sourceSchema }))
        .max(mostFigures)
        .default([]),
    }),
    answer: reportSchema,
  }),
  refresh: endpoint({
    name: 'reports.refresh',
    method: 'PUT',
    path: '/api/reports/:id/figures',
    audience: reporters,
    creates: false,
    summary: w.refreshSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version }),
    answer: reportSchema,
  }),
  issue: endpoint({
    name: 'reports.issue',
    method: 'POST',
    path: '/api/reports/:id/issue',
    audience: issuers,
    creates: true,
    summary: w.issueSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version }),
    answer: reportSchema,
  }),
  drop: endpoint({
    name: 'reports.drop',
    method: 'PUT',
    path: '/api/reports/:id/dropping',
    audience: reporters,
    creates: false,
    summary: w.dropSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version }),
    answer: z.object({ id }),
  }),
  toDocument: endpoint({
    name: 'reports.toDocument',
    method: 'POST',
    path: '/api/reports/:id/document',
    audience: reporters,
    creates: true,
    summary: w.toDocumentSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ kind: z.enum(['report', 'circular']) }),
    /** The draft of the official document. */
    answer: z.object({ id }),
  }),
};

export type ReportLine = z.infer<typeof lineSchema>;
export type Report = z.infer<typeof reportSchema>;
export type MakeReport = z.output<typeof reportsContract.make.body>;
export type SaveReport = z.output<typeof reportsContract.save.body>;
