import type { Module } from '../../platform/module.ts';
import type { CountOpen } from './actions/categories.ts';
import { shelfFollower } from './followers/menu.ts';
import { openLegsFollower } from './followers/open-legs.ts';
import { servicesPages } from './portal/pages.tsx';
import { servicesRoutes } from './services.routes.ts';
import type { ListUse } from './views/categories.ts';

/** `listUse` and `countOpen` tell of matters that a later module knows. */
export const servicesModule = (listUse: ListUse, countOpen: CountOpen): Module => ({
  name: 'services',
  uses: ['places', 'organisations'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: servicesRoutes(listUse, countOpen),
  pages: servicesPages,
  followers: [shelfFollower(), openLegsFollower],
  authenticators: [],
});
