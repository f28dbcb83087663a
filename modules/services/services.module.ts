import type { Module } from '../../platform/module.ts';
import { shelfFollower } from './followers/menu.ts';
import { openLegsFollower } from './followers/open-legs.ts';
import { servicesPages } from './portal/pages.tsx';
import { servicesRoutes } from './services.routes.ts';

export const servicesModule: Module = {
  name: 'services',
  uses: ['places', 'organisations'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: servicesRoutes,
  pages: servicesPages,
  followers: [shelfFollower(), openLegsFollower],
  authenticators: [],
};
