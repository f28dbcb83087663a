import { z } from 'zod';
import { day, id, instant, month, name, text } from '../../../platform/http/schema.ts';
import * as kinds from '../kinds.rules.ts';

export const wordSchema = z.object({ zh: z.string(), en: z.string() });
export const organisationRef = z.object({ id, shortName: z.string() });

const number = z.number().min(-1e12).max(1e12);
const targets = z
  .strictObject({ city: number.optional(), county: number.optional(), township: number.optional() })
  .default({});

export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('indicator'), code: text(60), edition: z.int().min(1) }),
  z.strictObject({ kind: z.literal('measure'), measure: z.enum(kinds.measures) }),
]);

export const scoringSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('linear'), from: number, to: number, targets }),
  z.strictObject({
    how: z.literal('steps'),
    bands: z
      .array(z.strictObject({ from: number, points: z.number().min(0).max(100) }))
      .min(1)
      .max(10),
  }),
  z.strictObject({
    how: z.literal('better'),
    /** Points where nothing changed, of one hundred. */
    even: z.number().min(0).max(100),
    /** The change in percent that gives all of them; below 0 where less is better. */
    full: z.number().min(-1000).max(1000),
    targets,
  }),
  z.strictObject({ how: z.literal('share'), target: number, targets }),
]);

export const lineSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  part: z.enum(kinds.parts),
  bodyId: id.nullable(),
  name: name(60),
  source: sourceSchema,
  weight: z.int().min(1).max(100),
  scoring: scoringSchema,
});

export const contentSchema = z.strictObject({
  bodyIds: z.array(id).max(200),
  // More than may be kept, so that the refusal says which and why.
  lines: z.array(lineSchema).max(400),
});

const editionSchema = z.object({
  number: z.int(),
  state: z.enum(kinds.editionStates),
  content: contentSchema,
  drafters: z.array(z.string()),
  draftedAt: instant,
  publishedBy: z.string().nullable(),
  publishedAt: instant.nullable(),
  /** Of which year the effect was shown. */
  effectYear: z.int().nullable(),
});

export const schemeSchema = z.object({
  id,
  version: z.int(),
  year: z.int(),
  title: z.string(),
  office: organisationRef,
  state: z.enum(kinds.schemeStates),
  contestDays: z.int(),
  /** The newest in front; whoever is only assessed sees what was published. */
  editions: z.array(editionSchema),
  /** Of the newest edition: each body with its level and what its weights add up to. */
  bodies: z.array(organisationRef.extend({ level: z.enum(kinds.levels), sum: z.int() })),
  snapshot: z
    .object({ takenOn: day, by: z.string(), contestUntil: day, edition: z.int(), from: month, to: month })
    .nullable(),
  /** From this day on it may be scored. */
  takeFrom: day,
  /** From this day on the half year is appraised; null where that is not yet, or nothing is in force. */
  halfFrom: day.nullable(),
  /** Whether the caller sees all of it, or what is common and their own. */
  whole: z.boolean(),
  /** The caller's own body, where it is assessed here. */
  ownBody: id.nullable(),
  may: z.object({
    edit: z.boolean(),
    publish: z.boolean(),
    revise: z.boolean(),
    take: z.boolean(),
    contest: z.boolean(),
    close: z.boolean(),
    follow: z.boolean(),
  }),
  /** It would be the caller's to publish, but they drafted it themselves. */
  draftedMyself: z.boolean(),
});

/** One value with what it gives. Points are of one hundred, to the hundredth. */
export const cellSchema = z.object({
  value: z.number().nullable(),
  last: z.number().nullable(),
  unscored: z.enum(kinds.unscoredReasons).nullable(),
  /** It counts, and the caller is not told it: one to four are in it, or could be computed from it. */
  hidden: z.boolean(),
  points: z.number().nullable(),
  /** What of the total it gives, with the weight of what was not scored spread over the rest. */
  share: z.number().nullable(),
});

export type Scheme = z.infer<typeof schemeSchema>;
export type Edition = Scheme['editions'][number];
export type ToldLine = z.infer<typeof lineSchema>;
export type ToldScoring = z.infer<typeof scoringSchema>;
export type ToldSource = z.infer<typeof sourceSchema>;
export type Cell = z.infer<typeof cellSchema>;
