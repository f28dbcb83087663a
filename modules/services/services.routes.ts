import { notFound } from '../../platform/access/actor.ts';
import { read } from '../../platform/http/route.ts';
import { servicesContract as contract } from './services.contract.ts';
import * as store from './services.store.ts';

export const servicesRoutes = [
  read(contract.list, async (ctx, { query }) => ({ services: await store.listServices(ctx.db, query) })),
  read(contract.get, async (ctx, { params }) => {
    const service = await store.findService(ctx.db, params.id);
    if (!service) throw notFound();
    return service;
  }),
  read(contract.categories, async (ctx) => ({ categories: await store.listCategories(ctx.db) })),
];
