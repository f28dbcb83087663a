import type { Module } from '../../platform/module.ts';
import { linksFollower } from './links.followers.ts';
import { messagesJobs } from './messages.jobs.ts';
import { messagesRoutes } from './messages.routes.ts';
import { outboxPages } from './portal/outbox.tsx';
import { traditionalFollower } from './traditional.followers.ts';

/** Texts to people outside, and what they answer. What is said in them stands with whoever queues them. */
export const messagesModule: Module = {
  name: 'messages',
  uses: ['organisations', 'people'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: messagesRoutes,
  pages: [],
  demoPages: outboxPages,
  followers: [traditionalFollower, linksFollower],
  authenticators: [],
  jobs: messagesJobs,
};
