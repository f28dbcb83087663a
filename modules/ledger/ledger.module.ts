import type { Module } from '../../platform/module.ts';
import { indicatorRoutes } from './indicators.routes.ts';
import { ledgerFollower } from './ledger.followers.ts';
import { ledgerRoutes } from './ledger.routes.ts';

export const ledgerModule: Module = {
  name: 'ledger',
  uses: ['places', 'organisations', 'services', 'needs', 'history', 'activities'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: [...ledgerRoutes, ...indicatorRoutes],
  pages: [],
  followers: [ledgerFollower],
  authenticators: [],
};
