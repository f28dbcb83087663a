import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { day, id, instant, name, nothing, text } from '../../platform/http/schema.ts';
import {
  largestSheetBody,
  listAsSheet,
  mostSheetBytes,
  sheetFile,
  sheetKind,
  sheetMatch,
  sheetTrial,
} from '../../platform/sheets/sheet.contract.ts';
import { fillers, readers } from './columns.rules.ts';
import { sources } from './facts.rules.ts';
import { rowStates } from './fill.rules.ts';
import { passingContract } from './passing.contract.ts';
import { returnsWords as w } from './returns.words.ts';

/** Of the file of a form. */
export const mostFormBytes = mostSheetBytes;

const { content, sheet, columns } = sheetTrial.shape;
const form = { content, sheet, columns };
/** The time that the return is about, both days included. */
const span = { from: day, to: day };

export type SentForm = z.infer<z.ZodObject<typeof form>>;

const columnSchema = z.object({
  at: z.int(),
  title: z.string(),
  /** What it was taken for, in Chinese; null where nobody knows. */
  takenFor: z.string().nullable(),
  /** Cells that stood there, were filled, and are not known. */
  had: z.int(),
  filled: z.int(),
  unknown: z.int(),
  sources: z.array(z.enum(sources)),
});

const note = z.object({ number: z.int(), column: z.string(), text: z.string() });

export const returnTrial = z.object({
  match: sheetMatch,
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  macros: z.boolean(),
  /** Rows that name somebody, and those of them that are somebody's we know. */
  rows: z.int(),
  matched: z.int(),
  columns: z.array(columnSchema),
  /** The first rows, masked; a cell of `filled` is ours. */
  lines: z.array(
    z.object({
      number: z.int(),
      state: z.enum(rowStates),
      cells: z.array(
        z.object({ text: z.string(), kind: z.enum(['had', 'filled', 'unknown', 'closed', 'blank']) }),
      ),
    }),
  ),
  /** Rows that stay open, by number, with why. */
  open: z.array(z.object({ number: z.int(), state: z.enum(rowStates) })),
  /** Cells in which the sheet says something else than we know; both masked. */
  conflicts: z.array(z.object({ number: z.int(), column: z.string(), theirs: z.string(), ours: z.string() })),
  conflictCount: z.int(),
  bad: z.array(note),
  badCount: z.int(),
  notes: z.array(note),
});
export type ReturnTrial = z.infer<typeof returnTrial>;

const returnSchema = z.object({
  id,
  title: z.string(),
  upperOffice: z.string(),
  purpose: z.string(),
  ...span,
  rows: z.int(),
  matched: z.int(),
  conflicts: z.int(),
  columns: z.array(columnSchema),
  /** Of all cells of the recognised rows, how many are there now. */
  filled: z.int(),
  unknown: z.int(),
  by: z.object({ name: z.string(), number: z.string() }).nullable(),
  madeAt: instant,
  takenAt: instant.nullable(),
  taken: z.int(),
});
export type MadeReturn = z.infer<typeof returnSchema>;

const inYear = { year: z.coerce.number().int().min(2000).max(2999).optional() };

export const returnsContract = {
  ...passingContract,
  list: endpoint({
    ...{ name: 'returns.list', method: 'GET', path: '/api/returns', audience: readers, creates: false },
    ...{ summary: w.listSummary, params: nothing, body: nothing },
    query: z.object({
      ...inYear,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    answer: z.object({
      returns: z.array(returnSchema),
      total: z.int(),
      pageSize: z.int(),
      mayFill: z.boolean(),
    }),
  }),
  sheet: endpoint({
    ...{ name: 'returns.sheet', path: '/api/returns/sheet', audience: readers },
    ...{ summary: w.sheetSummary, ...listAsSheet(inYear) },
  }),
  attempt: endpoint({
    ...{ name: 'returns.attempt', method: 'POST', path: '/api/returns/trial', audience: fillers },
    ...{ creates: false, largest: largestSheetBody, summary: w.trySummary, params: nothing, query: nothing },
    body: z.strictObject({ ...form, ...span }),
    answer: returnTrial,
  }),
  register: endpoint({
    ...{ name: 'returns.register', method: 'POST', path: '/api/returns', audience: fillers },
    ...{
      creates: true,
      largest: largestSheetBody,
      summary: w.registerSummary,
      params: nothing,
      query: nothing,
    },
    body: z.strictObject({ ...form, ...span, title: name(80), upperOffice: name(80), purpose: text(200) }),
    answer: returnSchema,
  }),
  file: endpoint({
    ...{ name: 'returns.file', method: 'POST', path: '/api/returns/:id/file', audience: fillers },
    ...{ creates: false, largest: largestSheetBody, summary: w.fileSummary, query: nothing },
    params: z.object({ id }),
    body: z.strictObject({ ...form, kind: sheetKind.default('xlsx') }),
    answer: sheetFile,
  }),
};
