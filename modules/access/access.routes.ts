import { read } from '../../platform/http/route.ts';
import { accessContract as contract } from './access.contract.ts';
import { getRecords } from './access.views.ts';

export const accessRoutes = [read(contract.records, (ctx, { query }) => getRecords(ctx, query))];
