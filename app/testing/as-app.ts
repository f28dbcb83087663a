import type pg from 'pg';
import type { Opened } from '../../platform/db/open.ts';

/** Runs one statement as the application would, bound to `city` or to none, and undoes it. */
export async function asApp<Row extends pg.QueryResultRow>(
  opened: Opened,
  city: string | null,
  text: string,
  values: readonly unknown[] = [],
): Promise<pg.QueryResult<Row>> {
  const client = await opened.database.pool.connect();
  try {
    await client.query('begin');
    await client.query('set local role lianxin_app');
    if (city !== null) await client.query(`set local app.city = '${city}'`);
    return await client.query<Row>(text, [...values]);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
