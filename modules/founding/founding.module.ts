import type { Module } from '../../platform/module.ts';
import { foundingJobs } from './founding.jobs.ts';
import { foundingRoutes } from './founding.routes.ts';

export const foundingModule: Module = {
  name: 'founding',
  uses: ['places', 'organisations', 'employers', 'messages', 'bodies'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: foundingRoutes,
  pages: [],
  followers: [],
  authenticators: [],
  jobs: foundingJobs,
};
