import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, nothing } from '../../platform/http/schema.ts';
import { editingContract } from './contract/editing.ts';
import { categorySchema, serviceSchema } from './contract/shapes.ts';
import { sheetContract } from './contract/sheet.ts';
import { servicesWords as w } from './services.words.ts';

export type { Category, Service, ServiceRecord } from './contract/shapes.ts';

/** With what is left of it now: how many are being worked on against its capacity. */
const offeredSchema = serviceSchema.extend({ openLegs: z.int() });

export const servicesContract = {
  ...editingContract,
  ...sheetContract,
  list: endpoint({
    name: 'services.list',
    method: 'GET',
    path: '/api/services',
    audience: 'anyone',
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: z.object({
      category: z.string().max(60).optional(),
      group: z.string().max(60).optional(),
      area: id.optional(),
      search: z.string().trim().max(60).default(''),
    }),
    body: nothing,
    answer: z.object({ services: z.array(offeredSchema) }),
  }),
  get: endpoint({
    name: 'services.get',
    method: 'GET',
    path: '/api/services/:id',
    audience: 'anyone',
    creates: false,
    summary: w.getSummary,
    params: z.object({ id }),
    query: nothing,
    body: nothing,
    answer: offeredSchema,
  }),
  categories: endpoint({
    name: 'services.categories',
    method: 'GET',
    path: '/api/categories',
    audience: 'anyone',
    creates: false,
    summary: w.categoriesSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ categories: z.array(categorySchema) }),
  }),
};
