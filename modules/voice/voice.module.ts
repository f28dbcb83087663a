import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import { voicePages } from './portal/heard.tsx';
import { leavingFollower } from './voice.followers.ts';
import { voiceJobs } from './voice.jobs.ts';
import { voiceRoutes } from './voice.routes.ts';

export const voiceModule = (segmenter: () => Segmenter): Module => ({
  name: 'voice',
  uses: ['places', 'organisations', 'people', 'lexicon', 'services', 'needs'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: voiceRoutes,
  pages: voicePages,
  followers: [leavingFollower],
  authenticators: [],
  jobs: voiceJobs(segmenter),
});
