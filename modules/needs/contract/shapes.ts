import { z } from 'zod';
import { fileSchema } from '../../../platform/files/file.contract.ts';
import { day, id, instant } from '../../../platform/http/schema.ts';
import { followUpOutcomes, followUpReasons, verdictWays } from '../verdict.rules.ts';

export const mostWords = 5000;
/** So many characters may be tried out, of which the first {@link mostWords} are read. */
export const mostTried = 200_000;
/** As JSON writes them, six letters a character. */
export const mostTriedBytes = 1536 * 1024;
export const mostReply = 2000;

export const needStates = [
  'said',
  'waiting',
  'asked',
  'dispatched',
  'taken_on',
  'answered',
  'confirmed',
  'unconfirmed',
  'answered_on_spot',
  'shown_the_door',
  'erased',
] as const;
export const legStates = [
  'asked',
  'refused',
  'dispatched',
  'taken_on',
  'declined',
  'ended',
  'withdrawn',
  'passed',
  'recalled',
] as const;
export const outcomes = [
  'solved',
  'partly',
  'not_solved',
  'referred',
  'not_reached',
  'no_legal_basis',
] as const;
/** How somebody rang: got through, nobody answered, asked to ring another day. */
export const contactKinds = ['reached', 'unanswered', 'later'] as const;
/** Whom somebody rang: the person, or the other side (an employer, an office). */
export const contactParties = ['person', 'other'] as const;
export const channels = ['portal', 'counter', 'phone', 'api'] as const;

/** What waits for an organisation, by kind of work; each is a count and the filter that opens it. */
export const workKinds = ['toDispatch', 'toTakeOn', 'atWork', 'overdue', 'new', 'toLook'] as const;
export type WorkKind = (typeof workKinds)[number];
export const queueSorts = ['due', 'newest', 'oldest'] as const;
export type QueueSort = (typeof queueSorts)[number];

export type NeedState = (typeof needStates)[number];
export type LegState = (typeof legStates)[number];
export type Outcome = (typeof outcomes)[number];
export type ContactKind = (typeof contactKinds)[number];
export type ContactParty = (typeof contactParties)[number];
export type Channel = (typeof channels)[number];

export const organisationRef = z.object({ id, name: z.string(), shortName: z.string(), phone: z.string() });
export const categoryRef = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });
export const placeRef = z.object({ id, name: z.string() });
export const personRef = z.object({ id, name: z.string() });

/** What was agreed with the person; `time` is `HH:MM` in the city, `bring` empty where nothing is needed. */
export const appointmentSchema = z.object({
  day,
  time: z.string(),
  place: z.string(),
  bring: z.string(),
});

export const legSchema = z.object({
  id,
  organisation: organisationRef,
  service: z.object({ id, title: z.string() }).nullable(),
  part: z.enum(['lead', 'joint']),
  /** The leg that was passed on and goes on in this one, with its deadline and appointment. */
  passedFrom: id.nullable(),
  state: z.enum(legStates),
  basis: z.enum(['consent', 'duty', 'heard']),
  deadline: day.nullable(),
  /** Working days left until the deadline; negative when it is past; null when nothing is due. */
  daysLeft: z.int().nullable(),
  /** By when it is to be taken on; null when it is, or when the city has set no such deadline. */
  takeOnBy: day.nullable(),
  assignee: personRef.nullable(),
  dispatchedAt: instant.nullable(),
  takenOnAt: instant.nullable(),
  endedAt: instant.nullable(),
  outcome: z.enum(outcomes).nullable(),
  /** The answer the resident reads, or why the leg was declined or passed on. */
  answer: z.string().nullable(),
  /** Where a referred person was told to go. */
  route: z.string().nullable(),
  /** Of a matter that was partly solved: what is left. */
  remains: z.string().nullable(),
  /** The day it was due before it was extended, and why. */
  extended: z.object({ from: day, why: z.string(), at: instant }).nullable(),
  /** The last appointment with the person, also when it was cancelled. */
  appointment: appointmentSchema.extend({ at: instant, cancelledAt: instant.nullable() }).nullable(),
  /** Somebody asked that it be found to have no legal basis; `answer` is what the resident would read. */
  noBasis: z.object({ by: personRef, at: instant, agreedBy: personRef.nullable() }).nullable(),
  /** Who rang when, oldest first. */
  contacts: z.array(
    z.object({
      kind: z.enum(contactKinds),
      party: z.enum(contactParties),
      againOn: day.nullable(),
      by: personRef,
      at: instant,
    }),
  ),
  /** Reminders of it, oldest first; `by` is null for those of the deadline itself. */
  reminders: z.array(
    z.object({ kind: z.enum(['before', 'late', 'person']), by: personRef.nullable(), at: instant }),
  ),
  mayRemind: z.boolean(),
  /** Unanswered calls and the days they were made on, beside what the city asks before "not reached". */
  tries: z.object({ count: z.int(), days: z.int(), least: z.int(), leastDays: z.int() }).nullable(),
  files: z.array(fileSchema),
});

