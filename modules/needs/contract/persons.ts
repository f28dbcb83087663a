import { z } from 'zod';
import { anyName, instant } from '../../../platform/http/schema.ts';

/** So many persons of one matter are named; the others are a number. */
export const mostNamed = 20;

const name = anyName(40);

/** Whom it is about, where that is not whoever tells it. */
export const concernedSchema = z.strictObject({
  /** What they are to whoever tells it: 老伴. */
  relation: z.string().trim().max(10).default(''),
  name: name.default(''),
  /** Who agreed to the hand-overs: they themselves, or who speaks for a child or for somebody who cannot. */
  agreedBy: z.enum(['self', 'guardian']).default('self'),
});

/** Somebody who came with the same matter. */
export const alsoSchema = z.strictObject({
  name: name.min(1),
  phone: z.string().trim().max(30).default(''),
});

export const personsAsked = {
  concerned: concernedSchema.nullable().default(null),
  also: z.array(alsoSchema).max(mostNamed).default([]),
  /** How many more it is about, who left no name. */
  others: z.int().min(0).max(9999).default(0),
};

/** A person of a need besides whoever told it, as staff see them: masked. */
export const personSchema = z.object({
  role: z.enum(['concerned', 'also']),
  relation: z.string().nullable(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  agreed: z
    .object({
      how: z.enum(['counter', 'phone']),
      by: z.enum(['self', 'guardian']),
      at: instant,
      notedBy: z.string(),
    })
    .nullable(),
});

export type Concerned = z.infer<typeof concernedSchema>;
export type Also = z.infer<typeof alsoSchema>;
export type Person = z.infer<typeof personSchema>;
