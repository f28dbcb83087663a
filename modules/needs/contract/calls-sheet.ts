import { roleNames } from '../../../platform/access/roles.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { nothing } from '../../../platform/http/schema.ts';
import {
  largestSheetBody,
  sheetFile,
  sheetImport,
  sheetQuery,
  sheetReport,
  sheetTrial,
} from '../../../platform/sheets/sheet.contract.ts';
import { callSheetContractWords as w } from '../calls-sheet-summaries.words.ts';

const coordinators = ['coordinator'] as const;

export const callsSheetContract = {
  tryCalls: endpoint({
    name: 'needs.tryCalls',
    method: 'POST',
    path: '/api/call-list/sheet/trial',
    audience: coordinators,
    creates: false,
    largest: largestSheetBody,
    summary: w.trial,
    params: nothing,
    query: nothing,
    body: sheetTrial,
    answer: sheetReport,
  }),
  importCalls: endpoint({
    name: 'needs.importCalls',
    method: 'POST',
    path: '/api/call-list/sheet',
    audience: coordinators,
    creates: true,
    largest: largestSheetBody,
    summary: w.import,
    params: nothing,
    query: nothing,
    body: sheetImport,
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
