import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, name, nothing, text, version } from '../../../platform/http/schema.ts';
import {
  largestSheetBody,
  listAsSheet,
  sheetImport,
  sheetQuery,
  sheetReport,
  sheetTrial,
} from '../../../platform/sheets/sheet.contract.ts';
import { keepers, lengths, readers } from '../kinds.rules.ts';
import { honoursWords as w } from '../words/summaries.words.ts';
import { receivedSchema } from './shapes.ts';

const fields = z.strictObject({
  title: name(lengths.title),
  number: z.string().trim().max(lengths.number),
  issuer: name(lengths.issuer),
  dated: day,
  /** Who was honoured: exactly one of the two. */
  organisationId: id.nullable().default(null),
  employerId: id.nullable().default(null),
});

const filter = {
  /** Part of a title, a number or an issuer. */
  search: z.string().trim().max(60).default(''),
  organisation: id.optional(),
  year: z.coerce.number().int().min(1900).max(2999).optional(),
  state: z.enum(['kept', 'withdrawn']).default('kept'),
};

const { template } = sheetQuery.shape;
const base = '/api/honours-received';

export const receivedContract = {
  received: endpoint({
    ...{ name: 'honours.received', method: 'GET', path: base, audience: readers },
    ...{ creates: false, summary: w.receivedSummary, params: nothing, body: nothing },
    query: z.object({ ...filter, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    answer: z.object({
      ...{ received: z.array(receivedSchema), total: z.int(), pageSize: z.int() },
      mayAdd: z.boolean(),
    }),
  }),
  receivedSheet: endpoint({
    ...{ name: 'honours.receivedSheet', path: `${base}/sheet`, audience: readers },
    ...{ summary: w.receivedSheetSummary, ...listAsSheet({ ...filter, template }) },
  }),
  tryReceived: endpoint({
    ...{ name: 'honours.tryReceived', method: 'POST', path: `${base}/sheet/trial`, audience: keepers },
    ...{ creates: false, largest: largestSheetBody, summary: w.tryReceivedSummary },
    ...{ params: nothing, query: nothing, body: sheetTrial, answer: sheetReport },
  }),
  importReceived: endpoint({
    ...{ name: 'honours.importReceived', method: 'POST', path: `${base}/sheet`, audience: keepers },
    ...{ creates: true, largest: largestSheetBody, summary: w.importReceivedSummary },
    ...{ params: nothing, query: nothing, body: sheetImport, answer: sheetReport },
  }),
  addReceived: endpoint({
    ...{ name: 'honours.addReceived', method: 'POST', path: base, audience: keepers },
    ...{ creates: true, summary: w.addReceivedSummary, params: nothing, query: nothing },
    ...{ body: fields, answer: receivedSchema },
  }),
  withdrawReceived: endpoint({
    ...{ name: 'honours.withdrawReceived', method: 'PUT', path: `${base}/:id/withdrawal` },
    ...{ audience: keepers, creates: false, summary: w.withdrawReceivedSummary, query: nothing },
    ...{ params: z.object({ id }), answer: receivedSchema },
    body: z.strictObject({ version, why: text(200) }),
  }),
};

export type ReceivedFields = z.infer<typeof fields>;
export type ReceivedQuery = z.infer<typeof receivedContract.received.query>;
