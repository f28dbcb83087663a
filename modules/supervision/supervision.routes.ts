import { read, write } from '../../platform/http/route.ts';
import { setChain } from './actions/chain.ts';
import { prove } from './actions/prove.ts';
import { find, register } from './actions/register.ts';
import { answer, order, sendBack, strike, withdraw } from './actions/steps.ts';
import { supervisionContract as contract } from './supervision.contract.ts';
import { getChain } from './views/chain.ts';
import { getMatter, listMatterPage } from './views/matters.ts';
import { listOrigins } from './views/origins.ts';
import { matterSheet } from './views/sheet.ts';
import { listToldToMe } from './views/told.ts';

export const supervisionRoutes = [
  read(contract.list, (ctx, { query }) => listMatterPage(ctx, query)),
  // Before the address of one matter.
  read(contract.sheet, (ctx, { query }) => matterSheet(ctx, query)),
  read(contract.told, (ctx) => listToldToMe(ctx)),
  read(contract.origins, (ctx) => listOrigins(ctx)),
  read(contract.one, (ctx, { params }) => getMatter(ctx, params.id)),
  write(contract.register, (ctx, { body }) => register(ctx, body)),
  write(contract.find, (ctx, { body }) => find(ctx, body)),
  write(contract.order, (ctx, { params, body }) => order(ctx, params.id, body)),
  write(contract.answer, (ctx, { params, body }) => answer(ctx, params.id, body)),
  write(contract.prove, (ctx, { params, body }) => prove(ctx, params.id, body)),
  write(contract.sendBack, (ctx, { params, body }) => sendBack(ctx, params.id, body)),
  write(contract.strike, (ctx, { params, body }) => strike(ctx, params.id, body)),
  write(contract.withdraw, (ctx, { params, body }) => withdraw(ctx, params.id, body)),
  read(contract.chain, (ctx) => getChain(ctx)),
  write(contract.setChain, (ctx, { body }) => setChain(ctx, body)),
];
