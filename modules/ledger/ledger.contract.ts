import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { delivery } from '../../platform/http/delivery.ts';
import { id, instant, month, nothing } from '../../platform/http/schema.ts';
import { askingWords } from './asking.words.ts';
import { facets } from './entries.rules.ts';
import { figureKeys } from './ledger.rules.ts';
import { ledgerWords as w } from './ledger.words.ts';

/** Not those who keep the accounts or look over them. */
const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;

/** The whole city (leaders and coordinators), or the caller's own organisation. */
const range = z.enum(['city', 'organisation']).default('organisation');

/** The instant a figure is to be of; now where it is left out. */
const asOf = instant.optional();

/** A number, or `few` where it is one to four, or `withheld` where one of those could be computed from it. */
const cell = z.union([z.int(), z.enum(['few', 'withheld'])]);

export const figureSchema = z.object({
  key: z.enum(figureKeys),
  value: cell,
  /** The same figure of the month before; `no_records` where the city kept none of that month. */
  before: z.union([cell, z.literal('no_records')]),
  /** How many of them are needs of the past that were imported; 0 where the value is not told. */
  imported: z.int(),
});

const facet = z.string().min(1).max(100).optional();

/** Which entries: kinds, months with both ends, area, organisation and what tells them apart. */
const figureAsked = z
  .object({
    /** One kind or several with commas. */
    kind: z.string().regex(/^[a-z_]+(,[a-z_]+){0,19}$/),
    ...{ from: month, to: month, area: id.optional(), organisation: id.optional(), asOf },
    ...(Object.fromEntries(facets.map((one) => [one, facet])) as Record<
      (typeof facets)[number],
      typeof facet
    >),
  })
  .strict();

/** One line of a table that is published. */
const lineSchema = z.object({
  received: cell,
  answeredOnSpot: cell,
  shownTheDoor: cell,
  confirmed: cell,
});

export const recordSchema = z.object({
  recordId: id,
  /** Of what record: `need`, `past_need` … */
  recordKind: z.string(),
  /** What the record is called, where it has a name that anybody may read: an activity. */
  title: z.string().nullable(),
  kind: z.string(),
  at: instant,
  /** When the ledger could know it, and whether its month was over by then. */
  recordedAt: instant,
  late: z.boolean(),
  /** In the unit of its kind; money in fen. */
  quantity: z.number(),
  basis: z.enum(['ledger', 'on_spot']),
  /** Counted roughly. */
  about: z.boolean(),
  /** Done by several organisations. */
  joint: z.boolean(),
  category: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }).nullable(),
  organisation: z.object({ id, shortName: z.string() }).nullable(),
  area: z.string().nullable(),
  via: z.string().nullable(),
  outcome: z.string().nullable(),
  /** Working days from when it was said, where the figure counts them. */
  days: z.int().nullable(),
  /** A need of the past, which has a page of its own. */
  imported: z.boolean(),
});

export type FigureAsked = z.output<(typeof ledgerContract.figure)['query']>;
export type Figure = z.infer<typeof figureSchema>;
export type Month = z.infer<typeof ledgerContract.month.answer>;
export type LedgerRecord = z.infer<typeof recordSchema>;

