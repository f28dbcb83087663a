import { z } from 'zod';
import { languageWords } from '../../../base/languages.words.ts';
import { type Role, roleNames } from '../../../platform/access/roles.ts';
import { day, id, instant, name, text, version } from '../../../platform/http/schema.ts';
import { rolesWithDeputy } from '../accounts.rules.ts';

export const roleSchema = z.enum(roleNames as [Role, ...Role[]]);
export const named = z.object({ id, shortName: z.string() });
export const person = z.object({ id, name: z.string() });

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

export const deputyAsked = z.strictObject({
  staffId: id,
  role: z.enum(rolesWithDeputy),
  from: day,
  until: day,
});

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
export const ownMail = z.strictObject({ mail: mailAddress, daily: z.boolean() });

/** What is known of a member of staff besides their account; `languages` are read and spoken besides Chinese, ISO 639. */
const facts = {
  name: name(40),
  post: name(60),
  phone: text(30),
  languages: z.array(z.enum(languageCodes)).max(10),
};

export const invitation = z.strictObject({
  ...facts,
  languages: facts.languages.default([]),
  number: text(20),
  organisationId: id,
  stationId: id.nullable().default(null),
  roles: z.array(roleSchema).min(1).max(7),
  mail: mailAddress.default(''),
});

export const roleHeld = z.strictObject({
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
  /** Empty for none; null where the caller may not change it. */
  mail: z.string().nullable(),
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
export const staffFacts = z.strictObject({ version, ...facts, mail: mailAddress });
export type StaffFacts = z.output<typeof staffFacts>;
export type RoleHeld = z.output<typeof roleHeld>;
export type StaffSeen = z.infer<typeof staffSchema>;
export type Handed = z.infer<typeof handedSchema>;
