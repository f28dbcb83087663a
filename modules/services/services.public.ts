export { createCategories, offerService, offerServices } from './services.actions.ts';
export type { Category, Service } from './services.contract.ts';
export { findService, listCategories, listServices, type SearchableService } from './services.store.ts';
