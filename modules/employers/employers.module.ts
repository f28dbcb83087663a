import type { Module } from '../../platform/module.ts';
import { employersRoutes } from './employers.routes.ts';

export const employersModule: Module = {
  name: 'employers',
  uses: ['places'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: employersRoutes,
  pages: [],
  followers: [],
  authenticators: [],
};
