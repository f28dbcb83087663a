import { z } from 'zod';
import { roleNames } from '../../platform/access/roles.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { id, nothing } from '../../platform/http/schema.ts';
import { accountsContract } from './contract/accounts.ts';
import { dutyContract } from './contract/duty.ts';
import { listsContract } from './contract/lists.ts';
import { meSchema, organisationSchema } from './contract/me.ts';
import { organisationsWords as w } from './organisations.words.ts';
import { settingsContract } from './settings.contract.ts';

export type {
  DeputyAsked,
  Handed,
  HeldRole,
  Invitation,
  RoleHeld,
  SessionSeen,
  StaffFacts,
  StaffSeen,
} from './contract/account-shapes.ts';
export type { Me, Organisation } from './contract/me.ts';

export const colleagueSchema = z.object({
  id,
  name: z.string(),
  post: z.string(),
  /** Read and spoken besides Chinese, ISO 639. */
  languages: z.array(z.string()),
});

export type Colleague = z.infer<typeof colleagueSchema>;

export const organisationsContract = {
  ...accountsContract,
  ...settingsContract,
  ...dutyContract,
  ...listsContract,
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
