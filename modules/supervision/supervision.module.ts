import type { Module } from '../../platform/module.ts';
import { supervisionJobs } from './supervision.jobs.ts';
import { supervisionRoutes } from './supervision.routes.ts';

export const supervisionModule: Module = {
  name: 'supervision',
  uses: ['places', 'organisations', 'messages', 'needs', 'ledger', 'papers', 'meetings'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: supervisionRoutes,
  pages: [],
  followers: [],
  authenticators: [],
  jobs: supervisionJobs,
};