export const roundSchema = z.object({
  number: z.int(),
  openedBy: z.enum(['resident', 'staff']),
  openedAt: instant,
  verdict: z.enum(['confirmed', 'not_accepted']).nullable(),
  verdictAt: instant.nullable(),
  verdictWords: z.string().nullable(),
  verdictHow: z.enum(verdictWays).nullable(),
  /** Who of the staff noted what the person said; null where they said it themselves. */
  verdictBy: personRef.nullable(),
  endedAs: z.enum(['answered_on_spot', 'shown_the_door', 'erased', 'unconfirmed']).nullable(),
  /** That it was closed, which stays when its resident opens it again. */
  closedAs: z.enum(['confirmed', 'unconfirmed']).nullable(),
  closedAt: instant.nullable(),
  /** The coordination office that a second reopening went to as well. */
  office: organisationRef.nullable(),
  endedAt: instant.nullable(),
  answer: z.string().nullable(),
  legs: z.array(legSchema),
});

export const messageSchema = z.object({
  id,
  kind: z.enum(['public', 'inner']),
  byKind: z.enum(['resident', 'staff', 'family']),
  /** The relative's question that this answers: they read it, and the resident does. */
  answersId: id.nullable(),
  /** A relative's question that the caller may answer. */
  mayAnswer: z.boolean(),
  /** Who of the staff, null for the resident. */
  by: personRef.nullable(),
  organisation: organisationRef.nullable(),
  words: z.string(),
  files: z.array(fileSchema),
  at: instant,
});

export const correctionSchema = z.object({
  field: z.enum(['category', 'area', 'lead', 'kind', 'urgency', 'protected']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  why: z.string(),
  by: personRef,
  at: instant,
});

export const consentSchema = z.object({
  organisation: organisationRef,
  purpose: z.string(),
  basis: z.enum(['consent', 'duty']),
  givenHow: z.enum(['portal', 'counter', 'phone']).nullable(),
  article: z.string().nullable(),
  askedAt: instant,
  givenAt: instant.nullable(),
  /** Who of the staff noted it; null where the person gave it on their page. */
  notedBy: z.string().nullable(),
  refusedAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
});

export const ratingSchema = z.object({
  id,
  round: z.int(),
  /** 5 very satisfied to 1 very dissatisfied. */
  grade: z.int(),
  words: z.string().nullable(),
  how: z.enum(['page', 'counter', 'phone']),
  at: instant,
  contest: z
    .object({
      organisation: z.string(),
      reason: z.string(),
      at: instant,
      decision: z.enum(['founded', 'unfounded']).nullable(),
      decisionReason: z.string().nullable(),
    })
    .nullable(),
  may: z.object({ contest: z.boolean(), decide: z.boolean() }),
});

export const followUpSchema = z.object({
  id,
  why: z.enum(followUpReasons),
  organisation: organisationRef,
  openedAt: instant,
  due: day,
  assignee: personRef.nullable(),
  outcome: z.enum(followUpOutcomes).nullable(),
  note: z.string().nullable(),
  doneAt: instant.nullable(),
});

/** Oneself, somebody who agreed, somebody one is the guardian of. */
export const forWhom = ['self', 'other', 'ward'] as const;

export const legActs = [
  'takeOn',
  'decline',
  'answer',
  'contact',
  'appoint',
  'extend',
  'pass',
  'decideNoBasis',
] as const;

export type Leg = z.infer<typeof legSchema>;
export type Round = z.infer<typeof roundSchema>;
export type OrganisationRef = z.infer<typeof organisationRef>;
export type CategoryRef = z.infer<typeof categoryRef>;
