import { type Migration, migrationsOf } from '../platform/db/migrate.ts';
import { modules } from './modules.ts';

const platform = import.meta.glob<string>('../platform/db/sql/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every migration in module order. */
export const migrations: readonly Migration[] = [
  ...migrationsOf('platform', platform),
  ...modules.flatMap((module) => migrationsOf(module.name, module.migrations)),
];
