import { z } from 'zod';
import { anyName, day, id, name, text } from '../../platform/http/schema.ts';
import { ratioPattern, valuePattern } from './amounts.rules.ts';
import { bounds, mechanismKinds, proposalStates } from './kinds.rules.ts';

const value = z.string().refine((one) => valuePattern.test(one) || ratioPattern.test(one), {
  message: 'value',
});

/** A figure as a person lets it stand. */
export const figureContent = z.strictObject({
  what: name(200),
  who: anyName(80),
  /** As written: `2.6`; the parts of a ratio: `3:5:2`. */
  value,
  /** The other end of a range. */
  upto: z.string().regex(valuePattern).nullable(),
  /** With its scale: 万元. */
  unit: name(20),
  about: z.boolean(),
  bound: z.enum(bounds).nullable(),
  /** What it is told for: each household, each person. */
  per: anyName(20),
  target: z.boolean(),
  periodWords: anyName(40),
  /** `2026`, `2026-09`, `2026-H1`, `2026-Q3`, `this-year`, `last-year`, `5-years`. */
  period: z
    .string()
    .regex(/^(?:20\d\d(?:-(?:0[1-9]|1[0-2]|H[12]|Q[1-4]))?|[a-z\d-]{1,30})$/i)
    .nullable(),
  place: anyName(60),
});

export const taskContent = z.strictObject({
  verb: name(20),
  object: text(400),
  who: anyName(80),
  /** By when, as written, and the day that means. */
  by: anyName(60),
  due: day.nullable(),
  measure: anyName(60),
});

export const mechanismContent = z.strictObject({ name: name(80), kind: z.enum(mechanismKinds) });

export const contentSchema = z.union([figureContent, taskContent, mechanismContent]);

const proposalFields = {
  id,
  version: z.int(),
  /** Where it stands in the body, in UTF-16 units. */
  starts: z.int(),
  ends: z.int(),
  sentence: z.string(),
  /** Whether it is one that mostly holds; the others may be folded away. */
  sure: z.boolean(),
  edited: z.boolean(),
  state: z.enum(proposalStates),
};

export const proposalSchema = z.discriminatedUnion('kind', [
  z.object({ ...proposalFields, kind: z.literal('figure'), content: figureContent }),
  z.object({ ...proposalFields, kind: z.literal('task'), content: taskContent }),
  z.object({ ...proposalFields, kind: z.literal('mechanism'), content: mechanismContent }),
]);

export const proposalCounts = z.object({
  figure: z.int(),
  task: z.int(),
  mechanism: z.int(),
});

export type FigureContent = z.infer<typeof figureContent>;
export type TaskContent = z.infer<typeof taskContent>;
export type MechanismContent = z.infer<typeof mechanismContent>;
export type ProposalContent = FigureContent | TaskContent | MechanismContent;
export type Proposal = z.infer<typeof proposalSchema>;
