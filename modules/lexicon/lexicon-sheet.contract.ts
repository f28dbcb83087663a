import { z } from 'zod';
import { roleNames } from '../../platform/access/roles.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { nothing } from '../../platform/http/schema.ts';
import { sheetFile, sheetQuery, sheetReport, sheetTaking } from '../../platform/sheets/sheet.contract.ts';
import { editors } from './lexicon.contract.ts';
import { lexiconSheetWords as s } from './lexicon-sheet.words.ts';

/** A file of a sheet in base64: 1.5 MB of bytes are a third more. */
const sheet = z.base64().min(1).max(2_000_000);
const largest = 2_500_000;

/** Apart from the other endpoints: the desk's menu asks for those on every screen. */
export const lexiconSheetContract = {
  trySheet: endpoint({
    name: 'lexicon.trySheet',
    method: 'POST',
    path: '/api/lexicon/sheet/trial',
    audience: editors,
    creates: false,
    largest,
    summary: s.trySummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ content: sheet }),
    answer: sheetReport,
  }),
  importSheet: endpoint({
    name: 'lexicon.importSheet',
    method: 'POST',
    path: '/api/lexicon/sheet',
    audience: editors,
    creates: true,
    largest,
    summary: s.importSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ content: sheet, take: sheetTaking }),
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
