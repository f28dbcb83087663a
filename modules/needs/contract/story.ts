import { z } from 'zod';
import { fileSchema } from '../../../platform/files/file.contract.ts';
import { day, id, instant } from '../../../platform/http/schema.ts';
import { kinds, matters, urgencies } from '../urgency.rules.ts';
import { proposalSchema } from './proposal.ts';
import {
  appointmentSchema,
  categoryRef,
  forWhom,
  legStates,
  needStates,
  organisationRef,
  outcomes,
  placeRef,
} from './shapes.ts';
import { doorSchema, helpLineRef, safeWaySchema } from './urgent.ts';

/** One line of the resident's story, oldest first. */
export const storyStepSchema = z.object({
  at: instant,
  kind: z.enum([
    'said',
    'handed',
    'told_by_duty',
    'asked',
    'refused',
    'dispatched',
    'taken_on',
    'passed_on',
    'moved_on',
    'tried',
    'call_later',
    'extended',
    'appointed',
    'appointment_cancelled',
    'withdrawn',
    'recalled',
    'merged',
    'unmerged',
    'answered',
    'confirmed',
    'unconfirmed',
    'not_accepted',
    'rated',
    'corrected',
    'resident_message',
    'family_message',
    'family_answer',
    'staff_message',
    'revealed',
    'on_spot',
    'shown_the_door',
    'door_refused',
    'erased',
  ]),
  organisation: organisationRef.nullable(),
  /** Own words, an answer, a message, a reason: exactly as written. */
  text: z.string().nullable(),
  /** `/n/SECRET/files/ID`, or `/files/ID` with `Lianxin-Secret`. */
  files: z.array(fileSchema),
  outcome: z.enum(outcomes).nullable(),
  deadline: day.nullable(),
  /** What is left to be done, of an answer that solved a part. */
  remains: z.string().nullable(),
  /** For a correction: from and to; for a hand-over: the purpose; for calls: how many. */
  detail: z.string().nullable(),
  /** What was agreed, or cancelled. */
  appointment: appointmentSchema.nullable(),
});

/** Who has a need, as its holder and their relatives see it. */
export const handlerSchema = z.object({
  organisation: organisationRef,
  part: z.enum(['lead', 'joint']),
  state: z.enum(legStates),
  deadline: day.nullable(),
  /** Where the person is to be, and when, until its day is over. */
  appointment: appointmentSchema.nullable(),
});

/** A need as its holder sees it. */
export const storySchema = z.object({
  id,
  reference: z.string(),
  version: z.int(),
  words: z.string(),
  saidAt: instant,
  erasedAt: instant.nullable(),
  state: z.enum(needStates),
  area: placeRef.nullable(),
  /** For the holder to write down; opens this page at 查进度. */
  trackingCode: z.string(),
  contact: z.object({ name: z.string().nullable(), phone: z.string().nullable() }),
  /** Whether text messages come; `none` where no number was left. */
  texts: z.enum(['wanted', 'stopped', 'none']),
  steps: z.array(storyStepSchema),
  /** Who has it now, and until when each answers. */
  handlers: z.array(handlerSchema),
  /** Hand-overs that wait for the resident's yes or no. */
  asked: z.array(z.object({ legId: id, organisation: organisationRef, purpose: z.string() })),
  /** What it may be about, three at most, while nobody has it yet and nothing was sure enough. */
  likely: z.array(categoryRef),
  /** Proposed services, while nobody has it yet. */
  proposals: z.array(proposalSchema),
  /** Closed, and until this day it can be opened again. */
  overturnUntil: day.nullable(),
  kind: z.enum(kinds),
  urgency: z.enum(urgencies),
  matters: z.array(z.enum(matters)),
  protected: z.boolean(),
  /** Protected at the holder's wish alone. */
  confidential: z.boolean(),
  forWhom: z.enum(forWhom).nullable(),
  ofChild: z.boolean(),
  /** Help lines that come first because of what was said. */
  lines: z.array(helpLineRef),
  safeWay: safeWaySchema.nullable(),
  /** Where it was shown to, while it is not ours. */
  door: doorSchema.nullable(),
  may: z.object({
    choose: z.boolean(),
    verdict: z.boolean(),
    /** Say that it is not solved, whether asked or after it was closed. */
    refuse: z.boolean(),
    rate: z.boolean(),
    speak: z.boolean(),
    /** Take back the wish to be confidential. */
    unhide: z.boolean(),
  }),
});

export type Story = z.infer<typeof storySchema>;
export type StoryStep = z.infer<typeof storyStepSchema>;
