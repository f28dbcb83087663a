import type { Module } from '../../platform/module.ts';
import { returnsRoutes } from './returns.routes.ts';

/** Sheets that upper offices ask for, filled once from what is known. */
export const returnsModule: Module = {
  name: 'returns',
  uses: ['organisations', 'employers', 'people', 'needs'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: returnsRoutes,
  pages: [],
  followers: [],
  authenticators: [],
};
