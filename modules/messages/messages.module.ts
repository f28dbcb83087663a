import type { Module } from '../../platform/module.ts';
import { messagesJobs } from './messages.jobs.ts';
import { messagesRoutes } from './messages.routes.ts';
import { outboxPages } from './portal/outbox.tsx';

/** Texts to people outside, and what they answer. What is said in them stands with whoever queues them. */
export const messagesModule: Module = {
  name: 'messages',
  uses: ['people'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: messagesRoutes,
  pages: [],
  demoPages: outboxPages,
  followers: [],
  authenticators: [],
  jobs: messagesJobs,
};
