import type { Module } from '../../platform/module.ts';
import { leavingFollower } from './tasks.followers.ts';
import { tasksRoutes } from './tasks.routes.ts';
import type { AlsoInFeed } from './views/calendar.ts';

/** `also` is what modules after this one put into people's calendars. */
export const tasksModule = (also: readonly AlsoInFeed[]): Module => ({
  name: 'tasks',
  uses: ['organisations', 'ledger'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: tasksRoutes(also),
  pages: [],
  followers: [leavingFollower],
  authenticators: [],
});
