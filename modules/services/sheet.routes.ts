import type { Language } from '../../base/words.ts';
import { read, write } from '../../platform/http/route.ts';
import { importMenu, tryMenu } from './actions/sheet.ts';
import { sheetContract as contract } from './contract/sheet.ts';
import { exportMenu } from './views/sheet.ts';

// Reasons of rows are told in the language of the field's own sheet.
const sheetLanguage: Language = 'zh';

export const sheetRoutes = [
  read(contract.trySheet, (ctx, { body }) => tryMenu(ctx, body.content, sheetLanguage)),
  write(contract.importSheet, (ctx, { body }) => importMenu(ctx, body, sheetLanguage)),
  read(contract.exportSheet, (ctx, { query }) => exportMenu(ctx, query)),
];
