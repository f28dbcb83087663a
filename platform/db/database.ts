import {
  type Compilable,
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
import { isOutdatedPlan, PreparedPool, sentBehind } from './statements.ts';

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

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0];

/** True of PostgreSQL's refusal of a second row with the same unique value. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === '23505';
}

/**
 * Sends a write whose result nobody needs along with the next statement of the transaction, at the latest with its
 * commit, which fails where the write fails. Saves a round trip; not for a write whose refusal is to be caught.
 */
export async function writeBehind(db: WriteDb, query: Compilable): Promise<void> {
  await tables(db).executeQuery(sentBehind(query.compile()));
}

/**
 * Runs a statement written out as SQL with `$1`, `$2` … for `values`: for what comes with every request, where building
 * it anew would cost more than asking it. `T` is what a row holds; nothing checks it.
 */
export async function runWritten<T>(db: ReadDb, text: string, values: readonly unknown[]): Promise<T[]> {
  const { rows } = await tables(db).executeQuery<T>(written(text, values));
  return rows;
}

/** The statement for {@link writeBehind}. */
export function written(text: string, values: readonly unknown[]): CompiledQuery<never> & Compilable<never> {
  const query = CompiledQuery.raw(text, [...values]) as CompiledQuery<never>;
  return { ...query, compile: () => query };
}

class CityDriver extends PostgresDriver {
  readonly #city: string;
  readonly #pipelined: boolean;
  readonly #reading = new WeakSet<Connection>();

  constructor(pool: PreparedPool, city: string, pipelined: boolean) {
    super({ pool });
    this.#city = city;
    this.#pipelined = pipelined;
  }

  // One text instead of three; a literal because `set local` takes no parameter, hence the check in `of`.
  // Sent with the first statement. Should it fail, that one fails too, and without `app.city` no row is to be seen.
  override async beginTransaction(
    connection: Connection,
    { accessMode }: TransactionSettings,
  ): Promise<void> {
    const readOnly = accessMode === 'read only';
    const begin = readOnly ? 'begin isolation level repeatable read read only' : 'begin';
    const begun = `${begin}; set local role lianxin_app; set local app.city = '${this.#city}'`;
    try {
      await connection.executeQuery(sentBehind(CompiledQuery.raw(begun)));
    } catch (error) {
      // A connection that could not even begin, and cannot roll back, is thrown away instead of used again.
      await this.rollbackTransaction(connection).catch(() => {});
      throw error;
    }
    if (readOnly) this.#reading.add(connection);
    else this.#reading.delete(connection);
  }

  override async commitTransaction(connection: Connection): Promise<void> {
    const committed = super.commitTransaction(connection);
    // A snapshot has nothing to lose; whoever gets the connection next asks behind its end.
    if (this.#pipelined && this.#reading.has(connection)) committed.catch(() => {});
    else await committed;
  }
}

/**
 * All access to a city's rows. Whoever holds it can only begin transactions bound to one city:
 * row-level security sees `app.city`, and there is no way to query outside a transaction.
 */
export class Database {
  readonly pool: pg.Pool;
  readonly #prepared: PreparedPool;
  readonly #pipelined: boolean;
  readonly #cities = new Map<string, Kysely<unknown>>();

  /** `pipelined` where the pool's connections take a statement before they have answered the one before it. */
  constructor(pool: pg.Pool, pipelined = false) {
    this.pool = pool;
    this.#prepared = new PreparedPool(pool, pipelined);
    this.#pipelined = pipelined;
  }

  #of(city: string): Kysely<unknown> {
    let kysely = this.#cities.get(city);
    if (!kysely) {
      if (!isId(city)) throw new TypeError(`not a city id: ${city}`);
      const driver = new CityDriver(this.#prepared, city, this.#pipelined);
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
    return this.#replanned(() =>
      this.#of(city)
        .transaction()
        .setAccessMode('read only')
        .execute((transaction) => work(transaction as unknown as ReadDb)),
    );
  }

  /** Runs `work` in one transaction of the city; committed when it returns, undone when it throws. */
  async write<T>(city: string, work: (db: WriteDb) => Promise<T>): Promise<T> {
    return this.#replanned(() =>
      this.#of(city)
        .transaction()
        .execute((transaction) => work(transaction as unknown as WriteDb)),
    );
  }

  /** Once more from the beginning when a migration has changed what the prepared statements give back. */
  async #replanned<T>(transact: () => Promise<T>): Promise<T> {
    try {
      return await transact();
    } catch (error) {
      if (!isOutdatedPlan(error)) throw error;
      this.#prepared.forgetStatements();
      return transact();
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
