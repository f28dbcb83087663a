import { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { embeddedPool } from './embedded-pool.ts';

let lite: PGlite;
let client: pg.PoolClient;

beforeAll(async () => {
  lite = await PGlite.create();
  client = await embeddedPool(lite).connect();
});

afterAll(() => lite.close());

test('a query with values is one question to the database, and rows, types and counts come back', async () => {
  await client.query('create table one (id int primary key, name text)');
  const asked = vi.spyOn(lite, 'execProtocolStream');
  const made = await client.query('insert into one values ($1, $2), ($3, $4)', [1, '一', 2, '二']);
  expect(made.rowCount).toBe(2);
  const found = await client.query({ name: 'by-id', text: 'select * from one where id > $1', values: [1] });
  expect(found.rows).toEqual([{ id: 2, name: '二' }]);
  const again = await client.query({ name: 'by-id', text: 'select * from one where id > $1', values: [0] });
  expect(again.rows).toHaveLength(2);
  expect(asked).toHaveBeenCalledTimes(3);
});

test('what fails at any step is told as itself, and the next query is answered', async () => {
  for (const [text, values, code] of [
    ['select * from nowhere where id = $1', [1], '42P01'],
    ['select $1::int as n', ['x'], '22P02'],
    ['select 1 / $1::int as n', [0], '22012'],
    ['insert into one values ($1, $2)', [1, '又'], '23505'],
  ] as const) {
    await expect(client.query(text, [...values])).rejects.toMatchObject({ code });
    expect((await client.query('select $1::int as n', [7])).rows).toEqual([{ n: 7 }]);
  }
  await client.query('begin');
  await expect(client.query('select 1 / $1::int as n', [0])).rejects.toMatchObject({ code: '22012' });
  await expect(client.query('select $1::int as n', [7])).rejects.toMatchObject({ code: '25P02' });
  await client.query('rollback');
  expect((await client.query('select count(*)::int as n from one')).rows).toEqual([{ n: 2 }]);
});
