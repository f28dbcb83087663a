import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { day, id, instant, month, nothing } from '../../platform/http/schema.ts';
import { lineKinds } from './lines.rules.ts';
import { overviewWords as w } from './overview.words.ts';

/** One of what a line counts, as far as the caller may see it. */
const entry = z.object({
  /** What it opens; null for what is only counted. */
  id: id.nullable(),
  name: z.string(),
  /** Where the city names it in both languages. */
  nameEn: z.string().optional(),
  /** Who has it, or where it is; empty where that is not told. */
  about: z.string(),
  /** By when, or since when. */
  day: day.nullable(),
});

const line = z.object({
  kind: z.enum(lineKinds),
  /** Null where the caller is not told: one to four. */
  count: z.int().nullable(),
  /** How many of them are past their day. */
  late: z.int(),
  /** The first of them. */
  entries: z.array(entry),
});

/** A number of people served: `few` for one to four, `withheld` where one of those could be computed from it. */
const cell = z.union([z.int(), z.enum(['few', 'withheld'])]);
const monthCell = z.union([cell, z.literal('no_records')]);
const period = z.object({ from: month, to: month });

/** Whose number it is; the English name is empty where the city wrote it. */
const named = { id: z.string(), name: z.string(), nameEn: z.string() };
/** Both are told, else the line is left out. */
const moved = { now: z.int(), before: z.int() };

const changeSchema = z.object({
  kind: z.enum(['area', 'organisation', 'category']),
  ...named,
  ...moved,
  /** Entries of it that came when their months were over, and corrections of such. */
  late: cell,
  corrected: cell,
  /** Of what the change is made, the largest first: nothing more is claimed. */
  parts: z.array(z.object({ kind: z.enum(['area', 'organisation', 'work']), ...named, ...moved })),
});

const yearSchema = z.object({
  /** January to December; `value` is null of a month still to come. */
  months: z.array(z.object({ month, value: monthCell.nullable(), before: monthCell })),
  /** Months that are over, with the same of last year or the month before; null where nothing can be compared. */
  compared: z
    .object({
      ...{ now: period, before: period, by: z.enum(['year', 'month']) },
      whole: z.object(moved).nullable(),
    })
    .nullable(),
  /** At most three. */
  changes: z.array(changeSchema),
  /** Where an area lies is known from its stations. */
  areas: z.array(
    z.object({ ...named, value: cell, longitude: z.number().nullable(), latitude: z.number().nullable() }),
  ),
});

export const overviewContract = {
  year: endpoint({
    name: 'overview.year',
    method: 'GET',
    path: '/api/overview/year',
    audience: ['coordinator', 'leader'],
    creates: false,
    summary: w.yearSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({
      code: z.string(),
      ...{ from: month, to: month, asOf: instant },
      /** Null where the figure cannot be taken apart. */
      year: yearSchema.nullable(),
    }),
  }),
  page: endpoint({
    name: 'overview.page',
    method: 'GET',
    path: '/api/overview',
    audience: ['coordinator', 'leader'],
    creates: false,
    summary: w.pageSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({
      day,
      /** What waits for the caller, at most five; empty where nothing does. */
      lines: z.array(line),
      /** New unmet needs are those since this day. */
      unmetSince: day,
      meeting: z
        .object({ id, title: z.string(), day, from: z.string(), to: z.string(), place: z.string() })
        .nullable(),
      /** Who is on duty at this moment. */
      duties: z.array(
        z.object({
          organisation: z.string(),
          area: z.string().nullable(),
          name: z.string(),
          phone: z.string(),
        }),
      ),
      /** How many were served this year; null where nothing counts it. */
      served: z
        .object({
          code: z.string(),
          text: z.string().nullable(),
          unit: z.object({ zh: z.string(), en: z.string() }),
          /** From the ledger and counted on the spot, by how many counts; null where none was. */
          kinds: z.object({ ledger: z.string(), onSpot: z.string(), counts: z.int() }).nullable(),
          from: z.string(),
          to: z.string(),
          asOf: instant,
        })
        .nullable(),
    }),
  }),
};

export type Overview = z.infer<typeof overviewContract.page.answer>;
export type OverviewYear = z.infer<typeof overviewContract.year.answer>;
export type OverviewLine = z.infer<typeof line>;
