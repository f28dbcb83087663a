import { read } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { importMenu, menuForm, planning } from './actions/sheet.ts';
import { sheetContract as contract } from './contract/sheet.ts';
import { exportMenu } from './views/sheet.ts';

export const sheetRoutes = [
  trialRoute(contract.trySheet, menuForm, async (ctx) => planning(ctx)),
  importRoute(contract.importSheet, menuForm, importMenu),
  read(contract.exportSheet, (ctx, { query }) => exportMenu(ctx, query)),
];
