import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import { categoriesFollower } from './categories.followers.ts';
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
import type { PastLessons } from './store/settled.ts';

/** `findSimilar` and `past` tell of matters that a later module knows. */
export const needsModule = (
  findSimilar: FindSimilar,
  past: PastLessons,
  segmenter: () => Segmenter,
): Module => ({
  name: 'needs',
  uses: ['places', 'organisations', 'employers', 'people', 'messages', 'services'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: needsRoutes,
  pages: needsPages(findSimilar),
  followers: [
    menuFollower(segmenter),
    categoriesFollower(segmenter, past),
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
