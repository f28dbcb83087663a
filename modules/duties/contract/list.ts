import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, nothing } from '../../../platform/http/schema.ts';
import { sheetFile, sheetKind } from '../../../platform/sheets/sheet.contract.ts';
import { readers } from '../duties.rules.ts';
import { summaryWords as w } from '../words/summaries.words.ts';
import { areaRef, categoryRef, code, kind, organisationRef, page } from './shapes.ts';

const filter = {
  /** Without one: all that are in force today. */
  edition: id.optional(),
  /** Part of a title, of its pinyin, of the basis, or of the name of a body that is named. */
  search: z.string().trim().max(60).default(''),
  organisation: id.optional(),
  /** Of either level. */
  category: code.optional(),
  kind: kind.optional(),
};

export const listed = z.object({
  id,
  number: z.int(),
  title: z.string(),
  kind,
  category: categoryRef,
  /** `version` is what a change must have seen. */
  edition: z.object({ id, name: z.string(), version: z.int() }),
  /** It may be changed by the caller. */
  mayKeep: z.boolean(),
  /** Where it holds: an area, or all of a level in the edition's area. */
  area: areaRef,
  level: z.string().nullable(),
  lead: organisationRef.nullable(),
  assisting: z.array(organisationRef),
  basis: z.string(),
  from: day,
});
export type ListedDuty = z.infer<typeof listed>;

export const listPart = {
  list: endpoint({
    ...{ name: 'duties.list', method: 'GET', path: '/api/duty-list', audience: readers, creates: false },
    ...{ summary: w.list, params: nothing, query: z.object({ ...filter, page }), body: nothing },
    answer: z.object({ duties: z.array(listed), total: z.int(), pageSize: z.int() }),
  }),
  exportSheet: endpoint({
    ...{ name: 'duties.exportSheet', method: 'GET', path: '/api/duty-list/sheet', audience: readers },
    ...{ creates: false, summary: w.exportSheet, params: nothing, body: nothing, answer: sheetFile },
    query: z.object({
      ...filter,
      format: sheetKind.default('xlsx'),
      template: z.enum(['true', 'false']).default('false'),
    }),
  }),
};
export type DutyFilter = Omit<z.infer<typeof listPart.list.query>, 'page'>;
