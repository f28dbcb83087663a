import { z } from 'zod';
import { nothing } from '../http/schema.ts';

/** Bytes of a file that is sent as a sheet. */
export const mostSheetBytes = 20 * 1024 * 1024;
/** Of a body that holds one in base64: a third more, and what goes with it. */
export const largestSheetBody = 28 * 1024 * 1024;

/** A file in base64. */
export const sheetContent = z
  .base64()
  .min(1)
  .max(Math.ceil(mostSheetBytes / 3) * 4);

const place = z.int().min(0).max(16_383);

const which = {
  content: sheetContent,
  /** One of the sheets of the workbook; without it the first. */
  sheet: z.string().max(100).optional(),
  /** In which place of the sheet, from 0, a column is, where its title does not say so. */
  columns: z.record(z.string().max(60), place).optional(),
};

export const sheetTrial = z.strictObject({
  ...which,
  /** Gives the sheet back with a column of reasons: its bad rows, or all. */
  copy: z.enum(['bad', 'all']).optional(),
});
export type SheetTrial = z.infer<typeof sheetTrial>;

export const sheetTaking = z.enum(['all', 'good']);
export type SheetTaking = z.infer<typeof sheetTaking>;

export const sheetImport = z.strictObject({ ...which, take: sheetTaking });
export type SheetImportBody = z.infer<typeof sheetImport>;

export const sheetKind = z.enum(['xlsx', 'csv']);

export const sheetQuery = z.object({
  kind: sheetKind.default('xlsx'),
  /** Only the titles and one row to show how it is filled in. */
  template: z.enum(['true', 'false']).default('false'),
});
export type SheetQuery = z.infer<typeof sheetQuery>;

/** A file for the caller to save, its bytes in base64. */
export const sheetFile = z.object({ name: z.string(), type: z.string(), content: z.string() });
export type SheetFile = z.infer<typeof sheetFile>;

/** What every endpoint has that gives a list out as a sheet: `filter` is what the list takes besides its page. */
export const listAsSheet = <Filter extends z.ZodRawShape>(filter: Filter) =>
  ({
    method: 'GET',
    creates: false,
    params: nothing,
    body: nothing,
    answer: sheetFile,
    query: z.object({ ...filter, format: sheetKind.default('xlsx') }),
  }) as const;

/** Which column of the sheet is which of the form. */
export const sheetMatch = z.object({
  /** False: something is not clear, and a person says which column is which; then nothing was tried. */
  settled: z.boolean(),
  why: z.string().nullable(),
  /** What stands in the row of titles. */
  titles: z.array(z.object({ at: z.int(), letters: z.string(), title: z.string() })),
  /** `at` is its place, or the likeliest one where it is not settled. */
  columns: z.array(
    z.object({ key: z.string(), title: z.string(), needed: z.boolean(), at: z.int().nullable() }),
  ),
});
export type SheetMatch = z.infer<typeof sheetMatch>;

/** What a trial of a sheet found, or its import did. */
export const sheetReport = z.object({
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  /** Rows that hold exactly so already. */
  same: z.int(),
  /** Cells that cannot be taken, each with its row's number, its column and why; at most 500 of them. */
  bad: z.array(z.object({ number: z.int(), name: z.string(), column: z.string(), reason: z.string() })),
  /** Of rows. */
  badCount: z.int(),
  /** What is taken and ought to be looked at; at most 100 of them. */
  notes: z.array(z.object({ number: z.int(), column: z.string(), text: z.string() })),
  noteCount: z.int(),
  match: sheetMatch,
  /** Names of the sheets of a workbook, and the one that was read. */
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  /** The file holds macros, of which nothing was read. */
  macros: z.boolean(),
  copy: sheetFile.nullable(),
});
export type SheetReport = z.infer<typeof sheetReport>;
