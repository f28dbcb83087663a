import type { Socket } from 'node:net';
import type { CompiledQuery, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

/** A text asked this often is worth a prepared statement on each connection. */
const worthPreparing = 3;
/** Lists of varying length make ever new texts; every prepared one costs each connection memory. */
const mostPrepared = 400;

const preparable = /^\s*(select|with|insert|update|delete)\b/;
const behind: unique symbol = Symbol('behind');
/** Until its transaction ends neither the server nor the connection gives up waiting. */
export const waitingLong = 'set local statement_timeout = 0';
/** Milliseconds; the client knows no end that never comes. */
const aDay = 86_400_000;
/**
 * What a statement gives that comes after one that failed in the same transaction: it is aborted, or what it was to
 * be prepared by was.
 */
const consequences: readonly unknown[] = ['25P02', '26000'];

/** The query as one whose result nobody waits for. It travels with the next one, at the latest with the commit. */
export function sentBehind(query: CompiledQuery): CompiledQuery {
  return { ...query, parameters: Object.assign([...query.parameters], { [behind]: true }) };
}

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

type Result = PostgresQueryResult<unknown>;
type Send = () => Promise<Result>;

/** One connection: what nobody waits for is held back and goes out in one piece with what somebody waits for. */
class PreparedClient implements Pick<PostgresPoolClient, 'release'> {
  readonly #client: pg.PoolClient;
  readonly #statements: Statements;
  readonly #pipelined: boolean;
  #gathering = false;
  #patient = false;
  #held: Send[] = [];
  #sent: Promise<unknown>[] = [];

  constructor(client: pg.PoolClient, statements: Statements, pipelined: boolean) {
    this.#client = client;
    this.#statements = statements;
    this.#pipelined = pipelined;
  }

  #send(text: string, values: readonly unknown[]): Promise<Result> {
    if (text === waitingLong) this.#patient = true;
    if (text === 'commit' || text === 'rollback') this.#patient = false;
    // Only a simple query may hold several statements, as those that begin do.
    if (values.length === 0 && !preparable.test(text)) {
      return this.#client.query(text) as unknown as Promise<Result>;
    }
    const name = this.#statements.nameOf(text);
    const config = {
      ...{ text, values: [...values] },
      ...(name === null ? {} : { name }),
      ...(this.#patient ? { query_timeout: aDay } : {}),
    };
    return this.#client.query(config) as unknown as Promise<Result>;
  }

  /** What is asked before the program comes to rest goes out in one piece: each one costs a system call. */
  #gather(): void {
    if (!this.#pipelined || this.#gathering) return;
    const { stream } = (this.#client as unknown as { connection: { stream: Socket } }).connection;
    this.#gathering = true;
    stream.cork();
    process.nextTick(() => {
      this.#gathering = false;
      stream.uncork();
    });
  }

  #together(send: Send): Promise<Result> {
    this.#gather();
    for (const held of this.#held.splice(0)) {
      const sent = held();
      sent.catch(() => {});
      this.#sent.push(sent);
    }
    return send();
  }

  async query(text: string, values: readonly unknown[]): Promise<Result> {
    // A connection that answers before it takes the next statement gains nothing by holding one back.
    if (behind in values && this.#pipelined) {
      this.#held.push(() => this.#send(text, values));
      return { command: 'INSERT', rowCount: 0, rows: [] };
    }
    if (text === 'rollback') this.#held = [];
    const asked = this.#together(() => this.#send(text, values));
    if (text === 'commit') return this.#end(asked);
    if (text === 'rollback') this.#sent = [];
    try {
      const result = await asked;
      // Answered before it, since a connection answers in order. What was asked where `begin` failed is no answer.
      await Promise.all(this.#sent.splice(0));
      return result;
    } catch (error) {
      // The reason is what failed before it.
      if (consequences.includes((error as { code?: string }).code)) await Promise.all(this.#sent.splice(0));
      throw error;
    }
  }

  /** Nothing is committed before everything that was sent without waiting has succeeded. */
  async #end(committed: Promise<Result>): Promise<Result> {
    committed.catch(() => {});
    const sent = this.#sent.splice(0);
    await Promise.all(sent);
    return committed;
  }

  release(destroy?: boolean): void {
    this.#held = [];
    this.#sent = [];
    this.#patient = false;
    this.#client.release(destroy);
  }
}

/** The pool as Kysely asks for it; every statement that comes again is a prepared one. */
export class PreparedPool implements PostgresPool {
  readonly #pool: pg.Pool;
  readonly #clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  readonly #statements = new Statements();
  readonly #pipelined: boolean;

  constructor(pool: pg.Pool, pipelined: boolean) {
    this.#pool = pool;
    this.#pipelined = pipelined;
  }

  get options(): pg.Pool['options'] {
    return this.#pool.options;
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect();
    let prepared = this.#clients.get(client);
    if (!prepared) {
      prepared = new PreparedClient(
        client,
        this.#statements,
        this.#pipelined,
      ) as unknown as PostgresPoolClient;
      this.#clients.set(client, prepared);
    }
    return prepared;
  }

  forgetStatements(): void {
    this.#statements.forget();
  }

  async end(): Promise<void> {
    await this.#pool.end();
  }
}
