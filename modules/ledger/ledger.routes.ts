import { read } from '../../platform/http/route.ts';
import { ledgerContract as contract } from './ledger.contract.ts';
import { getMonth, listRecords } from './ledger.views.ts';
import { monthDocument } from './report.views.ts';

import { monthSheet } from './sheet.views.ts';
import { getWeek } from './week.views.ts';

export const ledgerRoutes = [
  read(contract.week, (ctx) => getWeek(ctx)),
  read(contract.month, (ctx, { params, query }) => getMonth(ctx, params.month, query.range)),
  read(contract.document, (ctx, { params, query }) => monthDocument(ctx, params.month, query.range)),
  read(contract.sheet, (ctx, { params, query }) => monthSheet(ctx, params.month, query.range)),
  read(contract.records, (ctx, { params, query }) => listRecords(ctx, params.month, query)),
];
