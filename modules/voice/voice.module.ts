import type { Module } from '../../platform/module.ts';
import { voicePages } from './portal/heard.tsx';
import { leavingFollower } from './voice.followers.ts';
import { voiceJobs } from './voice.jobs.ts';
import { voiceRoutes } from './voice.routes.ts';

export const voiceModule: Module = {
  name: 'voice',
  uses: ['places', 'organisations', 'people', 'services', 'needs'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: voiceRoutes,
  pages: voicePages,
  followers: [leavingFollower],
  authenticators: [],
  jobs: voiceJobs(),
};
