import { newId } from '../base/ids.ts';
import type { City } from '../platform/access/context.ts';
import type { Opened } from '../platform/db/open.ts';
import { createCityKey, loadCityKeys } from '../platform/keys/city-keys.ts';
import { createHead } from '../platform/seal/seal.store.ts';
import { firstMac } from '../platform/seal/seal.ts';
import type { Runtime } from '../platform/worker/runtime.ts';

/** Founds a city: its row, its key and the beginning of its seal. `hosts` are the addresses it answers at. */
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
  await runtime.catalogue.refresh(now);
  return city;
}
