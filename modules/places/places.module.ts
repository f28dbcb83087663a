import type { Module } from '../../platform/module.ts';
import { placesRoutes } from './places.routes.ts';
import { placesPages } from './portal/pages.tsx';

export const placesModule: Module = {
  name: 'places',
  uses: [],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: placesRoutes,
  pages: placesPages,
  followers: [],
  authenticators: [],
};
