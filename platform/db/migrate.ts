import { createHash } from 'node:crypto';
import type pg from 'pg';

/** One SQL file: `schema` is the module's own, `id` its name within the list. */
export interface Migration {
  readonly id: string;
  readonly schema: string;
  readonly sql: string;
}

/** Files of one module (path → text), in the order of the time stamp in their names. */
export function migrationsOf(schema: string, files: Record<string, string>): Migration[] {
  return Object.entries(files)
    .map(([path, sql]) => ({ id: `${schema}/${path.split('/').at(-1) ?? path}`, schema, sql }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every table that belongs to cities gets the one form of row-level security; nobody can forget it. */
const protectTables = `
do $$
declare found record;
begin
  for found in
    select c.oid::regclass::text as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'city_id' and not a.attisdropped
    where c.relkind = 'r' and n.nspname = $SCHEMA$ and not c.relrowsecurity
      and not (n.nspname = 'platform' and c.relname = 'city_host')
  loop
    execute format('alter table %s enable row level security', found.name);
    execute format('create policy city on %s using (city_id = nullif(current_setting(''app.city'', true), '''')::uuid) with check (city_id = nullif(current_setting(''app.city'', true), '''')::uuid)', found.name);
  end loop;
end $$`;

const foundation = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'lianxin_app') then create role lianxin_app nologin; end if;
exception when duplicate_object or unique_violation then null; end $$;
create schema if not exists platform;
create table if not exists platform.migration (
  id text primary key, hash text not null, applied_at timestamptz not null);
create table if not exists platform.migration_lock (only_row boolean primary key check (only_row));
insert into platform.migration_lock values (true) on conflict (only_row) do nothing`;

/** Run under the lock: a grant beside another server's grant on the same schema fails. */
const readable = `
grant usage on schema platform to lianxin_app;
grant select on platform.migration to lianxin_app`;

/** What a database remembers of a migration, to notice that its file was changed. */
export function hashOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}

/** Thrown when the database was made by other files than these; nothing has been changed. */
export class ForeignMigration extends Error {}

/** Which of `migrations` the database still lacks. `null` means it is empty. Throws {@link ForeignMigration}. */
export async function pendingMigrations(
  client: pg.Pool | pg.PoolClient,
  migrations: readonly Migration[],
): Promise<{ empty: boolean; pending: Migration[] }> {
  const known = await client.query<{ there: string | null }>(
    `select to_regclass('platform.migration')::text as there`,
  );
  if (known.rows[0]?.there == null) return { empty: true, pending: [...migrations] };
  const applied = await client.query<{ id: string; hash: string }>('select id, hash from platform.migration');
  const hashes = new Map(applied.rows.map((row) => [row.id, row.hash]));
  for (const migration of migrations) {
    const before = hashes.get(migration.id);
    if (before !== undefined && before !== hashOf(migration)) {
      throw new ForeignMigration(
        `Migration ${migration.id} was changed after it had been applied. Restore the file; add a new one for the change.`,
      );
    }
  }
  return { empty: applied.rows.length === 0, pending: migrations.filter(({ id }) => !hashes.has(id)) };
}

/**
 * Runs what may be run twice but not at the same moment: before there is a row to lock, servers that start together
 * make the same schema or grant the same right, and PostgreSQL lets one of them fail.
 */
async function besideOthers(work: () => Promise<unknown>): Promise<void> {
  const races = /unique constraint|already exists|tuple concurrently/;
  for (let left = 20; ; left -= 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (left === 0 || !races.test(String(error))) throw error;
    }
  }
}

/** Makes the user of `url` a member of the role that may use the tables. */
export async function letIn(pool: pg.Pool, url: string): Promise<void> {
  const user = decodeURIComponent(new URL(url).username).replaceAll('"', '""');
  await besideOthers(() => pool.query(`grant lianxin_app to "${user}"`));
}

/**
 * Brings the database to the last of `migrations`, all in one transaction under a locked row,
 * so that of two starting servers one waits and then finds nothing to do. Returns what was applied.
 */
export async function migrate(
  pool: pg.Pool,
  migrations: readonly Migration[],
  now: Date,
  report: (id: string) => void = () => {},
): Promise<string[]> {
  const client = await pool.connect();
  try {
    await besideOthers(() => client.query(foundation));
    await client.query('begin');
    await client.query('select * from platform.migration_lock for update');
    const { pending } = await pendingMigrations(client, migrations);
    if (pending.length > 0) await client.query(readable);
    for (const migration of pending) {
      await client.query(`create schema if not exists ${migration.schema}`);
      await client.query(migration.sql);
      await client.query(protectTables.replace('$SCHEMA$', `'${migration.schema}'`));
      await client.query('insert into platform.migration (id, hash, applied_at) values ($1, $2, $3)', [
        migration.id,
        hashOf(migration),
        now,
      ]);
      report(migration.id);
    }
    await client.query('commit');
    return pending.map(({ id }) => id);
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
