import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { nothing } from '../../../platform/http/schema.ts';
import {
  largestSheetBody,
  sheetFile,
  sheetImport,
  sheetKind,
  sheetReport,
  sheetTrial,
} from '../../../platform/sheets/sheet.contract.ts';
import { keepers } from '../bodies.rules.ts';
import { postSheetSummaries as w } from '../words/posts-sheet.words.ts';

const sheet = { audience: keepers, params: nothing };

export const postsSheetPart = {
  exportPosts: endpoint({
    ...{ name: 'bodies.exportPosts', method: 'GET', path: '/api/body-posts/sheet', ...sheet },
    ...{ creates: false, summary: w.exportPosts, body: nothing, answer: sheetFile },
    query: z.object({
      format: sheetKind.default('xlsx'),
      template: z.enum(['true', 'false']).default('false'),
    }),
  }),
  tryPosts: endpoint({
    ...{ name: 'bodies.tryPosts', method: 'POST', path: '/api/body-posts/sheet/trial', ...sheet },
    ...{ creates: false, largest: largestSheetBody, summary: w.tryPosts, query: nothing },
    ...{ body: sheetTrial, answer: sheetReport },
  }),
  importPosts: endpoint({
    ...{ name: 'bodies.importPosts', method: 'POST', path: '/api/body-posts/sheet', ...sheet },
    ...{ creates: true, largest: largestSheetBody, summary: w.importPosts, query: nothing },
    ...{ body: sheetImport, answer: sheetReport },
  }),
};
