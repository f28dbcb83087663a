export { createCategories, type Offer, offerServices } from './services.actions.ts';
export type { Category, Service } from './services.contract.ts';
export {
  findOffered,
  findService,
  listAllServices,
  listCategories,
  type SearchableService,
} from './services.store.ts';
