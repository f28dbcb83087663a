import { read, write } from '../../platform/http/route.ts';
import { openFigure, openMonthFigure } from './actions/open.ts';
import { askedIn, getFigure } from './asked.views.ts';
import { ledgerContract as contract } from './ledger.contract.ts';
import { getMonth } from './ledger.views.ts';
import { monthDocument } from './report.views.ts';
import { monthSheet } from './sheet.views.ts';
import { getWeek } from './week.views.ts';

const instant = ({ asOf }: { readonly asOf?: string | undefined }) =>
  asOf === undefined ? null : new Date(asOf);

export const ledgerRoutes = [
  read(contract.week, (ctx) => getWeek(ctx)),
  read(contract.month, (ctx, { params, query }) => getMonth(ctx, params.month, query.range, instant(query))),
  read(contract.document, (ctx, { params, query }) =>
    monthDocument(ctx, params.month, query.range, instant(query)),
  ),
  read(contract.sheet, (ctx, { params, query }) =>
    monthSheet(ctx, params.month, query.range, instant(query)),
  ),
  read(contract.figure, (ctx, { query }) => getFigure(ctx, query)),
  // Who opened what is on record.
  write(contract.entries, (ctx, { query }) => openFigure(ctx, { ...askedIn(query), page: query.page })),
  write(contract.records, (ctx, { params, query }) => openMonthFigure(ctx, params.month, query)),
];
