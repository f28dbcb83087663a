import { z } from 'zod';
import { languageWords } from '../../../base/languages.words.ts';
import { type Role, roleNames } from '../../../platform/access/roles.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, instant, nothing, text, version } from '../../../platform/http/schema.ts';
import { rolesWithDeputy } from '../accounts.rules.ts';
import { accountsWords as w } from '../words/accounts.words.ts';
import { meSchema } from './me.ts';

export const roleSchema = z.enum(roleNames as [Role, ...Role[]]);
const named = z.object({ id, shortName: z.string() });
const person = z.object({ id, name: z.string() });
/** Refuses what is sent along by mistake, instead of doing the act without it. */
const empty = z.strictObject({});
const token = z.string().min(20).max(100);
const password = z.string().min(1).max(200);
const ended = z.object({ ended: z.int() });

export const heldRoleSchema = z.object({
  id,
  role: roleSchema,
  staff: person,
  organisation: named,
  /** Null: the organisation's own area. */
  area: z.object({ id, name: z.string() }).nullable(),
  from: instant,
  /** Null: for good. */
  until: instant.nullable(),
  deputyFor: person.nullable(),
});

export const sessionSchema = z.object({
  id,
  began: instant,
  seen: instant,
  device: z.string(),
  current: z.boolean(),
});

const deputyAsked = z.strictObject({ staffId: id, role: z.enum(rolesWithDeputy), from: day, until: day });

export const handedSchema = z.object({
  id,
  login: z.string(),
  kind: z.enum(['invitation', 'reset']),
  token: z.string(),
  expiresAt: instant,
});

type LanguageCode = keyof typeof languageWords;
const languageCodes = Object.keys(languageWords) as [LanguageCode, ...LanguageCode[]];

/** Empty for none. */
const mailAddress = z.union([z.literal(''), z.email().max(200)]);
const ownMail = z.strictObject({ mail: mailAddress, daily: z.boolean() });

/** What is known of a member of staff besides their account; `languages` are read and spoken besides Chinese, ISO 639. */
const facts = {
  name: text(40),
  post: text(60),
  phone: text(30),
  languages: z.array(z.enum(languageCodes)).max(10),
};

const invitation = z.strictObject({
  ...facts,
  languages: facts.languages.default([]),
  number: text(20),
  organisationId: id,
  stationId: id.nullable().default(null),
  roles: z.array(roleSchema).min(1).max(7),
  mail: mailAddress.default(''),
});

const roleHeld = z.strictObject({
  role: roleSchema,
  organisationId: id,
  areaId: id.nullable().default(null),
});

export const staffSchema = z.object({
  id,
  number: z.string(),
  name: z.string(),
  login: z.string(),
  post: z.string(),
  phone: z.string(),
  /** Read and spoken besides Chinese, ISO 639. */
  languages: z.array(z.string()),
  version: z.int(),
  organisation: named,
  /** lapsed: no password, and no link that is still good. */
  state: z.enum(['invited', 'lapsed', 'active', 'closed']),
  linkUntil: instant.nullable(),
  seen: instant.nullable(),
  closedAt: instant.nullable(),
  roles: z.array(heldRoleSchema),
  /** Whether the caller may reset or close this account. */
  mayKeep: z.boolean(),
});

export type HeldRole = z.infer<typeof heldRoleSchema>;
export type SessionSeen = z.infer<typeof sessionSchema>;
export type DeputyAsked = z.infer<typeof deputyAsked>;
export type Invitation = z.output<typeof invitation>;
const staffFacts = z.strictObject({ version, ...facts });
export type StaffFacts = z.output<typeof staffFacts>;
export type RoleHeld = z.output<typeof roleHeld>;
export type StaffSeen = z.infer<typeof staffSchema>;
export type Handed = z.infer<typeof handedSchema>;

const keepers = ['administrator', 'head'] as const;
const own = { audience: roleNames, creates: false, params: nothing, query: nothing } as const;

