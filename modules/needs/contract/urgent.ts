import { z } from 'zod';
import { id, instant } from '../../../platform/http/schema.ts';
import { doors, groups, kinds, matters, reportCalls, safeWays, urgencies } from '../urgency.rules.ts';
import { categoryRef } from './shapes.ts';

export const helpLineRef = z.object({ phone: z.string(), name: z.string(), about: z.string() });

/** How urgent words are, before anybody has seen them, and whom to ring at once. */
export const urgentSchema = z.object({
  urgency: z.enum(urgencies),
  matters: z.array(z.enum(matters)),
  /** What decided it, as written. */
  words: z.array(z.string()),
  lines: z.array(helpLineRef),
  /** Goes on as a protected need. */
  protected: z.boolean(),
  ofChild: z.boolean(),
  kind: z.enum(kinds),
});

/** Whom a text is about and where, as read from it: the surest first, in percent, with what decided it as written. */
export const proposedSchema = z.object({
  groups: z.array(z.object({ group: z.enum(groups), sure: z.int(), words: z.array(z.string()) })),
  area: z.object({ id, name: z.string(), sure: z.int(), words: z.string() }).nullable(),
});

/** A category that words may belong into, in percent how likely, and what of them speaks for it, as written. */
export const likelySchema = categoryRef.extend({ sure: z.int(), words: z.array(z.string()) });

/** How and when somebody can be reached without harm. */
export const safeWaySchema = z.strictObject({
  way: z.enum(safeWays),
  phone: z.string().trim().max(30).default(''),
  when: z.string().trim().max(100).default(''),
});

/** Who was rung because of it. */
export const rungSchema = z.object({
  at: instant,
  organisation: z.string(),
  /** Null: nobody is on the rota, so it is the office's own telephone. */
  name: z.string().nullable(),
  phone: z.string(),
});

/** A road out of the house, and what became of it. */
export const doorSchema = z.object({
  door: z.enum(doors),
  reason: z.string().nullable(),
  route: z.string(),
  clock: z.string(),
  organisation: z.string(),
  at: instant,
  refusedAt: instant.nullable(),
  refusedWhy: z.string().nullable(),
});

/** What staff see of how a need was sorted, and of what has to be done about it. */
export const sortedSchema = z.object({
  kind: z.enum(kinds),
  urgency: z.enum(urgencies),
  matters: z.array(z.enum(matters)),
  /** What decided it, as written. */
  words: z.array(z.string()),
  /** In percent, how sure the proposal was; null once a person took or changed it. */
  sure: z.object({ category: z.int().nullable(), kind: z.int().nullable(), urgency: z.int().nullable() }),
  /** Null once a person of staff took or changed it, and where the words are not seen. */
  proposed: proposedSchema.nullable(),
  /** What it most likely is about, while nobody has said so; none once a person did, and where the words are not seen. */
  likely: z.array(likelySchema),
  protected: z.boolean(),
  /** Protected at the person's wish alone. */
  confidential: z.boolean(),
  ofChild: z.boolean(),
  lines: z.array(helpLineRef),
  rung: rungSchema.nullable(),
  safeWay: safeWaySchema.nullable(),
  doors: z.array(doorSchema),
  /** Who asked to open the record of a child in danger, and what a head decided. */
  openings: z.array(
    z.object({
      id,
      name: z.string(),
      organisation: z.string(),
      why: z.string(),
      askedAt: instant,
      decision: z.enum(['approved', 'refused']).nullable(),
      decidedBy: z.string().nullable(),
      decidedAt: instant.nullable(),
    }),
  ),
  reports: z.array(
    z.object({ called: z.enum(reportCalls), calledAt: instant, by: z.string(), organisation: z.string() }),
  ),
});

export type SafeWay = z.infer<typeof safeWaySchema>;
export type Likely = z.infer<typeof likelySchema>;
export type Proposed = z.infer<typeof proposedSchema>;
export type Urgent = z.infer<typeof urgentSchema>;
export type Sorted = z.infer<typeof sortedSchema>;
