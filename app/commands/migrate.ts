import pg from 'pg';
import type { Config } from '../../platform/config/config.ts';
import { letIn, migrate } from '../../platform/db/migrate.ts';
import { CannotOpen } from '../../platform/db/open.ts';
import { migrations } from '../migrations.ts';

/** `npm run migrate`: brings the database of MIGRATE_DATABASE_URL to this version. */
export async function migrateCommand(config: Config): Promise<number> {
  if (config.ownerUrl === null || config.databaseUrl === null) {
    throw new CannotOpen(
      'npm run migrate is for a PostgreSQL server: set DATABASE_URL, and MIGRATE_DATABASE_URL to the owner of its tables. The embedded database is migrated at every start.',
    );
  }
  const pool = new pg.Pool({ connectionString: config.ownerUrl, max: 1 });
  try {
    const applied = await migrate(pool, migrations, new Date(), (id) => console.log(`applied ${id}`));
    await letIn(pool, config.databaseUrl);
    console.log(
      applied.length === 0
        ? 'Nothing to do: the database is up to date.'
        : `${String(applied.length)} migrations applied.`,
    );
    return 0;
  } finally {
    await pool.end();
  }
}
