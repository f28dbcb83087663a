import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import {
  act,
  aKey,
  aNeed,
  choose,
  type Spoken,
  seen,
  solve,
  verdict,
} from '../../app/testing/need.fixtures.ts';
import { tables } from '../../platform/db/database.ts';
import type { PlatformTables } from '../../platform/platform.tables.ts';
import type { Board } from './contract/board.ts';
import type { QueueItem } from './contract/queue-item.ts';

interface Queue {
  items: QueueItem[];
  total: number;
  counts: Record<string, number>;
}

const queueOf = (city: TestCity, as: string, query = 'show=organisation') =>
  city.ok<Queue>('GET', `/api/needs?${query}`, { as });
const wrote = (city: TestCity, need: Spoken, words: string) =>
  city.ok('POST', '/api/my-need/messages', { secret: need.secret, key: aKey(), body: { words } });
const open = (city: TestCity, { id }: Spoken, as: string) =>
  city.ok('PUT', `/api/needs/${id}/presence`, { as, body: { here: true, writing: false } });

async function marks(city: TestCity, as: string): Promise<[boolean[], number | undefined]> {
  const { items, counts } = await queueOf(city, as);
  return [items.map(({ unheard }) => unheard), counts['new']];
}

test('what a resident writes marks the row at every organisation that has it, until one of each opens it', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', joint: ['legal-aid-wages'] });
  expect(await marks(city, 'liu-haidong')).toEqual([[false], 0]);
  await wrote(city, need, '老板又换了电话');
  expect(await marks(city, 'liu-haidong')).toEqual([[true], 1]);
  expect(await marks(city, 'lin-lan')).toEqual([[true], 1]);
  // Asking the queue is not reading it; reading it is, for the own organisation.
  const filtered = await queueOf(city, 'liu-haidong', 'show=organisation&work=new');
  expect([filtered.total, filtered.items[0]?.id]).toEqual([1, need.id]);
  await open(city, need, 'liu-haidong');
  expect(await marks(city, 'liu-haidong')).toEqual([[false], 0]);
  expect((await queueOf(city, 'liu-haidong', 'show=organisation&work=new')).total).toBe(0);
  expect(await marks(city, 'lin-lan')).toEqual([[true], 1]);
  // Looking again tells nobody anything new.
  await open(city, need, 'liu-haidong');
  const heard = await city.runtime.read(city.city, { kind: 'process' }, ({ db }) =>
    tables<PlatformTables>(db)
      .selectFrom('platform.happening')
      .select('facts')
      .where('subject_id', '=', need.id)
      .where('name', '=', 'needs.heard')
      .execute(),
  );
  expect(heard.map(({ facts }) => facts)).toEqual([
    { organisation: city.at.staff('liu-haidong').organisationId },
  ]);
});

test('whoever acts has heard it, and a reopening is news again', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'taking-on');
  await wrote(city, need, '还没有人打电话来');
  expect((await marks(city, 'liu-haidong'))[1]).toBe(1);
  await act(city, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '钱今天到账' });
  expect((await marks(city, 'liu-haidong'))[1]).toBe(0);
  expect((await marks(city, 'su-rina'))[1]).toBe(1);
  await verdict(city, need, 'not_accepted', '没有到账');
  expect((await marks(city, 'liu-haidong'))[1]).toBe(1);
  await open(city, need, 'su-rina');
  const board = await city.ok<Board>('GET', '/api/board', { as: 'su-rina' });
  expect(board.unheard).toBe(0);
  await wrote(city, need, '我在服务站等');
  expect((await city.ok<Board>('GET', '/api/board', { as: 'su-rina' })).unheard).toBe(1);
  await city.ok('POST', `/api/needs/${need.id}/messages`, {
    ...{ as: 'su-rina', key: aKey(), body: { kind: 'public', words: '马上有人来找您' } },
  });
  expect((await city.ok<Board>('GET', '/api/board', { as: 'su-rina' })).unheard).toBe(0);
  expect((await seen(city, need, 'su-rina')).messages).toHaveLength(3);
});

test('what the resident calls solved waits for nobody, until they write again', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await wrote(city, need, '还差一个月的');
  await solve(city, need, 'liu-haidong');
  const news = async () => (await marks(city, 'su-rina'))[1];
  expect(await news()).toBe(1);
  await verdict(city, need, 'confirmed');
  expect(await news()).toBe(0);
  await wrote(city, need, '工资条在哪里拿');
  // It is over, so it stands in no list of what is open: what is new is listed all the same.
  const { items } = await queueOf(city, 'su-rina', 'show=organisation&work=new');
  expect(items).toMatchObject([{ id: need.id, state: 'confirmed', unheard: true }]);
});
