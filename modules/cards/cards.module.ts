import type { Module } from '../../platform/module.ts';
import { cardsRoutes } from './cards.routes.ts';

export const cardsModule: Module = {
  name: 'cards',
  uses: ['organisations', 'services'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: cardsRoutes,
  pages: [],
  followers: [],
  authenticators: [],
};
