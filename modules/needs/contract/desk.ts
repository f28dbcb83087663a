import { z } from 'zod';
import { fileTokens } from '../../../platform/files/file.contract.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, nothing, text, version } from '../../../platform/http/schema.ts';
import { needsWords as w } from '../needs.words.ts';
import { handOvers } from './hand-over.ts';
import { needSchema } from './need.ts';
import { queueItemSchema } from './queue-item.ts';
import { mostReply, needStates, outcomes, queueSorts, workKinds } from './shapes.ts';

export const leg = z.object({ id, leg: id });
export const staffAtWork = ['clerk', 'handler', 'head', 'coordinator'] as const;
/** Whoever keeps the accounts or looks over them has no business with anybody's need. */
export const seers = [...staffAtWork, 'leader'] as const;
export const handlers = ['handler', 'head'] as const;
export const receivers = ['clerk', 'coordinator', 'head'] as const;

/** What of an organisation's queue is asked for. */
export const queueFilter = {
  /** todo: what waits for us; organisation: everything of ours that is open; ended: what is over. */
  show: z.enum(['todo', 'organisation', 'ended']).default('todo'),
  work: z.enum(workKinds).optional(),
  state: z.enum(needStates).optional(),
  category: z.string().max(60).optional(),
  mine: z.stringbool().default(false),
  /** Only what is written in this language, ISO 639. */
  language: z.string().max(8).optional(),
  search: z.string().trim().max(60).default(''),
  /** By deadline, or by when it was said. */
  sort: z.enum(queueSorts).default('due'),
};

export const deskContract = {
  queue: endpoint({
    name: 'needs.queue',
    method: 'GET',
    path: '/api/needs',
    audience: staffAtWork,
    creates: false,
    summary: w.queueSummary,
    params: nothing,
    query: z.object({
      ...queueFilter,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    body: nothing,
    answer: z.object({
      items: z.array(queueItemSchema),
      total: z.int(),
      pageSize: z.int(),
      /** Besides Chinese, of everything in the organisation's queue, for the filter. */
      languages: z.array(z.string()),
      /** Of one's own only: protected ones that one took down and others handle, in no line. */
      protected: z.int(),
      /** What the organisation agreed with people for today, in order of time; of the protected without a place. */
      agreedToday: z.array(
        z.object({ id, reference: z.string(), time: z.string(), place: z.string(), bring: z.string() }),
      ),
      counts: z.record(z.enum(workKinds), z.int()),
    }),
  }),
  ofStaff: endpoint({
    name: 'needs.ofStaff',
    method: 'GET',
    path: '/api/staff/:id/needs',
    audience: ['administrator', 'head'],
    creates: false,
    summary: w.ofStaffSummary,
    params: z.object({ id }),
    query: nothing,
    body: nothing,
    answer: z.object({
      count: z.int(),
      /** For the head of the organisation only; an administrator learns how many. */
      open: z.array(z.object({ id, reference: z.string(), deadline: z.string().nullable() })),
    }),
  }),
  get: endpoint({
    name: 'needs.get',
    method: 'GET',
    path: '/api/needs/:id',
    audience: seers,
    creates: false,
    summary: w.getSummary,
    params: z.object({ id }),
    query: nothing,
    body: nothing,
    answer: needSchema,
  }),
  dispatch: endpoint({
    name: 'needs.dispatch',
    method: 'POST',
    path: '/api/needs/:id/legs',
    audience: receivers,
    creates: false,
    summary: w.dispatchSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({
      version,
      legs: handOvers.min(1),
      /** Who agreed for the person concerned, where that is another and nobody has asked them yet. */
      agreedBy: z.enum(['self', 'guardian']).optional(),
    }),
    answer: needSchema,
  }),
  takeOn: endpoint({
    name: 'needs.takeOn',
    method: 'PUT',
    path: '/api/needs/:id/legs/:leg/taking-on',
    audience: handlers,
    creates: false,
    summary: w.takeOnSummary,
    params: leg,
    query: nothing,
    body: z.strictObject({ version }),
    answer: needSchema,
  }),
  decline: endpoint({
    name: 'needs.decline',
    method: 'PUT',
    path: '/api/needs/:id/legs/:leg/decline',
    audience: handlers,
    creates: false,
    summary: w.declineSummary,
    params: leg,
    query: nothing,
    body: z.strictObject({ version, reason: text(500) }),
    answer: z.object({ id }),
  }),
  answer: endpoint({
    name: 'needs.answer',
    method: 'PUT',
    path: '/api/needs/:id/legs/:leg/answer',
    audience: handlers,
    creates: false,
    summary: w.answerSummary,
    params: leg,
    query: nothing,
    body: z
      .strictObject({
        version,
        outcome: z.enum(outcomes),
        answer: text(mostReply),
        /** Where a referred person is told to go; asked for with that outcome only. */
        route: z.string().trim().max(200).default(''),
        /** What is left to be done; asked for where it is partly solved. */
        remains: z.string().trim().max(500).default(''),
        files: fileTokens,
      })
      .refine(({ outcome, remains }) => outcome !== 'partly' || remains !== '', {
        message: 'remains',
        path: ['remains'],
      }),
    answer: needSchema,
  }),
  speak: endpoint({
    name: 'needs.speak',
    method: 'POST',
    path: '/api/needs/:id/messages',
    audience: staffAtWork,
    creates: true,
    summary: w.speakSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal(['public', 'inner']), words: text(mostReply), files: fileTokens }),
      // Without files: a relative's look holds no pictures.
      z.strictObject({ kind: z.literal('family'), answers: id, words: text(mostReply) }),
    ]),
    answer: needSchema,
  }),
  correct: endpoint({
    name: 'needs.correct',
    method: 'PUT',
    path: '/api/needs/:id/category',
    audience: staffAtWork,
    creates: false,
    summary: w.correctSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({
      version,
      category: z.string().min(1).max(60),
      why: z.string().trim().max(200).default(''),
    }),
    answer: needSchema,
  }),
  reveal: endpoint({
    name: 'needs.reveal',
    method: 'POST',
    path: '/api/needs/:id/reveals',
    audience: staffAtWork,
    creates: true,
    summary: w.revealSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({
      /** May be left out where `may.ring` says that it is plain. */
      purpose: z.string().trim().max(100).default(''),
      what: z.enum(['contact', 'idNumber']).default('contact'),
    }),
    answer: z.object({
      name: z.string().nullable(),
      phone: z.string().nullable(),
      idNumber: z.string().nullable(),
      /** The other persons of the matter, with what they left; only where a contact is asked for. */
      persons: z.array(
        z.object({
          relation: z.string().nullable(),
          name: z.string().nullable(),
          phone: z.string().nullable(),
        }),
      ),
    }),
  }),
  presence: endpoint({
    name: 'needs.presence',
    method: 'PUT',
    path: '/api/needs/:id/presence',
    audience: staffAtWork,
    creates: false,
    summary: w.presenceSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ here: z.boolean(), writing: z.boolean() }),
    answer: z.object({
      others: z.array(z.object({ id, name: z.string(), organisation: z.string(), writing: z.boolean() })),
    }),
  }),
};
