import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, instant, nothing, text } from '../../../platform/http/schema.ts';
import { reminderContractWords as w } from '../reminders.words.ts';
import { leg, seers, staffAtWork } from './desk.ts';
import { needSchema } from './need.ts';
import { categoryRef, needStates, organisationRef } from './shapes.ts';

export const reminderKinds = ['before', 'late', 'person'] as const;
export const superviseHow = ['leader', 'meeting'] as const;

const reminderSchema = z.object({
  needId: id,
  legId: id,
  reference: z.string(),
  category: categoryRef.nullable(),
  kind: z.enum(reminderKinds),
  at: instant,
  deadline: day.nullable(),
  daysLeft: z.int().nullable(),
  /** Who has it; null when nobody took it on. */
  assignee: z.string().nullable(),
  mine: z.boolean(),
});

const supervisedSchema = z.object({
  needId: id,
  reference: z.string(),
  category: categoryRef.nullable(),
  state: z.enum(needStates),
  lead: organisationRef.nullable(),
  how: z.enum(superviseHow),
  by: z.string(),
  at: instant,
  due: day,
  daysLeft: z.int(),
});

export const remindersContract = {
  remind: endpoint({
    name: 'needs.remind',
    method: 'POST',
    path: '/api/needs/:id/legs/:leg/reminders',
    audience: staffAtWork,
    creates: true,
    summary: w.remind,
    params: leg,
    query: nothing,
    body: z.strictObject({}),
    answer: needSchema,
  }),
  reminders: endpoint({
    name: 'needs.reminders',
    method: 'GET',
    path: '/api/reminders',
    audience: ['handler', 'head'],
    creates: false,
    summary: w.reminders,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ items: z.array(reminderSchema) }),
  }),
  supervise: endpoint({
    name: 'needs.supervise',
    method: 'POST',
    path: '/api/needs/:id/supervision',
    audience: ['leader', 'coordinator'],
    creates: true,
    summary: w.supervise,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ how: z.enum(superviseHow), by: text(40), due: day }),
    answer: needSchema,
  }),
  strike: endpoint({
    name: 'needs.strike',
    method: 'DELETE',
    path: '/api/needs/:id/supervision',
    audience: ['leader', 'coordinator'],
    creates: false,
    summary: w.strike,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({}),
    answer: needSchema,
  }),
  supervised: endpoint({
    name: 'needs.supervised',
    method: 'GET',
    path: '/api/supervision',
    audience: seers,
    creates: false,
    summary: w.supervised,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ items: z.array(supervisedSchema) }),
  }),
};

export type Reminder = z.infer<typeof reminderSchema>;
export type Supervised = z.infer<typeof supervisedSchema>;
