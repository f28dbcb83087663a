import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import { historyJobs } from './history.jobs.ts';
import { historyRoutes } from './history.routes.ts';
import { similarFollower } from './similar.followers.ts';

export const historyModule = (segmenter: () => Segmenter): Module => ({
  name: 'history',
  uses: ['places', 'organisations', 'people', 'lexicon', 'services', 'needs'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: historyRoutes,
  pages: [],
  followers: [similarFollower(segmenter)],
  authenticators: [],
  jobs: historyJobs,
});
