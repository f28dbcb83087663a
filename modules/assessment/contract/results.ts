import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, instant, nothing, text, version } from '../../../platform/http/schema.ts';
import { sheetFile, sheetKind } from '../../../platform/sheets/sheet.contract.ts';
import { assessmentWords as w } from '../assessment.words.ts';
import * as kinds from '../kinds.rules.ts';
import { cellSchema, lineSchema, organisationRef, schemeSchema, wordSchema } from './shapes.ts';

const { readers, keepers, seconds } = kinds;
const params = z.object({ id });
const base = '/api/assessments/:id';

const resultCell = cellSchema.extend({
  line: z.string(),
  /** What stood there before it was contested, the oldest in front. */
  before: z.array(z.object({ value: z.number().nullable(), points: z.number().nullable(), at: instant })),
});

const contestSchema = z.object({
  id,
  version: z.int(),
  body: organisationRef,
  line: z.string(),
  lineName: z.string(),
  facts: z.string(),
  links: z.array(z.string()),
  state: z.enum(kinds.contestStates),
  contestedBy: z.string(),
  contestedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  reason: z.string().nullable(),
  mayDecide: z.boolean(),
});

const followUpSchema = z.object({
  id,
  kind: z.enum(kinds.followUpKinds),
  body: organisationRef.nullable(),
  onDay: day,
  words: z.string(),
  people: z.string(),
  merged: z
    .object({
      before: z.int(),
      after: z.int(),
      fillers: z.int(),
      times: z.int(),
      minutes: z.int(),
      /** Hours a year that nobody fills tables in any more. */
      hours: z.int(),
    })
    .nullable(),
  by: z.string(),
});

const count = z.int().min(0).max(100_000);

export const resultsContract = {
  take: endpoint({
    ...{ name: 'assessment.take', method: 'PUT', path: `${base}/snapshot`, audience: keepers, params },
    ...{ query: nothing, creates: false, summary: w.takeSummary, answer: schemeSchema },
    body: z.strictObject({ version }),
  }),
  results: endpoint({
    ...{ name: 'assessment.results', method: 'GET', path: `${base}/scores`, audience: readers, params },
    ...{ query: nothing, creates: false, summary: w.resultsSummary, body: nothing },
    answer: z.object({
      ...{
        takenOn: day,
        takenAt: instant,
        contestUntil: day,
        from: z.string(),
        to: z.string(),
        edition: z.int(),
      },
      contestable: z.boolean(),
      lines: z.array(lineSchema.extend({ unit: wordSchema })),
      rows: z.array(
        z.object({
          body: organisationRef,
          /** Null where nothing was scored, and for other bodies where the caller sees only what is common. */
          total: z.number().nullable(),
          cells: z.array(resultCell),
        }),
      ),
      contests: z.array(contestSchema),
      followUps: z.array(followUpSchema),
    }),
  }),
  sheet: endpoint({
    ...{ name: 'assessment.sheet', method: 'GET', path: `${base}/scores/sheet`, audience: readers, params },
    ...{ creates: false, summary: w.sheetSummary, body: nothing, answer: sheetFile },
    query: z.object({ format: sheetKind.default('xlsx') }),
  }),
  contest: endpoint({
    ...{ name: 'assessment.contest', method: 'POST', path: `${base}/contests`, audience: ['head'], params },
    ...{ query: nothing, creates: true, summary: w.contestSummary, answer: contestSchema },
    body: z.strictObject({
      line: text(40),
      facts: text(1000),
      /** Addresses of records inside this system. */
      links: z.array(text(300)).max(10).default([]),
    }),
  }),
  decide: endpoint({
    ...{ name: 'assessment.decide', method: 'PUT', path: '/api/assessment-contests/:id/decision', params },
    ...{ audience: seconds, query: nothing, creates: false, summary: w.decideSummary },
    answer: contestSchema,
    body: z.strictObject({
      version,
      decision: z.enum(['accepted', 'refused']),
      reason: text(500),
      /** What it should have been; and that of the year before, where the two are compared. */
      value: z.number().min(-1e12).max(1e12).nullable().default(null),
      last: z.number().min(-1e12).max(1e12).nullable().default(null),
    }),
  }),
  close: endpoint({
    ...{ name: 'assessment.close', method: 'PUT', path: `${base}/closing`, audience: keepers, params },
    ...{ query: nothing, creates: false, summary: w.closeSummary, answer: schemeSchema },
    body: z.strictObject({ version }),
  }),
  followUp: endpoint({
    ...{ name: 'assessment.followUp', method: 'POST', path: `${base}/follow-ups`, audience: keepers, params },
    ...{ query: nothing, creates: true, summary: w.followUpSummary, answer: followUpSchema },
    body: z.strictObject({
      kind: z.enum(kinds.followUpKinds),
      bodyId: id.nullable().default(null),
      onDay: day,
      words: text(400),
      people: anyName(200).default(''),
      merged: z
        .strictObject({ before: count, after: count, fillers: count, times: count, minutes: count })
        .nullable()
        .default(null),
    }),
  }),
};

export type Results = z.infer<typeof resultsContract.results.answer>;
export type ResultRow = Results['rows'][number];
export type Contest = z.infer<typeof contestSchema>;
export type NewContest = z.infer<typeof resultsContract.contest.body>;
export type Decision = z.infer<typeof resultsContract.decide.body>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type NewFollowUp = z.infer<typeof resultsContract.followUp.body>;
