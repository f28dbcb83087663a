import type { Module } from '../../platform/module.ts';
import type { OpenWith } from './closure.actions.ts';
import { organisationsRoutes, staffAuthenticator } from './organisations.routes.ts';

/** `later` tells what modules after this one have unfinished with an organisation, so that it is not closed over it. */
export const organisationsModule = (...later: readonly OpenWith[]): Module => ({
  name: 'organisations',
  uses: ['places'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: organisationsRoutes(later),
  pages: [],
  followers: [],
  authenticators: [staffAuthenticator],
});
