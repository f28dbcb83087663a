import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, nothing } from '../../platform/http/schema.ts';
import { servicesWords as w } from './services.words.ts';

export const serviceSchema = z.object({
  id,
  organisationId: id,
  title: z.string(),
  summary: z.string(),
  category: z.string(),
  groups: z.array(z.string()),
  /** Empty means the whole city. */
  areaIds: z.array(id),
  documents: z.array(z.string()),
  /** Working days. */
  promiseDays: z.int(),
  delivery: z.enum(['dispatch', 'appointment', 'drop-in', 'link']),
  phone: z.string(),
  capacity: z.int().nullable(),
  /** "…用来 约免费筛查的时间": the tail of the sentence of consent. */
  purpose: z.string(),
  /** In which it is offered besides Chinese, ISO 639. */
  languages: z.array(z.string()),
});

export const categorySchema = z.object({
  code: z.string(),
  parentCode: z.string().nullable(),
  name: z.string(),
  nameEn: z.string(),
});

export type Service = z.infer<typeof serviceSchema>;
export type Category = z.infer<typeof categorySchema>;

export const servicesContract = {
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
      search: z.string().trim().max(60).default(''),
    }),
    body: nothing,
    answer: z.object({ services: z.array(serviceSchema) }),
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
    answer: serviceSchema,
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
