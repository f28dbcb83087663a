import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose, seen, solve, verdict } from '../../app/testing/need.fixtures.ts';
import type { Need } from '../needs/needs.public.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const office = 'su-rina';
const words = '家里老人眼睛看不清，想做白内障筛查';

const countOf = async (city: OwnCity, kind: string, group: string, more = '') => {
  await city.settle();
  const query = `kind=${kind}&from=2026-11&to=2026-11&group=${group}${more}`;
  const { entries } = await city.ok<{ entries: number }>('GET', `/api/figures?${query}`, { as: office });
  return entries;
};
const regroup = async (city: OwnCity, id: string, groups: string[], more: object = {}) => {
  const as = 'liu-haidong';
  const { version, sorted } = await seen(city, { id }, as);
  const { kind, urgency, protected: hidden } = sorted;
  const body = { ...{ version, kind, urgency, protected: hidden, groups }, ...more };
  return city.ok<Need>('PUT', `/api/needs/${id}/sorting`, { as, body });
};

test('a need counts for every group that somebody found it to be about, and once in all', async () => {
  const city = await aCity();
  const body = { words, via: 'counter', areaId: city.at.area('yunhe'), legs: [] };
  for (const groups of [['elder', 'disabled'], ['elder'], []]) {
    await city.ok('POST', '/api/counter/needs', {
      ...{ as: 'chen-xiaojing', key: aKey(), body: { ...body, groups } },
    });
  }
  expect(await countOf(city, 'received', 'elder')).toBe(2);
  expect(await countOf(city, 'received', 'disabled')).toBe(1);
  expect(await countOf(city, 'received', 'elder', `&area=${city.at.area('yunhe')}`)).toBe(2);
  expect(await countOf(city, 'received', 'elder', '&via=counter')).toBe(2);
  const counted = async (formula: object) => {
    const asked = {
      range: 'city',
      from: '2026-11',
      definition: { expression: formula, decimals: 0, wan: false },
    };
    const found = await city.ok<{ value: { state: string; text: string } }>(
      ...(['POST', '/api/indicator-previews', { as: office, body: asked }] as const),
    );
    return found.value;
  };
  const group = (is: 'is' | 'not', ...values: string[]) => [{ facet: 'group', test: is, values }];
  const of = (where: object) => counted({ op: 'count', kinds: ['received'], where });
  // Of two groups at once it is one need, and those of no group are not of this one either.
  expect(await of(group('is', 'elder', 'disabled'))).toMatchObject({ text: '2' });
  expect(await of(group('not', 'disabled'))).toMatchObject({ text: '2' });
  expect(await of([])).toMatchObject({ text: '3' });
});

test('what a need counted before it was known whom it is about is put right, and what is protected tells nobody', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', name: '赵明', phone: '19900001111' });
  expect(await countOf(city, 'received', 'migrant-worker')).toBe(0);
  await regroup(city, need.id, ['migrant-worker']);
  expect(await countOf(city, 'received', 'migrant-worker')).toBe(1);
  await solve(city, need, 'liu-haidong');
  expect(await countOf(city, 'ended', 'migrant-worker')).toBe(1);
  await regroup(city, need.id, ['worker']);
  for (const kind of ['received', 'ended']) expect(await countOf(city, kind, 'migrant-worker')).toBe(0);
  for (const kind of ['received', 'ended']) expect(await countOf(city, kind, 'worker')).toBe(1);
  const figure = await city.ok<{ persons: number }>(
    ...(['GET', '/api/figures?kind=received&from=2026-11&to=2026-11', { as: office }] as const),
  );
  expect(figure).toMatchObject({ entries: 1, persons: 1 });
  await regroup(city, need.id, ['worker'], { protected: true, why: '家里不安全' });
  await verdict(city, need, 'confirmed');
  for (const kind of ['received', 'ended', 'confirmed']) expect(await countOf(city, kind, 'worker')).toBe(0);
});

test('put right, a need counts where it is and as what it is about, in the month in which it was received', async () => {
  const city = await aCity();
  const { id } = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: { words: '呜啦啦啦', via: 'counter', areaId: null, legs: [], category: 'labour-wages' },
  });
  const entries = async (more: string) => {
    await city.settle();
    const query = `kind=received&from=2026-11&to=2026-11${more}`;
    return (await city.ok<{ entries: number }>('GET', `/api/figures?${query}`, { as: 'tang-wenjun' }))
      .entries;
  };
  const yunhe = city.at.area('yunhe');
  expect(await entries('&category=labour-wages')).toBe(1);
  const before = await seen(city, { id }, 'chen-xiaojing');
  const { kind, urgency, protected: hidden } = before.sorted;
  await city.ok('PUT', `/api/needs/${id}/sorting`, {
    as: 'chen-xiaojing',
    body: {
      ...{ version: before.version, kind, urgency, protected: hidden, areaId: yunhe },
      ...{ category: 'health-screening', why: '是看眼睛的事' },
    },
  });
  expect(await entries('&category=labour-wages')).toBe(0);
  expect(await entries('&category=health-screening')).toBe(1);
  expect(await entries(`&area=${yunhe}`)).toBe(1);
  expect(await entries('')).toBe(1);
});
