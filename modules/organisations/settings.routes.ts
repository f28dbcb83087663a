import { read, write } from '../../platform/http/route.ts';
import { listOrganisations } from './organisations.store.ts';
import { addOrganisation, changeOrganisation, closeOrganisation } from './settings.actions.ts';
import { settingsContract as contract } from './settings.contract.ts';
import { historyOf } from './settings.views.ts';

export const settingsRoutes = [
  read(contract.all, async (ctx) => ({ organisations: await listOrganisations(ctx.db) })),
  write(contract.add, (ctx, { body }) => addOrganisation(ctx, body)),
  write(contract.change, (ctx, { params, body }) => changeOrganisation(ctx, params.id, body)),
  write(contract.close, (ctx, { params, body }) => closeOrganisation(ctx, params.id, body)),
  read(contract.history, async (ctx, { query }) => ({
    changes: await historyOf(ctx, query.subject ?? ctx.city.id, query.about),
  })),
];
