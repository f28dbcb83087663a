import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import { lexiconRoutes } from './lexicon.routes.ts';

export const lexiconModule = (segmenter: () => Segmenter): Module => ({
  name: 'lexicon',
  uses: ['organisations'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: lexiconRoutes(segmenter),
  pages: [],
  followers: [],
  authenticators: [],
});
