import type { Module } from '../../platform/module.ts';
import { calendarRoutes } from './calendar.routes.ts';

/** The working calendar of a city; its days lie in `platform`, which counts deadlines with them for everybody. */
export const calendarModule: Module = {
  name: 'calendar',
  uses: [],
  migrations: {},
  routes: calendarRoutes,
  pages: [],
  followers: [],
  authenticators: [],
};
