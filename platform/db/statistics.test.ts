import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { keepStatistics } from './statistics.ts';

test('the embedded database knows how large its tables are, again after each while, until it is told to stop', async () => {
  const { opened } = await aCity();
  const asked: string[] = [];
  const query = (text: string) => {
    asked.push(text);
    if (asked.length === 3) stopping.abort();
    return asked.length === 2 ? Promise.reject(new Error('away')) : opened.owner.query(text);
  };
  const stopping = new AbortController();
  const complaints: string[] = [];
  const owner = { query } as unknown as typeof opened.owner;
  await keepStatistics({ kind: 'embedded', owner }, (what) => complaints.push(what), stopping.signal, 1);
  expect(asked).toEqual(['analyze', 'analyze', 'analyze']);
  expect(complaints).toEqual(['statistics could not be gathered']);
  const { rows } = await opened.owner.query<{ rows: number }>(
    "select reltuples::int as rows from pg_class where oid = 'organisations.staff'::regclass",
  );
  expect(rows[0]?.rows).toBeGreaterThan(20);
  await keepStatistics({ kind: 'server', owner }, () => {}, new AbortController().signal, 1);
  expect(asked).toHaveLength(3);
});
