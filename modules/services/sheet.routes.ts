import { read, write } from '../../platform/http/route.ts';
import { importMenu, tryMenu } from './actions/sheet.ts';
import { sheetContract as contract } from './contract/sheet.ts';
import { exportMenu } from './views/sheet.ts';

export const sheetRoutes = [
  read(contract.trySheet, (ctx, { body }) => tryMenu(ctx, body)),
  write(contract.importSheet, (ctx, { body }) => importMenu(ctx, body)),
  read(contract.exportSheet, (ctx, { query }) => exportMenu(ctx, query)),
];
