import type { Module } from '../../platform/module.ts';
import { cataloguesFollower } from './names.followers.ts';
import { leavingFollower, menuFollower } from './needs.followers.ts';
import { needsJobs } from './needs.jobs.ts';
import { holderAuthenticator, needsRoutes } from './needs.routes.ts';
import { needsPages } from './portal/pages.tsx';

export const needsModule: Module = {
  name: 'needs',
  uses: ['places', 'organisations', 'employers', 'people', 'services'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: needsRoutes,
  pages: needsPages,
  followers: [menuFollower(), leavingFollower, cataloguesFollower],
  authenticators: [holderAuthenticator],
  jobs: needsJobs,
};
