import { z } from 'zod';
import { roleNames } from '../../../platform/access/roles.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { nothing } from '../../../platform/http/schema.ts';
import { callSheetContractWords as w } from '../calls-sheet.words.ts';

/** A file of a sheet in base64: 1 MB of bytes are a third more. */
const content = z.base64().min(1).max(1_400_000);
const largest = 2 * 1024 * 1024;
const coordinators = ['coordinator'] as const;

const reportSchema = z.object({
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  /** Rows that hold exactly so already. */
  same: z.int(),
  /** Rows that cannot be taken, each with its number in the sheet, its column and why. */
  bad: z.array(z.object({ number: z.int(), name: z.string(), column: z.string(), reason: z.string() })),
  badCount: z.int(),
});

export const callsSheetContract = {
  tryCalls: endpoint({
    name: 'needs.tryCalls',
    method: 'POST',
    path: '/api/call-list/sheet/trial',
    audience: coordinators,
    creates: false,
    largest,
    summary: w.trial,
    params: nothing,
    query: nothing,
    body: z.strictObject({ content }),
    answer: reportSchema,
  }),
  importCalls: endpoint({
    name: 'needs.importCalls',
    method: 'POST',
    path: '/api/call-list/sheet',
    audience: coordinators,
    creates: true,
    largest,
    summary: w.import,
    params: nothing,
    query: nothing,
    body: z.strictObject({ content, take: z.enum(['all', 'good']) }),
    answer: reportSchema,
  }),
  exportCalls: endpoint({
    name: 'needs.exportCalls',
    method: 'GET',
    path: '/api/call-list/sheet',
    audience: roleNames,
    creates: false,
    summary: w.export,
    params: nothing,
    query: z.object({
      kind: z.enum(['xlsx', 'csv']).default('xlsx'),
      /** Only the titles and one row to show how it is filled in. */
      template: z.enum(['true', 'false']).default('false'),
    }),
    body: nothing,
    answer: z.object({ name: z.string(), type: z.string(), content: z.string() }),
  }),
};

export type CallReport = z.infer<typeof reportSchema>;
