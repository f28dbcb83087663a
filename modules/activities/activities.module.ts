import type { Module } from '../../platform/module.ts';
import { activitiesRoutes } from './activities.routes.ts';

export const activitiesModule: Module = {
  name: 'activities',
  uses: ['places', 'organisations'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: activitiesRoutes,
  pages: [],
  followers: [],
  authenticators: [],
};
