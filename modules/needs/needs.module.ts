import type { Module } from '../../platform/module.ts';
import { messagesFollower } from './followers/messages.ts';
import { repliesFollower } from './followers/replies.ts';
import { unmetFollower } from './followers/unmet.ts';
import { learnedFollower } from './learned.followers.ts';
import { cataloguesFollower } from './names.followers.ts';
import { leavingFollower, menuFollower } from './needs.followers.ts';
import { needsJobs } from './needs.jobs.ts';
import { holderAuthenticator, needFiles, needsRoutes } from './needs.routes.ts';
import { needsPages } from './portal/pages.tsx';
import type { FindSimilar } from './portal/similar.tsx';

/** `findSimilar` tells of like matters that a later module knows. */
export const needsModule = (findSimilar: FindSimilar): Module => ({
  name: 'needs',
  uses: ['places', 'organisations', 'employers', 'people', 'messages', 'services'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: needsRoutes,
  pages: needsPages(findSimilar),
  followers: [
    menuFollower(),
    leavingFollower,
    messagesFollower,
    repliesFollower,
    cataloguesFollower,
    learnedFollower,
    unmetFollower,
  ],
  authenticators: [holderAuthenticator],
  fileOwners: [needFiles],
  jobs: needsJobs,
});
