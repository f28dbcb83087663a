import { type Route, read, write } from '../../platform/http/route.ts';
import { closeOrganisation, type OpenWith } from './closure.actions.ts';
import { listOrganisations } from './organisations.store.ts';
import { addOrganisation, changeOrganisation } from './settings.actions.ts';
import { settingsContract as contract } from './settings.contract.ts';
import { historyOf } from './settings.views.ts';

/** `later` tells what modules after this one have unfinished with an organisation. */
export const settingsRoutes = (later: readonly OpenWith[]): Route[] => [
  read(contract.all, async (ctx) => ({ organisations: await listOrganisations(ctx.db) })),
  write(contract.add, (ctx, { body }) => addOrganisation(ctx, body)),
  write(contract.change, (ctx, { params, body }) => changeOrganisation(ctx, params.id, body)),
  write(contract.close, (ctx, { params, body }) => closeOrganisation(ctx, params.id, body, later)),
  read(contract.history, async (ctx, { query }) => ({
    changes: await historyOf(ctx, query.subject ?? ctx.city.id, query.about),
  })),
];
