import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, seen } from '../../app/testing/need.fixtures.ts';

async function taken(body: object) {
  const city = await aCity();
  const legs = [
    { serviceId: city.at.service('wage-help'), part: 'lead', basis: { kind: 'consent', how: 'counter' } },
  ];
  const need = await city.ok<{ id: string; reference: string }>('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: { words: '恒达门窗厂三个月没发工资，我们十一个人', via: 'counter', legs, ...body },
  });
  return { city, need };
}

const three = {
  contact: { name: '张建军', phone: '13900002001' },
  also: [
    { name: '刘翠花', phone: '13900002002' },
    { name: '王老五', phone: '' },
  ],
  others: 8,
};

interface Month {
  persons: number;
}

test('of eleven workers three are named and eight a number, and each is a person counted once', async () => {
  const { city, need } = await taken(three);
  const before = await seen(city, need, 'liu-haidong');
  expect(before.others).toBe(8);
  expect(before.persons).toMatchObject([
    {
      role: 'also',
      name: '刘**',
      phone: '139****2002',
      agreed: { how: 'counter', by: 'self', notedBy: '陈晓静' },
    },
    { role: 'also', name: '王**', phone: null },
  ]);
  expect(JSON.stringify(before)).not.toContain('刘翠花');
  await act(city, need, 'liu-haidong', 'taking-on');
  await act(city, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '发了' });
  await city.settle();
  const month = () => city.ok<Month>('GET', '/api/months/2026-11?range=organisation', { as: 'liu-haidong' });
  expect((await month()).persons).toBe(11);
  // One of them comes later with a matter of their own: the same person.
  city.later(5);
  const legs = [
    { serviceId: city.at.service('wage-help'), part: 'lead', basis: { kind: 'consent', how: 'phone' } },
  ];
  const own = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: {
      ...{ words: '合同没签过', via: 'phone', legs },
      contact: { name: '刘翠花', phone: '13900002002' },
    },
  });
  await act(city, own, 'liu-haidong', 'taking-on');
  await act(city, own, 'liu-haidong', 'answer', { outcome: 'solved', answer: '补签了' });
  await city.settle();
  expect((await month()).persons).toBe(11);
});

test('whoever is concerned agrees, and it stands there how, when and who noted it', async () => {
  const { city, need } = await taken({
    contact: { name: '王桂兰', phone: '13900001111' },
    concerned: { relation: '老伴', name: '李有福', agreedBy: 'self' },
  });
  const { persons, consents } = await seen(city, need, 'liu-haidong');
  expect(persons).toMatchObject([
    {
      role: 'concerned',
      relation: '老伴',
      name: '李**',
      agreed: { how: 'counter', by: 'self', notedBy: '陈晓静' },
    },
  ]);
  expect(consents).toMatchObject([{ givenHow: 'counter', notedBy: '陈晓静' }]);
});

test('dispatched later, who agreed for the person concerned and how is noted, and the first time stays', async () => {
  const { city, need } = await taken({
    legs: [],
    contact: { name: '王桂兰', phone: '13900001111' },
    concerned: { relation: '老伴', name: '李有福' },
  });
  const before = await seen(city, need, 'chen-xiaojing');
  expect(before.persons).toMatchObject([{ relation: '老伴', agreed: null }]);
  const give = (version: number, service: string, part: string, how: string, agreedBy: string) =>
    city.ok<typeof before>('POST', `/api/needs/${need.id}/legs`, {
      as: 'chen-xiaojing',
      body: {
        ...{ version, agreedBy },
        legs: [{ serviceId: city.at.service(service), part, basis: { kind: 'consent', how } }],
      },
    });
  const after = await give(before.version, 'cataract-screening', 'lead', 'phone', 'guardian');
  const agreed = { how: 'phone', by: 'guardian', notedBy: '陈晓静' };
  expect(after.persons).toMatchObject([{ relation: '老伴', agreed }]);
  const more = await give(after.version, 'medical-transport', 'joint', 'counter', 'self');
  expect(more.persons).toMatchObject([{ relation: '老伴', agreed }]);
});

test('a look at the telephones brings those of everybody who left one, each on record', async () => {
  const { city, need } = await taken(three);
  const shown = await city.ok<{ name: string; persons: unknown[] }>('POST', `/api/needs/${need.id}/reveals`, {
    ...{ as: 'liu-haidong', key: aKey() },
    body: { purpose: '打电话问工钱' },
  });
  expect(shown.name).toBe('张建军');
  expect(shown.persons).toEqual([
    { relation: null, name: '刘翠花', phone: '13900002002' },
    { relation: null, name: '王老五', phone: null },
  ]);
  await city.settle();
  const { records } = await city.ok<{ records: unknown[] }>('GET', '/api/access-records?kind=reveal', {
    as: 'fu-qing',
  });
  expect(records.length).toBeGreaterThanOrEqual(2);
});

test('one of those who came along is found by number and by name, and told where it stands', async () => {
  const { city, need } = await taken({ ...three, employerId: null });
  const earlier = (words: string) =>
    city.ok<{ person: { id: string; tried: unknown }[] }>('POST', '/api/counter/earlier', {
      ...{ as: 'chen-xiaojing', key: aKey() },
      body: { words, via: 'phone' },
    });
  expect((await earlier('13900002002 工钱的事')).person).toMatchObject([{ id: need.id, tried: null }]);
  const { rounds } = await seen(city, need, 'liu-haidong');
  const leg = rounds[0]?.legs[0]?.id ?? '';
  for (const _ of [1, 2]) {
    await city.ok('POST', `/api/needs/${need.id}/legs/${leg}/contacts`, {
      ...{ as: 'liu-haidong', key: aKey(), body: { kind: 'unanswered', party: 'other' } },
    });
  }
  expect((await earlier('刘翠花来问工钱')).person).toMatchObject([
    { id: need.id, tried: { by: '刘海东', count: 2, party: 'other' } },
  ]);
  // That the factory does not answer is no try to reach the person.
  expect((await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0]?.tries?.count).toBe(0);
});
