import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, name, nothing, text, version } from '../../../platform/http/schema.ts';
import { branchesWords as w } from '../branches.words.ts';
import { branchStates, readers } from '../kinds.rules.ts';
import { organisationRef, time } from './shapes.ts';

const fields = {
  hostId: id,
  theme: name(80),
  day,
  from: time,
  to: time,
  place: anyName(80),
  guestIds: z.array(id).max(20),
};

const branchSchema = z.object({
  id,
  version: z.int(),
  host: organisationRef,
  theme: z.string(),
  day,
  from: z.string(),
  to: z.string(),
  place: z.string(),
  state: z.enum(branchStates),
  cancelledWhy: z.string(),
  /** Only whether they were there; null until somebody says. */
  guests: z.array(
    z.object({ organisation: organisationRef, present: z.boolean().nullable(), mayNote: z.boolean() }),
  ),
  /** The day is none of the city's working days. */
  isFree: z.boolean(),
  /** Bodies that have something else on that day; told, not refused. */
  clashes: z.array(z.object({ organisation: organisationRef, with: z.string() })),
  mayChange: z.boolean(),
});

export const branchesSchema = z.object({
  office: organisationRef,
  branches: z.array(branchSchema),
  /** Whom the caller may arrange one for. */
  hosts: z.array(organisationRef),
  members: z.array(organisationRef),
});

const byBranch = z.object({ branch: id });

export const branchesContract = {
  branches: endpoint({
    ...{ name: 'meetings.branches', method: 'GET', path: '/api/branch-meetings', audience: readers },
    ...{ creates: false, summary: w.listSummary, params: nothing, body: nothing, answer: branchesSchema },
    /** Of a year; without one from three months ago on. */
    query: z.object({ office: id.optional(), year: z.coerce.number().int().min(2000).max(2099).optional() }),
  }),
  addBranch: endpoint({
    ...{ name: 'meetings.addBranch', method: 'POST', path: '/api/branch-meetings', audience: readers },
    ...{ creates: true, summary: w.addSummary, params: nothing, query: nothing, answer: branchSchema },
    body: z.strictObject({ ...fields, officeId: id }),
  }),
  changeBranch: endpoint({
    ...{ name: 'meetings.changeBranch', method: 'PUT', path: '/api/branch-meetings/:branch' },
    ...{ audience: readers, creates: false, summary: w.changeSummary, params: byBranch, query: nothing },
    body: z.strictObject({ ...fields, version }),
    answer: branchSchema,
  }),
  cancelBranch: endpoint({
    ...{ name: 'meetings.cancelBranch', method: 'PUT', path: '/api/branch-meetings/:branch/cancellation' },
    ...{ audience: readers, creates: false, summary: w.cancelSummary, params: byBranch, query: nothing },
    body: z.strictObject({ version, why: text(200) }),
    answer: branchSchema,
  }),
  noteGuest: endpoint({
    ...{
      name: 'meetings.noteGuest',
      method: 'PUT',
      path: '/api/branch-meetings/:branch/guests/:organisation',
    },
    ...{ audience: readers, creates: false, summary: w.guestSummary, query: nothing, answer: branchSchema },
    params: z.object({ branch: id, organisation: id }),
    body: z.strictObject({ version, present: z.boolean().nullable() }),
  }),
};

export type Branch = z.infer<typeof branchSchema>;
export type Branches = z.infer<typeof branchesSchema>;
export type NewBranch = z.infer<typeof branchesContract.addBranch.body>;
export type BranchFields = Omit<NewBranch, 'officeId'>;
