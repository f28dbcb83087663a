import { z } from 'zod';
import { bodyKinds } from '../../../base/body-kinds.words.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, instant, nothing, text, version } from '../../../platform/http/schema.ts';
import { editingWords as w } from '../editing.words.ts';
import { linkPattern, mostCapacity, mostDays, mostListed, mostOf, phonePattern } from '../limits.rules.ts';
import {
  type categorySchema,
  deliveries,
  groupCodes,
  languageCodes,
  serviceRecordSchema,
  serviceStates,
} from './shapes.ts';

/** Of one's own organisation; the office and administrators, of all. The policy says which. */
export const editors = ['clerk', 'head', 'coordinator', 'administrator'] as const;

const byId = z.object({ id });

/** What a person fills in, by hand or in a sheet. */
export const serviceFields = {
  code: z
    .string()
    .trim()
    .max(mostOf.code)
    .nullable()
    .default(null)
    .transform((code) => code || null),
  title: text(mostOf.title),
  summary: text(mostOf.summary),
  category: text(60),
  groups: z.array(z.enum(groupCodes)).max(groupCodes.length),
  areaIds: z.array(id).max(mostListed.areaIds),
  memberOf: z.enum(bodyKinds).nullable().default(null),
  documents: z.array(text(mostOf.documents)).max(mostListed.documents),
  promiseDays: z.int().min(1).max(mostDays),
  delivery: z.enum(deliveries),
  phone: z.string().trim().regex(phonePattern),
  stationId: id.nullable(),
  address: z.string().trim().max(mostOf.address),
  opening: z.string().trim().max(mostOf.opening),
  link: z.union([z.literal(''), z.string().trim().regex(linkPattern).max(mostOf.link)]),
  capacity: z.int().min(1).max(mostCapacity).nullable(),
  purpose: text(mostOf.purpose),
  matter: z.string().trim().max(mostOf.matter).default(''),
  question: z.string().trim().max(mostOf.question).default(''),
  languages: z.array(z.enum(languageCodes)).max(languageCodes.length),
  saidAs: z.array(text(mostOf.saidAs)).max(mostListed.saidAs),
};
export const serviceFieldsSchema = z.object(serviceFields);
export type ServiceFields = z.infer<typeof serviceFieldsSchema>;

const change = z.object({
  /** `title`, `areaIds`, …, or `state`. */
  field: z.string(),
  before: z.string(),
  after: z.string(),
});

export const editionSchema = z.object({
  version: z.int(),
  at: instant,
  /** Null for the system itself. */
  by: z.object({ name: z.string(), number: z.string(), organisation: z.string() }).nullable(),
  via: z.enum(['hand', 'sheet', 'restore']),
  /** The version that was put back. */
  restored: z.int().nullable(),
  /** What differs from the version before, in words; empty for the first. */
  changes: z.array(change),
});

/** A service with what the caller may do with it. */
const shownSchema = serviceRecordSchema.extend({
  organisation: z.string(),
  openLegs: z.int(),
  may: z.object({ change: z.boolean() }),
});

/** The same with all names a form needs and the address under which it is looked at as residents will see it. */
const openedSchema = shownSchema.extend({ preview: z.string() });

export type Edition = z.infer<typeof editionSchema>;
export type ShownService = z.infer<typeof shownSchema>;
export type OpenedService = z.infer<typeof openedSchema>;
export type CategoryChoice = z.infer<typeof categorySchema>;

export const menuQuery = z.object({
  search: z.string().trim().max(60).default(''),
  category: z.string().max(60).optional(),
  group: z.string().max(60).optional(),
  organisation: id.optional(),
  state: z.enum(serviceStates).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type MenuQuery = z.infer<typeof menuQuery>;

export const editingContract = {
  menu: endpoint({
    name: 'services.menu',
    method: 'GET',
    path: '/api/menu',
    audience: editors,
    creates: false,
    summary: w.menuSummary,
    params: nothing,
    query: menuQuery,
    body: nothing,
    answer: z.object({
      services: z.array(shownSchema),
      total: z.int(),
      pageSize: z.int(),
      /** For which organisations the caller may offer something new. */
      offerFor: z.array(z.object({ id, name: z.string() })),
    }),
  }),
  opened: endpoint({
    name: 'services.opened',
    method: 'GET',
    path: '/api/menu/:id',
    audience: editors,
    creates: false,
    summary: w.openedSummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: openedSchema,
  }),
  add: endpoint({
    name: 'services.add',
    method: 'POST',
    path: '/api/menu',
    audience: editors,
    creates: true,
    summary: w.addSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ organisationId: id, state: z.enum(['draft', 'published']), ...serviceFields }),
    answer: openedSchema,
  }),
  change: endpoint({
    name: 'services.change',
    method: 'PUT',
    path: '/api/menu/:id',
    audience: editors,
    creates: false,
    summary: w.changeSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version, ...serviceFields }),
    answer: openedSchema,
  }),
  setState: endpoint({
    name: 'services.setState',
    method: 'PUT',
    path: '/api/menu/:id/state',
    audience: editors,
    creates: false,
    summary: w.setStateSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version, state: z.enum(['published', 'withdrawn']) }),
    answer: openedSchema,
  }),
  history: endpoint({
    name: 'services.history',
    method: 'GET',
    path: '/api/menu/:id/editions',
    audience: editors,
    creates: false,
    summary: w.historySummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: z.object({ editions: z.array(editionSchema) }),
  }),
  restore: endpoint({
    name: 'services.restore',
    method: 'PUT',
    path: '/api/menu/:id/restoration',
    audience: editors,
    creates: false,
    summary: w.restoreSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version, edition: z.int().min(1) }),
    answer: openedSchema,
  }),
};
