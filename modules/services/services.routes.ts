import { notFound } from '../../platform/access/actor.ts';
import { read, write } from '../../platform/http/route.ts';
import { addService, changeService, restoreService, setServiceState } from './actions/change.ts';
import { servicesContract as contract } from './services.contract.ts';
import { findOffered, listCategories } from './services.store.ts';
import { sheetRoutes } from './sheet.routes.ts';
import { countOpenLegs } from './store/open-legs.ts';
import { browseMenu } from './views/browse.ts';
import { getMenuPage, getOpened, listHistory } from './views/desk.ts';

export const servicesRoutes = [
  read(contract.list, async (ctx, { query }) => ({ services: (await browseMenu(ctx, query)).services })),
  read(contract.get, async (ctx, { params }) => {
    const service = await findOffered(ctx.db, params.id);
    if (!service) throw notFound();
    return { ...service, openLegs: (await countOpenLegs(ctx.db, service.id)).get(service.id) ?? 0 };
  }),
  read(contract.categories, async (ctx) => ({ categories: await listCategories(ctx.db) })),
  ...sheetRoutes,
  read(contract.menu, (ctx, { query }) => getMenuPage(ctx, query)),
  read(contract.opened, (ctx, { params }) => getOpened(ctx, params.id)),
  read(contract.history, async (ctx, { params }) => ({ editions: await listHistory(ctx, params.id) })),
  write(contract.add, async (ctx, { body }) => getOpened(ctx, await addService(ctx, body))),
  write(contract.change, async (ctx, { params, body }) => {
    await changeService(ctx, params.id, body);
    return getOpened(ctx, params.id);
  }),
  write(contract.setState, async (ctx, { params, body }) => {
    await setServiceState(ctx, params.id, body);
    return getOpened(ctx, params.id);
  }),
  write(contract.restore, async (ctx, { params, body }) => {
    await restoreService(ctx, params.id, body);
    return getOpened(ctx, params.id);
  }),
];
