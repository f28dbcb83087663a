import type { Module } from '../../platform/module.ts';

/** Residents and what they agreed to. It has no screens of its own: people are met through their needs. */
export const peopleModule: Module = {
  name: 'people',
  uses: ['organisations'],
  migrations: import.meta.glob<string>('./sql/*.sql', { query: '?raw', import: 'default', eager: true }),
  routes: [],
  pages: [],
  followers: [],
  authenticators: [],
};