export const ledgerContract = {
  week: endpoint({
    name: 'ledger.week',
    method: 'GET',
    path: '/api/week',
    audience: readers,
    creates: false,
    summary: w.weekSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({
      /** Monday. */
      from: z.iso.date(),
      answeredOnSpot: z.int(),
      received: z.int(),
      /** Received by us, whenever, and confirmed this week. */
      confirmed: z.int(),
    }),
  }),
  month: endpoint({
    name: 'ledger.month',
    method: 'GET',
    path: '/api/months/:month',
    audience: readers,
    creates: false,
    summary: w.monthSummary,
    params: z.object({ month }),
    query: z.object({ range, asOf }),
    body: nothing,
    answer: z.object({
      month,
      range: z.enum(['city', 'organisation']),
      /** The instant the figures are of, and whether all that has happened is counted by then. */
      asOf: instant,
      complete: z.boolean(),
      /** Whether the city kept any records of the month, or it is not over: else its zeros are none. */
      kept: z.boolean(),
      /** When the month was over; null while it goes on. */
      closedAt: instant.nullable(),
      /** Entries of the month recorded after that, new ones and corrections. */
      late: cell,
      corrected: cell,
      figures: z.array(figureSchema),
      /** Confirmed and unconfirmed, less what was opened again. */
      closed: cell,
      /** Of all who gave a grade: how many, and in percent how many are satisfied; null where it may not be told. */
      satisfaction: z.object({ answers: cell, satisfied: z.number().nullable() }),
      /** Persons with an answer; one with three answers is one. */
      persons: cell,
      /** Median working days from said to confirmed, with how many it rests on; null below five. */
      medianDays: z.object({ value: z.number(), base: z.int() }).nullable(),
      /** First-level categories, then what has none, then protected needs, of which only the number is told. */
      byCategory: z.array(
        lineSchema.extend({
          code: z.string(),
          part: z.enum(['category', 'none', 'protected']),
          name: z.string(),
          nameEn: z.string(),
        }),
      ),
      /** Counties, or the townships of one; then what tells of no place, then protected needs. */
      byArea: z.array(
        lineSchema.extend({
          id: id.nullable(),
          part: z.enum(['area', 'none', 'protected']),
          name: z.string(),
        }),
      ),
    }),
  }),
  document: endpoint({
    name: 'ledger.document',
    method: 'GET',
    path: '/api/months/:month/document',
    audience: readers,
    creates: false,
    summary: w.documentSummary,
    params: z.object({ month }),
    query: z.object({ range, asOf }),
    body: nothing,
    answer: delivery,
  }),
  sheet: endpoint({
    name: 'ledger.sheet',
    method: 'GET',
    path: '/api/months/:month/sheet',
    audience: readers,
    creates: false,
    summary: w.sheetSummary,
    params: z.object({ month }),
    query: z.object({ range, asOf }),
    body: nothing,
    answer: delivery,
  }),
  figure: endpoint({
    name: 'ledger.figure',
    method: 'GET',
    path: '/api/figures',
    audience: readers,
    creates: false,
    summary: askingWords.figureSummary,
    params: nothing,
    query: figureAsked,
    body: nothing,
    answer: z.object({
      asOf: instant,
      complete: z.boolean(),
      entries: cell,
      /** In the unit of the kind; money in fen. */
      quantity: z.union([z.number(), z.enum(['few', 'withheld'])]),
      /** What is the organisation's own of it, where others had a part. */
      share: z.union([z.number(), z.enum(['few', 'withheld'])]),
      joint: cell,
      imported: cell,
      /** Recorded after their months were over: new ones, and corrections. */
      late: cell,
      corrected: cell,
      /** Each once. */
      persons: cell,
    }),
  }),
  entries: endpoint({
    name: 'ledger.entries',
    method: 'GET',
    path: '/api/entries',
    audience: readers,
    creates: false,
    summary: askingWords.entriesSummary,
    params: nothing,
    query: figureAsked.extend({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    body: nothing,
    answer: z.object({
      few: z.boolean(),
      records: z.array(recordSchema),
      total: z.int(),
      hidden: z.int(),
      pageSize: z.int(),
    }),
  }),
  records: endpoint({
    name: 'ledger.records',
    method: 'GET',
    path: '/api/months/:month/records',
    audience: readers,
    creates: false,
    summary: w.recordsSummary,
    params: z.object({ month }),
    query: z.object({
      range,
      figure: z.enum(figureKeys),
      asOf,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    body: nothing,
    answer: z.object({
      /** A leader is not shown what is too few to be told. */
      few: z.boolean(),
      records: z.array(recordSchema),
      /** All that the figure counts; `hidden` of them are protected and not among the records. */
      total: z.int(),
      hidden: z.int(),
      pageSize: z.int(),
    }),
  }),
};
