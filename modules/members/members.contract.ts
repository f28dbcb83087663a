import { z } from 'zod';
import { bodyKinds } from '../../base/body-kinds.words.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { day, id, nothing, text, version } from '../../platform/http/schema.ts';
import {
  largestSheetBody,
  sheetFile,
  sheetImport,
  sheetKind,
  sheetReport,
  sheetTrial,
} from '../../platform/sheets/sheet.contract.ts';
import { endKinds, joiners, readers, workKinds } from './members.rules.ts';
import { memberSummaryWords as w } from './words/members.words.ts';

const work = z.enum(workKinds).nullable();
const ofBody = { params: z.object({ id }) };

const joined = z.object({
  id,
  body: z.object({ id, name: z.string() }),
  number: z.string(),
  since: day,
  /** They were in it before: nothing was written. */
  already: z.boolean(),
  /** The body they left with it, of the same kind. */
  movedFrom: z.string().nullable(),
});
export type Joined = z.infer<typeof joined>;

const joining = z.strictObject({
  bodyId: id,
  /** Whose name and telephone are taken from a matter of theirs, instead of asked again. */
  needId: id.nullable(),
  /** Needed where no matter has it. */
  name: z.string().trim().max(40),
  phone: z.string().trim().max(30),
  work,
  areaId: id,
  employerId: id.nullable(),
  /** The person agreed that the body keeps this of them, and how. */
  agreed: z.literal(true),
  how: z.enum(['counter', 'phone']),
  /** Leaves the body of the same kind that they are in. */
  move: z.boolean(),
});
export type Joining = z.infer<typeof joining>;

const member = z.object({
  id,
  version: z.int(),
  number: z.string(),
  /** Masked. */
  name: z.string().nullable(),
  phone: z.string().nullable(),
  work,
  area: z.string(),
  employer: z.string().nullable(),
  since: day,
  endedOn: day.nullable(),
  endKind: z.enum([...endKinds, 'moved']).nullable(),
  /** They left so long ago that nobody is known by name any more. */
  erased: z.boolean(),
});
export type Member = z.infer<typeof member>;

const listing = z.object({
  /** Members now; the only thing told to who does not see names. */
  count: z.int(),
  joinedThisYear: z.int(),
  seesNames: z.boolean(),
  mayTakeIn: z.boolean(),
  members: z.array(member),
  total: z.int(),
  pageSize: z.int(),
});
export type MemberListing = z.infer<typeof listing>;

export const membersContract = {
  proposals: endpoint({
    ...{ name: 'members.proposals', method: 'GET', path: '/api/member-proposals', audience: joiners },
    ...{ creates: false, summary: w.proposals, params: nothing, body: nothing },
    query: z.object({
      kind: z.enum(bodyKinds).default('union'),
      area: id.optional(),
      employer: id.optional(),
      work: z.enum(workKinds).optional(),
    }),
    answer: z.object({
      bodies: z.array(
        z.object({ id, name: z.string(), reason: z.enum(['employer', 'work', 'area', 'above']) }),
      ),
    }),
  }),
  /** What a matter told already of whoever joins; masked. */
  known: endpoint({
    ...{ name: 'members.known', method: 'GET', path: '/api/member-known/:id', audience: joiners },
    ...{ creates: false, summary: w.known, ...ofBody, query: nothing, body: nothing },
    answer: z.object({
      name: z.string().nullable(),
      phone: z.string().nullable(),
      areaId: id.nullable(),
      employer: z.object({ id, name: z.string() }).nullable(),
      /** Where they are a member, as far as the caller reads the names in that book. */
      memberOf: z.array(z.object({ kind: z.enum(bodyKinds), body: z.string(), since: day })),
    }),
  }),
  join: endpoint({
    ...{ name: 'members.join', method: 'POST', path: '/api/members', audience: joiners, creates: true },
    ...{ summary: w.join, params: nothing, query: nothing, body: joining, answer: joined },
  }),
  list: endpoint({
    ...{ name: 'members.list', method: 'GET', path: '/api/bodies/:id/members', audience: readers },
    ...{ creates: false, summary: w.list, ...ofBody, body: nothing, answer: listing },
    query: z.object({
      ended: z.enum(['true', 'false']).default('false'),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
  }),
  end: endpoint({
    ...{ name: 'members.end', method: 'PUT', path: '/api/members/:id/end', audience: joiners },
    ...{ creates: false, summary: w.end, ...ofBody, query: nothing, answer: member },
    body: z.strictObject({ version, kind: z.enum(endKinds), on: day }),
  }),
  reveal: endpoint({
    ...{ name: 'members.reveal', method: 'POST', path: '/api/members/:id/reveals', audience: joiners },
    ...{ creates: true, summary: w.reveal, ...ofBody, query: nothing },
    body: z.strictObject({ purpose: text(100) }),
    answer: z.object({ name: z.string().nullable(), phone: z.string().nullable() }),
  }),
  exportSheet: endpoint({
    ...{ name: 'members.exportSheet', method: 'GET', path: '/api/bodies/:id/members/sheet' },
    ...{ audience: joiners, creates: false, summary: w.exportSheet, ...ofBody, body: nothing },
    query: z.object({
      format: sheetKind.default('xlsx'),
      template: z.enum(['true', 'false']).default('false'),
    }),
    answer: sheetFile,
  }),
  trySheet: endpoint({
    ...{ name: 'members.trySheet', method: 'POST', path: '/api/bodies/:id/members/sheet/trial' },
    ...{ audience: joiners, creates: false, largest: largestSheetBody, summary: w.trySheet, ...ofBody },
    ...{ query: nothing, body: sheetTrial, answer: sheetReport },
  }),
  importSheet: endpoint({
    ...{ name: 'members.importSheet', method: 'POST', path: '/api/bodies/:id/members/sheet' },
    ...{ audience: joiners, creates: true, largest: largestSheetBody, summary: w.importSheet, ...ofBody },
    ...{ query: nothing, body: sheetImport, answer: sheetReport },
  }),
};
