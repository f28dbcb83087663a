import { roleNames } from '../../platform/access/roles.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { nothing } from '../../platform/http/schema.ts';
import {
  largestSheetBody,
  sheetFile,
  sheetImport,
  sheetQuery,
  sheetReport,
  sheetTrial,
} from '../../platform/sheets/sheet.contract.ts';
import { editors } from './lexicon.contract.ts';
import { lexiconSheetWords as s } from './lexicon-sheet.words.ts';

/** Apart from the other endpoints: the desk's menu asks for those on every screen. */
export const lexiconSheetContract = {
  trySheet: endpoint({
    name: 'lexicon.trySheet',
    method: 'POST',
    path: '/api/lexicon/sheet/trial',
    audience: editors,
    creates: false,
    largest: largestSheetBody,
    summary: s.trySummary,
    params: nothing,
    query: nothing,
    body: sheetTrial,
    answer: sheetReport,
  }),
  importSheet: endpoint({
    name: 'lexicon.importSheet',
    method: 'POST',
    path: '/api/lexicon/sheet',
    audience: editors,
    creates: true,
    largest: largestSheetBody,
    summary: s.importSummary,
    params: nothing,
    query: nothing,
    body: sheetImport,
    answer: sheetReport,
  }),
  exportSheet: endpoint({
    name: 'lexicon.exportSheet',
    method: 'GET',
    path: '/api/lexicon/sheet',
    audience: roleNames,
    creates: false,
    summary: s.exportSummary,
    params: nothing,
    query: sheetQuery,
    body: nothing,
    answer: sheetFile,
  }),
};
