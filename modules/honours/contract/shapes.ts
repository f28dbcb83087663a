import { z } from 'zod';
import { day, id, instant } from '../../../platform/http/schema.ts';
import * as kinds from '../kinds.rules.ts';

export const namedRef = z.object({ id, name: z.string() });

export const projectSchema = z.object({
  id,
  kind: z.enum(kinds.projectKinds),
  sponsor: z.enum(kinds.sponsors),
  organisation: namedRef,
  name: z.string(),
  number: z.string(),
  issuer: z.string(),
  dated: day,
  quota: z.int(),
  validYears: z.int(),
  /** The last day on which it holds. */
  until: day,
  holds: z.boolean(),
});

const warned = z.union([z.int(), z.literal('few')]);

export const nominationSchema = z.object({
  id,
  nominee: z.enum(kinds.nomineeKinds),
  /** Whole for who keeps the round and its jury, else as on the public list. */
  name: z.string(),
  employer: namedRef.nullable(),
  organisation: namedRef.nullable(),
  body: namedRef.nullable(),
  /** Why, for who keeps the round and its jury. */
  words: z.string().nullable(),
  /** The organisation that nominated; null where a resident did. */
  by: namedRef.nullable(),
  hasContact: z.boolean(),
  at: instant,
  state: z.enum(kinds.nominationStates),
  /** What the city's records hold against it: how many, never whose or what. */
  warnings: z.array(z.object({ code: z.literal('open-wage-needs'), count: warned })),
  /** Members of the jury too close to judge it. */
  conflicts: z.int(),
  judged: z.object({ given: z.int(), of: z.int() }),
  /** Told once everybody who may has marked. */
  spread: z.object({ min: z.number(), median: z.number(), max: z.number() }).nullable(),
  own: z.object({ mark: z.int().nullable(), conflict: z.boolean() }).nullable(),
});

export const objectionSchema = z.object({
  id,
  /** The nominee it is about, as the list names them. */
  about: z.string().nullable(),
  words: z.string().nullable(),
  by: namedRef.nullable(),
  hasContact: z.boolean(),
  at: instant,
  answer: z.object({ words: z.string(), upheld: z.boolean(), at: instant }).nullable(),
});

export const roundLine = z.object({
  id,
  version: z.int(),
  kind: z.enum(kinds.roundKinds),
  title: z.string(),
  organisation: namedRef,
  state: z.enum(kinds.roundStates),
  closesOn: day,
  publicityUntil: day.nullable(),
  nominations: z.int(),
  openObjections: z.int(),
});

export const roundSchema = roundLine.extend({
  words: z.string(),
  project: z.object({ id, name: z.string(), number: z.string(), issuer: z.string() }).nullable(),
  upTo: z.string(),
  quota: z.int(),
  publicityDays: z.int(),
  contactDays: z.int(),
  publicityFrom: day.nullable(),
  /** Working days left of the publicity; null where there is none. */
  daysLeft: z.int().nullable(),
  result: z.object({ taken: z.boolean(), number: z.string() }).nullable(),
  jury: z.array(namedRef.extend({ organisation: z.string(), declared: z.boolean() })),
  list: z.array(nominationSchema),
  objections: z.array(objectionSchema),
  steps: z.array(
    z.object({
      number: z.int(),
      kind: z.enum(kinds.stepKinds),
      words: z.string(),
      by: z.string(),
      at: instant,
    }),
  ),
  may: z.object({
    nominate: z.boolean(),
    seat: z.boolean(),
    judging: z.boolean(),
    declare: z.boolean(),
    mark: z.boolean(),
    decide: z.boolean(),
    object: z.boolean(),
    answer: z.boolean(),
    conclude: z.boolean(),
    drop: z.boolean(),
    result: z.boolean(),
  }),
  /** It would be the caller's to decide, but they opened it or sit in its jury. */
  tooClose: z.boolean(),
});

export const receivedSchema = z.object({
  id,
  version: z.int(),
  title: z.string(),
  number: z.string(),
  issuer: z.string(),
  dated: day,
  /** Who was honoured: one of the two. */
  organisation: namedRef.nullable(),
  employer: namedRef.nullable(),
  withdrawn: z.boolean(),
  why: z.string(),
  enteredBy: z.string(),
  enteredAt: instant,
  mayWithdraw: z.boolean(),
});

/** A round as everybody may see it. */
export const publicRoundSchema = z.object({
  id,
  kind: z.enum(kinds.roundKinds),
  title: z.string(),
  words: z.string(),
  organisation: z.string(),
  project: z.object({ number: z.string(), issuer: z.string() }).nullable(),
  state: z.enum(kinds.roundStates),
  closesOn: day,
  publicityFrom: day.nullable(),
  publicityUntil: day.nullable(),
  contactDays: z.int(),
  mayNominate: z.boolean(),
  mayObject: z.boolean(),
  /** Those who were chosen, names as the rule of public lists says. */
  list: z.array(z.object({ id, nominee: z.enum(kinds.nomineeKinds), name: z.string() })),
});

export type Project = z.infer<typeof projectSchema>;
export type Nomination = z.infer<typeof nominationSchema>;
export type Objection = z.infer<typeof objectionSchema>;
export type RoundLine = z.infer<typeof roundLine>;
export type Round = z.infer<typeof roundSchema>;
export type Received = z.infer<typeof receivedSchema>;
export type PublicRound = z.infer<typeof publicRoundSchema>;
export type NamedRef = z.infer<typeof namedRef>;
