import type { Module } from '../../platform/module.ts';
import { overviewRoutes } from './overview.routes.ts';

export const overviewModule: Module = {
  name: 'overview',
  uses: ['places', 'organisations', 'founding', 'needs', 'papers', 'meetings', 'ledger'],
  migrations: {},
  routes: overviewRoutes,
  pages: [],
  followers: [],
  authenticators: [],
};
