import { z } from 'zod';

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
});
export type SheetReport = z.infer<typeof sheetReport>;

export const sheetTaking = z.enum(['all', 'good']);
export type SheetTaking = z.infer<typeof sheetTaking>;

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
