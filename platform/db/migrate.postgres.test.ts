import pg from 'pg';
import { expect, test } from 'vitest';
import { migrations } from '../../app/migrations.ts';
import { createDatabase } from '../../app/testing/prepared.ts';
import { letIn, migrate } from './migrate.ts';

test('five servers that start at the same moment on an empty database make it once', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { owner, app } = await createDatabase();
    const pools = Array.from({ length: 5 }, () => new pg.Pool({ connectionString: owner, max: 1 }));
    try {
      const applied = await Promise.all(
        pools.map(async (pool) => {
          const ids = await migrate(pool, migrations, new Date('2026-11-24T00:00:00Z'));
          await letIn(pool, app);
          return ids.length;
        }),
      );
      expect(applied.sort((a, b) => a - b)).toEqual([0, 0, 0, 0, migrations.length]);
    } finally {
      await Promise.all(pools.map((pool) => pool.end()));
    }
  }
});
