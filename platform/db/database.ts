import {
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Transaction,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { isId } from '../../base/ids.ts';

declare const access: unique symbol;

/** A running transaction of one city in which rows may only be read. */
export interface ReadDb {
  readonly [access]: { readonly read: true; readonly write?: boolean };
}

/** A running transaction of one city in which rows may be changed. */
export interface WriteDb extends ReadDb {
  readonly [access]: { readonly read: true; readonly write: true };
}

/**
 * The query builder over one module's own tables. A store names its row types once,
 * so another module's tables do not even complete in the editor.
 */
export function tables<T>(db: ReadDb): Transaction<T> {
  return db as unknown as Transaction<T>;
}

class CityDriver extends PostgresDriver {
  readonly #city: string;

  constructor(pool: pg.Pool, city: string) {
    super({ pool });
    this.#city = city;
  }

  // One round trip instead of three; a literal because `set local` takes no parameter, hence the check in `of`.
  override async beginTransaction(
    connection: Parameters<PostgresDriver['rollbackTransaction']>[0],
    settings: TransactionSettings,
  ): Promise<void> {
    const begin =
      settings.accessMode === 'read only' ? 'begin isolation level repeatable read read only' : 'begin';
    try {
      await connection.executeQuery(
        CompiledQuery.raw(`${begin}; set local role lianxin_app; set local app.city = '${this.#city}'`),
      );
    } catch (error) {
      // A connection that could not even begin, and cannot roll back, is thrown away instead of used again.
      await this.rollbackTransaction(connection).catch(() => {});
      throw error;
    }
  }
}

/**
 * All access to a city's rows. Whoever holds it can only begin transactions bound to one city:
 * row-level security sees `app.city`, and there is no way to query outside a transaction.
 */
export class Database {
  readonly pool: pg.Pool;
  readonly #cities = new Map<string, Kysely<unknown>>();

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  #of(city: string): Kysely<unknown> {
    let kysely = this.#cities.get(city);
    if (!kysely) {
      if (!isId(city)) throw new TypeError(`not a city id: ${city}`);
      const driver = new CityDriver(this.pool, city);
      kysely = new Kysely<unknown>({
        dialect: {
          createAdapter: () => new PostgresAdapter(),
          createDriver: () => driver,
          createIntrospector: (db) => new PostgresIntrospector(db),
          createQueryCompiler: () => new PostgresQueryCompiler(),
        },
      });
      this.#cities.set(city, kysely);
    }
    return kysely;
  }

  /** Runs `work` on one consistent snapshot of the city; any write in it is refused by the database. */
  async read<T>(city: string, work: (db: ReadDb) => Promise<T>): Promise<T> {
    return this.#of(city)
      .transaction()
      .setAccessMode('read only')
      .execute((transaction) => work(transaction as unknown as ReadDb));
  }

  /** Runs `work` in one transaction of the city; committed when it returns, undone when it throws. */
  async write<T>(city: string, work: (db: WriteDb) => Promise<T>): Promise<T> {
    return this.#of(city)
      .transaction()
      .execute((transaction) => work(transaction as unknown as WriteDb));
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
