import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, instant, nothing, text, version } from '../../platform/http/schema.ts';
import { sheetFile, sheetKind } from '../../platform/sheets/sheet.contract.ts';
import { concernSheetWords as sheetWords } from './concerns-sheet.words.ts';
import { concernStates, responseAudiences, responseKinds } from './voice.rules.ts';
import { voiceWords as w } from './voice.words.ts';

const readers = ['coordinator', 'leader'] as const;
const office = ['coordinator'] as const;

/** Null where a leader is not told: one to four. */
const cell = z.int().nullable();

const concern = z.object({
  id,
  version,
  state: z.enum(concernStates),
  /** Out of people's own words; null where a leader is not told, of fewer than five people. */
  title: z.string().nullable(),
  place: z.string().nullable(),
  area: z.object({ id, name: z.string() }).nullable(),
  category: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }).nullable(),
  people: cell,
  /** People of the last seven days, and of the seven days before. */
  now: cell,
  before: cell,
  since: instant,
  lastAt: instant,
});

const finding = z.object({
  askedAt: instant,
  doneAt: instant.nullable(),
  failed: z.boolean(),
  needs: z.int().nullable(),
  concerns: z.int().nullable(),
});

const response = z.object({
  kind: z.enum(responseKinds),
  audience: z.enum(responseAudiences),
  text: z.string(),
  by: z.string(),
  organisation: z.string(),
  at: instant,
});

const member = z.object({
  id,
  saidAt: instant,
  /** What stands with it, in words. */
  state: z.object({ zh: z.string(), en: z.string() }),
  category: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }).nullable(),
  area: z.string().nullable(),
  /** Null where the caller does not see words. */
  words: z.string().nullable(),
});

const one = concern.extend({
  /** What ties them together, the most telling first. */
  words: z.array(z.string()),
  members: z.array(member),
  /** Members the caller may see, and whether they are too few to be opened. */
  total: z.int(),
  pageSize: z.int(),
  few: z.boolean(),
  /** The newest first. */
  responses: z.array(response),
  /** How many people told it at each finding, the newest first. */
  counts: z.array(z.object({ at: instant, people: cell })),
  mayRespond: z.boolean(),
  /** Fewer than five people are not answered in public. */
  mayBePublic: z.boolean(),
});

const page = z.coerce.number().int().min(1).max(10_000).default(1);

const filter = {
  /** Unless told, all that is not faded. */
  state: z.enum(concernStates).optional(),
  /** With all within it. */
  area: id.optional(),
  /** Only what somebody told within so many days. */
  days: z.coerce.number().int().min(1).max(400).optional(),
};

export const voiceContract = {
  list: endpoint({
    ...{ name: 'voice.list', method: 'GET', path: '/api/concerns', audience: readers, creates: false },
    ...{ summary: w.listSummary, params: nothing, body: nothing },
    query: z.object({ ...filter, page }),
    answer: z.object({
      concerns: z.array(concern),
      total: z.int(),
      pageSize: z.int(),
      areas: z.array(z.object({ id, name: z.string() })),
      /** The newest finding, and the newest that ended. */
      finding: finding.nullable(),
      found: finding.nullable(),
      mayFind: z.boolean(),
    }),
  }),
  sheet: endpoint({
    ...{ name: 'voice.sheet', method: 'GET', path: '/api/concerns/sheet', audience: readers, creates: false },
    ...{ summary: sheetWords.summary, params: nothing, body: nothing, answer: sheetFile },
    query: z.object({ ...filter, format: sheetKind.default('xlsx') }),
  }),
  one: endpoint({
    ...{ name: 'voice.one', method: 'GET', path: '/api/concerns/:id', audience: readers, creates: false },
    ...{ summary: w.oneSummary, params: z.object({ id }), query: z.object({ page }), body: nothing },
    answer: one,
  }),
  respond: endpoint({
    ...{ name: 'voice.respond', method: 'PUT', path: '/api/concerns/:id/response' },
    ...{ audience: office, creates: false, summary: w.respondSummary },
    ...{ params: z.object({ id }), query: nothing, answer: one },
    body: z.strictObject({
      version,
      kind: z.enum(responseKinds),
      audience: z.enum(responseAudiences),
      text: text(1000),
    }),
  }),
  find: endpoint({
    ...{ name: 'voice.find', method: 'POST', path: '/api/concerns/findings', audience: office },
    ...{ creates: true, summary: w.findSummary, params: nothing, query: nothing },
    body: z.strictObject({}),
    answer: z.object({ finding }),
  }),
};

export type Concern = z.infer<typeof concern>;
export type ConcernDetail = z.infer<typeof one>;
export type ConcernFinding = z.infer<typeof finding>;
