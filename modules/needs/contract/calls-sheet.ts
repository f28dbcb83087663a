import { z } from 'zod';
import { roleNames } from '../../../platform/access/roles.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { nothing } from '../../../platform/http/schema.ts';
import { sheetFile, sheetQuery, sheetReport, sheetTaking } from '../../../platform/sheets/sheet.contract.ts';
import { callSheetContractWords as w } from '../calls-sheet-summaries.words.ts';

/** A file of a sheet in base64: 1 MB of bytes are a third more. */
const content = z.base64().min(1).max(1_400_000);
const largest = 2 * 1024 * 1024;
const coordinators = ['coordinator'] as const;

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
    answer: sheetReport,
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
    body: z.strictObject({ content, take: sheetTaking }),
    answer: sheetReport,
  }),
  exportCalls: endpoint({
    name: 'needs.exportCalls',
    method: 'GET',
    path: '/api/call-list/sheet',
    audience: roleNames,
    creates: false,
    summary: w.export,
    params: nothing,
    query: sheetQuery,
    body: nothing,
    answer: sheetFile,
  }),
};
