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
import { editingWords as w } from '../editing.words.ts';
import { editors, menuQuery } from './editing.ts';

const plain = { params: nothing, query: nothing } as const;

export const sheetContract = {
  trySheet: endpoint({
    name: 'services.trySheet',
    method: 'POST',
    path: '/api/menu/sheet/trial',
    audience: editors,
    creates: false,
    largest: largestSheetBody,
    summary: w.trySheetSummary,
    ...plain,
    body: sheetTrial,
    answer: sheetReport,
  }),
  importSheet: endpoint({
    name: 'services.importSheet',
    method: 'POST',
    path: '/api/menu/sheet',
    audience: editors,
    creates: true,
    largest: largestSheetBody,
    summary: w.importSheetSummary,
    ...plain,
    body: sheetImport,
    answer: sheetReport,
  }),
  exportSheet: endpoint({
    name: 'services.exportSheet',
    method: 'GET',
    path: '/api/menu/sheet',
    audience: editors,
    creates: false,
    summary: w.exportSheetSummary,
    params: nothing,
    query: menuQuery.omit({ page: true }).extend(sheetQuery.shape),
    body: nothing,
    answer: sheetFile,
  }),
};
