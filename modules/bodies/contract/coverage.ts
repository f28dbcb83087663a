import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, nothing } from '../../../platform/http/schema.ts';
import { sheetFile, sheetKind } from '../../../platform/sheets/sheet.contract.ts';
import { readers } from '../bodies.rules.ts';
import { summaryWords as w } from '../words/summaries.words.ts';
import { kind } from './shapes.ts';

const share = z.object({ all: z.int(), without: z.int() });
export type Share = z.infer<typeof share>;

export const wanting = z.enum(['townships', 'villages', 'employers']);
export type Wanting = z.infer<typeof wanting>;

const row = z.object({
  areaId: id,
  name: z.string(),
  /** As far as its stations show where it lies. */
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  townships: share,
  villages: share,
  employers: share,
});
export type CoverageRow = z.infer<typeof row>;

const wantingQuery = { kind: kind.default('union'), area: id.optional(), what: wanting.default('villages') };

export const coveragePart = {
  coverage: endpoint({
    ...{ name: 'bodies.coverage', method: 'GET', path: '/api/body-coverage', audience: readers },
    ...{ creates: false, summary: w.coverage, params: nothing, body: nothing },
    /** Of the areas directly below `within`; without it, of the counties. */
    query: z.object({ kind: kind.default('union'), within: id.optional() }),
    answer: z.object({ rows: z.array(row) }),
  }),
  uncovered: endpoint({
    ...{ name: 'bodies.uncovered', method: 'GET', path: '/api/body-coverage/without', audience: readers },
    ...{ creates: false, summary: w.uncovered, params: nothing, body: nothing },
    query: z.object({ ...wantingQuery, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    answer: z.object({
      /** `said`: of an employer, that it was entered as one with a trade union, which nobody entered yet. */
      without: z.array(z.object({ id, name: z.string(), area: z.string(), said: z.boolean() })),
      total: z.int(),
      pageSize: z.int(),
    }),
  }),
  uncoveredSheet: endpoint({
    ...{ name: 'bodies.uncoveredSheet', method: 'GET', path: '/api/body-coverage/without/sheet' },
    ...{ audience: readers, creates: false, summary: w.uncoveredSheet, params: nothing, body: nothing },
    query: z.object({ ...wantingQuery, format: sheetKind.default('xlsx') }),
    answer: sheetFile,
  }),
};
