import { z } from 'zod';
import { fileSchema } from '../../../platform/files/file.contract.ts';
import { day, id, instant } from '../../../platform/http/schema.ts';
import { personSchema } from './persons.ts';
import {
  categoryRef,
  channels,
  consentSchema,
  correctionSchema,
  followUpSchema,
  forWhom,
  legActs,
  messageSchema,
  needStates,
  organisationRef,
  personRef,
  placeRef,
  ratingSchema,
  roundSchema,
} from './shapes.ts';
import { sortedSchema } from './urgent.ts';

/** A need as staff see it. With `sight: 'figures'` every word and contact is null: a leader never sees them. */
export const needSchema = z.object({
  id,
  reference: z.string(),
  version: z.int(),
  sight: z.enum(['whole', 'figures']),
  words: z.string().nullable(),
  /** Pictures and documents sent with the words; empty where the words are not seen. */
  files: z.array(fileSchema),
  /** Erased at the person's wish or when its time was over: counts stay, words and identity are gone. */
  erasedAt: instant.nullable(),
  via: z.enum(channels),
  saidAt: instant,
  state: z.enum(needStates),
  category: categoryRef.nullable(),
  area: placeRef.nullable(),
  groups: z.array(z.string()),
  /** Besides Chinese, ISO 639, told by the scripts of the words. */
  languages: z.array(z.string()),
  /** Staff of the organisations that have it who read one of these languages. */
  readers: z.array(personRef.extend({ organisation: z.string(), languages: z.array(z.string()) })),
  employer: personRef.nullable(),
  /** Masked. */
  contact: z
    .object({ name: z.string().nullable(), phone: z.string().nullable(), idNumber: z.string().nullable() })
    .nullable(),
  /** Persons besides whoever told it; empty where the words are not seen. */
  persons: z.array(personSchema),
  /** How many more it is about, who left no name. */
  others: z.int(),
  /** Of whom the words tell; null where nobody said. */
  forWhom: z.enum(forWhom).nullable(),
  receivedBy: organisationRef.nullable(),
  sorted: sortedSchema,
  rounds: z.array(roundSchema),
  messages: z.array(messageSchema),
  corrections: z.array(correctionSchema),
  consents: z.array(consentSchema),
  ratings: z.array(ratingSchema),
  followUps: z.array(followUpSchema),
  /** Organisations proposed to be called in, waiting for the head of whoever proposed them. */
  calls: z.array(
    z.object({
      id,
      title: z.string(),
      organisation: organisationRef,
      why: z.string(),
      by: personRef,
      at: instant,
      mayDecide: z.boolean(),
    }),
  ),
  /** What a leader or the meeting assigned, until it is struck off. */
  supervision: z
    .object({ how: z.enum(['leader', 'meeting']), by: z.string(), at: instant, due: day })
    .nullable(),
  /** What it is handled together with, as long as the words are seen. */
  together: z.object({
    into: z.object({ id, reference: z.string() }).nullable(),
    followers: z.array(z.object({ id, reference: z.string() })),
    /** Each time it was joined or taken apart; `by` null where the house did, since the handlers differed. */
    history: z.array(
      z.object({
        kind: z.enum(['merged', 'unmerged']),
        at: instant,
        reference: z.string(),
        /** This need followed the other. */
        follows: z.boolean(),
        why: z.string(),
        by: personRef.nullable(),
      }),
    ),
    mayMerge: z.boolean(),
    mayUnmerge: z.boolean(),
  }),
  /** What the caller may do now. */
  may: z.object({
    supervise: z.boolean(),
    strike: z.boolean(),
    dispatch: z.boolean(),
    callIn: z.boolean(),
    correct: z.boolean(),
    /** Write down what the person said of the outcome; `solved` where that may be the answer. */
    noteVerdict: z.object({ solved: z.boolean() }).nullable(),
    speak: z.boolean(),
    reveal: z.boolean(),
    /** One click opens the telephone: the purpose is plain, since the caller's organisation is at work on it. */
    ring: z.boolean(),
    hardshipFile: z.boolean(),
    showDoor: z.boolean(),
    refuseDoor: z.boolean(),
    askOpening: z.boolean(),
    decideOpening: z.boolean(),
    report: z.boolean(),
    noteSafeWay: z.boolean(),
    legs: z.record(id, z.array(z.enum(legActs))),
    /** Legs whose dispatch can still be taken back. */
    recall: z.array(id),
  }),
});

export type Need = z.infer<typeof needSchema>;
