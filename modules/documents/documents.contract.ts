import { z } from 'zod';
import { type Endpoint, endpoint } from '../../platform/http/contract.ts';
import { delivery } from '../../platform/http/delivery.ts';
import { anyName, id, nothing, text, version } from '../../platform/http/schema.ts';
import { sheetFile, sheetKind } from '../../platform/sheets/sheet.contract.ts';
import { documentStates, drafters, reviewers, signers } from './documents.rules.ts';
import { documentsWords as w } from './documents.words.ts';
import {
  checkSchema,
  contentSchema,
  documentSchema,
  editionSchema,
  kind,
  lineSchema,
} from './paper.contract.ts';

export type {
  DocumentCheck,
  DocumentContent,
  DocumentEdition,
  DocumentLine,
  OfficialPaper,
} from './paper.contract.ts';

const filter = {
  /** Part of a title or of an addressee, or of a number. */
  search: z.string().trim().max(60).default(''),
  kind: kind.optional(),
  state: z.enum(documentStates).optional(),
  year: z.coerce.number().int().min(2000).max(2999).optional(),
};

const byId = z.object({ id });
const draft = z.strictObject({ kind, content: contentSchema, supersedes: id.nullable().default(null) });
const comment = anyName(500).default('');
const step = (more: Pick<Endpoint, 'name' | 'path' | 'audience' | 'summary'>) => ({
  ...more,
  ...{ method: 'PUT' as const, creates: false, params: byId, query: nothing, answer: documentSchema },
});

export const documentsContract = {
  list: endpoint({
    name: 'documents.list',
    method: 'GET',
    path: '/api/documents',
    audience: drafters,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: z.object({ ...filter, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    body: nothing,
    answer: z.object({ documents: z.array(lineSchema), total: z.int(), pageSize: z.int() }),
  }),
  sheet: endpoint({
    name: 'documents.sheet',
    method: 'GET',
    path: '/api/documents/sheet',
    audience: drafters,
    creates: false,
    summary: w.sheetSummary,
    params: nothing,
    query: z.object({ ...filter, format: sheetKind.default('xlsx') }),
    body: nothing,
    answer: sheetFile,
  }),
  codes: endpoint({
    name: 'documents.codes',
    method: 'GET',
    path: '/api/documents/codes',
    audience: drafters,
    creates: false,
    summary: w.codesSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ codes: z.array(z.string()), issuer: z.string(), jointOffice: z.boolean() }),
  }),
  printing: endpoint({
    ...{ name: 'documents.printing', method: 'GET', path: '/api/documents/printing', audience: drafters },
    ...{ creates: false, summary: w.printingSummary, params: nothing, query: nothing, body: nothing },
    answer: z.object({ pdf: z.boolean() }),
  }),
  trial: endpoint({
    name: 'documents.trial',
    method: 'POST',
    path: '/api/documents/trial',
    audience: drafters,
    creates: false,
    summary: w.trialSummary,
    params: nothing,
    query: nothing,
    body: draft,
    answer: z.object({ checks: z.array(checkSchema), characters: z.int() }),
  }),
  one: endpoint({
    name: 'documents.one',
    method: 'GET',
    path: '/api/documents/:id',
    audience: drafters,
    creates: false,
    summary: w.oneSummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: documentSchema,
  }),
  editions: endpoint({
    name: 'documents.editions',
    method: 'GET',
    path: '/api/documents/:id/editions',
    audience: drafters,
    creates: false,
    summary: w.editionsSummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: z.object({ editions: z.array(editionSchema) }),
  }),
  file: endpoint({
    name: 'documents.file',
    method: 'GET',
    path: '/api/documents/:id/file',
    audience: drafters,
    creates: false,
    summary: w.fileSummary,
    params: byId,
    query: z.object({ kind: z.enum(['docx', 'pdf']).default('docx') }),
    body: nothing,
    answer: delivery,
  }),
  draft: endpoint({
    name: 'documents.draft',
    method: 'POST',
    path: '/api/documents',
    audience: drafters,
    creates: true,
    summary: w.draftSummary,
    params: nothing,
    query: nothing,
    body: draft,
    answer: documentSchema,
  }),
  change: endpoint({
    ...step({
      name: 'documents.change',
      path: '/api/documents/:id',
      audience: drafters,
      summary: w.changeSummary,
    }),
    body: z.strictObject({ version, kind, content: contentSchema }),
  }),
  send: endpoint({
    ...step({
      name: 'documents.send',
      path: '/api/documents/:id/sending',
      audience: drafters,
      summary: w.sendSummary,
    }),
    body: z.strictObject({ version }),
  }),
  takeBack: endpoint({
    ...step({
      ...{ name: 'documents.takeBack', path: '/api/documents/:id/taking-back' },
      ...{ audience: drafters, summary: w.takeBackSummary },
    }),
    body: z.strictObject({ version }),
  }),
  review: endpoint({
    ...step({
      name: 'documents.review',
      path: '/api/documents/:id/review',
      audience: reviewers,
      summary: w.reviewSummary,
    }),
    body: z.strictObject({ version, comment }),
  }),
  return: endpoint({
    ...step({
      name: 'documents.return',
      path: '/api/documents/:id/return',
      audience: reviewers,
      summary: w.returnSummary,
    }),
    body: z.strictObject({ version, comment: text(500) }),
  }),
  sign: endpoint({
    ...step({
      name: 'documents.sign',
      path: '/api/documents/:id/signature',
      audience: signers,
      summary: w.signSummary,
    }),
    body: z.strictObject({ version, comment }),
  }),
  issue: endpoint({
    ...step({
      name: 'documents.issue',
      path: '/api/documents/:id/issue',
      audience: drafters,
      summary: w.issueSummary,
    }),
    ...{ method: 'POST' as const, creates: true },
    body: z.strictObject({ version }),
  }),
  withdraw: endpoint({
    ...step({
      ...{ name: 'documents.withdraw', path: '/api/documents/:id/withdrawal' },
      ...{ audience: drafters, summary: w.withdrawSummary },
    }),
    body: z.strictObject({ version, comment: text(500) }),
  }),
};
