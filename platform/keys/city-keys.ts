import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import type { Chance } from '../../base/ids.ts';
import { type ReadDb, tables, type WriteDb } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';
import { UnfitKey } from './master-key.ts';

const algorithm = 'aes-256-gcm';

/** AES-256-GCM; the result is 12 bytes nonce, 16 bytes tag, then the ciphertext, which opens with the same `bound` only. */
export function lock(key: Uint8Array | KeyObject, plain: Uint8Array, bound: string, chance: Chance): Buffer {
  const nonce = chance.bytes(12);
  const cipher = createCipheriv(algorithm, key, nonce);
  cipher.setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Throws when the bytes, the key or what they were bound to is another. */
export function unlock(key: Uint8Array | KeyObject, locked: Uint8Array, bound: string): Buffer {
  // A shorter tag would be accepted too, and is easier to forge.
  const decipher = createDecipheriv(algorithm, key, locked.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(locked.subarray(12, 28));
  return Buffer.concat([decipher.update(locked.subarray(28)), decipher.final()]);
}

/** Thrown for a ciphertext of a key that was made after these keys were read: read them again. */
export class UnknownKeyVersion extends Error {}

/** The keys of one city. Every ciphertext begins with the version of the key that made it. */
export class CityKeys {
  readonly #versions: ReadonlyMap<number, Buffer>;
  readonly #current: number;
  readonly #chance: Chance;
  // Bytes would be made into a key anew at every use, which costs several times the hash itself.
  readonly #derived = new Map<string, KeyObject>();

  constructor(versions: ReadonlyMap<number, Buffer>, chance: Chance) {
    this.#versions = versions;
    this.#current = Math.max(...versions.keys());
    this.#chance = chance;
  }

  /** The version that encrypts from now on. */
  get newest(): number {
    return this.#current;
  }

  #derive(version: number, use: string): KeyObject {
    const name = `${version}:${use}`;
    let key = this.#derived.get(name);
    if (!key) {
      const master = this.#versions.get(version);
      if (!master) throw new UnknownKeyVersion(`the city has no key of version ${version}`);
      key = createSecretKey(Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `lianxin ${use}`, 32)));
      this.#derived.set(name, key);
    }
    return key;
  }

  /** Encrypts for one place (`people.resident.phone`): elsewhere the ciphertext does not open. */
  encrypt(place: string, plain: string): Buffer {
    const version = Buffer.alloc(2);
    version.writeUInt16BE(this.#current);
    const body = lock(this.#derive(this.#current, 'identity'), Buffer.from(plain), place, this.#chance);
    return Buffer.concat([version, body]);
  }

  /** Throws when the bytes were changed, come from another place or another city. */
  decrypt(place: string, locked: Uint8Array): string {
    const bytes = Buffer.from(locked);
    const key = this.#derive(bytes.readUInt16BE(0), 'identity');
    return unlock(key, bytes.subarray(2), place).toString('utf8');
  }

  /** A keyed hash (32 bytes) to find a value again without storing it; of the first key, so it survives new ones. */
  hash(place: string, value: string): Buffer {
    const key = this.#derive(Math.min(...this.#versions.keys()), 'lookup');
    return createHmac('sha256', key).update(`${place}\0${value}`).digest();
  }

  /** The MAC of the seal chain (32 bytes). */
  seal(text: string): Buffer {
    const key = this.#derive(Math.min(...this.#versions.keys()), 'seal');
    return createHmac('sha256', key).update(text).digest();
  }
}

/** Makes a key of the city: the first, or the one that encrypts from now on. Does nothing where it is there. */
export async function createCityKey(
  db: WriteDb,
  city: string,
  master: Buffer,
  now: Date,
  chance: Chance,
  version = 1,
) {
  const wrapped = lock(master, chance.bytes(32), `${city}:${version}`, chance);
  await tables<PlatformTables>(db)
    .insertInto('platform.city_key')
    .values({ city_id: city, version, wrapped, created_at: now })
    .onConflict((conflict) => conflict.columns(['city_id', 'version']).doNothing())
    .execute();
}

/** The newest version that the database has, which may be newer than what this process knows. */
export async function findNewestKey(db: ReadDb): Promise<number> {
  const row = await tables<PlatformTables>(db)
    .selectFrom('platform.city_key')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** One key of a city as it lies in the database, opened. Throws {@link UnfitKey} for another master key. */
export function unwrapKey(master: Buffer, city: string, version: number, wrapped: Uint8Array): Buffer {
  try {
    return unlock(master, wrapped, `${city}:${version}`);
  } catch {
    throw new UnfitKey(
      'The master key does not open this database. Set LIANXIN_MASTER_KEY, or restore master.key in the data folder, to the key this database was made with.',
    );
  }
}

/** Opens a city's keys. Throws with a sentence for the operator when the master key is not the one that wrapped them. */
export async function loadCityKeys(db: ReadDb, city: string, master: Buffer, chance: Chance) {
  const rows = await tables<PlatformTables>(db).selectFrom('platform.city_key').selectAll().execute();
  if (rows.length === 0) throw new Error(`City ${city} has no key in platform.city_key.`);
  const versions = new Map<number, Buffer>();
  for (const row of rows) {
    versions.set(row.version, unwrapKey(master, city, row.version, row.wrapped));
  }
  return new CityKeys(versions, chance);
}
