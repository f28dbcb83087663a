import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { createDatabase } from '../../app/testing/prepared.ts';
import { runWritten } from './database.ts';
import { openServer } from './open.ts';
import { waitingLong } from './statements.ts';

test('one transaction may wait long, and only that one', async () => {
  const { city } = await aCity();
  const urls = await createDatabase();
  const { database, close } = await openServer(urls.app, urls.owner, 1, 300);
  // Longer than the server's patience, and than the connection's a second later.
  const slow = (patient: boolean) =>
    database.write(city.id, async (db) => {
      if (patient) await runWritten(db, waitingLong, []);
      return runWritten<{ one: number }>(db, 'select 1 as one from pg_sleep(1.6)', []);
    });
  try {
    expect(await slow(true)).toEqual([{ one: 1 }]);
    await expect(slow(false)).rejects.toThrow('statement timeout');
  } finally {
    await close();
  }
});
