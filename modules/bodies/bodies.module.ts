import type { Module } from '../../platform/module.ts';
import { bodiesJobs } from './bodies.jobs.ts';
import { bodiesRoutes } from './bodies.routes.ts';

export const bodiesModule: Module = {
  name: 'bodies',
  uses: ['places', 'organisations', 'employers', 'messages'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: bodiesRoutes,
  pages: [],
  followers: [],
  authenticators: [],
  jobs: bodiesJobs,
};
