import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, name, nothing, text, version } from '../../../platform/http/schema.ts';
import { assessmentWords as w } from '../assessment.words.ts';
import * as kinds from '../kinds.rules.ts';
import * as shapes from './shapes.ts';

const { readers, keepers, seconds } = kinds;
const { schemeSchema, wordSchema, organisationRef, sourceSchema } = shapes;

const byId = { params: z.object({ id }), query: nothing } as const;
const contestDays = z.int().min(3).max(60);

export const schemesContract = {
  list: endpoint({
    ...{ name: 'assessment.list', method: 'GET', path: '/api/assessments', audience: readers },
    ...{ creates: false, summary: w.listSummary, params: nothing, query: nothing, body: nothing },
    answer: z.object({
      schemes: z.array(
        z.object({
          ...{ id, year: z.int(), title: z.string(), office: organisationRef },
          state: z.enum(kinds.schemeStates),
          /** A draft lies open, of the scheme or of a further edition. */
          drafting: z.boolean(),
          bodies: z.int(),
          takenOn: z.string().nullable(),
        }),
      ),
      mayAdd: z.boolean(),
      /** The year that the office would begin next. */
      nextYear: z.int(),
    }),
  }),
  choices: endpoint({
    ...{ name: 'assessment.choices', method: 'GET', path: '/api/assessment-choices', audience: keepers },
    ...{ creates: false, summary: w.choicesSummary, params: nothing, query: nothing, body: nothing },
    answer: z.object({
      bodies: z.array(organisationRef.extend({ level: z.enum(kinds.levels) })),
      sources: z.array(
        z.object({
          source: sourceSchema,
          name: wordSchema,
          note: wordSchema,
          unit: wordSchema,
          percent: z.boolean(),
        }),
      ),
    }),
  }),
  trial: endpoint({
    ...{ name: 'assessment.trial', path: '/api/assessment-trials', audience: keepers },
    // Nothing is kept of it; names are too long for an address.
    ...{ method: 'POST', creates: false, summary: w.trialSummary, params: nothing, query: nothing },
    body: z.strictObject({
      name: text(200),
      source: sourceSchema.nullable().default(null),
      /** Names of what the same bodies are assessed by already. */
      others: z.array(z.string().max(200)).max(20).default([]),
      /** With this one among them. */
      common: z.int().min(0).max(100).default(0),
      individual: z.int().min(0).max(100).default(0),
      bodyId: id.nullable().default(null),
    }),
    answer: z.object({
      accepted: z.boolean(),
      refusals: z.array(z.object({ articles: z.array(wordSchema), text: wordSchema })),
      /** What counts it, where something does. */
      source: sourceSchema.nullable(),
      countedAs: wordSchema.nullable(),
    }),
  }),
  one: endpoint({
    ...{ name: 'assessment.one', method: 'GET', path: '/api/assessments/:id', audience: readers, ...byId },
    ...{ creates: false, summary: w.oneSummary, body: nothing, answer: schemeSchema },
  }),
  add: endpoint({
    ...{ name: 'assessment.add', method: 'POST', path: '/api/assessments', audience: keepers },
    ...{ creates: true, summary: w.addSummary, params: nothing, query: nothing, answer: schemeSchema },
    body: z.strictObject({
      year: z.int().min(2000).max(2999),
      title: name(60),
      contestDays: contestDays.default(kinds.usualContestDays),
    }),
  }),
  save: endpoint({
    ...{ name: 'assessment.save', method: 'PUT', path: '/api/assessments/:id/draft', audience: keepers },
    ...{ ...byId, creates: false, summary: w.saveSummary, answer: schemeSchema },
    body: z.strictObject({ version, title: name(60), contestDays, content: shapes.contentSchema }),
  }),
  effect: endpoint({
    ...{ name: 'assessment.effect', method: 'GET', path: '/api/assessments/:id/effect', audience: seconds },
    ...{ ...byId, creates: false, summary: w.effectSummary, body: nothing },
    answer: z.object({
      /** A year that is over; never one that is still to be scored. */
      year: z.int(),
      edition: z.int(),
      rows: z.array(
        z.object({
          body: organisationRef,
          total: z.number().nullable(),
          cells: z.array(shapes.cellSchema.extend({ line: z.string() })),
        }),
      ),
      /** What leaving each line out would have changed. */
      without: z.array(
        z.object({
          line: z.string(),
          /** Between the most and the fewest points of a body. */
          spread: z.number().nullable(),
          /** Pairs of bodies that would have stood the other way round, of so many. */
          turned: z.int(),
          pairs: z.int(),
        }),
      ),
    }),
  }),
  publish: endpoint({
    ...{ name: 'assessment.publish', method: 'PUT', path: '/api/assessments/:id/publication' },
    ...{ ...byId, audience: seconds, creates: false, summary: w.publishSummary, answer: schemeSchema },
    body: z.strictObject({
      version,
      /** Of which year the effect was seen. */
      effectYear: z.int().nullable(),
    }),
  }),
  revise: endpoint({
    ...{ name: 'assessment.revise', method: 'PUT', path: '/api/assessments/:id/edition', ...byId },
    ...{ audience: keepers, creates: false, summary: w.reviseSummary, answer: schemeSchema },
    body: z.strictObject({ version }),
  }),
};

export type SchemeList = z.infer<typeof schemesContract.list.answer>;
export type Choices = z.infer<typeof schemesContract.choices.answer>;
export type TrialAsked = z.infer<typeof schemesContract.trial.body>;
export type Trial = z.infer<typeof schemesContract.trial.answer>;
export type NewScheme = z.infer<typeof schemesContract.add.body>;
export type Draft = z.infer<typeof schemesContract.save.body>;
export type Effect = z.infer<typeof schemesContract.effect.answer>;
export type Publication = z.infer<typeof schemesContract.publish.body>;
