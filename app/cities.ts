import { newId } from '../base/ids.ts';
import type { City } from '../platform/access/context.ts';
import type { Opened } from '../platform/db/open.ts';
import { createCityKey, loadCityKeys } from '../platform/keys/city-keys.ts';
import { createHead } from '../platform/seal/seal.store.ts';
import { firstMac } from '../platform/seal/seal.ts';
import type { Runtime } from '../platform/worker/runtime.ts';

/** Founds a city: its row, its key and the beginning of its seal. Nobody is answered for it before {@link openCity}. */
export async function foundCity(
  opened: Opened,
  runtime: Runtime,
  made: Omit<City, 'id'> & { hosts: readonly string[] },
  now: Date,
): Promise<City> {
  const { chance, master, database } = runtime.parts;
  const { key, name, zone } = made;
  const city: City = { id: newId(now, chance), key, name, zone };
  await opened.owner.query(
    'insert into platform.city (id, key, name, zone, created_at) values ($1, $2, $3, $4, $5)',
    [city.id, key, name, zone, now],
  );
  for (const host of made.hosts) {
    await opened.owner.query('insert into platform.city_host (host, city_id) values ($1, $2)', [
      host,
      city.id,
    ]);
  }
  await database.write(city.id, async (db) => {
    await createCityKey(db, city.id, master, now, chance);
    const keys = await loadCityKeys(db, city.id, master, chance);
    await createHead(db, city.id, firstMac(keys, city.id));
  });
  return city;
}

/** From now on the city answers at its hosts. */
export async function openCity(opened: Opened, runtime: Runtime, { id }: City, now: Date): Promise<void> {
  await opened.owner.query('update platform.city set opened_at = $2 where id = $1', [id, now]);
  await runtime.catalogue.refresh(now);
}

/**
 * Removes cities that were never opened: a process was killed while it made one. Later tables refer to earlier
 * ones, so rows go in the opposite order of the tables.
 */
export async function removeUnopenedCities(opened: Opened): Promise<number> {
  const unopened = 'select id from platform.city where opened_at is null';
  const { rows: tables } = await opened.owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'city_id'
     where c.relkind = 'r' and n.nspname not like 'pg\\_%' order by c.oid desc`,
  );
  for (const { name } of tables)
    await opened.owner.query(`delete from ${name} where city_id in (${unopened})`);
  const { rowCount } = await opened.owner.query('delete from platform.city where opened_at is null');
  return rowCount ?? 0;
}

/**
 * Runs `work` while no other process of this database does the same. The embedded database has one process and
 * one session, where a held transaction would wait for itself.
 */
export async function alone<T>(opened: Opened, work: () => Promise<T>): Promise<T> {
  if (opened.kind === 'embedded') return work();
  const client = await opened.owner.connect();
  try {
    await client.query('begin');
    await client.query('select * from platform.migration_lock for update');
    return await work();
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}
