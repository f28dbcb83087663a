import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, month, nothing, text } from '../../../platform/http/schema.ts';
import { chairWays, mostMonths, office, readers, usualMonths } from '../kinds.rules.ts';
import { meetingsWords as w } from '../meetings.words.ts';
import { itemSchema } from './items.ts';
import { organisationRef } from './shapes.ts';

/** A month by its first day. */
export const monthDay = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-01$/);

const why = text(200);

const memberSchema = z.object({
  organisation: organisationRef,
  place: z.int(),
  joinedOn: day,
  leftOn: day.nullable(),
  leftWhy: z.string().nullable(),
});

const chairWord = z.object({
  month: day,
  number: z.int(),
  organisation: organisationRef,
  how: z.enum(chairWays),
  why: z.string(),
  by: z.string(),
  at: z.string(),
});

export const chairsSchema = z.object({
  today: day,
  /** The office that keeps the meeting, and the others whose meetings the caller may see. */
  office: organisationRef,
  offices: z.array(organisationRef),
  /** In the agreed order; those that left at the end. */
  members: z.array(memberSchema),
  /** Each month with who is in the chair; `number` is what a change must have seen, 0 where nobody is. */
  months: z.array(
    z.object({ month: day, number: z.int(), organisation: organisationRef.nullable(), past: z.boolean() }),
  ),
  /** Every word on every month that was changed, newest first. */
  history: z.array(chairWord),
  mayKeep: z.boolean(),
});

const whichOffice = z.object({ office: id.optional() });

export const chairsContract = {
  chairs: endpoint({
    ...{ name: 'meetings.chairs', method: 'GET', path: '/api/joint-chairs', audience: readers },
    ...{ creates: false, summary: w.chairsSummary, params: nothing, body: nothing },
    query: whichOffice,
    answer: chairsSchema,
  }),
  handOver: endpoint({
    ...{ name: 'meetings.handOver', method: 'GET', path: '/api/joint-chairs/hand-over', audience: readers },
    ...{ creates: false, summary: w.handOverSummary, params: nothing, body: nothing },
    query: whichOffice,
    answer: z.object({
      today: day,
      office: organisationRef,
      /** Who hands over, and until which day; null where nobody is in the chair. */
      from: organisationRef.nullable(),
      until: day.nullable(),
      to: organisationRef.nullable(),
      /** Open agreed items, what is due first in front. */
      items: z.array(itemSchema),
      /** Money promised for them, in fen. */
      promisedFen: z.int(),
      /** What members proposed for a meeting to come. */
      proposals: z.array(z.object({ id, title: z.string(), organisation: organisationRef })),
      /**
       * Put to a joint meeting because nobody took them, by what they are about; nothing of what people said. Null for
       * who does not settle them.
       */
      undecided: z.array(z.object({ reference: z.string(), category: z.string(), since: day })).nullable(),
      meetings: z.array(z.object({ id, title: z.string(), day })),
    }),
  }),
  join: endpoint({
    ...{ name: 'meetings.join', method: 'POST', path: '/api/joint-members', audience: office },
    ...{ creates: true, summary: w.joinSummary, params: nothing, query: nothing, answer: chairsSchema },
    body: z.strictObject({ organisationId: id, joinedOn: day }),
  }),
  leave: endpoint({
    ...{ name: 'meetings.leave', method: 'PUT', path: '/api/joint-members/:organisation/leaving' },
    ...{ audience: office, creates: false, summary: w.leaveSummary, query: nothing, answer: chairsSchema },
    params: z.object({ organisation: id }),
    body: z.strictObject({ joinedOn: day, leftOn: day, why }),
  }),
  reorder: endpoint({
    ...{ name: 'meetings.reorder', method: 'PUT', path: '/api/joint-members', audience: office },
    ...{ creates: false, summary: w.reorderSummary, params: nothing, query: nothing, answer: chairsSchema },
    /** All who are members now, each once; `seen` in the order that was seen. */
    body: z.strictObject({ seen: z.array(id).max(60), order: z.array(id).max(60) }),
  }),
  plan: endpoint({
    ...{ name: 'meetings.planChairs', method: 'POST', path: '/api/joint-chairs', audience: office },
    ...{ creates: true, summary: w.planSummary, params: nothing, query: nothing, answer: chairsSchema },
    body: z.strictObject({
      from: monthDay,
      months: z.int().min(1).max(mostMonths),
      each: z.int().min(1).max(12).default(usualMonths),
      first: id.nullable().default(null),
    }),
  }),
  change: endpoint({
    ...{ name: 'meetings.changeChair', method: 'PUT', path: '/api/joint-chairs/:month' },
    ...{ audience: office, creates: false, summary: w.changeChairSummary, query: nothing },
    params: z.object({ month }),
    answer: chairsSchema,
    body: z.strictObject({
      organisationId: id,
      /** The number that was seen; 0 for a month that nobody held. */
      version: z.int().min(0),
      /** Whom it takes the place of; without it a month that somebody holds is refused. */
      insteadOf: id.nullable().default(null),
      why: z.string().trim().max(200).default(''),
    }),
  }),
  swap: endpoint({
    ...{ name: 'meetings.swapChairs', method: 'PUT', path: '/api/joint-chairs', audience: office },
    ...{ creates: false, summary: w.swapSummary, params: nothing, query: nothing, answer: chairsSchema },
    body: z.strictObject({
      /** Any month of each of the two turns, with the number that was seen. */
      one: z.strictObject({ month: monthDay, version: z.int().min(1) }),
      other: z.strictObject({ month: monthDay, version: z.int().min(1) }),
      why,
    }),
  }),
};

export type Chairs = z.infer<typeof chairsSchema>;
export type Member = z.infer<typeof memberSchema>;
export type HandOver = z.infer<typeof chairsContract.handOver.answer>;
export type Plan = z.infer<typeof chairsContract.plan.body>;
export type ChairChange = z.infer<typeof chairsContract.change.body>;
export type Swap = z.infer<typeof chairsContract.swap.body>;
