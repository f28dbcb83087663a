import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, instant, month, nothing, text } from '../../../platform/http/schema.ts';
import { assessmentWords as w } from '../assessment.words.ts';
import { keepers, readers, unscoredReasons } from '../kinds.rules.ts';
import { organisationRef, wordSchema } from './shapes.ts';

const appraisalSchema = z.object({
  body: organisationRef,
  /** 0 where nothing is written yet. */
  version: z.int(),
  words: z.string(),
  /** Values of the half year, never points. */
  figures: z.array(
    z.object({
      name: z.string(),
      value: z.number().nullable(),
      unscored: z.enum(unscoredReasons).nullable(),
      unit: wordSchema,
    }),
  ),
  by: z.string().nullable(),
  at: instant.nullable(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  mayWrite: z.boolean(),
  mayAnswer: z.boolean(),
});

const words = text(2000);
const params = z.object({ id, organisation: id });
const path = '/api/assessments/:id/appraisals';
/** What the caller saw; 0 where nothing was written. */
const version = z.int().min(0);

export const appraisalsContract = {
  appraisals: endpoint({
    ...{ name: 'assessment.appraisals', method: 'GET', path, audience: readers, params: z.object({ id }) },
    ...{ query: nothing, creates: false, summary: w.appraisalsSummary, body: nothing },
    answer: z.object({ from: month, to: month, appraisals: z.array(appraisalSchema) }),
  }),
  appraise: endpoint({
    ...{
      name: 'assessment.appraise',
      method: 'PUT',
      path: `${path}/:organisation`,
      audience: keepers,
      params,
    },
    ...{ query: nothing, creates: false, summary: w.appraiseSummary, answer: appraisalSchema },
    body: z.strictObject({ version, words }),
  }),
  answerAppraisal: endpoint({
    ...{ name: 'assessment.answerAppraisal', method: 'PUT', path: `${path}/:organisation/answer`, params },
    ...{ audience: ['head'], query: nothing, creates: false, summary: w.answerAppraisalSummary },
    answer: appraisalSchema,
    body: z.strictObject({ version, words }),
  }),
};

export type Appraisals = z.infer<typeof appraisalsContract.appraisals.answer>;
export type Appraisal = Appraisals['appraisals'][number];
export type AppraisalWords = z.infer<typeof appraisalsContract.appraise.body>;
