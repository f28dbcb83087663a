import type { Module } from '../../platform/module.ts';
import { accessFollower } from './access.followers.ts';
import { accessRoutes } from './access.routes.ts';

export const accessModule: Module = {
  name: 'access',
  uses: ['places', 'organisations', 'people', 'needs'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: accessRoutes,
  pages: [],
  followers: [accessFollower],
  authenticators: [],
};
