import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, id, nothing, text } from '../../../platform/http/schema.ts';
import { needsWords as w } from '../needs.words.ts';
import { groups } from '../urgency.rules.ts';
import { receivers } from './desk.ts';
import { handOvers } from './hand-over.ts';
import { personsAsked } from './persons.ts';
import { mostReply, mostWords } from './shapes.ts';
import { rungSchema, safeWaySchema } from './urgent.ts';

const contactSchema = z.strictObject({
  name: anyName(40).default(''),
  phone: z.string().trim().max(30).default(''),
  /** Of 18 or 15 characters; never asked for online. */
  idNumber: z.string().trim().max(40).default(''),
});

const atCounter = {
  words: text(mostWords),
  via: z.enum(['counter', 'phone']),
  areaId: id.nullable().default(null),
  /** Who it is about, as the clerk saw it; null: nobody looked. */
  groups: z.array(z.enum(groups)).max(groups.length).nullable().default(null),
};

/** What somebody says at a counter or on the telephone. */
export const counterContract = {
  answerOnSpot: endpoint({
    name: 'needs.answerOnSpot',
    method: 'POST',
    path: '/api/counter/answers',
    audience: ['clerk', 'coordinator', 'handler', 'head'],
    creates: true,
    summary: w.answerOnSpotSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      ...atCounter,
      answer: text(mostReply),
      category: z.string().max(60).nullable().default(null),
    }),
    answer: z.object({ id, reference: z.string() }),
  }),
  register: endpoint({
    name: 'needs.register',
    method: 'POST',
    path: '/api/counter/needs',
    audience: receivers,
    creates: true,
    summary: w.registerSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      ...atCounter,
      contact: contactSchema.default({ name: '', phone: '', idNumber: '' }),
      employerId: id.nullable().default(null),
      /** What it is about, as the clerk chose; null: as it is read. */
      category: z.string().max(60).nullable().default(null),
      /** Needed where the words make it a protected need. */
      safeWay: safeWaySchema.nullable().default(null),
      ...personsAsked,
      legs: handOvers,
    }),
    answer: z.object({
      id,
      reference: z.string(),
      trackingCode: z.string(),
      deadline: z.string().nullable(),
      protected: z.boolean(),
      /** Who was rung because of it. */
      rung: rungSchema.nullable(),
      /** Of the counter that took it down, for the slip. */
      phone: z.string(),
    }),
  }),
};
