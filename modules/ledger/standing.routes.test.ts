import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aBody, joining, type OwnCity, union } from '../../app/testing/member.fixtures.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Joined, MemberListing } from '../members/members.contract.ts';
import type { Station } from '../places/places.contract.ts';
import type { IndicatorLine } from './indicators.contract.ts';

async function numberOf(city: OwnCity, code: string, more = '', as = 'su-rina') {
  await city.settle();
  const { indicators } = await city.ok<{ indicators: IndicatorLine[] }>(
    'GET',
    `/api/indicators?range=city&from=2026-11&to=2026-11${more}`,
    { as },
  );
  return indicators.find((one) => one.code === code)?.value.number;
}

/** The ledger is told what stood before with whatever happens first. */
const anything = (city: OwnCity) => aBody(city, '某单位工会');

/** The stations of the county whose office asks for figures. */
const stationsOf = async (city: OwnCity) => {
  const { areas } = await city.ok<{ areas: { id: string; path: string[] }[] }>('GET', '/api/areas');
  const within = areas.filter(({ path }) => path.includes(city.at.area('yunhe'))).map(({ id }) => id);
  const { stations } = await city.ok<{ stations: Station[] }>('GET', '/api/settings/stations', {
    as: 'qi-ming',
  });
  return stations.filter(({ areaId }) => within.includes(areaId));
};

const fieldsOf = ({ openFrom, openTo, ...station }: Station) => {
  const { name, kind, areaId, address, phone, hours, openDays, facilities, version } = station;
  return {
    ...{ name, kind, areaId, address, phone, hours, openDays, facilities, version },
    ...{ openFrom: openFrom.slice(0, 5), openTo: openTo.slice(0, 5) },
  };
};

test('what stood before is told once, and what opens, moves, closes or becomes another kind is counted when it does', async () => {
  const city = await aCity();
  const all = await stationsOf(city);
  await anything(city);
  await city.settle();
  const before = all.filter(({ kind }) => kind === 'station').length;
  const complexes = all.length - before;
  expect(complexes).toBeGreaterThan(0);
  expect(await numberOf(city, 'stations')).toBe(before);
  expect(await numberOf(city, 'complexes')).toBe(complexes);
  // Fewer than five, and nobody's: a leader is told as well.
  expect(complexes).toBeLessThan(5);
  expect(await numberOf(city, 'complexes', '', 'gao-jun')).toBe(complexes);
  const station = all.find(({ kind }) => kind === 'station');
  if (!station) throw new Error('the demo city has no station');
  const set = (change: Partial<Station>, now: Station) =>
    city.ok('PUT', `/api/stations/${station.id}`, { as: 'qi-ming', body: { ...fieldsOf(now), ...change } });
  await set({ phone: '8110399' }, station);
  expect(await numberOf(city, 'stations')).toBe(before);
  await set({ kind: 'complex' }, { ...station, phone: '8110399', version: 2 });
  expect([await numberOf(city, 'stations'), await numberOf(city, 'complexes')]).toEqual([
    before - 1,
    complexes + 1,
  ]);
  const shut = (version: number, closed: boolean) =>
    city.ok('PUT', `/api/stations/${station.id}/closure`, { as: 'qi-ming', body: { version, closed } });
  await shut(3, true);
  expect(await numberOf(city, 'complexes')).toBe(complexes);
  await set({ address: '搬到路对面' }, { ...station, kind: 'complex', phone: '8110399', version: 4 });
  expect(await numberOf(city, 'complexes')).toBe(complexes);
  await shut(5, false);
  expect(await numberOf(city, 'complexes')).toBe(complexes + 1);
  await city.ok('POST', '/api/stations', {
    ...{ as: 'qi-ming', key: aKey() },
    body: { ...fieldsOf(station), version: undefined, name: '又一个驿站' },
  });
  expect(await numberOf(city, 'stations')).toBe(before);
});

