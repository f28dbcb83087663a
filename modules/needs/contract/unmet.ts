import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, instant, nothing } from '../../../platform/http/schema.ts';
import { listAsSheet } from '../../../platform/sheets/sheet.contract.ts';
import { unmetReasons } from '../unmet.rules.ts';
import { unmetWords as w } from '../unmet.words.ts';
import { categoryRef, placeRef } from './shapes.ts';

const readers = ['coordinator', 'leader', 'head'] as const;

/** Null where a leader is not told: one to four. */
const cell = z.int().nullable();

const filter = {
  /** Local days, both counted; three months back where none is given. */
  from: day.optional(),
  until: day.optional(),
  /** With all within it, or `none`. */
  area: z.union([id, z.literal('none')]).optional(),
  /** The area as one row of the table counts it: of a county only what is in none of its townships. */
  row: z.stringbool().default(false),
  /** A code, or `none`. */
  category: z.string().max(60).optional(),
  /** A code, or `none`. */
  group: z.string().max(40).optional(),
  /** Only what still has no answer. */
  open: z.stringbool().default(false),
};

const row = z.object({
  category: categoryRef.nullable(),
  group: z.string().nullable(),
  area: placeRef.nullable(),
  opened: cell,
  open: cell,
});

const entry = z.object({
  needId: id,
  why: z.enum(unmetReasons),
  times: z.int(),
  category: categoryRef.nullable(),
  area: placeRef.nullable(),
  groups: z.array(z.string()),
  organisation: z.string().nullable(),
  openedAt: instant,
  closedAt: instant.nullable(),
});

export const unmetContract = {
  unmet: endpoint({
    name: 'needs.unmet',
    method: 'GET',
    path: '/api/unmet-needs',
    audience: readers,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: z.object(filter),
    body: nothing,
    answer: z.object({
      from: day,
      until: day,
      total: z.object({ opened: cell, open: cell }),
      /** Protected needs of the time: in no line and no entry, whatever is asked for. */
      protected: cell,
      rows: z.array(row),
      /** What there is to filter by. */
      areas: z.array(placeRef),
      categories: z.array(categoryRef),
      groups: z.array(z.string()),
    }),
  }),
  unmetSheet: endpoint({
    ...{ name: 'needs.unmetSheet', path: '/api/unmet-needs/sheet', audience: readers },
    ...{ summary: w.sheetSummary, ...listAsSheet(filter) },
  }),
  unmetEntriesSheet: endpoint({
    ...{ name: 'needs.unmetEntriesSheet', path: '/api/unmet-needs/entries/sheet', audience: readers },
    ...{ summary: w.entriesSheetSummary, ...listAsSheet(filter) },
  }),
  unmetEntries: endpoint({
    name: 'needs.unmetEntries',
    method: 'GET',
    path: '/api/unmet-needs/entries',
    audience: readers,
    creates: false,
    summary: w.entriesSummary,
    params: nothing,
    query: z.object({ ...filter, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    body: nothing,
    answer: z.object({
      /** A leader is not shown fewer than five. */
      few: z.boolean(),
      entries: z.array(entry),
      total: z.int(),
      pageSize: z.int(),
    }),
  }),
};

export type Unmet = z.infer<typeof unmetContract.unmet.answer>;
export type UnmetEntry = z.infer<typeof entry>;
