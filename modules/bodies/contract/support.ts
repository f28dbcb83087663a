import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, name, nothing } from '../../../platform/http/schema.ts';
import {
  largestSheetBody,
  sheetFile,
  sheetImport,
  sheetKind,
  sheetReport,
  sheetTrial,
} from '../../../platform/sheets/sheet.contract.ts';
import { keepers, readers, setters } from '../bodies.rules.ts';
import { meansKinds } from '../support.rules.ts';
import { supportWords as w } from '../words/support.words.ts';
import { kind, level } from './shapes.ts';

const most = 10 ** 14;
const means = {
  /** In fen, of a year. */
  money: z.int().min(0).max(most).nullable(),
  rooms: z.int().min(0).max(10_000).nullable(),
  fullTime: z.int().min(0).max(10_000).nullable(),
  partTime: z.int().min(0).max(10_000).nullable(),
};
const rule = z.strictObject({
  ...{ kind, level, ...means, edition: name(60), effectiveFrom: day, source: name(200) },
});
export type SupportRuleFields = z.infer<typeof rule>;

const ofBody = z.object({
  years: z.array(
    z.object({
      ...means,
      year: z.int(),
      source: z.string(),
      /** What the rule asks for that year; null where none is entered. */
      rule: z.object({ ...means, edition: z.string(), source: z.string() }).nullable(),
      gaps: z.array(z.object({ what: z.enum(meansKinds), short: z.int() })),
    }),
  ),
  maySet: z.boolean(),
});
export type SupportSeen = z.infer<typeof ofBody>;

const sheet = { audience: keepers, params: nothing };

export const supportPart = {
  exportSupport: endpoint({
    ...{ name: 'bodies.exportSupport', method: 'GET', path: '/api/body-support/sheet', ...sheet },
    ...{ creates: false, summary: w.exportSupport, body: nothing, answer: sheetFile },
    query: z.object({
      format: sheetKind.default('xlsx'),
      template: z.enum(['true', 'false']).default('false'),
    }),
  }),
  trySupport: endpoint({
    ...{ name: 'bodies.trySupport', method: 'POST', path: '/api/body-support/sheet/trial', ...sheet },
    ...{ creates: false, largest: largestSheetBody, summary: w.trySupport, query: nothing },
    ...{ body: sheetTrial, answer: sheetReport },
  }),
  importSupport: endpoint({
    ...{ name: 'bodies.importSupport', method: 'POST', path: '/api/body-support/sheet', ...sheet },
    ...{ creates: true, largest: largestSheetBody, summary: w.importSupport, query: nothing },
    ...{ body: sheetImport, answer: sheetReport },
  }),
  addSupportRule: endpoint({
    ...{ name: 'bodies.addSupportRule', method: 'POST', path: '/api/body-support/rules' },
    ...{ audience: setters, creates: true, summary: w.addSupportRule, params: nothing, query: nothing },
    ...{ body: rule, answer: nothing },
  }),
  support: endpoint({
    ...{ name: 'bodies.support', method: 'GET', path: '/api/bodies/:id/support', audience: readers },
    ...{ creates: false, summary: w.supportOf, params: z.object({ id }), query: nothing, body: nothing },
    answer: ofBody,
  }),
};
