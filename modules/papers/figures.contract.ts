import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { day, id, instant, month, nothing } from '../../platform/http/schema.ts';
import { listAsSheet } from '../../platform/sheets/sheet.contract.ts';
import { paperReaders } from './kinds.rules.ts';
import { papersWords as w } from './papers.words.ts';
import { figureContent } from './proposals.contract.ts';

const word = z.object({ zh: z.string(), en: z.string() });

/** A figure from a document (文件数), as it is told apart from the ledger. */
export const documentFigureSchema = z.object({
  id,
  ...figureContent.shape,
  value: z.string(),
  upto: z.string().nullable(),
  period: z.string().nullable(),
  /** As it stands in the paper, with its unit. */
  text: z.string(),
  /** How many of `base` it is, as an exact decimal; null for a ratio. */
  amount: z.string().nullable(),
  base: z.string(),
  sentence: z.string(),
  paper: z.object({ id, title: z.string(), day: day.nullable() }),
  acceptedAt: instant,
  acceptedBy: z.object({ name: z.string(), number: z.string() }).nullable(),
});

const indicatorName = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });

const months = { from: month, to: month };

const filter = {
  /** Part of what is counted, of who did it, of the place or of the paper’s title. */
  search: z.string().trim().max(60).default(''),
};

export const figuresContract = {
  list: endpoint({
    ...{ name: 'papers.figures', method: 'GET', path: '/api/document-figures', audience: paperReaders },
    ...{ creates: false, summary: w.figuresSummary, params: nothing, body: nothing },
    query: z.object({
      ...filter,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    answer: z.object({ figures: z.array(documentFigureSchema), total: z.int(), pageSize: z.int() }),
  }),
  sheet: endpoint({
    ...{ name: 'papers.figuresSheet', path: '/api/document-figures/sheet', audience: paperReaders },
    ...{ summary: w.figuresSheetSummary, ...listAsSheet(filter) },
  }),
  one: endpoint({
    ...{ name: 'papers.figure', method: 'GET', path: '/api/document-figures/:id', audience: paperReaders },
    ...{ creates: false, summary: w.figureSummary, params: z.object({ id }), query: nothing, body: nothing },
    answer: documentFigureSchema.extend({
      /** The months its period means; null where its words do not say. */
      months: z.object(months).nullable(),
      /** The area its place names, where there is one. */
      area: z.object({ id, name: z.string() }).nullable(),
      /** Indicators that count the like, the likeliest first, and all others. */
      proposed: z.array(indicatorName),
      others: z.array(indicatorName),
    }),
  }),
  held: endpoint({
    ...{ name: 'papers.held', method: 'GET', path: '/api/document-figures/:id/ledger' },
    ...{
      audience: paperReaders,
      creates: false,
      summary: w.heldSummary,
      params: z.object({ id }),
      body: nothing,
    },
    query: z.object({
      indicator: z.string().max(60),
      ...months,
      /** With all within it; the whole of what the caller may see unless told. */
      area: id.optional(),
    }),
    answer: z.object({
      ...indicatorName.shape,
      ...months,
      asOf: instant,
      area: z.string().nullable(),
      /** Whose entries: of all organisations, or of the caller’s own. */
      range: z.enum(['city', 'organisation']),
      /** The ledger’s figure as it may be told. */
      state: z.enum(['told', 'none', 'few', 'withheld', 'no_records', 'no_source', 'no_base']),
      text: z.string().nullable(),
      unit: word,
      /** The document’s figure minus the ledger’s, in the ledger’s unit without 万; null where they are not alike. */
      difference: z.string().nullable(),
      differenceUnit: word,
      /** Why there is no difference. */
      unlike: z.enum(['ratio', 'unit', 'not_told']).nullable(),
    }),
  }),
};

export type DocumentFigureSeen = z.infer<typeof documentFigureSchema>;
export type DocumentFigurePage = z.infer<typeof figuresContract.one.answer>;
export type Held = z.infer<typeof figuresContract.held.answer>;
