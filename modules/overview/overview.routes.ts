import { read } from '../../platform/http/route.ts';
import { overviewContract as contract } from './overview.contract.ts';
import { getOverview, getOverviewYear } from './overview.views.ts';

export const overviewRoutes = [
  read(contract.page, (ctx) => getOverview(ctx)),
  read(contract.year, (ctx) => getOverviewYear(ctx)),
];
