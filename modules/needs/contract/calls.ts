import { z } from 'zod';
import { roleNames } from '../../../platform/access/roles.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, instant, name, nothing, text, version } from '../../../platform/http/schema.ts';
import { callContractWords as w } from '../calls.words.ts';
import { handlers } from './desk.ts';
import { basisSchema, handOverSchema } from './hand-over.ts';
import { needSchema } from './need.ts';
import { categoryRef, organisationRef, placeRef } from './shapes.ts';

export const callLists = ['call', 'duty'] as const;
/** How it was settled who has a need: by one of the lists, or by a person. */
export const settledHow = ['call', 'duty', 'chair', 'leader'] as const;

const callEntry = z.object({
  list: z.enum(callLists),
  category: categoryRef,
  organisation: organisationRef,
  number: z.int(),
  source: z.string(),
  /** The agreed item of a joint meeting that it comes from; null for the duties and for what is older than this system. */
  item: z.object({ id, meetingId: id }).nullable(),
  agreedOn: day,
  removed: z.boolean(),
  by: z.string(),
  at: instant,
});

const listsSchema = z.object({
  today: day,
  /** What holds now, by category. */
  entries: z.array(callEntry),
  /** Every word on every entry, newest first. */
  history: z.array(callEntry),
});

const undecidedSchema = z.object({
  id,
  needId: id,
  reference: z.string(),
  version: z.int(),
  part: z.enum(['lead', 'joint']),
  state: z.enum(['open', 'agenda']),
  saidAt: instant,
  openedAt: instant,
  category: categoryRef.nullable(),
  area: placeRef.nullable(),
  /** Whether the caller may open the need with its words. */
  seen: z.boolean(),
  /** The reason only for who sees the words. */
  declined: z.array(z.object({ organisation: organisationRef, reason: z.string().nullable() })),
  /** Whom the lists name, without those who declined or have it. */
  named: z.array(
    z.object({
      organisation: organisationRef,
      list: z.enum(callLists),
      source: z.string(),
      agreedOn: day,
    }),
  ),
});

const undecidedList = z.object({ items: z.array(undecidedSchema) });
const coordinators = ['coordinator'] as const;

export const callsContract = {
  callIn: endpoint({
    name: 'needs.callIn',
    method: 'POST',
    path: '/api/needs/:id/calls',
    audience: handlers,
    creates: false,
    summary: w.callIn,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version, legs: z.array(handOverSchema).min(1).max(6), why: text(300) }),
    answer: needSchema,
  }),
  decideCall: endpoint({
    name: 'needs.decideCall',
    method: 'PUT',
    path: '/api/needs/:id/calls/:call',
    audience: ['head'],
    creates: false,
    summary: w.decideCall,
    params: z.object({ id, call: id }),
    query: nothing,
    body: z.strictObject({ version, agreed: z.boolean(), why: z.string().trim().max(300).default('') }),
    answer: needSchema,
  }),
  callList: endpoint({
    name: 'needs.callList',
    method: 'GET',
    path: '/api/call-list',
    audience: roleNames,
    creates: false,
    summary: w.callList,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: listsSchema,
  }),
  setCall: endpoint({
    name: 'needs.setCall',
    method: 'POST',
    path: '/api/call-list',
    audience: coordinators,
    creates: true,
    summary: w.setCall,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      list: z.enum(callLists),
      category: z.string().min(1).max(60),
      organisationId: id,
      /** The number that was seen; 0 for a new entry. */
      version: z.int().min(0),
      /** The paper that says so; on the call list the number of minutes of before this system. */
      source: text(200),
      agreedOn: day,
      removed: z.boolean().default(false),
    }),
    answer: listsSchema,
  }),
  undecided: endpoint({
    name: 'needs.undecided',
    method: 'GET',
    path: '/api/undecided',
    audience: coordinators,
    creates: false,
    summary: w.undecided,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: undecidedList,
  }),
  settle: endpoint({
    name: 'needs.settle',
    method: 'PUT',
    path: '/api/undecided/:undecided/settlement',
    audience: coordinators,
    creates: false,
    summary: w.settle,
    params: z.object({ undecided: id }),
    query: nothing,
    body: z.strictObject({
      version,
      serviceId: id,
      basis: basisSchema,
      by: z.discriminatedUnion('kind', [
        /** Whichever of the two lists names the organisation. */
        z.strictObject({ kind: z.literal('list') }),
        /** Noted with name and time. */
        z.strictObject({ kind: z.enum(['chair', 'leader']), name: name(20) }),
      ]),
    }),
    answer: undecidedList,
  }),
  toAgenda: endpoint({
    name: 'needs.toAgenda',
    method: 'PUT',
    path: '/api/undecided/:undecided/agenda',
    audience: coordinators,
    creates: false,
    summary: w.toAgenda,
    params: z.object({ undecided: id }),
    query: nothing,
    body: z.strictObject({}),
    answer: undecidedList,
  }),
};

export type CallIn = z.infer<typeof callsContract.callIn.body>;
export type CallLists = z.infer<typeof listsSchema>;
export type CallEntry = z.infer<typeof callEntry>;
export type NewCall = z.infer<typeof callsContract.setCall.body>;
export type Undecided = z.infer<typeof undecidedSchema>;
export type UndecidedList = z.infer<typeof undecidedList>;
export type Settlement = z.infer<typeof callsContract.settle.body>;
