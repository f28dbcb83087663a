import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { QueueItem } from './contract/queue-item.ts';

const abuse = '婆婆天天骂我，老公也推我';

test('a clerk’s own list holds what they took down; of what is protected only how many', async () => {
  const city = await aCity();
  const take = (as: string, words: string, more: object = {}) =>
    city.ok<{ id: string; phone: string }>('POST', '/api/counter/needs', {
      ...{ as, key: aKey() },
      body: { words, via: 'counter', legs: [], ...more },
    });
  const own = (as: string) =>
    city.ok<{ items: QueueItem[]; protected: number; total: number }>(
      'GET',
      '/api/needs?show=organisation&mine=true',
      { as },
    );
  const mine = await take('chen-xiaojing', '想问问老年证怎么办');
  // The station's number stands on the slip, as in the text.
  expect(mine.phone).toBe('8110351');
  await take('bai-yinna', '想学电焊');
  await take('chen-xiaojing', abuse, { safeWay: { way: 'never' } });

  const list = await own('chen-xiaojing');
  expect(list.items.map(({ id }) => id)).toEqual([mine.id]);
  expect(list).toMatchObject({ protected: 1, total: 1 });
  expect(JSON.stringify(list)).not.toContain('婆婆');
  expect(await own('bai-yinna')).toMatchObject({ protected: 0, total: 1 });
  // The whole list of the office tells the number of nobody's own.
  const all = await city.ok<{ protected: number }>('GET', '/api/needs?show=organisation', {
    as: 'chen-xiaojing',
  });
  expect(all.protected).toBe(0);
});