test('a station in another area is counted there, and in both areas together as ever', async () => {
  const city = await aCity();
  const station = (await stationsOf(city)).find(({ areaId }) => areaId === city.at.area('qinggeer'));
  if (!station) throw new Error('no station in the township');
  const [from, to] = ['qinggeer', 'heyan'].map((key) => `&area=${city.at.area(key)}`);
  const there = async () =>
    [await numberOf(city, 'stations', from), await numberOf(city, 'stations', to)].map(Number);
  await anything(city);
  const [left = 0, right = 0] = await there();
  const whole = await numberOf(city, 'stations');
  await city.ok('PUT', `/api/stations/${station.id}`, {
    ...{ as: 'qi-ming', body: { ...fieldsOf(station), areaId: city.at.area('heyan') } },
  });
  expect(await there()).toEqual([left - 1, right + 1]);
  expect(await numberOf(city, 'stations')).toBe(whole);
});

test('followed from the beginning once more, nothing is counted twice', async () => {
  const city = await aCity();
  await anything(city);
  const before = await numberOf(city, 'stations');
  expect(before).toBeGreaterThan(0);
  await city.opened.owner.query(
    `update platform.follower set number = 0 where city_id = $1 and name = 'ledger.entries'`,
    [city.city.id],
  );
  expect(await numberOf(city, 'stations')).toBe(before);
});

const join = (city: OwnCity, bodyId: string, more: object = {}) =>
  city.ok<Joined>('POST', '/api/members', {
    ...{ as: union, key: aKey(), body: joining(city, bodyId, more) },
  });

test('who joins, moves, comes with a body’s books or leaves is counted; who never was a member, never', async () => {
  const city = await aCity();
  const riders = await aBody(city, '骑手工会');
  const drivers = await aBody(city, '司机工会');
  const members = () => numberOf(city, 'new-form-workers');
  expect(await members()).toBe(0);
  const { id } = await join(city, riders.id);
  await join(city, riders.id, { name: '其木格' });
  // A member like any other, and of no new form of work.
  await join(city, riders.id, { name: '海棠', phone: '19900004402', work: null });
  expect(await members()).toBe(2);
  city.later(24 * 60);
  const moved = await join(city, drivers.id, { move: true });
  expect(moved.id).not.toBe(id);
  expect(await members()).toBe(2);
  const content = '姓名,电话,从事工作\n宝音,19900004403,外卖配送\n阿古拉,19900004404,快递\n';
  const body = { content: Buffer.from(content).toString('base64'), take: 'all' };
  const path = `/api/bodies/${drivers.id}/members/sheet`;
  await city.ok('POST', path, { as: union, key: aKey(), body });
  expect(await members()).toBe(4);
  const end = (of: string, kind: string) =>
    city.ok('PUT', `/api/members/${of}/end`, { as: union, body: { version: 1, kind, on: '2026-11-25' } });
  await end(moved.id, 'left');
  expect(await members()).toBe(3);
  const { members: all } = await city.ok<MemberListing>('GET', `/api/bodies/${drivers.id}/members`, {
    as: union,
  });
  await end(all[0]?.id ?? '', 'mistake');
  expect(await members()).toBe(2);
});

test('who was a member before the ledger counted and leaves first of all is neither come nor gone', async () => {
  const city = await aCity();
  const riders = await aBody(city, '骑手工会');
  const [{ id }, other] = [await join(city, riders.id), await join(city, riders.id, { name: '其木格' })];
  await city.settle();
  // As in a city that has members since before.
  const { owner } = city.opened;
  for (const table of ['entry', 'tally', 'rolled_up'])
    await owner.query(`delete from ledger.${table} where city_id = $1`, [city.city.id]);
  await city.ok('PUT', `/api/members/${id}/end`, {
    ...{ as: union, body: { version: 1, kind: 'left', on: '2026-11-24' } },
  });
  expect(await numberOf(city, 'new-form-workers')).toBe(1);
  await city.ok('PUT', `/api/members/${other.id}/end`, {
    ...{ as: union, body: { version: 1, kind: 'left', on: '2026-11-24' } },
  });
  expect(await numberOf(city, 'new-form-workers')).toBe(0);
});
