import type { Module } from '../../platform/module.ts';
import { honoursJobs } from './honours.jobs.ts';
import { honoursRoutes } from './honours.routes.ts';
import { honoursPages } from './portal/pages.tsx';

export const honoursModule: Module = {
  name: 'honours',
  uses: ['places', 'organisations', 'employers', 'people', 'bodies', 'needs'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: honoursRoutes,
  pages: honoursPages,
  followers: [],
  jobs: honoursJobs,
  authenticators: [],
};
