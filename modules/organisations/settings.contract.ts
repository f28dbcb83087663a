import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, instant, name, nothing, version } from '../../platform/http/schema.ts';
import { organisationSchema } from './contract/me.ts';
import { kindWords, settingsWords as w } from './settings.words.ts';

const administrator = ['administrator'] as const;
const kinds = Object.keys(kindWords) as [keyof typeof kindWords, ...(keyof typeof kindWords)[]];

const fields = {
  kind: z.enum(kinds),
  name: name(80),
  shortName: name(20),
  areaId: id,
  parentId: id.nullable(),
  phone: z
    .string()
    .trim()
    .regex(/^[\d+][\d\- ]{1,19}$/),
  partner: z.boolean(),
};

export const changeSchema = z.object({
  id,
  at: instant,
  /** `organisations.organisation-changed` */
  name: z.string(),
  /** Who: a name and a staff number; null for the system itself. */
  by: z.object({ name: z.string(), number: z.string() }).nullable(),
  fields: z.array(z.string()),
});

/** What an administrator changes about organisations, and who changed any setting. */
export const settingsContract = {
  all: endpoint({
    name: 'organisations.all',
    method: 'GET',
    path: '/api/settings/organisations',
    audience: administrator,
    creates: false,
    summary: w.allSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ organisations: z.array(organisationSchema) }),
  }),
  add: endpoint({
    name: 'organisations.add',
    method: 'POST',
    path: '/api/organisations',
    audience: administrator,
    creates: true,
    summary: w.addSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject(fields),
    answer: organisationSchema,
  }),
  change: endpoint({
    name: 'organisations.change',
    method: 'PUT',
    path: '/api/organisations/:id',
    audience: administrator,
    creates: false,
    summary: w.changeSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version, ...fields }),
    answer: organisationSchema,
  }),
  close: endpoint({
    name: 'organisations.close',
    method: 'PUT',
    path: '/api/organisations/:id/closure',
    audience: administrator,
    creates: false,
    summary: w.closeSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version, closed: z.boolean() }),
    answer: organisationSchema,
  }),
  history: endpoint({
    name: 'organisations.history',
    method: 'GET',
    path: '/api/settings/history',
    audience: administrator,
    creates: false,
    summary: w.historySummary,
    params: nothing,
    query: z.object({
      /** Without it, the settings of the city as a whole. */
      subject: id.optional(),
      /** The start of the happenings' names: `calendar.`. */
      about: z.string().max(60).default(''),
    }),
    body: nothing,
    answer: z.object({ changes: z.array(changeSchema) }),
  }),
};

export type OrganisationFields = z.infer<typeof settingsContract.add.body>;
export type Change = z.infer<typeof changeSchema>;
