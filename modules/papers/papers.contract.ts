import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, day, id, instant, name, nothing, text, version } from '../../platform/http/schema.ts';
import { listAsSheet } from '../../platform/sheets/sheet.contract.ts';
import { mostCharacters, paperKinds, paperReaders, proposalStates, textKinds } from './kinds.rules.ts';
import { papersWords as w } from './papers.words.ts';
import { contentSchema, proposalCounts, proposalSchema } from './proposals.contract.ts';

/** A file of sixteen megabytes in base64, and what goes with it. */
const largest = 23 * 1024 * 1024;

/** The text as it was pasted, or the file it came in. */
const source = z.union([
  z.strictObject({ text: text(mostCharacters) }),
  z.strictObject({
    fileName: name(120),
    content: z
      .base64()
      .min(1)
      .max(Math.ceil((16 * 1024 * 1024) / 3) * 4),
  }),
]);

const head = {
  kind: z.enum(textKinds),
  title: name(120),
  day: day.nullable(),
  speaker: anyName(60),
};

const headingSchema = z.object({
  /** Where it begins in the body, in UTF-16 units. */
  at: z.int(),
  level: z.int(),
  mark: z.string(),
  title: z.string(),
});

/** What was mended: how often, by kind. */
export const repairsSchema = z.object({
  simplified: z.boolean(),
  glosses: z.int(),
  pageNumbers: z.int(),
  noiseLines: z.int(),
  breaks: z.int(),
  joins: z.int(),
});

const read = {
  body: z.string(),
  headings: z.array(headingSchema),
  occasion: z.string(),
  speaksFor: z.string(),
  salutation: z.string(),
  repairs: repairsSchema,
};

export const readingSchema = z.object({
  ...read,
  title: z.string(),
  day: day.nullable(),
  speaker: z.string(),
  kind: z.enum(textKinds),
  counts: proposalCounts,
  /** The paper of the same text that this organisation has already. */
  known: z.object({ id, title: z.string(), receivedAt: instant }).nullable(),
});

const person = z.object({ name: z.string(), number: z.string() }).nullable();

export const paperLineSchema = z.object({
  id,
  version: z.int(),
  kind: z.enum(paperKinds),
  title: z.string(),
  day: day.nullable(),
  speaker: z.string(),
  sourceName: z.string(),
  receivedAt: instant,
  receivedBy: person,
  /** Proposals that nobody decided yet, and those accepted. */
  open: proposalCounts,
  accepted: proposalCounts,
});

export const paperSchema = paperLineSchema.extend({
  ...read,
  proposals: z.array(proposalSchema),
});

const params = z.object({ id });

const filter = {
  /** Part of a title, a speaker or a file’s name, or of its pinyin. */
  search: z.string().trim().max(60).default(''),
  kind: z.enum(paperKinds).optional(),
  /** `open`: something in it is still to be decided. */
  state: z.enum(['open', 'decided']).optional(),
};

export const papersContract = {
  list: endpoint({
    ...{ name: 'papers.list', method: 'GET', path: '/api/papers', audience: paperReaders },
    ...{ creates: false, summary: w.listSummary, params: nothing, body: nothing },
    query: z.object({
      ...filter,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    answer: z.object({ papers: z.array(paperLineSchema), total: z.int(), pageSize: z.int() }),
  }),
  sheet: endpoint({
    ...{ name: 'papers.sheet', path: '/api/papers/sheet', audience: paperReaders },
    ...{ summary: w.sheetSummary, ...listAsSheet(filter) },
  }),
  read: endpoint({
    // Nothing is kept of it; a text is too long for an address.
    ...{ name: 'papers.read', method: 'POST', path: '/api/paper-readings', audience: paperReaders },
    ...{ creates: false, largest, summary: w.readSummary, params: nothing, query: nothing },
    body: z.strictObject({ source }),
    answer: readingSchema,
  }),
  keep: endpoint({
    ...{ name: 'papers.keep', method: 'POST', path: '/api/papers', audience: paperReaders },
    ...{ creates: true, largest, summary: w.keepSummary, params: nothing, query: nothing },
    body: z.strictObject({ ...head, source }),
    answer: paperSchema,
  }),
  one: endpoint({
    ...{ name: 'papers.one', method: 'GET', path: '/api/papers/:id', audience: paperReaders },
    ...{ creates: false, summary: w.oneSummary, params, query: nothing, body: nothing, answer: paperSchema },
  }),
  change: endpoint({
    ...{ name: 'papers.change', method: 'PUT', path: '/api/papers/:id', audience: paperReaders },
    ...{ creates: false, summary: w.changeSummary, params, query: nothing, answer: paperSchema },
    body: z.strictObject({ ...head, version }),
  }),
  decide: endpoint({
    ...{ name: 'papers.decide', method: 'PUT', path: '/api/papers/:id/proposals/:proposal' },
    ...{ audience: paperReaders, creates: false, summary: w.decideSummary, query: nothing },
    params: z.object({ id, proposal: id }),
    body: z.strictObject({
      version,
      state: z.enum(proposalStates),
      /** As it is to stand; without it as it was proposed or edited before. */
      content: contentSchema.optional(),
    }),
    answer: paperSchema,
  }),
  decideMany: endpoint({
    ...{ name: 'papers.decideMany', method: 'PUT', path: '/api/papers/:id/proposals' },
    ...{ audience: paperReaders, creates: false, summary: w.decideManySummary, params, query: nothing },
    body: z.strictObject({
      /** Only what is still open is rejected, and only what is still rejected opened again. */
      state: z.enum(['open', 'rejected']),
      proposals: z.array(z.strictObject({ id, version })).min(1).max(3000),
    }),
    answer: paperSchema,
  }),
};

export type PaperSource = z.infer<typeof source>;
export type PaperHead = z.infer<z.ZodObject<typeof head>>;
export type PaperLine = z.infer<typeof paperLineSchema>;
export type Paper = z.infer<typeof paperSchema>;
export type PaperReading = z.infer<typeof readingSchema>;
export type Repairs = z.infer<typeof repairsSchema>;