export const accountsContract = {
  changePassword: endpoint({
    ...own,
    name: 'organisations.changePassword',
    method: 'PUT',
    path: '/api/account/password',
    summary: w.changePasswordSummary,
    body: z.strictObject({ old: password, password }),
    answer: ended,
  }),
  mail: endpoint({
    ...own,
    name: 'organisations.mail',
    method: 'GET',
    path: '/api/account/mail',
    summary: w.mailSummary,
    body: nothing,
    answer: ownMail,
  }),
  changeMail: endpoint({
    ...own,
    name: 'organisations.changeMail',
    method: 'PUT',
    path: '/api/account/mail',
    summary: w.changeMailSummary,
    body: ownMail,
    answer: ownMail,
  }),
  sessions: endpoint({
    ...own,
    name: 'organisations.sessions',
    method: 'GET',
    path: '/api/account/sessions',
    summary: w.sessionsSummary,
    body: nothing,
    answer: z.object({ sessions: z.array(sessionSchema) }),
  }),
  endSession: endpoint({
    ...own,
    name: 'organisations.endSession',
    method: 'DELETE',
    path: '/api/account/sessions/:id',
    summary: w.endSessionSummary,
    params: z.object({ id }),
    body: empty,
    answer: ended,
  }),
  endOthers: endpoint({
    ...own,
    name: 'organisations.endOthers',
    method: 'DELETE',
    path: '/api/account/sessions',
    summary: w.endOthersSummary,
    body: empty,
    answer: ended,
  }),
  actFor: endpoint({
    ...own,
    name: 'organisations.actFor',
    method: 'PUT',
    path: '/api/account/organisation',
    summary: w.actForSummary,
    body: z.strictObject({ organisationId: id }),
    answer: meSchema,
  }),
  deputies: endpoint({
    ...own,
    name: 'organisations.deputies',
    method: 'GET',
    path: '/api/deputies',
    summary: w.deputiesSummary,
    body: nothing,
    answer: z.object({ named: z.array(heldRoleSchema), held: z.array(heldRoleSchema) }),
  }),
  nameDeputy: endpoint({
    ...own,
    name: 'organisations.nameDeputy',
    method: 'POST',
    path: '/api/deputies',
    audience: rolesWithDeputy,
    creates: true,
    summary: w.nameDeputySummary,
    body: deputyAsked,
    answer: z.object({ id }),
  }),
  endDeputy: endpoint({
    ...own,
    name: 'organisations.endDeputy',
    method: 'DELETE',
    path: '/api/deputies/:id',
    summary: w.endDeputySummary,
    params: z.object({ id }),
    body: empty,
    answer: z.object({ id }),
  }),
  openLink: endpoint({
    name: 'organisations.openLink',
    // A post although it reads: the token must not stand in an address.
    method: 'POST',
    path: '/api/welcome',
    audience: 'anyone',
    creates: false,
    summary: w.openLinkSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ token }),
    answer: z.object({
      kind: z.enum(['invitation', 'reset']),
      name: z.string(),
      login: z.string(),
      organisation: z.string(),
      expiresAt: instant,
    }),
  }),
  setByLink: endpoint({
    name: 'organisations.setByLink',
    method: 'PUT',
    path: '/api/welcome',
    audience: 'anyone',
    creates: false,
    summary: w.useLinkSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ token, password }),
    answer: z.object({ login: z.string() }),
  }),
  staff: endpoint({
    ...own,
    name: 'organisations.staff',
    method: 'GET',
    path: '/api/staff',
    audience: keepers,
    summary: w.staffSummary,
    query: z.object({
      search: z.string().trim().max(60).default(''),
      organisationId: id.optional(),
      closed: z.stringbool().default(false),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    body: nothing,
    answer: z.object({
      staff: z.array(staffSchema),
      total: z.int(),
      pageSize: z.int(),
      /** Roles the caller may give. */
      toGive: z.array(roleSchema),
    }),
  }),
  invite: endpoint({
    ...own,
    name: 'organisations.invite',
    method: 'POST',
    path: '/api/staff',
    audience: keepers,
    creates: true,
    summary: w.inviteSummary,
    body: invitation,
    answer: handedSchema,
  }),
  makeLink: endpoint({
    ...own,
    name: 'organisations.makeLink',
    method: 'POST',
    path: '/api/staff/:id/links',
    audience: keepers,
    creates: true,
    summary: w.makeLinkSummary,
    params: z.object({ id }),
    body: empty,
    answer: handedSchema,
  }),
  changeStaff: endpoint({
    ...own,
    name: 'organisations.changeStaff',
    method: 'PUT',
    path: '/api/staff/:id',
    audience: ['administrator'],
    summary: w.changeStaffSummary,
    params: z.object({ id }),
    body: staffFacts,
    answer: z.object({ id, version: z.int() }),
  }),
  setRoles: endpoint({
    ...own,
    name: 'organisations.setRoles',
    method: 'PUT',
    path: '/api/staff/:id/roles',
    audience: ['administrator'],
    summary: w.setRolesSummary,
    params: z.object({ id }),
    body: z.strictObject({ roles: z.array(roleHeld).min(1).max(20) }),
    answer: z.object({ id }),
  }),
  leave: endpoint({
    ...own,
    name: 'organisations.leave',
    method: 'PUT',
    path: '/api/staff/:id/leaving',
    audience: keepers,
    summary: w.leaveSummary,
    params: z.object({ id }),
    body: z.strictObject({ to: id.nullable() }),
    answer: z.object({ id }),
  }),
  reopen: endpoint({
    ...own,
    name: 'organisations.reopen',
    method: 'DELETE',
    path: '/api/staff/:id/leaving',
    audience: ['administrator'],
    summary: w.reopenSummary,
    params: z.object({ id }),
    body: empty,
    answer: handedSchema,
  }),
};
