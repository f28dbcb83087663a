import { z } from 'zod';
import { roleNames } from '../../../platform/access/roles.ts';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, instant, name, nothing, version } from '../../../platform/http/schema.ts';
import { listAsSheet } from '../../../platform/sheets/sheet.contract.ts';
import { categorySheetWords, categoriesWords as w } from '../categories.words.ts';

const code = z.string().min(1).max(60);
const why = anyName(200).default('');

export const categoryContentSchema = z.strictObject({
  /** Null: a heading of the first level. */
  parentCode: code.nullable(),
  name: name(30),
  nameEn: anyName(60),
  /** What belongs here and what does not, for whoever sorts. */
  about: anyName(500),
  /** As residents say it; words are read by these. */
  saidAs: z.array(z.string().trim().min(1).max(200)).max(100),
});

const person = z.object({ name: z.string(), number: z.string() }).nullable();

/** Of a year unless told; null for whoever sees no figures of the whole city. */
export const categoryFiguresSchema = z.object({
  open: z.int(),
  needs: z.int(),
  /** Those that were read as it and that a person looked at, and those of them where it stood. */
  looked: z.int(),
  stood: z.int(),
  /** As what else it turned out to be most often, and how often. */
  confused: z.object({ name: z.string(), count: z.int() }).nullable(),
});

export const keptCategorySchema = z.object({
  code,
  version,
  ...categoryContentSchema.shape,
  state: z.enum(['live', 'off']),
  mergedInto: z.string().nullable(),
  /** On the menu or in draft. */
  services: z.int(),
  figures: categoryFiguresSchema.nullable(),
  changedBy: person,
  changedAt: instant.nullable(),
});

const editionSchema = z.object({
  version,
  content: categoryContentSchema,
  state: z.enum(['live', 'off']),
  mergedInto: z.string().nullable(),
  restored: z.int().nullable(),
  why: z.string(),
  by: person,
  at: instant,
  /** What differs from the version before; none in the first. */
  fields: z.array(z.string()),
});

const editors = ['administrator', 'coordinator'] as const;
const byCode = z.object({ code });
const done = z.object({ code });

export const categoriesContract = {
  keptCategories: endpoint({
    name: 'services.keptCategories',
    method: 'GET',
    path: '/api/category-list',
    audience: roleNames,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ categories: z.array(keptCategorySchema), mayEdit: z.boolean() }),
  }),
  categorySheet: endpoint({
    ...{ name: 'services.categorySheet', path: '/api/category-list/sheet', audience: roleNames },
    ...{ summary: categorySheetWords.summary, ...listAsSheet({}) },
  }),
  addCategory: endpoint({
    name: 'services.addCategory',
    method: 'POST',
    path: '/api/category-list',
    audience: editors,
    creates: true,
    summary: w.addSummary,
    params: nothing,
    query: nothing,
    body: categoryContentSchema.extend({ why }),
    answer: done,
  }),
  changeCategory: endpoint({
    name: 'services.changeCategory',
    method: 'PUT',
    path: '/api/category-list/:code',
    audience: editors,
    creates: false,
    summary: w.changeSummary,
    params: byCode,
    query: nothing,
    body: categoryContentSchema.extend({ version, why }),
    answer: done,
  }),
  placeCategory: endpoint({
    name: 'services.placeCategory',
    method: 'PUT',
    path: '/api/category-list/:code/place',
    audience: editors,
    creates: false,
    summary: w.placeSummary,
    params: byCode,
    query: nothing,
    body: z.strictObject({ version, step: z.enum(['up', 'down']) }),
    answer: done,
  }),
  mergeCategory: endpoint({
    name: 'services.mergeCategory',
    method: 'PUT',
    path: '/api/category-list/:code/merger',
    audience: editors,
    creates: false,
    summary: w.mergeSummary,
    params: byCode,
    query: nothing,
    body: z.strictObject({ version, into: code, why }),
    answer: done,
  }),
  setCategoryState: endpoint({
    name: 'services.setCategoryState',
    method: 'PUT',
    path: '/api/category-list/:code/state',
    audience: editors,
    creates: false,
    summary: w.setStateSummary,
    params: byCode,
    query: nothing,
    body: z.strictObject({ version, state: z.enum(['live', 'off']), why }),
    answer: done,
  }),
  categoryHistory: endpoint({
    name: 'services.categoryHistory',
    method: 'GET',
    path: '/api/category-list/:code/editions',
    audience: roleNames,
    creates: false,
    summary: w.historySummary,
    params: byCode,
    query: nothing,
    body: nothing,
    answer: z.object({ editions: z.array(editionSchema) }),
  }),
  restoreCategory: endpoint({
    name: 'services.restoreCategory',
    method: 'PUT',
    path: '/api/category-list/:code/edition',
    audience: editors,
    creates: false,
    summary: w.restoreSummary,
    params: byCode,
    query: nothing,
    body: z.strictObject({ version, edition: z.int().min(1), why }),
    answer: done,
  }),
};

export type CategoryContent = z.infer<typeof categoryContentSchema>;
export type KeptCategory = z.infer<typeof keptCategorySchema>;
export type CategoryEdition = z.infer<typeof editionSchema>;
export type CategoryFigures = z.infer<typeof categoryFiguresSchema>;
