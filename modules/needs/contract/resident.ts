import { z } from 'zod';
import { fileTokens } from '../../../platform/files/file.contract.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, id, nothing, text, version } from '../../../platform/http/schema.ts';
import { needsWords as w } from '../needs.words.ts';
import { proposalSchema } from './proposal.ts';
import { forWhom, mostReply, mostTried, mostTriedBytes, mostWords } from './shapes.ts';
import { storySchema } from './story.ts';
import { likelySchema, proposedSchema, urgentSchema } from './urgent.ts';

export const saySchema = z.strictObject({
  words: text(mostWords),
  areaId: id.nullable().default(null),
});

/** What somebody is still writing: nothing yet, or far more than a need may hold, is no error. */
const tryWordsSchema = z.strictObject({
  words: z
    .string()
    .max(mostTried)
    .overwrite((words) => words.trim().slice(0, mostWords)),
  areaId: id.nullable().default(null),
});

/** What is said, with pictures and documents. */
export const sayWithFilesSchema = z.strictObject({ ...saySchema.shape, files: fileTokens });
export const askSchema = z.strictObject({ words: text(mostReply), files: fileTokens });

/** Whom the resident lets have it: one lead service and any assisting ones, or "please forward it for me". */
export const chooseSchema = z.strictObject({
  version,
  /** null means 请帮我转办: the coordination office finds the right organisation. */
  lead: id.nullable(),
  joint: z.array(id).max(4).default([]),
  /** None of what was proposed is what is needed: whoever finds one looks anew, and the city learns what it lacks. */
  none: z.boolean().default(false),
  name: anyName(40).default(''),
  phone: z.string().trim().max(30).default(''),
  areaId: id.nullable().default(null),
  forWhom: z.enum(forWhom).default('self'),
  /** Seen by its handlers and their heads only; found by nobody else, no relative looks. */
  confidential: z.boolean().default(false),
  agreed: z.literal(true),
});

export const verdictSchema = z.strictObject({
  version,
  verdict: z.enum(['confirmed', 'not_accepted']),
  words: z.string().trim().max(mostReply).default(''),
});

export const residentContract = {
  match: endpoint({
    name: 'needs.match',
    method: 'POST',
    path: '/api/match',
    audience: 'anyone',
    creates: false,
    summary: w.matchSummary,
    params: nothing,
    query: nothing,
    body: tryWordsSchema,
    largest: mostTriedBytes,
    answer: z.object({
      proposals: z.array(proposalSchema),
      urgent: urgentSchema,
      /** The category that was read, in percent how sure, and the words that decided; null: a person should look. */
      category: likelySchema.nullable(),
      /** Where a person should look: what it most likely is, four at most, the likeliest first. */
      likely: z.array(likelySchema),
      /** In percent, of the kind and of the urgency. */
      sure: z.object({ kind: z.int(), urgency: z.int() }),
      proposed: proposedSchema,
    }),
  }),
  say: endpoint({
    name: 'needs.say',
    method: 'POST',
    path: '/api/needs',
    audience: 'anyone',
    creates: true,
    summary: w.saySummary,
    params: nothing,
    query: nothing,
    body: sayWithFilesSchema,
    answer: z.object({
      id,
      reference: z.string(),
      /** To be typed from paper at 查进度. */
      trackingCode: z.string(),
      /** Sent as `Lianxin-Secret`, and the last part of the secret link `/n/…`. */
      secret: z.string(),
      proposals: z.array(proposalSchema),
      urgent: urgentSchema,
    }),
  }),
  mine: endpoint({
    name: 'needs.mine',
    method: 'GET',
    path: '/api/my-need',
    audience: 'holder',
    creates: false,
    summary: w.mineSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: storySchema,
  }),
  choose: endpoint({
    name: 'needs.choose',
    method: 'PUT',
    path: '/api/my-need/legs',
    audience: 'holder',
    creates: false,
    summary: w.chooseSummary,
    params: nothing,
    query: nothing,
    body: chooseSchema,
    answer: storySchema,
  }),
  consent: endpoint({
    name: 'needs.consent',
    method: 'PUT',
    path: '/api/my-need/consents/:leg',
    audience: 'holder',
    creates: false,
    summary: w.consentSummary,
    params: z.object({ leg: id }),
    query: nothing,
    body: z.strictObject({ version, agreed: z.boolean() }),
    answer: storySchema,
  }),
  ask: endpoint({
    name: 'needs.ask',
    method: 'POST',
    path: '/api/my-need/messages',
    audience: 'holder',
    creates: true,
    summary: w.askSummary,
    params: nothing,
    query: nothing,
    body: askSchema,
    answer: storySchema,
  }),
  wishTexts: endpoint({
    name: 'needs.wishTexts',
    method: 'PUT',
    path: '/api/my-need/texts',
    audience: 'holder',
    creates: false,
    summary: w.wishTextsSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ wanted: z.boolean() }),
    answer: storySchema,
  }),
  withdrawConfidential: endpoint({
    name: 'needs.withdrawConfidential',
    method: 'DELETE',
    path: '/api/my-need/confidential',
    audience: 'holder',
    creates: false,
    summary: w.withdrawConfidentialSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({}),
    answer: storySchema,
  }),
  verdict: endpoint({
    name: 'needs.verdict',
    method: 'PUT',
    path: '/api/my-need/verdict',
    audience: 'holder',
    creates: false,
    summary: w.verdictSummary,
    params: nothing,
    query: nothing,
    body: verdictSchema,
    answer: storySchema,
  }),
};

export type Matched = z.infer<typeof residentContract.match.answer>;

type Chosen = z.output<typeof chooseSchema>;
type Later = 'none' | 'forWhom' | 'confidential';
export type Choice = Omit<Chosen, Later> & Partial<Pick<Chosen, Later>>;
