import { notFound } from '../../platform/access/actor.ts';
import { read, write } from '../../platform/http/route.ts';
import {
  addCategory,
  type CountOpen,
  changeCategory,
  mergeCategory,
  placeCategory,
  restoreCategory,
  setCategoryState,
} from './actions/categories.ts';
import { addService, changeService, restoreService, setServiceState } from './actions/change.ts';
import { categoriesContract as kept } from './contract/categories.ts';
import { servicesContract as contract } from './services.contract.ts';
import { findOffered } from './services.store.ts';
import { sheetRoutes } from './sheet.routes.ts';
import { listLiveCategories } from './store/categories.ts';
import { countOpenLegs } from './store/open-legs.ts';
import { browseMenu } from './views/browse.ts';
import { getCategoryHistory, getKeptCategories, type ListUse } from './views/categories.ts';
import { categoriesSheet } from './views/categories-sheet.ts';
import { getMenuPage, getOpened, listHistory } from './views/desk.ts';

/** `listUse` and `countOpen` tell of matters that a later module knows. */
export const servicesRoutes = (listUse: ListUse, countOpen: CountOpen) => [
  read(contract.list, async (ctx, { query }) => ({ services: (await browseMenu(ctx, query)).services })),
  read(contract.get, async (ctx, { params }) => {
    const service = await findOffered(ctx.db, params.id);
    if (!service) throw notFound();
    return { ...service, openLegs: (await countOpenLegs(ctx.db, service.id)).get(service.id) ?? 0 };
  }),
  read(contract.categories, async (ctx) => ({ categories: await listLiveCategories(ctx.db) })),
  read(kept.keptCategories, (ctx) => getKeptCategories(ctx, listUse)),
  read(kept.categorySheet, (ctx, { query }) => categoriesSheet(ctx, query.format, listUse)),
  read(kept.categoryHistory, (ctx, { params }) => getCategoryHistory(ctx, params.code)),
  write(kept.addCategory, async (ctx, { body }) => ({ code: await addCategory(ctx, body) })),
  write(kept.changeCategory, async (ctx, { params, body }) => {
    await changeCategory(ctx, params.code, body);
    return params;
  }),
  write(kept.placeCategory, async (ctx, { params, body }) => {
    await placeCategory(ctx, params.code, body);
    return params;
  }),
  write(kept.mergeCategory, async (ctx, { params, body }) => {
    await mergeCategory(ctx, params.code, body);
    return params;
  }),
  write(kept.setCategoryState, async (ctx, { params, body }) => {
    await setCategoryState(ctx, params.code, body, countOpen);
    return params;
  }),
  write(kept.restoreCategory, async (ctx, { params, body }) => {
    await restoreCategory(ctx, params.code, body);
    return params;
  }),
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
