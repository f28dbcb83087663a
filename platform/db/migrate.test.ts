import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../app/open.ts';
import { onServer } from '../../app/testing/on-server.ts';
import { createDatabase } from '../../app/testing/prepared.ts';
import { ForeignMigration, type Migration, migrate, migrationsOf, pendingMigrations } from './migrate.ts';
import { openEmbedded } from './open.ts';

const now = new Date('2026-11-24T00:00:00Z');
const closing: (() => Promise<void>)[] = [];

async function emptyDatabase(): Promise<pg.Pool> {
  if (!onServer) {
    const { owner, close } = await openEmbedded(null, cacheFolder);
    closing.push(close);
    return owner;
  }
  const { owner } = await createDatabase();
  const pool = new pg.Pool({ connectionString: owner, max: 2 });
  closing.push(() => pool.end());
  return pool;
}

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const city = 'create table platform.city (id uuid primary key);';
const things: Migration[] = [
  ...migrationsOf('platform', { './202611211000-create-platform.sql': city }),
  ...migrationsOf('things', {
    './sql/202611211100-b.sql': 'alter table things.thing add column more text;',
    './sql/202611211000-a.sql':
      'create table things.thing (city_id uuid not null, id uuid, primary key (city_id, id));',
  }),
];

describe('migrations', () => {
  test('are applied in order, once', async () => {
    const pool = await emptyDatabase();
    expect(await pendingMigrations(pool, things)).toMatchObject({ empty: true, pending: { length: 3 } });
    const ids = [
      'platform/202611211000-create-platform.sql',
      'things/202611211000-a.sql',
      'things/202611211100-b.sql',
    ];
    const told: string[] = [];
    expect(await migrate(pool, things, now, (id) => told.push(id))).toEqual(ids);
    expect(told).toEqual(ids);
    expect(await migrate(pool, things, now)).toEqual([]);
    expect(await pendingMigrations(pool, things)).toEqual({ empty: false, pending: [] });
    const { rows } = await pool.query('select id, applied_at from platform.migration order by id');
    expect(rows).toEqual(ids.map((id) => ({ id, applied_at: now })));
  });

  test('protect a table that belongs to cities, whoever forgot to', async () => {
    const pool = await emptyDatabase();
    await migrate(pool, things, now);
    await migrate(
      pool,
      [
        ...things,
        ...migrationsOf('things', { '202611211200-c.sql': 'create table things.city_host (city_id uuid)' }),
      ],
      now,
    );
    const { rows } = await pool.query<{ name: string }>(
      "select tablename as name from pg_policies where schemaname = 'things' order by 1",
    );
    expect(rows.map(({ name }) => name)).toEqual(['city_host', 'thing']);
  });

  test('refuse, in a sentence, a file that was changed after it had been applied, and change nothing', async () => {
    const pool = await emptyDatabase();
    await migrate(pool, things, now);
    const changed = [
      ...things.map((one) => (one.id.endsWith('-a.sql') ? { ...one, sql: `${one.sql} -- mended` } : one)),
      ...migrationsOf('things', { '202611211200-c.sql': 'create table things.more (city_id uuid)' }),
    ];
    const refusal = migrate(pool, changed, now);
    await expect(refusal).rejects.toThrow(ForeignMigration);
    await expect(refusal).rejects.toThrow(
      'Migration things/202611211000-a.sql was changed after it had been applied. Restore the file; add a new one for the change.',
    );
    expect((await pool.query("select to_regclass('things.more') as made")).rows).toEqual([{ made: null }]);
  });

  test('leave nothing behind when one of them fails', async () => {
    const pool = await emptyDatabase();
    const broken = [...things, ...migrationsOf('things', { '202611211300-d.sql': 'create tabel x ()' })];
    await expect(migrate(pool, broken, now)).rejects.toThrow(/syntax error/);
    expect(await pendingMigrations(pool, things)).toMatchObject({ empty: true, pending: { length: 3 } });
    expect(await migrate(pool, things, now)).toHaveLength(3);
  });
});
