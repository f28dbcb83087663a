export { standsFor } from './categories.rules.ts';
export { createCategories, type Offer, offerServices } from './services.actions.ts';
export type { Category, Service } from './services.contract.ts';
export { movesCategories } from './services.happenings.ts';
export {
  findOffered,
  findService,
  listAllServices,
  listServiceTitles,
  type SearchableService,
} from './services.store.ts';
export { listCategories, listLiveCategories } from './store/categories.ts';
export type { CategoryUse } from './views/categories.ts';
