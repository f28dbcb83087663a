import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, instant, nothing, text, version } from '../../../platform/http/schema.ts';
import { needsWords as w } from '../needs.words.ts';
import { familySchema, lookOfFamilySchema } from './family.ts';
import { needStates, organisationRef, placeRef } from './shapes.ts';
import { storySchema } from './story.ts';

export const contactCorrectionSchema = z.strictObject({
  /** Empty means: as it was. */
  name: anyName(40).default(''),
  phone: z.string().trim().max(30).default(''),
  forgetPhone: z.boolean().default(false),
});

/** Who looked at a masked value or searched for it, when and what for; a number instead of a name. */
const lookSchema = z.object({
  at: instant,
  organisation: organisationRef,
  staffNumber: z.string(),
  what: z.enum(['name', 'phone', 'id_number', 'search']),
  purpose: z.string(),
});

/** All that is known of the holder by one need. */
export const knownSchema = z.object({
  reference: z.string(),
  version: z.int(),
  saidAt: instant,
  erasedAt: instant.nullable(),
  /** Masked. */
  identity: z.object({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    idNumber: z.string().nullable(),
  }),
  /** The organisation at whose counter or telephone it was said: it needed no consent to hear it. */
  heardBy: organisationRef.nullable(),
  consents: z.array(
    z.object({
      organisation: organisationRef,
      purpose: z.string(),
      basis: z.enum(['consent', 'duty']),
      article: z.string().nullable(),
      givenAt: instant.nullable(),
      refusedAt: instant.nullable(),
      withdrawnAt: instant.nullable(),
      expiresAt: instant,
      withdrawable: z.boolean(),
    }),
  ),
  looks: z.array(lookSchema),
  /** What was sent to the telephone, without its text. */
  messages: z.array(z.object({ at: instant, template: z.string(), sent: z.boolean() })),
  family: z.array(lookOfFamilySchema),
  /** now: nobody ever had it; request: an office decides; asked: it is deciding; erased: it is done. */
  erasure: z.enum(['now', 'request', 'asked', 'erased']),
  request: z
    .object({
      office: organisationRef,
      askedAt: instant,
      deadline: day,
      decision: z.enum(['erased', 'refused']).nullable(),
      decidedAt: instant.nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
});

/** A wish to have a need erased, as the office sees it: none of its words. */
export const erasureRequestSchema = z.object({
  id,
  reference: z.string(),
  saidAt: instant,
  state: z.enum(needStates),
  area: placeRef.nullable(),
  organisations: z.array(z.string()),
  askedAt: instant,
  deadline: day,
  /** Working days left; negative when it is past. */
  daysLeft: z.int(),
});

export const foundNeedSchema = z.object({
  id,
  reference: z.string(),
  state: z.enum(needStates),
  saidAt: instant,
});

const deciders = ['coordinator', 'head'] as const;

export const rightsContract = {
  known: endpoint({
    name: 'needs.known',
    method: 'GET',
    path: '/api/my-need/known',
    audience: 'holder',
    creates: false,
    summary: w.knownSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: knownSchema,
  }),
  correctContact: endpoint({
    name: 'needs.correctContact',
    method: 'PUT',
    path: '/api/my-need/contact',
    audience: 'holder',
    creates: false,
    summary: w.correctContactSummary,
    params: nothing,
    query: nothing,
    body: contactCorrectionSchema,
    answer: knownSchema,
  }),
  withdrawConsent: endpoint({
    name: 'needs.withdrawConsent',
    method: 'PUT',
    path: '/api/my-need/organisations/:organisation/withdrawal',
    audience: 'holder',
    creates: false,
    summary: w.withdrawSummary,
    params: z.object({ organisation: id }),
    query: nothing,
    body: z.strictObject({ version }),
    answer: storySchema,
  }),
  askErasure: endpoint({
    name: 'needs.askErasure',
    method: 'PUT',
    path: '/api/my-need/erasure',
    audience: 'holder',
    creates: false,
    summary: w.askErasureSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ version }),
    answer: knownSchema,
  }),
  shareWithFamily: endpoint({
    name: 'needs.shareWithFamily',
    method: 'POST',
    path: '/api/my-need/family',
    audience: 'holder',
    creates: true,
    summary: w.familySummary,
    params: nothing,
    query: nothing,
    body: familySchema,
    answer: z.object({ id, secret: z.string(), code: z.string(), expiresAt: instant }),
  }),
  withdrawFamily: endpoint({
    name: 'needs.withdrawFamily',
    method: 'DELETE',
    path: '/api/my-need/family/:view',
    audience: 'holder',
    creates: false,
    summary: w.familyWithdrawSummary,
    params: z.object({ view: id }),
    query: nothing,
    body: z.strictObject({}),
    answer: z.object({ withdrawn: z.literal(true) }),
  }),
  erasures: endpoint({
    name: 'needs.erasures',
    method: 'GET',
    path: '/api/erasures',
    audience: deciders,
    creates: false,
    summary: w.erasuresSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ requests: z.array(erasureRequestSchema) }),
  }),
  decideErasure: endpoint({
    name: 'needs.decideErasure',
    method: 'PUT',
    path: '/api/erasures/:id/decision',
    audience: deciders,
    creates: false,
    summary: w.decideErasureSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({
      decision: z.enum(['erased', 'refused']),
      reason: z.string().trim().max(500).default(''),
    }),
    answer: z.object({ id }),
  }),
  findPerson: endpoint({
    name: 'needs.findPerson',
    method: 'POST',
    path: '/api/person-searches',
    audience: ['clerk', 'handler', 'head', 'coordinator'],
    creates: true,
    summary: w.findPersonSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      phone: z.string().trim().max(30).default(''),
      idNumber: z.string().trim().max(40).default(''),
      purpose: text(100),
    }),
    answer: z.object({ needs: z.array(foundNeedSchema) }),
  }),
};

export type Known = z.infer<typeof knownSchema>;
export type ErasureRequest = z.infer<typeof erasureRequestSchema>;
export type FoundNeed = z.infer<typeof foundNeedSchema>;
