import type { Module } from '../../platform/module.ts';
import { dutiesRoutes } from './duties.routes.ts';

export const dutiesModule: Module = {
  name: 'duties',
  uses: ['places', 'organisations', 'services', 'needs'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: dutiesRoutes,
  pages: [],
  followers: [],
  authenticators: [],
};
