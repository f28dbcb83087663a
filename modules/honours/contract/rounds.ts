import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { delivery } from '../../../platform/http/delivery.ts';
import { anyName, day, id, name, nothing, text } from '../../../platform/http/schema.ts';
import { listAsSheet } from '../../../platform/sheets/sheet.contract.ts';
import * as kinds from '../kinds.rules.ts';
import { noticeWords } from '../words/notice.words.ts';
import { honoursWords as w } from '../words/summaries.words.ts';
import { namedRef, projectSchema, roundLine, roundSchema } from './shapes.ts';

const { readers, keepers, lengths } = kinds;

const quota = z.int().min(1).max(10_000);

const newRound = z.strictObject({
  kind: z.enum(kinds.roundKinds),
  title: name(lengths.title),
  /** Of the approval; asked of an honour before everything else, empty for the others. */
  number: z.string().trim().max(lengths.number).default(''),
  words: text(lengths.words),
  quota,
  closesOn: day,
  publicityDays: z
    .int()
    .min(kinds.publicityDays.fewest)
    .max(kinds.publicityDays.most)
    .default(kinds.publicityDays.usual),
  /** Days after its end until contacts of residents are deleted. */
  contactDays: z
    .int()
    .min(kinds.contactDays.fewest)
    .max(kinds.contactDays.most)
    .default(kinds.contactDays.usual),
  /** To whom it is recommended; empty for the others. */
  upTo: anyName(lengths.upTo).default(''),
});

const newProject = z.strictObject({
  kind: z.enum(kinds.projectKinds),
  sponsor: z.enum(kinds.sponsors),
  name: name(lengths.title),
  number: z.string().trim().max(lengths.number).default(''),
  issuer: name(lengths.issuer),
  dated: day,
  quota,
  validYears: z.int().min(1).max(20),
});

const filter = {
  search: z.string().trim().max(60).default(''),
  kind: z.enum(kinds.roundKinds).optional(),
  /** `running` is everything that is neither concluded nor dropped. */
  state: z.enum(['running', ...kinds.roundStates]).optional(),
};

export const roundsContract = {
  list: endpoint({
    ...{ name: 'honours.list', method: 'GET', path: '/api/honours', audience: readers },
    ...{ creates: false, summary: w.listSummary, params: nothing, body: nothing },
    query: z.object({ ...filter, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    answer: z.object({
      ...{ rounds: z.array(roundLine), total: z.int(), pageSize: z.int() },
      mayOpen: z.boolean(),
    }),
  }),
  sheet: endpoint({
    ...{ name: 'honours.sheet', path: '/api/honours/sheet', audience: readers },
    ...{ summary: w.sheetSummary, ...listAsSheet(filter) },
  }),
  approval: endpoint({
    ...{ name: 'honours.approval', method: 'GET', path: '/api/honours/approval', audience: readers },
    ...{ creates: false, summary: w.approvalSummary, params: nothing, body: nothing },
    query: z.object({
      kind: z.enum(kinds.projectKinds).default('honour'),
      number: z.string().trim().max(lengths.number).default(''),
    }),
    answer: z.object({
      /** `unknown`: it may be one, and is to be entered with what it approves. */
      state: z.enum(['none', 'malformed', 'unknown', 'refused', 'holds']),
      project: projectSchema.nullable(),
      /** Why not, with the article; null where it may go on. */
      refusal: z.object({ zh: z.string(), en: z.string() }).nullable(),
      /** What needs no approval. */
      ways: z.array(z.enum(kinds.freeKinds)),
    }),
  }),
  projects: endpoint({
    ...{ name: 'honours.projects', method: 'GET', path: '/api/honours/projects', audience: readers },
    ...{ creates: false, summary: w.projectsSummary, params: nothing, query: nothing, body: nothing },
    answer: z.object({ projects: z.array(projectSchema) }),
  }),
  addProject: endpoint({
    ...{ name: 'honours.addProject', method: 'POST', path: '/api/honours/projects', audience: keepers },
    ...{ creates: true, summary: w.addProjectSummary, params: nothing, query: nothing },
    ...{ body: newProject, answer: projectSchema },
  }),
  jurors: endpoint({
    ...{ name: 'honours.jurors', method: 'GET', path: '/api/honours/jurors', audience: keepers },
    ...{ creates: false, summary: w.jurorsSummary, params: nothing, body: nothing },
    query: z.object({ organisation: id.optional() }),
    answer: z.object({ jurors: z.array(namedRef) }),
  }),
  one: endpoint({
    ...{ name: 'honours.one', method: 'GET', path: '/api/honours/:id', audience: readers },
    ...{ creates: false, summary: w.oneSummary, params: z.object({ id }), query: nothing, body: nothing },
    answer: roundSchema,
  }),
  notice: endpoint({
    ...{ name: 'honours.notice', method: 'GET', path: '/api/honours/:id/notice', audience: readers },
    ...{ creates: false, summary: noticeWords.summary, params: z.object({ id }), query: nothing },
    ...{ body: nothing, answer: delivery },
  }),
  open: endpoint({
    ...{ name: 'honours.open', method: 'POST', path: '/api/honours', audience: keepers },
    ...{ creates: true, summary: w.openSummary, params: nothing, query: nothing },
    ...{ body: newRound, answer: roundSchema },
  }),
};

export type NewRound = z.infer<typeof newRound>;
export type NewProject = z.infer<typeof newProject>;
export type RoundQuery = z.infer<typeof roundsContract.list.query>;
export type ApprovalAsked = z.infer<typeof roundsContract.approval.query>;
export type ApprovalFound = z.infer<typeof roundsContract.approval.answer>;
