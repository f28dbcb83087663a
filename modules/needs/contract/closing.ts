import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, nothing, text, version } from '../../../platform/http/schema.ts';
import { closingWords as w } from '../closing.words.ts';
import { followUpOutcomes } from '../verdict.rules.ts';
import { staffAtWork } from './desk.ts';
import { needSchema } from './need.ts';
import { categoryRef, followUpSchema, mostReply, needStates, placeRef, ratingSchema } from './shapes.ts';
import { storySchema } from './story.ts';

const grade = z.int().min(1).max(5);

export const ratingBody = z.strictObject({
  version,
  grade,
  words: z.string().trim().max(mostReply).default(''),
});

const followedNeed = z.object({
  id,
  reference: z.string(),
  state: z.enum(needStates),
  category: categoryRef.nullable(),
  area: placeRef.nullable(),
  /** Who handled it. */
  organisations: z.array(z.string()),
});

const followUpLine = followUpSchema.extend({
  need: followedNeed,
  /** Working days left; negative when it is past. */
  daysLeft: z.int(),
  may: z.object({ do: z.boolean(), take: z.boolean(), assign: z.boolean() }),
});

export const followUpsFilter = { done: z.stringbool().default(false) };

export const closingContract = {
  rate: endpoint({
    name: 'needs.rate',
    method: 'PUT',
    path: '/api/my-need/rating',
    audience: 'holder',
    creates: false,
    summary: w.rateSummary,
    params: nothing,
    query: nothing,
    body: ratingBody,
    answer: storySchema,
  }),
  noteVerdict: endpoint({
    name: 'needs.noteVerdict',
    method: 'PUT',
    path: '/api/needs/:id/verdict',
    audience: ['clerk', 'coordinator', 'head'],
    creates: false,
    summary: w.noteSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({
      version,
      verdict: z.enum(['confirmed', 'not_accepted']),
      how: z.enum(['counter', 'phone']),
      words: z.string().trim().max(mostReply).default(''),
      grade: grade.nullable().default(null),
    }),
    answer: needSchema,
  }),
  contestRating: endpoint({
    name: 'needs.contestRating',
    method: 'PUT',
    path: '/api/ratings/:id/contest',
    audience: ['handler', 'head'],
    creates: false,
    summary: w.contestSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ reason: text(500) }),
    answer: needSchema,
  }),
  decideContest: endpoint({
    name: 'needs.decideContest',
    method: 'PUT',
    path: '/api/ratings/:id/decision',
    audience: ['coordinator'],
    creates: false,
    summary: w.decideSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ decision: z.enum(['founded', 'unfounded']), reason: text(500) }),
    answer: z.object({ id }),
  }),
  followUps: endpoint({
    name: 'needs.followUps',
    method: 'GET',
    path: '/api/follow-ups',
    audience: staffAtWork,
    creates: false,
    summary: w.followUpsSummary,
    params: nothing,
    query: z.object(followUpsFilter),
    body: nothing,
    answer: z.object({
      today: day,
      followUps: z.array(followUpLine),
      /** Whom a head or coordinator can name. */
      colleagues: z.array(z.object({ id, name: z.string(), post: z.string() })),
      /** Contested grades that the caller decides on. */
      contests: z.array(ratingSchema.extend({ need: followedNeed })),
    }),
  }),
  assignFollowUp: endpoint({
    name: 'needs.assignFollowUp',
    method: 'PUT',
    path: '/api/follow-ups/:id/assignee',
    audience: staffAtWork,
    creates: false,
    summary: w.assignSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ staffId: id }),
    answer: z.object({ id }),
  }),
  endFollowUp: endpoint({
    name: 'needs.endFollowUp',
    method: 'PUT',
    path: '/api/follow-ups/:id/outcome',
    audience: staffAtWork,
    creates: false,
    summary: w.endSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({
      outcome: z.enum(followUpOutcomes),
      note: z.string().trim().max(mostReply).default(''),
    }),
    answer: z.object({ id }),
  }),
};

export type FollowUps = z.infer<typeof closingContract.followUps.answer>;
export type FollowUpLine = z.infer<typeof followUpLine>;
