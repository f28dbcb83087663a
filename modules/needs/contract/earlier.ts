import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, instant, nothing } from '../../../platform/http/schema.ts';
import { earlierWords as w } from '../earlier.words.ts';
import { appointmentSchema, contactParties, mostWords, needStates } from './shapes.ts';

/** An earlier matter in two lines: what was said, and where it stands. */
export const earlierSchema = z.object({
  id,
  reference: z.string(),
  state: z.enum(needStates),
  saidAt: instant,
  /** The day it is now, to tell this morning from another. */
  today: day,
  over: z.boolean(),
  /** The beginning of what was said. */
  words: z.string(),
  /** The beginning of what was last written, with whose it is; null where nothing was. */
  latest: z.object({ by: z.string(), words: z.string(), at: instant }).nullable(),
  /** Calls in vain since somebody was last reached: who made the last ones, how many, to whom. */
  tried: z
    .object({
      by: z.string(),
      count: z.int(),
      party: z.enum(contactParties),
      /** The employer that was rung, where it was. */
      partyName: z.string().nullable(),
    })
    .nullable(),
  /** Who leads it. */
  lead: z.string().nullable(),
  /** What was agreed with the person and still lies ahead, with whose it is. */
  agreed: z.array(appointmentSchema.extend({ by: z.string() })),
});

/** A matter that another organisation has. */
export const elsewhereSchema = z.object({
  saidAt: instant,
  state: z.enum(needStates),
  over: z.boolean(),
  /** Who leads it, else who received it. */
  organisation: z.string(),
});

export const earlierContract = {
  earlier: endpoint({
    name: 'needs.earlier',
    method: 'POST',
    path: '/api/counter/earlier',
    audience: ['clerk', 'coordinator', 'handler', 'head'],
    creates: true,
    summary: w.summary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      words: z.string().trim().max(mostWords).default(''),
      name: anyName(40).default(''),
      phone: z.string().trim().max(30).default(''),
      via: z.enum(['counter', 'phone']),
      /** Where the words are about, for those of people nearby; null compares with all of the organisation. */
      areaId: id.nullable().default(null),
    }),
    answer: z.object({
      /** Of the person with this telephone or name, newest first. */
      person: z.array(earlierSchema),
      employer: z.object({ id, name: z.string() }).nullable(),
      /** About the employer that is named, whoever said it, newest first. */
      about: z.array(earlierSchema),
      /** Open ones of others in nearly the same words, of the last thirty days, in the same place. */
      near: z.array(earlierSchema),
      /** About the same employer, with other organisations: neither words nor whose. */
      elsewhere: z.array(elsewhereSchema),
    }),
  }),
};

export type Elsewhere = z.infer<typeof elsewhereSchema>;
export type Earlier = z.infer<typeof earlierSchema>;
