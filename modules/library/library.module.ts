import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import { libraryRoutes } from './library.routes.ts';
import { libraryPages } from './portal/pages.tsx';

export const libraryModule = (segmenter: () => Segmenter): Module => ({
  name: 'library',
  uses: ['places', 'organisations', 'documents'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: libraryRoutes(segmenter),
  pages: libraryPages(segmenter),
  followers: [],
  authenticators: [],
});
