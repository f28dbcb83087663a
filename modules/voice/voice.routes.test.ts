import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose, type Spoken } from '../../app/testing/need.fixtures.ts';
import type { Concern, ConcernDetail, ConcernFinding } from './voice.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

interface Listed {
  readonly concerns: Concern[];
  readonly total: number;
  readonly finding: ConcernFinding | null;
  readonly areas: { id: string; name: string }[];
}

const heating = [
  '东湖佳苑的暖气一点都不热，屋里只有十三度，老人冻得睡不着',
  '我家住东湖佳苑，供暖温度上不去，暖气片摸着是凉的',
  '东湖佳苑冬天供热不达标，热力公司来了两次也没修好暖气',
  '东湖佳苑四号楼不热，取暖费交了，孩子冻得感冒',
  '东湖佳苑暖气温度太低，什么时候能热起来',
];

/** Each says it as somebody of their own and lets the office have it. */
async function told(city: OwnCity, words: readonly string[], first = 0): Promise<Spoken[]> {
  const all: Spoken[] = [];
  for (const [at, one] of words.entries()) {
    const need = await aNeed(city, one);
    const phone = `199100${String(10_000 + first + at)}`;
    await choose(city, need, { lead: null, name: `王${'甲乙丙丁戊己庚'.charAt(at)}`, phone });
    all.push(need);
  }
  return all;
}

async function findIn(city: OwnCity): Promise<Listed> {
  await city.ok('POST', '/api/concerns/findings', { as: 'su-rina', key: aKey(), body: {} });
  await city.work();
  return listIn(city);
}

const listIn = (city: TestCity, query = '', as = 'su-rina') =>
  city.ok<Listed>('GET', `/api/concerns${query}`, { as });
const oneIn = (city: TestCity, id: string, as = 'su-rina') =>
  city.ok<ConcernDetail>('GET', `/api/concerns/${id}`, { as });

test('what several people told at one place is found in the background, with each need as its reader may see it', async () => {
  const city = await aCity();
  const needs = await told(city, heating);
  await told(city, ['想学月嫂，哪里有免费的培训'], 50);
  expect((await listIn(city)).finding).toBeNull();
  const { concerns, finding } = await findIn(city);
  expect(finding).toMatchObject({ failed: false, needs: 6, concerns: 1 });
  expect(concerns).toMatchObject([{ state: 'new', people: 5, now: 5, before: 0, place: '东湖佳苑' }]);
  expect(concerns[0]?.title).toMatch(/东湖佳苑|暖气|供暖/);
  const id = concerns[0]?.id ?? '';
  const detail = await oneIn(city, id);
  expect(detail.members.map((member) => member.id).toSorted()).toEqual(
    needs.map((need) => need.id).toSorted(),
  );
  expect(detail.members.every(({ words }) => words?.includes('东湖佳苑'))).toBe(true);
  expect(detail.words.length).toBeGreaterThan(0);
  expect(JSON.stringify(detail)).not.toMatch(/王[甲乙丙丁戊]|199100/);
  const leader = await oneIn(city, id, 'gao-jun');
  expect(leader.members).toHaveLength(5);
  expect(leader.members.every(({ words, area }) => words === null && area === null)).toBe(true);
  expect(leader.mayRespond).toBe(false);
  expect((await city.refused('GET', '/api/concerns', { as: 'chen-xiaojing' })).status).toBe(403);
});

test('the same concern is the same from day to day, fades when nobody tells it, and keeps what was said to it', async () => {
  const city = await aCity();
  await told(city, heating.slice(0, 3));
  const first = (await findIn(city)).concerns[0];
  city.later(24 * 60);
  await told(city, heating.slice(3), 20);
  const second = (await findIn(city)).concerns;
  expect(second.map(({ id, people }) => [id, people])).toEqual([[first?.id, 5]]);
  const body = { version: 1, kind: 'answer', audience: 'public', text: '换热站本周五前修好，退费按天算。' };
  const path = `/api/concerns/${first?.id ?? ''}/response`;
  await city.ok('PUT', path, { as: 'su-rina', body });
  expect((await findIn(city)).concerns[0]?.state).toBe('answered');
  const heard = (await city.call<string>('GET', '/concerns')).body;
  expect(heard).toContain('换热站本周五前修好');
  expect(heard).not.toMatch(/王[甲乙丙丁戊]|199100/);
  expect((await city.refused('PUT', path, { as: 'su-rina', body })).code).toBe('stale');
  await city.ok('PUT', path, {
    as: 'su-rina',
    body: { version: 2, kind: 'none', audience: 'inner', text: '热力公司已统一公告，不再单独回应。' },
  });
  expect((await city.call<string>('GET', '/concerns')).body).not.toContain('换热站');
  const detail = await oneIn(city, first?.id ?? '');
  expect(detail.state).toBe('no_answer');
  expect(detail.responses.map(({ kind, text }) => [kind, text.slice(0, 3)])).toEqual([
    ['none', '热力公'],
    ['answer', '换热站'],
  ]);
  const people = detail.counts.map((count) => count.people);
  expect([people[0], people.at(-1), new Set(people).size]).toEqual([5, 3, 2]);
  for (let week = 0; week < 9; week += 1) city.later(7 * 24 * 60);
  expect((await findIn(city)).concerns).toEqual([]);
  const faded = (await listIn(city, '?state=faded')).concerns;
  expect(faded.map(({ id, state }) => [id, state])).toEqual([[first?.id, 'faded']]);
});

