import type { Module } from '../../platform/module.ts';
import { assessmentRoutes } from './assessment.routes.ts';

export const assessmentModule: Module = {
  name: 'assessment',
  uses: ['places', 'organisations', 'needs', 'ledger', 'tasks', 'meetings', 'supervision'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: assessmentRoutes,
  pages: [],
  followers: [],
  authenticators: [],
};
