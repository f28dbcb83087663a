import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** A text asked this often is worth a prepared statement on each connection. */
const worthPreparing = 3;
/** Lists of varying length make ever new texts; every prepared one costs each connection memory. */
const mostPrepared = 400;

/** PostgreSQL's complaint when a migration gave a table new columns below a prepared `select *`. */
export function isOutdatedPlan(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('cached plan must not change result type');
}

/**
 * Gives the texts that come again a name, so that each connection parses and plans them once. Behind a proxy that
 * hands connections from transaction to transaction, it must know prepared statements (PgBouncer from 1.21 on).
 */
class Statements {
  readonly #asked = new Map<string, { times: number; name: string | null }>();
  #prepared = 0;
  #generation = 0;

  nameOf(text: string): string | null {
    const known = this.#asked.get(text);
    if (!known) {
      if (this.#asked.size < 10 * mostPrepared) this.#asked.set(text, { times: 1, name: null });
      return null;
    }
    known.times += 1;
    if (known.name === null && known.times >= worthPreparing && this.#prepared < mostPrepared) {
      this.#prepared += 1;
      known.name = `lianxin_${String(this.#generation)}_${String(this.#prepared)}`;
    }
    return known.name;
  }

  /** From now on other names: what connections have prepared so far no longer fits the tables. */
  forget(): void {
    this.#generation += 1;
    this.#prepared = 0;
    this.#asked.clear();
  }
}

/** The pool as Kysely asks for it; every statement that comes again is a prepared one. */
export class PreparedPool implements PostgresPool {
  readonly #pool: pg.Pool;
  readonly #clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  readonly #statements = new Statements();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  get options(): pg.Pool['options'] {
    return this.#pool.options;
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect();
    let prepared = this.#clients.get(client);
    if (!prepared) {
      prepared = this.#prepare(client);
      this.#clients.set(client, prepared);
    }
    return prepared;
  }

  #prepare(client: pg.PoolClient): PostgresPoolClient {
    // Kysely's type has a second form for cursors; no dialect of ours asks for one.
    const query = ((text: string, values: readonly unknown[]) => {
      const name = values.length === 0 ? null : this.#statements.nameOf(text);
      return name === null
        ? client.query(text, [...values])
        : client.query({ name, text, values: [...values] });
    }) as unknown as PostgresPoolClient['query'];
    return { query, release: (destroy) => client.release(destroy) };
  }

  forgetStatements(): void {
    this.#statements.forget();
  }

  async end(): Promise<void> {
    await this.#pool.end();
  }
}
