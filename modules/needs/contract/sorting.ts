import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, instant, nothing, text, version } from '../../../platform/http/schema.ts';
import { sortingWords as w } from '../sorting.words.ts';
import { doors, groups, kinds, reportCalls, urgencies } from '../urgency.rules.ts';
import { needSchema } from './need.ts';
import { storySchema } from './story.ts';
import { safeWaySchema } from './urgent.ts';

const byId = z.object({ id });
const atWork = ['clerk', 'handler', 'head', 'coordinator'] as const;
const deciding = ['head', 'coordinator'] as const;

export const sortingContract = {
  sort: endpoint({
    name: 'needs.sort',
    method: 'PUT',
    path: '/api/needs/:id/sorting',
    audience: atWork,
    creates: false,
    summary: w.sortSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({
      version,
      kind: z.enum(kinds),
      urgency: z.enum(urgencies),
      protected: z.boolean(),
      /** Who it is about; left out: as it stands. */
      groups: z.array(z.enum(groups)).max(groups.length).optional(),
      /** Where it is; left out: as it stands. */
      areaId: id.nullable().optional(),
      /** What it is about: taken as it was read, filled in, or another; left out: as it stands. */
      category: z.string().min(1).max(60).optional(),
      /** Needed where something changes; the person reads it. */
      why: z.string().trim().max(200).default(''),
    }),
    answer: needSchema,
  }),
  sayCategory: endpoint({
    name: 'needs.sayCategory',
    method: 'PUT',
    path: '/api/my-need/category',
    audience: 'holder',
    creates: false,
    summary: w.sayCategorySummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ version, category: z.string().min(1).max(60) }),
    answer: storySchema,
  }),
  saySafeWay: endpoint({
    name: 'needs.saySafeWay',
    method: 'PUT',
    path: '/api/my-need/safe-way',
    audience: 'holder',
    creates: false,
    summary: w.safeWaySummary,
    params: nothing,
    query: nothing,
    body: safeWaySchema,
    answer: storySchema,
  }),
  noteSafeWay: endpoint({
    name: 'needs.noteSafeWay',
    method: 'PUT',
    path: '/api/needs/:id/safe-way',
    audience: atWork,
    creates: false,
    summary: w.safeWaySummary,
    params: byId,
    query: nothing,
    body: safeWaySchema,
    answer: needSchema,
  }),
  askOpening: endpoint({
    name: 'needs.askOpening',
    method: 'POST',
    path: '/api/needs/:id/openings',
    audience: atWork,
    creates: true,
    summary: w.askOpeningSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ why: text(200) }),
    answer: needSchema,
  }),
  openings: endpoint({
    name: 'needs.openings',
    method: 'GET',
    path: '/api/openings',
    audience: deciding,
    creates: false,
    summary: w.openingsSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({
      waiting: z.array(z.object({ needId: id, reference: z.string(), by: z.string(), askedAt: instant })),
    }),
  }),
  decideOpening: endpoint({
    name: 'needs.decideOpening',
    method: 'PUT',
    path: '/api/needs/:id/openings/:opening',
    audience: deciding,
    creates: false,
    summary: w.decideOpeningSummary,
    params: z.object({ id, opening: id }),
    query: nothing,
    body: z.strictObject({ decision: z.enum(['approved', 'refused']) }),
    answer: needSchema,
  }),
  noteReport: endpoint({
    name: 'needs.noteReport',
    method: 'POST',
    path: '/api/needs/:id/reports',
    audience: atWork,
    creates: true,
    summary: w.noteReportSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ called: z.enum(reportCalls), calledAt: instant }),
    answer: needSchema,
  }),
  showDoor: endpoint({
    name: 'needs.showDoor',
    method: 'PUT',
    path: '/api/needs/:id/door',
    audience: atWork,
    creates: false,
    summary: w.showDoorSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({
      version,
      door: z.enum(doors),
      reason: text(300),
      /** Where to, in what way; empty: as this door's is known. */
      route: z.string().trim().max(300).default(''),
      /** How long that may take; empty: as this door's is known. */
      clock: z.string().trim().max(200).default(''),
    }),
    answer: needSchema,
  }),
  refuseDoor: endpoint({
    name: 'needs.refuseDoor',
    method: 'PUT',
    path: '/api/needs/:id/door/refusal',
    audience: atWork,
    creates: false,
    summary: w.refuseDoorSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version, why: text(300) }),
    answer: needSchema,
  }),
  showDoorAtCounter: endpoint({
    name: 'needs.showDoorAtCounter',
    method: 'POST',
    path: '/api/counter/doors',
    audience: atWork,
    creates: true,
    summary: w.counterDoorSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      /** Not kept where it is an accusation. */
      words: text(5000),
      via: z.enum(['counter', 'phone']),
      areaId: id.nullable().default(null),
      door: z.enum(doors),
      reason: text(300),
      route: z.string().trim().max(300).default(''),
      clock: z.string().trim().max(200).default(''),
    }),
    answer: z.object({ id, reference: z.string(), route: z.string(), clock: z.string() }),
  }),
};
