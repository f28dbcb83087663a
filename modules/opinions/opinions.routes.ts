import { read, writeThen } from '../../platform/http/route.ts';
import { switchModel } from './actions/switch.ts';
import { opinionsContract as contract } from './opinions.contract.ts';
import { getOverview } from './opinions.views.ts';
import { sendingsSheet } from './sendings-sheet.views.ts';

export const opinionsRoutes = [
  read(contract.overview, getOverview),
  read(contract.sheet, (ctx, { query }) => sendingsSheet(ctx, query.format)),
  writeThen(contract.switch, (ctx, { body }) => switchModel(ctx, body), getOverview),
];
