import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import { reportsRoutes } from './reports.routes.ts';

export const reportsModule = (segmenter: () => Segmenter): Module => ({
  name: 'reports',
  uses: ['places', 'organisations', 'ledger', 'papers', 'documents'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: reportsRoutes(segmenter),
  pages: [],
  followers: [],
  authenticators: [],
});
