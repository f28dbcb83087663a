import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { type Measured, measure } from './measure.ts';
import { sentence } from './sentences.ts';

/** What can be had at best: bare statements through the same driver, in the same pool, without anything of ours. */
export interface Baseline {
  /** A PostgreSQL of which the tables may be made; null for an embedded database in `folder`. */
  readonly url: string | null;
  readonly folder: string;
  readonly poolSize: number;
  readonly clients: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly what: 'insert' | 'row' | 'page';
}

const rows = 500;
const columns = 'id, owner, reference, words, said_at, via, state, deadline, assignee, version, answer';

async function prepare(pool: pg.Pool): Promise<string[]> {
  await pool.query(`create schema if not exists bench`);
  await pool.query(
    `create table if not exists bench.bare (id uuid primary key, owner uuid not null, reference text not null,
       words text not null, said_at timestamptz not null, via text not null, state text not null, deadline date,
       assignee uuid, version integer not null, answer text)`,
  );
  await pool.query('create index if not exists bare_page on bench.bare (owner, deadline, id)');
  await pool.query('truncate bench.bare');
  const ids: string[] = [];
  for (let number = 0; number < rows; number += 1) ids.push(await insert(pool, number, owner));
  await pool.query('analyze bench.bare');
  return ids;
}

const owner = randomUUID();

async function insert(pool: pg.Pool, number: number, by: string): Promise<string> {
  const id = randomUUID();
  await pool.query(
    `insert into bench.bare (${columns}) values ($1, $2, $3, $4, $5, 'api', 'said', $6, $7, 1, null)`,
    [id, by, `N${String(number)}`, sentence(number), new Date(), '2026-11-30', randomUUID()],
  );
  return id;
}

async function run(asked: Baseline): Promise<Measured> {
  const lite = asked.url === null ? await PGlite.create(asked.folder) : null;
  const pool = lite
    ? new pg.Pool({ ...createPgConfig(lite), max: 1 })
    : new pg.Pool({ connectionString: asked.url ?? '', max: asked.poolSize });
  const ids = await prepare(pool);
  let number = 0;
  const work = async (): Promise<number> => {
    number += 1;
    if (asked.what === 'insert') await insert(pool, number, randomUUID());
    else if (asked.what === 'row') {
      await pool.query(`select ${columns} from bench.bare where id = $1`, [ids[number % ids.length]]);
    } else {
      const page = 'where owner = $1 order by deadline, id limit 50 offset $2';
      const { rowCount } = await pool.query(`select ${columns} from bench.bare ${page}`, [
        owner,
        (number % 10) * 50,
      ]);
      if (rowCount !== 50) throw new Error(`a page of ${String(rowCount)} rows`);
    }
    return 0;
  };
  const measured = await measure(asked.clients, asked, work);
  await pool.query('drop schema bench cascade');
  await pool.end();
  await lite?.close();
  return measured;
}

process.once('message', (asked: Baseline) => {
  run(asked).then(
    (measured) => process.send?.({ measured }, () => process.exit(0)),
    (error: unknown) => process.send?.({ failed: String(error) }, () => process.exit(1)),
  );
});
