import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { nothing } from '../../../platform/http/schema.ts';
import { sheetFile, sheetQuery, sheetReport, sheetTaking } from '../../../platform/sheets/sheet.contract.ts';
import { editingWords as w } from '../editing.words.ts';
import { editors, menuQuery } from './editing.ts';

/** A file of a sheet in base64: 4 MB of bytes are a third more. */
const content = z.base64().min(1).max(5_600_000);

const plain = { params: nothing, query: nothing } as const;

export const sheetContract = {
  trySheet: endpoint({
    name: 'services.trySheet',
    method: 'POST',
    path: '/api/menu/sheet/trial',
    audience: editors,
    creates: false,
    largest: 6 * 1024 * 1024,
    summary: w.trySheetSummary,
    ...plain,
    body: z.strictObject({ content }),
    answer: sheetReport,
  }),
  importSheet: endpoint({
    name: 'services.importSheet',
    method: 'POST',
    path: '/api/menu/sheet',
    audience: editors,
    creates: true,
    largest: 6 * 1024 * 1024,
    summary: w.importSheetSummary,
    ...plain,
    body: z.strictObject({ content, take: sheetTaking }),
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
