import { createDocumentReader } from '../../engines/reading/reading.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import { noteFiles, papersRoutes } from './papers.routes.ts';

export const papersModule = (segmenter: () => Segmenter): Module => ({
  name: 'papers',
  uses: ['places', 'organisations', 'employers', 'needs', 'ledger'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: papersRoutes(createDocumentReader(segmenter)),
  pages: [],
  fileOwners: [noteFiles],
  followers: [],
  authenticators: [],
});
