import { lagOf } from '../../platform/happenings/lag.ts';
import { read } from '../../platform/http/route.ts';
import { ledgerContract as contract } from './ledger.contract.ts';
import { ledgerFollower } from './ledger.followers.ts';
import { getMonth, listRecords } from './ledger.views.ts';

export const ledgerRoutes = [
  read(contract.month, async (ctx, { params, query }) => {
    const behind = await lagOf(ctx.db, [ledgerFollower.name]);
    return getMonth(ctx, params.month, query.range, behind === 0);
  }),
  read(contract.records, (ctx, { params, query }) => listRecords(ctx, params.month, query)),
];
