import type { Module } from '../../platform/module.ts';
import { menuFollower } from './needs.followers.ts';
import { holderAuthenticator, needsRoutes } from './needs.routes.ts';

export const needsModule: Module = {
  name: 'needs',
  uses: ['places', 'organisations', 'employers', 'people', 'services'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: needsRoutes,
  pages: [],
  followers: [menuFollower()],
  authenticators: [holderAuthenticator],
};
