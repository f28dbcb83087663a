import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, name, nothing, version } from '../../../platform/http/schema.ts';
import {
  largestSheetBody,
  sheetImport,
  sheetReport,
  sheetTrial,
} from '../../../platform/sheets/sheet.contract.ts';
import { keepers, readers } from '../duties.rules.ts';
import { summaryWords as w } from '../words/summaries.words.ts';
import { areaRef } from './shapes.ts';

const fields = { name: name(100), issuer: name(60), issuedOn: day, from: day, areaId: id };
export const editionFields = z.strictObject(fields);
export type EditionFields = z.infer<typeof editionFields>;

const edition = z.object({
  id,
  version: z.int(),
  name: z.string(),
  issuer: z.string(),
  issuedOn: day,
  from: day,
  area: areaRef,
  withdrawn: z.boolean(),
  /** In force today. */
  current: z.boolean(),
  duties: z.int(),
  /** How many were taken off it. */
  removed: z.int(),
  mayKeep: z.boolean(),
});
export type Edition = z.infer<typeof edition>;

const editions = z.object({
  editions: z.array(edition),
  /** For which areas the caller may enter an edition. */
  areas: z.array(areaRef),
});
export type Editions = z.infer<typeof editions>;

const byId = z.object({ id });

export const editionsPart = {
  editions: endpoint({
    ...{ name: 'duties.editions', method: 'GET', path: '/api/duty-editions', audience: readers },
    ...{ creates: false, summary: w.editions, params: nothing, query: nothing, body: nothing },
    answer: editions,
  }),
  addEdition: endpoint({
    ...{ name: 'duties.addEdition', method: 'POST', path: '/api/duty-editions', audience: keepers },
    ...{ creates: true, summary: w.addEdition, params: nothing, query: nothing, body: editionFields },
    answer: editions,
  }),
  changeEdition: endpoint({
    ...{ name: 'duties.changeEdition', method: 'PUT', path: '/api/duty-editions/:id', audience: keepers },
    ...{ creates: false, summary: w.changeEdition, params: byId, query: nothing, answer: editions },
    body: z.strictObject({ version, ...fields, withdrawn: z.boolean() }),
  }),
  trySheet: endpoint({
    ...{ name: 'duties.trySheet', method: 'POST', path: '/api/duty-editions/:id/sheet/trial' },
    ...{ audience: keepers, creates: false, largest: largestSheetBody, summary: w.trySheet, params: byId },
    ...{ query: nothing, body: sheetTrial, answer: sheetReport },
  }),
  importSheet: endpoint({
    ...{ name: 'duties.importSheet', method: 'POST', path: '/api/duty-editions/:id/sheet' },
    ...{ audience: keepers, creates: true, largest: largestSheetBody, summary: w.importSheet, params: byId },
    ...{ query: nothing, body: sheetImport, answer: sheetReport },
  }),
};
export type EditionChange = z.infer<typeof editionsPart.changeEdition.body>;
