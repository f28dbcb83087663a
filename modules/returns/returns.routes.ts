import { read, readAfter, write, writeAfter } from '../../platform/http/route.ts';
import { openForm } from './form.views.ts';
import { answerCell, passDown } from './passing.actions.ts';
import { getPassing, getPassings, seenCell } from './passing.views.ts';
import { tryForm } from './plan.views.ts';
import { refuseSpan, registerReturn, takeFilled } from './returns.actions.ts';
import { returnsContract as contract } from './returns.contract.ts';
import { getReturn, listMade } from './returns.views.ts';
import { returnsSheet } from './returns-sheet.views.ts';

export const returnsRoutes = [
  read(contract.list, (ctx, { query }) => listMade(ctx, query)),
  read(contract.sheet, (ctx, { query }) => returnsSheet(ctx, query)),
  readAfter(
    contract.attempt,
    async ({ body }) => {
      refuseSpan(body);
      return openForm(body);
    },
    (ctx, { body: { from, to } }, opened) => tryForm(ctx, opened, { from, to }),
  ),
  writeAfter(
    contract.register,
    ({ body }) => openForm(body),
    async (ctx, { body }, opened) => getReturn(ctx, await registerReturn(ctx, body, opened)),
  ),
  writeAfter(
    contract.file,
    ({ body }) => openForm(body),
    (ctx, { params, body }, opened) => takeFilled(ctx, params.id, body.kind, opened),
  ),
  read(contract.passings, (ctx) => getPassings(ctx)),
  write(contract.pass, async (ctx, { params, body }) =>
    getPassing(ctx, await passDown(ctx, params.id, body)),
  ),
  write(contract.answerCell, async (ctx, { params, body }) =>
    seenCell(ctx, await answerCell(ctx, params.id, body)),
  ),
];
