import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { nothing } from '../../../platform/http/schema.ts';
import { editingWords as w } from '../editing.words.ts';
import { editors, menuQuery } from './editing.ts';

/** A file of a sheet in base64: 4 MB of bytes are a third more. */
const content = z.base64().min(1).max(5_600_000);

export const menuReportSchema = z.object({
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  /** Rows that are on the menu exactly so already. */
  same: z.int(),
  /** Rows that cannot be taken, each with its number in the sheet, its column and why; at most 500 of them. */
  bad: z.array(z.object({ number: z.int(), name: z.string(), column: z.string(), reason: z.string() })),
  badCount: z.int(),
});
export type MenuReport = z.infer<typeof menuReportSchema>;

export const sheetKinds = ['xlsx', 'csv'] as const;
export type SheetKind = (typeof sheetKinds)[number];

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
    answer: menuReportSchema,
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
    body: z.strictObject({ content, take: z.enum(['all', 'good']) }),
    answer: menuReportSchema,
  }),
  exportSheet: endpoint({
    name: 'services.exportSheet',
    method: 'GET',
    path: '/api/menu/sheet',
    audience: editors,
    creates: false,
    summary: w.exportSheetSummary,
    params: nothing,
    query: menuQuery.omit({ page: true }).extend({
      kind: z.enum(sheetKinds).default('xlsx'),
      /** Only the titles and one row to show how it is filled in. */
      template: z.enum(['true', 'false']).default('false'),
    }),
    body: nothing,
    answer: z.object({ name: z.string(), type: z.string(), content: z.string() }),
  }),
};
