import { setTimeout as wait } from 'node:timers/promises';
import type { Chance } from '../../base/ids.ts';
import type { Database } from '../db/database.ts';
import { type CityKeys, createCityKey, loadCityKeys } from './city-keys.ts';
import * as store from './encrypted.store.ts';

export interface RotateDeps {
  readonly database: Database;
  readonly master: Buffer;
  readonly chance: Chance;
  readonly now: () => Date;
  readonly reach: (point: string) => void;
}

export interface Rotated {
  readonly version: number;
  /** False when an earlier rotation had been interrupted and was finished instead. */
  readonly made: boolean;
  readonly changed: number;
  /** Ciphertexts still of an older key: somebody went on writing with it. They can be read as before. */
  readonly left: number;
}

interface Pace {
  /** Rows of one transaction. */
  readonly batch: number;
  /** Milliseconds within which every process has learnt of a new key; sealing rounds look twice a second. */
  readonly learning: number;
}

type Columns = readonly store.EncryptedColumn[];

async function countAll(deps: RotateDeps, city: string, columns: Columns, version: number): Promise<number> {
  return deps.database.read(city, async (db) => {
    let left = 0;
    for (const column of columns) left += await store.countOthers(db, column, version);
    return left;
  });
}

/** One walk over a column. A killed one is simply walked again: what is done already is passed over. */
async function walk(
  deps: RotateDeps,
  city: string,
  keys: CityKeys,
  column: store.EncryptedColumn,
  batch: number,
  report: (changed: number) => void,
): Promise<void> {
  const place = `${column.table}.${column.column}`;
  let after: string | null = null;
  do {
    const from: string | null = after;
    after = await deps.database.write(city, async (db) => {
      const found = await store.lockOthers(db, column, keys.newest, from, batch);
      const fresh = found.map(({ key, value }) => ({
        key,
        value: keys.encrypt(place, keys.decrypt(place, value)),
      }));
      if (fresh.length > 0) await store.saveCiphertexts(db, city, column, fresh);
      deps.reach('before ciphertexts renewed');
      report(fresh.length);
      return fresh.at(-1)?.key ?? null;
    });
    deps.reach('ciphertexts renewed');
  } while (after !== null);
}

/**
 * Gives the city a new key and encrypts everything in `columns` with it, beside everybody else's work. Keyed hashes
 * and the seal stay on the first key, so what is looked up is found and the chain holds; older keys stay to read
 * what a backup brings back. When an earlier rotation was interrupted, finishes that one instead.
 */
export async function rotateCity(
  deps: RotateDeps,
  city: string,
  columns: Columns,
  report: (step: string) => void,
  { batch, learning }: Pace = { batch: 500, learning: 3000 },
): Promise<Rotated> {
  const { database, master, chance } = deps;
  const load = () => database.read(city, (db) => loadCityKeys(db, city, master, chance));
  let keys = await load();
  let all = await countAll(deps, city, columns, keys.newest);
  const made = all === 0;
  if (made) {
    const version = keys.newest + 1;
    await database.write(city, (db) => createCityKey(db, city, master, deps.now(), chance, version));
    deps.reach('key made');
    keys = await load();
    all = await countAll(deps, city, columns, keys.newest);
  }
  let changed = 0;
  let left = all;
  // The last walk begins when nobody writes with an older key any more.
  for (let walks = 0; walks < 2 || (left > 0 && walks < 5); walks += 1) {
    if (walks > 0) await wait(learning);
    for (const column of columns) {
      await walk(deps, city, keys, column, batch, (more) => {
        changed += more;
        report(`${column.table}.${column.column}, ${String(changed)} of about ${String(all)}`);
      });
    }
    left = await countAll(deps, city, columns, keys.newest);
  }
  return { version: keys.newest, made, changed, left };
}
