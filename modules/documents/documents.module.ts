import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import type { Printer } from '../../platform/print/printer.ts';
import { documentsRoutes } from './documents.routes.ts';

export const documentsModule = (segmenter: () => Segmenter, printer: Printer): Module => ({
  name: 'documents',
  uses: ['organisations'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: documentsRoutes(segmenter, printer),
  pages: [],
  followers: [],
  authenticators: [],
});
