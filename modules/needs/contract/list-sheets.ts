import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { listAsSheet } from '../../../platform/sheets/sheet.contract.ts';
import { listSheetWords as w } from '../sheets.words.ts';
import { boardFilter } from './board.ts';
import { followUpsFilter } from './closing.ts';
import { staffAtWork } from './desk.ts';
import { routingQuery } from './routing.ts';

/** The lists of the board, of follow-ups and of what was read rightly, as sheets; none holds anybody's words. */
export const listSheetsContract = {
  boardItemsSheet: endpoint({
    ...{ name: 'needs.boardItemsSheet', path: '/api/board/items/sheet', summary: w.boardSummary },
    ...{ audience: ['coordinator'] as const, ...listAsSheet(boardFilter) },
  }),
  followUpsSheet: endpoint({
    ...{ name: 'needs.followUpsSheet', path: '/api/follow-ups/sheet', summary: w.followUpsSummary },
    ...{ audience: staffAtWork, ...listAsSheet(followUpsFilter) },
  }),
  routingSheet: endpoint({
    ...{ name: 'needs.routingSheet', path: '/api/routing/sheet', summary: w.routingSummary },
    audience: ['coordinator', 'head', 'leader'] as const,
    ...listAsSheet({
      ...routingQuery.shape,
      /** Which of the tables. */
      table: z.enum(['weeks', 'confusions', 'corrections']).default('confusions'),
    }),
  }),
};

export type RoutingTable = z.output<(typeof listSheetsContract)['routingSheet']['query']>['table'];
