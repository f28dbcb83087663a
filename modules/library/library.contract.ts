import { z } from 'zod';
import { roleNames } from '../../platform/access/roles.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, day, id, nothing, version } from '../../platform/http/schema.ts';
import { listAsSheet } from '../../platform/sheets/sheet.contract.ts';
import { accesses, editors, itemKinds, itemStates } from './kinds.rules.ts';
import { librarySummaries as s } from './library.words.ts';
import { contentSchema, facts, itemSchema, lineSchema, staffItemSchema } from './shapes.contract.ts';

export type { Content, EditionLine, LibraryItem, LibraryLine, StaffItem } from './shapes.contract.ts';

const filter = {
  /** Words of a title or a text, simplified or traditional, pinyin or its first letters; all must be found. */
  search: z.string().trim().max(60).default(''),
  kind: z.enum(itemKinds).optional(),
  /** The body that issued it, as it is written. */
  issuer: z.string().max(80).optional(),
  year: z.coerce.number().int().min(1949).max(2999).optional(),
  state: z.enum(itemStates).optional(),
};
const page = z.coerce.number().int().min(1).max(10_000).default(1);
const list = z.object({
  items: z.array(lineSchema),
  total: z.int(),
  pageSize: z.int(),
  /** Bodies and years there are, for filters. */
  issuers: z.array(z.string()),
  years: z.array(z.int()),
});
const params = z.object({ id });
const which = z.object({ edition: z.coerce.number().int().min(1).max(10_000).optional() });
const largestFile = 16 * 1024 * 1024;

const staffFilter = { ...filter, access: z.enum(accesses).optional() };

export const libraryContract = {
  publicList: endpoint({
    ...{ name: 'library.publicList', method: 'GET', path: '/api/library/public', audience: 'anyone' },
    ...{ creates: false, summary: s.publicList, params: nothing, body: nothing },
    query: z.object({ ...filter, page }),
    answer: list,
  }),
  publicOne: endpoint({
    ...{ name: 'library.publicOne', method: 'GET', path: '/api/library/public/:id', audience: 'anyone' },
    ...{ creates: false, summary: s.publicOne, params, body: nothing },
    query: which,
    answer: itemSchema,
  }),
  list: endpoint({
    ...{ name: 'library.list', method: 'GET', path: '/api/library', audience: roleNames },
    ...{ creates: false, summary: s.list, params: nothing, body: nothing },
    query: z.object({ ...staffFilter, page }),
    /** `mayAddFor`: the organisation whose texts the caller keeps. */
    answer: list.extend({ mayAddFor: z.object({ id, name: z.string() }).nullable() }),
  }),
  sheet: endpoint({
    ...{ name: 'library.sheet', path: '/api/library/sheet', audience: roleNames },
    ...{ summary: s.sheet, ...listAsSheet(staffFilter) },
  }),
  one: endpoint({
    ...{ name: 'library.one', method: 'GET', path: '/api/library/:id', audience: roleNames },
    ...{ creates: false, summary: s.one, params, body: nothing },
    query: which,
    answer: staffItemSchema,
  }),
  difference: endpoint({
    ...{ name: 'library.difference', method: 'GET', path: '/api/library/:id/difference' },
    ...{ audience: roleNames, creates: false, summary: s.difference, params, body: nothing },
    query: z.object({
      from: z.coerce.number().int().min(1).default(1),
      to: z.coerce.number().int().min(1).default(2),
    }),
    answer: z.object({
      paragraphs: z.array(z.object({ kind: z.enum(['same', 'gone', 'come']), text: z.string() })),
    }),
  }),
  readFile: endpoint({
    ...{ name: 'library.readFile', method: 'POST', path: '/api/library/reading', audience: editors },
    ...{ creates: false, summary: s.readFile, params: nothing, query: nothing },
    largest: 23 * 1024 * 1024,
    body: z.strictObject({
      /** A TXT, HTML or DOCX file in base64. */
      content: z
        .base64()
        .min(1)
        .max(Math.ceil(largestFile / 3) * 4),
    }),
    answer: z.object({ text: z.string(), title: z.string(), number: z.string(), day: day.nullable() }),
  }),
  fromDocument: endpoint({
    ...{ name: 'library.fromDocument', method: 'GET', path: '/api/library/documents/:id', audience: editors },
    ...{ creates: false, summary: s.fromDocument, params, query: nothing, body: nothing },
    answer: z.object({
      ...{ title: z.string(), number: z.string(), issuer: z.string(), day, text: z.string() },
      /** The item that already holds this document. */
      itemId: id.nullable(),
      /** The item whose edition this would be, since the document supersedes one that is there. */
      earlier: z.object({ id, title: z.string() }).nullable(),
    }),
  }),
  add: endpoint({
    ...{ name: 'library.add', method: 'POST', path: '/api/library', audience: editors },
    ...{ creates: true, summary: s.add, params: nothing, query: nothing },
    body: z.strictObject({ ...facts, ...contentSchema.shape }),
    answer: staffItemSchema,
  }),
  addDocument: endpoint({
    ...{ name: 'library.addDocument', method: 'POST', path: '/api/library/documents', audience: editors },
    ...{ creates: true, summary: s.addDocument, params: nothing, query: nothing },
    body: z.strictObject({ ...facts, documentId: id, fromDay: day }),
    answer: staffItemSchema,
  }),
  addEdition: endpoint({
    ...{ name: 'library.addEdition', method: 'POST', path: '/api/library/:id/editions', audience: editors },
    ...{ creates: true, summary: s.addEdition, params, query: nothing },
    body: z.strictObject({ ...contentSchema.shape, version, why: anyName(200) }),
    answer: staffItemSchema,
  }),
  describe: endpoint({
    ...{ name: 'library.describe', method: 'PUT', path: '/api/library/:id', audience: editors },
    ...{ creates: false, summary: s.describe, params, query: nothing },
    body: z.strictObject({ version, ...facts }),
    answer: staffItemSchema,
  }),
  withdraw: endpoint({
    ...{ name: 'library.withdraw', method: 'PUT', path: '/api/library/:id/withdrawal', audience: editors },
    ...{ creates: false, summary: s.withdraw, params, query: nothing },
    body: z.strictObject({
      version,
      /** The first day on which it holds no more; null: it holds again. */
      withdrawnFrom: day.nullable(),
      /** Needed where it is withdrawn. */
      why: anyName(300),
      /** What is in force in its place. */
      replacedBy: id.nullable(),
    }),
    answer: staffItemSchema,
  }),
};
