import { read, write } from '../../platform/http/route.ts';
import { addEmployer, changeEmployer } from './employers.actions.ts';
import { employersContract as contract } from './employers.contract.ts';
import { pageSize } from './employers.rules.ts';
import * as store from './employers.store.ts';
import { employerSheet } from './employers-sheet.views.ts';

export const employersRoutes = [
  read(contract.list, async (ctx, { query }) => ({
    employers: await store.listEmployers(ctx.db, query.search),
  })),
  read(contract.page, async (ctx, { query }) => {
    const { search, union, page } = query;
    const offset = (page - 1) * pageSize;
    const found = await store.listEmployerPage(ctx.db, { search, union, limit: pageSize, offset });
    return { ...found, pageSize };
  }),
  read(contract.sheet, (ctx, { query }) => employerSheet(ctx, query)),
  write(contract.add, (ctx, { body }) => addEmployer(ctx, body)),
  write(contract.change, (ctx, { params, body }) => changeEmployer(ctx, params.id, body)),
];
