import { read, write } from '../../platform/http/route.ts';
import { tryForm } from './plan.views.ts';
import { refuseSpan, registerReturn, takeFilled } from './returns.actions.ts';
import { returnsContract as contract } from './returns.contract.ts';
import { getReturn, listMade } from './returns.views.ts';

export const returnsRoutes = [
  read(contract.list, (ctx, { query }) => listMade(ctx, query)),
  read(contract.attempt, async (ctx, { body }) => {
    refuseSpan(body);
    return tryForm(ctx, body);
  }),
  write(contract.register, async (ctx, { body }) => getReturn(ctx, await registerReturn(ctx, body))),
  write(contract.file, (ctx, { params, body }) => takeFilled(ctx, params.id, body)),
];
