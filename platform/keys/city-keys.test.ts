import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { CityKeys, createCityKey, loadCityKeys } from './city-keys.ts';
import { masterKey, UnfitKey } from './master-key.ts';

const chance = { bytes: (size: number) => randomBytes(size) };
const keysOf = (...versions: number[]) =>
  new CityKeys(new Map(versions.map((version) => [version, Buffer.alloc(32, version)])), chance);
const phone = 'people.resident.phone';

describe('what is encrypted', () => {
  const keys = keysOf(1);

  test('opens again, whatever it was, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        const locked = keys.encrypt(phone, plain);
        expect(keys.decrypt(phone, locked)).toBe(plain);
        expect(keys.encrypt(phone, plain).equals(locked)).toBe(false);
      }),
    );
  });

  test('does not open at another place or in another city', () => {
    const locked = keys.encrypt(phone, '13900001234');
    expect(() => keys.decrypt('people.resident.id-number', locked)).toThrow();
    const other = new CityKeys(new Map([[1, Buffer.alloc(32, 9)]]), chance);
    expect(() => other.decrypt(phone, locked)).toThrow();
  });

  test('does not open once a single bit of it is another', () => {
    const locked = keys.encrypt(phone, '13900001234');
    fc.assert(
      fc.property(fc.nat(locked.length * 8 - 1), (bit) => {
        const changed = Buffer.from(locked);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => keys.decrypt(phone, changed)).toThrow();
      }),
    );
    for (let length = 0; length < locked.length; length += 1)
      expect(() => keys.decrypt(phone, locked.subarray(0, length))).toThrow();
  });

  test('opens after a new key came, and is then made with the new one', () => {
    const [before, after] = [keysOf(1), keysOf(1, 2)];
    expect(after.decrypt(phone, before.encrypt(phone, '王桂兰'))).toBe('王桂兰');
    expect(() => before.decrypt(phone, after.encrypt(phone, '王桂兰'))).toThrow(/no key of version 2/);
    // What is looked up and what is sealed must not change with it.
    expect(after.hash(phone, '1').equals(before.hash(phone, '1'))).toBe(true);
    expect(after.seal('1').equals(before.seal('1'))).toBe(true);
  });

  test('hashes tell places, values and cities apart', () => {
    const hashes = [
      keys.hash('a', 'bc'),
      keys.hash('ab', 'c'),
      keys.hash('a', 'bd'),
      keys.seal('a\0bc'),
      new CityKeys(new Map([[1, Buffer.alloc(32, 9)]]), chance).hash('a', 'bc'),
    ];
    expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(hashes.length);
  });
});

describe('the keys of a city', () => {
  test('open with the master key that wrapped them; with another one the operator is told what to do', async () => {
    const { runtime, city } = await aCity();
    const { database, master } = runtime.parts;
    const locked = (await runtime.catalogue.keysOf(city)).encrypt(phone, '王桂兰');
    const load = (by: Buffer) => database.read(city.id, (db) => loadCityKeys(db, city.id, by, chance));
    expect((await load(master)).decrypt(phone, locked)).toBe('王桂兰');
    const refusal = load(Buffer.alloc(32, 1));
    await expect(refusal).rejects.toThrow(UnfitKey);
    await expect(refusal).rejects.toThrow(
      /does not open this database. Set LIANXIN_MASTER_KEY, or restore master.key/,
    );
  });

  test('of one city, put in the place of those of another, do not open', async () => {
    const [here, there] = [await aCity(), await aCity()];
    const { rows } = await there.opened.owner.query<{ wrapped: Buffer }>(
      'select wrapped from platform.city_key where city_id = $1',
      [there.city.id],
    );
    await here.opened.owner.query('update platform.city_key set wrapped = $2 where city_id = $1', [
      here.city.id,
      rows[0]?.wrapped,
    ]);
    const { database, master } = here.runtime.parts;
    await expect(
      database.read(here.city.id, (db) => loadCityKeys(db, here.city.id, master, chance)),
    ).rejects.toThrow(UnfitKey);
  });

  test('are made once: whoever comes second changes nothing', async () => {
    const { runtime, city } = await aCity();
    const { database, master } = runtime.parts;
    const locked = (await runtime.catalogue.keysOf(city)).encrypt('a place', 'a word');
    await database.write(city.id, (db) => createCityKey(db, city.id, master, new Date(), chance));
    const again = await database.read(city.id, (db) => loadCityKeys(db, city.id, master, chance));
    expect(again.decrypt('a place', locked)).toBe('a word');
  });
});

describe('the master key', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'lianxin-key-'));

  test('of the demo is made once, for its owner only', () => {
    const dataDir = join(folder(), 'fresh');
    const key = masterKey(undefined, dataDir, chance);
    expect(key).toHaveLength(32);
    expect(masterKey(undefined, dataDir, chance).equals(key)).toBe(true);
    expect(statSync(join(dataDir, 'master.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'master.key'), 'utf8')).toBe(key.toString('hex'));
  });

  test('from the environment is taken as it is and leaves no file', () => {
    const dataDir = folder();
    expect(masterKey('ab'.repeat(32), dataDir, chance)).toEqual(Buffer.alloc(32, 0xab));
    expect(() => statSync(join(dataDir, 'master.key'))).toThrow(/ENOENT/);
  });

  test('that was cut off is refused in a sentence, and stays as it is', () => {
    const dataDir = folder();
    writeFileSync(join(dataDir, 'master.key'), 'abcd');
    expect(() => masterKey(undefined, dataDir, chance)).toThrow(/does not hold 64 hex digits. Restore it/);
    expect(readFileSync(join(dataDir, 'master.key'), 'utf8')).toBe('abcd');
  });
});
