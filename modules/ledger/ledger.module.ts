import type { Module } from '../../platform/module.ts';
import { indicatorRoutes } from './indicators.routes.ts';
import { type Counting, ledgerFollower } from './ledger.followers.ts';
import { ledgerRoutes } from './ledger.routes.ts';

/** `later` tells what happenings of modules after this one count as: the ledger itself cannot know them. */
export const ledgerModule = (later: readonly Counting[]): Module => ({
  name: 'ledger',
  uses: ['places', 'organisations', 'services', 'needs', 'members', 'history', 'activities'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: [...ledgerRoutes, ...indicatorRoutes],
  pages: [],
  followers: [ledgerFollower(later)],
  authenticators: [],
});
