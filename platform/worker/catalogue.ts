import type pg from 'pg';
import type { Chance } from '../../base/ids.ts';
import type { City } from '../access/context.ts';
import type { Database } from '../db/database.ts';
import { type CityKeys, loadCityKeys } from '../keys/city-keys.ts';

/** The cities of this database and the hosts they answer to; read before any city's rows. */
export class Catalogue {
  readonly #database: Database;
  readonly #master: Buffer;
  readonly #chance: Chance;
  #cities: readonly City[] = [];
  #hosts = new Map<string, string>();
  #readAt = 0;
  readonly #keys = new Map<string, Promise<CityKeys>>();

  constructor(database: Database, master: Buffer, chance: Chance) {
    this.#database = database;
    this.#master = master;
    this.#chance = chance;
  }

  async refresh(now: Date): Promise<void> {
    const pool: pg.Pool = this.#database.pool;
    const cities = await pool.query<City>(
      'select id, key, name, zone from platform.city where opened_at is not null order by created_at, id',
    );
    const hosts = await pool.query<{ host: string; city_id: string }>(
      'select host, city_id from platform.city_host order by host',
    );
    this.#cities = cities.rows.map((city) => ({
      ...city,
      hosts: hosts.rows.filter(({ city_id }) => city_id === city.id).map(({ host }) => host),
    }));
    this.#hosts = new Map(hosts.rows.map(({ host, city_id }) => [host, city_id]));
    this.#readAt = now.getTime();
  }

  async cities(now: Date): Promise<readonly City[]> {
    if (now.getTime() - this.#readAt > 30_000 || this.#cities.length === 0) await this.refresh(now);
    return this.#cities;
  }

  /** The city of a request's host (without port); a sole city answers to every host. */
  async cityOf(host: string, now: Date): Promise<City | null> {
    const cities = await this.cities(now);
    const named = this.#hosts.get(host);
    if (named !== undefined) return cities.find(({ id }) => id === named) ?? null;
    return cities.length === 1 ? (cities[0] ?? null) : null;
  }

  async keysOf(city: City): Promise<CityKeys> {
    let keys = this.#keys.get(city.id);
    if (!keys) {
      keys = this.#database.read(city.id, (db) => loadCityKeys(db, city.id, this.#master, this.#chance));
      this.#keys.set(city.id, keys);
      keys.catch(() => this.#keys.delete(city.id));
    }
    return keys;
  }

  /** Reads the city's keys again when they are needed next: there is a newer one. */
  forgetKeys({ id }: City): void {
    this.#keys.delete(id);
  }
}
