import type { Module } from '../../platform/module.ts';
import { organisationsRoutes, staffAuthenticator } from './organisations.routes.ts';

export const organisationsModule: Module = {
  name: 'organisations',
  uses: ['places'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: organisationsRoutes,
  pages: [],
  followers: [],
  authenticators: [staffAuthenticator],
};
