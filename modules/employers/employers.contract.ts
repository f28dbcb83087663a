import { z } from 'zod';
import { roleNames } from '../../platform/access/roles.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { id, name, nothing, version } from '../../platform/http/schema.ts';
import { sheetFile, sheetKind } from '../../platform/sheets/sheet.contract.ts';
import { employerKinds, keepers } from './employers.rules.ts';
import { employersWords as w } from './employers.words.ts';
import { employerSheetWords as sheetWords } from './employers-sheet.words.ts';

export const employerSchema = z.object({
  id,
  kind: z.enum(employerKinds),
  name: z.string(),
  areaId: id,
  hasUnion: z.boolean(),
  uscc: z.string().nullable(),
  /** The check letter of the credit code does not fit; real codes exist that fail it, so a person looks again. */
  usccDoubtful: z.boolean(),
  version: z.int(),
});

const fields = {
  kind: z.enum(employerKinds),
  name: name(80),
  areaId: id,
  hasUnion: z.boolean(),
  /** Empty or null: it has none, or nobody knows it yet. */
  uscc: z.string().trim().max(40).nullable(),
};
const added = z.strictObject(fields);

export type Employer = z.infer<typeof employerSchema>;
export type EmployerFields = z.infer<typeof added>;

export const employersContract = {
  list: endpoint({
    name: 'employers.list',
    method: 'GET',
    path: '/api/employers',
    audience: roleNames,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: z.object({ search: z.string().trim().max(60).default('') }),
    body: nothing,
    answer: z.object({ employers: z.array(employerSchema) }),
  }),
  page: endpoint({
    name: 'employers.page',
    method: 'GET',
    path: '/api/employers/page',
    audience: keepers,
    creates: false,
    summary: w.pageSummary,
    params: nothing,
    query: z.object({
      /** Part of a name, of its pinyin or of a credit code. */
      search: z.string().trim().max(60).default(''),
      /** Only those with a trade union, or only those without. */
      union: z.enum(['with', 'without']).optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    body: nothing,
    answer: z.object({ employers: z.array(employerSchema), total: z.int(), pageSize: z.int() }),
  }),
  sheet: endpoint({
    ...{ name: 'employers.sheet', method: 'GET', path: '/api/employers/sheet', audience: keepers },
    ...{ creates: false, summary: sheetWords.summary, params: nothing, body: nothing, answer: sheetFile },
    query: z.object({
      search: z.string().trim().max(60).default(''),
      union: z.enum(['with', 'without']).optional(),
      format: sheetKind.default('xlsx'),
    }),
  }),
  add: endpoint({
    name: 'employers.add',
    method: 'POST',
    path: '/api/employers',
    audience: keepers,
    creates: true,
    summary: w.addSummary,
    params: nothing,
    query: nothing,
    body: added,
    answer: employerSchema,
  }),
  change: endpoint({
    name: 'employers.change',
    method: 'PUT',
    path: '/api/employers/:id',
    audience: keepers,
    creates: false,
    summary: w.changeSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version, ...fields }),
    answer: employerSchema,
  }),
};
