import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, id, instant, name, nothing, version } from '../../platform/http/schema.ts';
import { largestSheetBody, listAsSheet, sheetContent } from '../../platform/sheets/sheet.contract.ts';
import { blankSchema, choiceSchema, proposalSchema } from './figure.contract.ts';
import { mostCharacters, mostFigures, reporters } from './reports.rules.ts';
import { templatesWords as w } from './reports.words.ts';

const person = z.object({ name: z.string(), number: z.string() }).nullable();
const wordSchema = z.object({ zh: z.string(), en: z.string() });
/** Of a row, or the code of a ready-made one. */
const templateId = z.string().min(1).max(60);
const byId = z.object({ id: templateId });
const templateStates = ['live', 'retired'] as const;

const lineSchema = z.object({
  id: templateId,
  title: z.string(),
  readyMade: z.boolean(),
  state: z.enum(templateStates),
  blanks: z.int(),
  /** How many of them a person has confirmed. */
  confirmed: z.int(),
  changedBy: person,
  changedAt: instant.nullable(),
});

const choiceOf = z.strictObject({ n: z.int().min(1).max(mostFigures), choice: choiceSchema.nullable() });

export const templateSchema = lineSchema.extend({
  version,
  text: z.string(),
  blanks: z.array(blankSchema.extend({ proposals: z.array(proposalSchema) })),
  mayEdit: z.boolean(),
  /** To choose from where no proposal fits. */
  indicators: z.array(z.object({ code: z.string(), name: wordSchema, unit: wordSchema })),
});

const text = z.string().trim().max(mostCharacters);

const filter = { search: z.string().trim().max(60).default('') };

export const templatesContract = {
  list: endpoint({
    name: 'reports.templates',
    method: 'GET',
    path: '/api/report-templates',
    audience: reporters,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: z.object({
      ...filter,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    body: nothing,
    answer: z.object({ templates: z.array(lineSchema), total: z.int(), pageSize: z.int() }),
  }),
  templatesSheet: endpoint({
    ...{ name: 'reports.templatesSheet', path: '/api/report-templates/sheet', audience: reporters },
    ...{ summary: w.listSheetSummary, ...listAsSheet(filter) },
  }),
  one: endpoint({
    name: 'reports.template',
    method: 'GET',
    path: '/api/report-templates/:id',
    audience: reporters,
    creates: false,
    summary: w.oneSummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: templateSchema,
  }),
  add: endpoint({
    name: 'reports.addTemplate',
    method: 'POST',
    path: '/api/report-templates',
    audience: reporters,
    creates: true,
    largest: largestSheetBody,
    summary: w.addSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      /** Without one the text's own title. */
      title: anyName(100).default(''),
      text: text.default(''),
      /** Instead of a text: a TXT, HTML or DOCX file in base64. */
      content: sheetContent.nullable().default(null),
      /** Instead of both: the template it is a copy of, with what is confirmed there. */
      copyOf: templateId.nullable().default(null),
    }),
    answer: templateSchema,
  }),
  change: endpoint({
    name: 'reports.changeTemplate',
    method: 'PUT',
    path: '/api/report-templates/:id',
    audience: reporters,
    creates: false,
    summary: w.changeSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version, title: name(100), text: text.min(1) }),
    answer: templateSchema,
  }),
  confirm: endpoint({
    name: 'reports.confirmBlanks',
    method: 'PUT',
    path: '/api/report-templates/:id/blanks',
    audience: reporters,
    creates: false,
    summary: w.confirmSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version, choices: z.array(choiceOf).min(1).max(mostFigures) }),
    answer: templateSchema,
  }),
  setState: endpoint({
    name: 'reports.setTemplateState',
    method: 'PUT',
    path: '/api/report-templates/:id/state',
    audience: reporters,
    creates: false,
    summary: w.setStateSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version, state: z.enum(templateStates) }),
    answer: templateSchema,
  }),
  editions: endpoint({
    name: 'reports.templateEditions',
    method: 'GET',
    path: '/api/report-templates/:id/editions',
    audience: reporters,
    creates: false,
    summary: w.editionsSummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: z.object({
      editions: z.array(
        z.object({
          version,
          title: z.string(),
          state: z.enum(templateStates),
          text: z.string(),
          confirmed: z.int(),
          by: person,
          at: instant,
        }),
      ),
    }),
  }),
};

export type TemplateLine = z.infer<typeof lineSchema>;
export type ReportTemplate = z.infer<typeof templateSchema>;
export type TemplateBlank = ReportTemplate['blanks'][number];
export type TemplateState = (typeof templateStates)[number];
