import { read, write } from '../../platform/http/route.ts';
import { askFinding } from './actions/find.ts';
import { respond } from './actions/respond.ts';
import { getConcern, getFinding, listConcerns } from './views/concerns.ts';
import { concernSheet } from './views/concerns-sheet.ts';
import { voiceContract as contract } from './voice.contract.ts';

export const voiceRoutes = [
  read(contract.list, (ctx, { query }) => listConcerns(ctx, query)),
  // Before the address of one concern.
  read(contract.sheet, (ctx, { query }) => concernSheet(ctx, query)),
  read(contract.one, (ctx, { params, query }) => getConcern(ctx, params.id, query.page)),
  write(contract.respond, async (ctx, { params, body }) => {
    await respond(ctx, params.id, body);
    return getConcern(ctx, params.id, 1);
  }),
  write(contract.find, async (ctx) => getFinding(ctx, await askFinding(ctx))),
];
