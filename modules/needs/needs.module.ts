import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import { categoriesFollower } from './categories.followers.ts';
import { experienceFollower } from './experience.followers.ts';
import { messagesFollower } from './followers/messages.ts';
import { opinionsFollower } from './followers/opinions.ts';
import { repliesFollower } from './followers/replies.ts';
import { unmetFollower } from './followers/unmet.ts';
import { learnedFollower } from './learned.followers.ts';
import { cataloguesFollower } from './names.followers.ts';
import { leavingFollower, menuFollower } from './needs.followers.ts';
import { needsJobs } from './needs.jobs.ts';
import { holderAuthenticator, needFiles, needsRoutes } from './needs.routes.ts';
import { needsPages } from './portal/pages.tsx';
import type { FindSimilar } from './portal/similar.tsx';
import { sortingFollower } from './sorting.followers.ts';
import type { PastLessons } from './store/settled.ts';
import { weighingJobs } from './weighing.jobs.ts';
import { weighingRoutes } from './weighing.routes.ts';

/** `findSimilar` and `past` tell of matters that a later module knows. */
export const needsModule = (
  findSimilar: FindSimilar,
  past: PastLessons,
  segmenter: () => Segmenter,
): Module => ({
  name: 'needs',
  uses: ['places', 'organisations', 'employers', 'people', 'messages', 'lexicon', 'services', 'opinions'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: [...needsRoutes, ...weighingRoutes],
  pages: needsPages(findSimilar),
  followers: [
    menuFollower(segmenter),
    categoriesFollower(segmenter, past),
    sortingFollower(segmenter),
    leavingFollower,
    messagesFollower,
    repliesFollower,
    cataloguesFollower,
    learnedFollower,
    experienceFollower,
    unmetFollower,
    opinionsFollower,
  ],
  authenticators: [holderAuthenticator],
  fileOwners: [needFiles],
  jobs: [...needsJobs, ...weighingJobs],
});
