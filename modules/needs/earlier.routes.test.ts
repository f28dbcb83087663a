import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose } from '../../app/testing/need.fixtures.ts';
import type { Earlier, Elsewhere } from './contract/earlier.ts';

interface Found {
  person: Earlier[];
  employer: { id: string; name: string } | null;
  about: Earlier[];
  near: Earlier[];
  elsewhere: Elsewhere[];
}

async function aCounter() {
  const city = await aCity();
  const taken = await city.ok<{ id: string; reference: string }>('POST', '/api/counter/needs', {
    as: 'chen-xiaojing',
    key: aKey(),
    body: {
      ...{ words: '恒达门窗厂三个月没发工资', via: 'counter', areaId: null, legs: [] },
      contact: { name: '王桂兰', phone: '13900001111' },
      employerId: city.at.employer('hengda'),
    },
  });
  const earlier = (body: object, as = 'chen-xiaojing') =>
    city.ok<Found>('POST', '/api/counter/earlier', { as, key: aKey(), body: { via: 'phone', ...body } });
  return { city, taken, earlier };
}

test('a number in the line brings the person’s earlier matters, and the look-up is on record', async () => {
  const { city, taken, earlier } = await aCounter();
  const found = await earlier({ words: '139 0000 1111 问约哪天来着' });
  expect(found.person).toMatchObject([{ id: taken.id, state: 'waiting', over: false }]);
  expect(found.person[0]?.words).toContain('三个月');
  await city.settle();
  const { records } = await city.ok<{ records: { purpose: string }[] }>(
    'GET',
    '/api/access-records?kind=search',
    { as: 'fu-qing' },
  );
  expect(records.map(({ purpose }) => purpose)).toEqual(['本人来电']);
});

test('a name brings only what the caller’s own organisation has, and the person can read who saw it', async () => {
  const { city, taken, earlier } = await aCounter();
  expect((await earlier({ words: '白音嘎查王桂兰63，问约哪天' })).person).toMatchObject([{ id: taken.id }]);
  expect((await earlier({ name: '王桂兰', via: 'counter' })).person).toHaveLength(1);
  expect((await earlier({ words: '王桂兰' }, 'bao-li')).person).toEqual([]);
  expect((await earlier({ phone: '13900001111' }, 'bao-li')).person).toEqual([]);
  await city.settle();
  const { records } = await city.ok<{ records: { purpose: string; need: string }[] }>(
    'GET',
    '/api/access-records?kind=reveal',
    { as: 'fu-qing' },
  );
  // The second look of a day is the same one.
  expect(records).toMatchObject([{ need: taken.reference, purpose: '本人来电' }]);
});

test('an employer named in the words brings the matters about it', async () => {
  const { taken, earlier } = await aCounter();
  const found = await earlier({ words: '我们在恒达门窗厂干活，十一个人都没拿到钱' });
  expect(found.employer?.name).toContain('恒达门窗厂');
  expect(found.about).toMatchObject([{ id: taken.id }]);
  expect(await earlier({ words: '骑手入会' })).toEqual({
    person: [],
    employer: null,
    about: [],
    near: [],
    elsewhere: [],
  });
});

test('of the same employer at another office, date, state and organisation are told, and nothing else', async () => {
  const { city, taken, earlier } = await aCounter();
  const others = await earlier({ words: '恒达欠我工资' }, 'bao-li');
  expect(others.employer?.name).toBe('晴川恒达门窗厂');
  expect(others.about).toEqual([]);
  const [one, ...more] = others.elsewhere;
  expect(more).toEqual([]);
  expect(Object.keys(one ?? {}).sort()).toEqual(['organisation', 'over', 'saidAt', 'state']);
  expect(one).toMatchObject({ state: 'waiting', over: false });
  expect((await earlier({ words: '恒达欠我工资' })).elsewhere).toEqual([]);
  await city.opened.owner.query('update needs.need set confidential = true, protected = true where id = $1', [
    taken.id,
  ]);
  expect((await earlier({ words: '恒达欠我工资' }, 'bao-li')).elsewhere).toEqual([]);
  expect((await earlier({ words: '恒达路口的灯坏了' }, 'bao-li')).employer).toBeNull();
});

test('what was said online about an employer by its name is one of its matters', async () => {
  const { city, earlier } = await aCounter();
  const need = await aNeed(city, '在恒达门窗厂干了一年半，合同一回没签过，社保还能给补上不');
  await choose(city, need, { lead: 'labour-contract-report' });
  const { about, elsewhere } = await earlier({ words: '恒达三个月没发工资，我们十一个人' });
  expect(about.length + elsewhere.length).toBe(2);
});

test('what the person says again stands in the matter that is open', async () => {
  const { city, taken, earlier } = await aCounter();
  await city.ok('POST', `/api/needs/${taken.id}/messages`, {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: { kind: 'inner', words: '本人来电又说：还是没发' },
  });
  const found = await earlier({ phone: '13900001111' });
  expect(found.person).toHaveLength(1);
  expect(found.person[0]?.latest?.words).toBe('本人来电又说：还是没发');
});

test('what people of the same place said lately in nearly these words is shown beside them', async () => {
  const { city, earlier } = await aCounter();
  const words = '楼道的灯坏了两个月，晚上老人下楼看不见，摔过一回';
  const take = (area: string, said: string) =>
    city.ok<{ id: string }>('POST', '/api/counter/needs', {
      ...{ as: 'chen-xiaojing', key: aKey() },
      body: { words: said, via: 'counter', areaId: city.at.area(area), legs: [] },
    });
  const near = await take('yunhe', words);
  await take('dongling', words);
  const hidden = await take('yunhe', words);
  await city.opened.owner.query('update needs.need set protected = true where id = $1', [hidden.id]);
  const line = { words: `${words}！`, areaId: city.at.area('yunhe') };
  expect((await earlier(line)).near.map(({ id }) => id)).toEqual([near.id]);
  // Not what another organisation has, and not what is long past.
  expect((await earlier(line, 'bao-li')).near).toEqual([]);
  city.later(31 * 24 * 60);
  expect((await earlier(line)).near).toEqual([]);
});
