import { read } from '../../platform/http/route.ts';
import { employersContract } from './employers.contract.ts';
import * as store from './employers.store.ts';

export const employersRoutes = [
  read(employersContract.list, async (ctx, { query }) => ({
    employers: await store.listEmployers(ctx.db, query.search),
  })),
];
