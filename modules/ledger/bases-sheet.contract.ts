import { endpoint } from '../../platform/http/contract.ts';
import { nothing } from '../../platform/http/schema.ts';
import {
  largestSheetBody,
  sheetImport,
  sheetReport,
  sheetTrial,
} from '../../platform/sheets/sheet.contract.ts';
import { baseSheetWords as w } from './indicators-sheet.words.ts';

const editors = ['coordinator'] as const;

export const basesSheetContract = {
  trySheet: endpoint({
    ...{ name: 'basePopulations.trySheet', method: 'POST', path: '/api/base-populations/sheet/trial' },
    ...{ audience: editors, creates: false, largest: largestSheetBody, summary: w.trySummary },
    ...{ params: nothing, query: nothing, body: sheetTrial, answer: sheetReport },
  }),
  importSheet: endpoint({
    ...{ name: 'basePopulations.importSheet', method: 'POST', path: '/api/base-populations/sheet' },
    ...{ audience: editors, creates: true, largest: largestSheetBody, summary: w.importSummary },
    ...{ params: nothing, query: nothing, body: sheetImport, answer: sheetReport },
  }),
};
