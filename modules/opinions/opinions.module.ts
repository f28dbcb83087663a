import type { Module } from '../../platform/module.ts';
import { menuFollower, switchFollower } from './opinions.followers.ts';
import { opinionsJobs } from './opinions.jobs.ts';
import { opinionsRoutes } from './opinions.routes.ts';

export const opinionsModule: Module = {
  name: 'opinions',
  uses: ['services'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: opinionsRoutes,
  pages: [],
  followers: [switchFollower, menuFollower],
  authenticators: [],
  jobs: opinionsJobs,
};
