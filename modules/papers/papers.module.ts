import type { Module } from '../../platform/module.ts';
import { papersRoutes } from './papers.routes.ts';

export const papersModule: Module = {
  name: 'papers',
  uses: ['places', 'organisations', 'employers', 'needs', 'ledger'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: papersRoutes,
  pages: [],
  followers: [],
  authenticators: [],
};
