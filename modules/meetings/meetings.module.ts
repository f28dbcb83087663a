import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { Module } from '../../platform/module.ts';
import { meetingsRoutes } from './meetings.routes.ts';
import { tellingWords } from './plans.rules.ts';

export const meetingsModule = (segmenter: () => Segmenter): Module => ({
  name: 'meetings',
  uses: ['organisations', 'messages', 'needs', 'voice', 'ledger', 'tasks', 'duties', 'documents'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: meetingsRoutes(
    tellingWords(
      (text) => segmenter().cut(text),
      (word) => segmenter().telling(word),
    ),
  ),
  pages: [],
  followers: [],
  authenticators: [],
});