test('what one person says many times is no concern, nor what fewer than three say', async () => {
  const city = await aCity();
  for (const words of heating) {
    const need = await aNeed(city, words);
    await choose(city, need, { lead: null, name: '王甲', phone: '19910010000' });
  }
  expect((await findIn(city)).concerns).toEqual([]);
  await told(city, heating.slice(0, 1), 30);
  city.later(20);
  expect((await findIn(city)).concerns).toEqual([]);
  await told(city, heating.slice(1, 2), 40);
  city.later(20);
  expect((await findIn(city)).concerns).toMatchObject([{ people: 3 }]);
});

test('of fewer than five people a leader reads no words and opens no needs, and nothing is answered in public', async () => {
  const city = await aCity();
  await told(city, heating.slice(0, 3));
  const [concern] = (await findIn(city)).concerns;
  expect(concern?.people).toBe(3);
  const leader = await listIn(city, '', 'gao-jun');
  expect(leader.concerns).toMatchObject([{ title: null, place: null, people: null, now: null, before: 0 }]);
  // Nor in which township: to whoever reads no words it lies in its county.
  const county = city.at.area('yunhe');
  expect(leader.concerns[0]?.area?.id).toBe(county);
  expect(leader.areas.map(({ id }) => id)).toEqual([county]);
  const detail = await oneIn(city, concern?.id ?? '', 'gao-jun');
  expect(detail).toMatchObject({ few: true, members: [], words: [], total: 0 });
  const path = `/api/concerns/${concern?.id ?? ''}/response`;
  const body = { version: 1, kind: 'answer', audience: 'public', text: '正在修。' };
  expect((await city.refused('PUT', path, { as: 'su-rina', body })).code).toBe('too-few');
  const empty = { ...body, audience: 'inner', text: ' ' };
  expect((await city.refused('PUT', path, { as: 'su-rina', body: empty })).status).toBe(400);
  expect((await city.refused('PUT', path, { as: 'gao-jun', body })).status).toBe(403);
});

test('what is protected, an accusation or erased is left out, and found anew without it', async () => {
  const city = await aCity();
  const needs = await told(city, heating);
  const [concern] = (await findIn(city)).concerns;
  expect(concern?.people).toBe(5);
  const gone = needs[0]?.id ?? '';
  const { version } = await city.ok<{ version: number }>('GET', `/api/needs/${gone}`, { as: 'su-rina' });
  const sorted = { version, kind: 'accuse', urgency: 'ordinary', protected: false, why: '是举报个人' };
  await city.ok('PUT', `/api/needs/${gone}/sorting`, { as: 'su-rina', body: sorted });
  await city.work();
  const [after] = (await listIn(city)).concerns;
  expect([after?.id, after?.people]).toEqual([concern?.id, 4]);
  expect((await oneIn(city, after?.id ?? '')).members.map(({ id }) => id)).not.toContain(gone);
});

test('it is found every night by itself, once at a time, and another county’s office reads nothing of it', async () => {
  const city = await aCity();
  await told(city, heating);
  city.later(24 * 60);
  await city.work();
  expect((await listIn(city)).concerns).toHaveLength(1);
  expect((await listIn(city, '', 'deng-hui')).concerns).toEqual([]);
  expect((await listIn(city, '', 'tang-wenjun')).concerns).toHaveLength(1);
  const first = await city.call('POST', '/api/concerns/findings', { as: 'su-rina', key: aKey(), body: {} });
  expect(first.status).toBe(200);
  const again = await city.refused('POST', '/api/concerns/findings', {
    as: 'su-rina',
    key: aKey(),
    body: {},
  });
  expect(again.code).toBe('under-way');
});

test('two findings that run at once find a concern once', async () => {
  const city = await aCity();
  await told(city, heating);
  const ask = () => city.ok('POST', '/api/concerns/findings', { as: 'su-rina', key: aKey(), body: {} });
  await ask();
  city.later(11);
  await ask();
  await city.work();
  expect(await listIn(city)).toMatchObject({ total: 1, concerns: [{ people: 5 }] });
});

test('filters by area, days and state', async () => {
  const city = await aCity();
  await told(city, heating);
  const { areas } = await findIn(city);
  expect(areas.map(({ id }) => id)).toEqual([city.at.area('yunhe')]);
  expect((await listIn(city, `?area=${city.at.area('yunhe')}&days=7&state=new`)).total).toBe(1);
  expect((await listIn(city, '?state=answered')).total).toBe(0);
  city.later(10 * 24 * 60);
  expect((await listIn(city, '?days=7')).total).toBe(0);
});

test('what is said in the city’s own words is found as one; another city’s needs are told as before', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const words = [
    '东湖佳苑的瓦口子又滴答了，炕都湿了',
    '东湖佳苑的屋里老往外滋水珠子，柜子要搬来搬去',
    '东湖佳苑我家天棚起了好大一片云彩，墙皮也掉',
  ];
  for (const one of [city, other]) {
    await told(one, words);
    expect((await findIn(one)).concerns).toEqual([]);
  }
  const body = {
    ...{ official: '屋面漏雨', builtIn: null, note: '', lookAlikes: [] },
    ways: ['瓦口子又滴答', '往外滋水珠子', '起了好大一片云彩'],
  };
  await city.ok('POST', '/api/lexicon', { as: 'su-rina', key: aKey(), body });
  city.later(1);
  const { concerns, finding } = await findIn(city);
  expect(finding?.needs).toBe(3);
  expect(concerns).toMatchObject([{ people: 3, place: '东湖佳苑' }]);
  expect((await findIn(other)).concerns).toEqual([]);
});
