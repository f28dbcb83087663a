import { z } from 'zod';
import { roleNames } from '../../platform/access/roles.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { id, nothing } from '../../platform/http/schema.ts';
import { organisationsWords as w } from './organisations.words.ts';

export const organisationSchema = z.object({
  id,
  kind: z.string(),
  name: z.string(),
  shortName: z.string(),
  areaId: id,
  parentId: id.nullable(),
  phone: z.string(),
  partner: z.boolean(),
});

export const meSchema = z.object({
  staffId: id,
  number: z.string(),
  name: z.string(),
  post: z.string(),
  roles: z.array(z.enum(roleNames as [string, ...string[]])),
  organisation: organisationSchema,
  stationId: id.nullable(),
  city: z.object({ name: z.string(), zone: z.string() }),
});

export const colleagueSchema = z.object({
  id,
  name: z.string(),
  post: z.string(),
  /** Read and spoken besides Chinese, ISO 639. */
  languages: z.array(z.string()),
});

export type Organisation = z.infer<typeof organisationSchema>;
export type Me = z.infer<typeof meSchema>;
export type Colleague = z.infer<typeof colleagueSchema>;

export const organisationsContract = {
  signIn: endpoint({
    name: 'organisations.signIn',
    method: 'POST',
    path: '/api/session',
    audience: 'anyone',
    creates: false,
    summary: w.signInSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ login: z.string().trim().min(1).max(60), password: z.string().min(1).max(200) }),
    answer: meSchema,
  }),
  signOut: endpoint({
    name: 'organisations.signOut',
    method: 'DELETE',
    path: '/api/session',
    audience: roleNames,
    creates: false,
    summary: w.signOutSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ ended: z.literal(true) }),
  }),
  me: endpoint({
    name: 'organisations.me',
    method: 'GET',
    path: '/api/session',
    audience: roleNames,
    creates: false,
    summary: w.meSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: meSchema,
  }),
  list: endpoint({
    name: 'organisations.list',
    method: 'GET',
    path: '/api/organisations',
    audience: roleNames,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ organisations: z.array(organisationSchema) }),
  }),
  colleagues: endpoint({
    name: 'organisations.colleagues',
    method: 'GET',
    path: '/api/organisations/own/staff',
    audience: roleNames,
    creates: false,
    summary: w.colleaguesSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ staff: z.array(colleagueSchema) }),
  }),
};
