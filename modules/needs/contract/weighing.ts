import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, id, instant, nothing, text } from '../../../platform/http/schema.ts';
import { weightNames } from '../weighing.rules.ts';
import { weighingWords as w } from '../weighing.words.ts';

/** How much each thing counts, all of them; fields from 0.5 to 6, everything else a share, 0.12 for 12 %. */
export const weightsSchema = z.record(z.enum(weightNames), z.number());
/** 0 where nobody changed the usual weights yet. */
const weighingVersion = z.int().min(0);
const person = z.object({ name: z.string(), number: z.string() }).nullable();
const pair = z.tuple([z.int(), z.int()]);
const serviceRef = z.object({ id, title: z.string(), organisation: z.string() }).nullable();

const weighingSchema = z.object({
  version: weighingVersion,
  weights: weightsSchema,
  /** Of the system as it comes. */
  usual: weightsSchema,
  bounds: z.record(z.enum(weightNames), z.object({ least: z.number(), most: z.number() })),
  /** Newest first, without the usual ones. */
  history: z.array(
    z.object({
      version: weighingVersion,
      weights: weightsSchema,
      restored: weighingVersion.nullable(),
      why: z.string(),
      by: person,
      at: instant,
    }),
  ),
  /** The caller's last trial against the present version. */
  trial: id.nullable(),
  mayWeigh: z.boolean(),
});

export const trialSchema = z.object({
  id,
  version: weighingVersion,
  /** Null while they are still to be learned, and where nothing better was found. */
  weights: weightsSchema.nullable(),
  state: z.enum(['waiting', 'learning', 'comparing', 'done']),
  done: z.int(),
  total: z.int(),
  learned: z
    .object({
      cases: z.int(),
      fewest: z.int(),
      /** By how much the right one comes nearer to the first place on matches left out, of 1; mean and deviation. */
      mean: z.number(),
      deviation: z.number(),
    })
    .nullable(),
  /** Pairs are before and after. */
  result: z
    .object({
      needs: z.int(),
      firstChanged: z.int(),
      fiveChanged: z.int(),
      taken: z.int(),
      firstRight: pair,
      fiveRight: pair,
      changed: z.array(
        z.object({
          needId: id,
          reference: z.string(),
          category: z.string().nullable(),
          before: serviceRef,
          after: serviceRef,
          right: z.tuple([z.boolean(), z.boolean()]).nullable(),
        }),
      ),
    })
    .nullable(),
  mayAdopt: z.boolean(),
});

const weighers = ['coordinator'] as const;

export const weighingContract = {
  weighing: endpoint({
    name: 'needs.weighing',
    method: 'GET',
    path: '/api/weighing',
    audience: ['coordinator', 'head', 'leader'],
    creates: false,
    summary: w.getSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: weighingSchema,
  }),
  tryWeights: endpoint({
    name: 'needs.tryWeights',
    method: 'POST',
    path: '/api/weighing/trials',
    audience: weighers,
    creates: true,
    summary: w.trySummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ weights: weightsSchema }),
    answer: trialSchema,
  }),
  learnWeights: endpoint({
    name: 'needs.learnWeights',
    method: 'POST',
    path: '/api/weighing/lessons',
    audience: weighers,
    creates: true,
    summary: w.learnSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({}),
    answer: trialSchema,
  }),
  weighingTrial: endpoint({
    name: 'needs.weighingTrial',
    method: 'GET',
    path: '/api/weighing/trials/:trial',
    audience: weighers,
    creates: false,
    summary: w.trialSummary,
    params: z.object({ trial: id }),
    query: nothing,
    body: nothing,
    answer: trialSchema,
  }),
  adoptWeights: endpoint({
    name: 'needs.adoptWeights',
    method: 'POST',
    path: '/api/weighing/versions',
    audience: weighers,
    creates: true,
    summary: w.adoptSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ version: weighingVersion, trial: id, why: text(200) }),
    answer: weighingSchema,
  }),
  restoreWeights: endpoint({
    name: 'needs.restoreWeights',
    method: 'PUT',
    path: '/api/weighing/edition',
    audience: weighers,
    creates: false,
    summary: w.restoreSummary,
    params: nothing,
    query: nothing,
    /** The version whose weights hold again; 0 are the usual ones. */
    body: z.strictObject({
      ...{ version: weighingVersion, edition: weighingVersion },
      why: anyName(200).default(''),
    }),
    answer: weighingSchema,
  }),
};

export type Weighing = z.infer<typeof weighingSchema>;
export type WeighingTrial = z.infer<typeof trialSchema>;
