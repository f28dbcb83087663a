import type { Module } from '../../platform/module.ts';
import { membersJobs } from './members.jobs.ts';
import { membersRoutes } from './members.routes.ts';

export const membersModule: Module = {
  name: 'members',
  uses: ['places', 'organisations', 'employers', 'people', 'bodies', 'needs'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: membersRoutes,
  pages: [],
  followers: [],
  authenticators: [],
  jobs: membersJobs,
};
