import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aBody, joining, union } from '../../app/testing/member.fixtures.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Joined, Member, MemberListing } from './members.contract.ts';

const dayLong = 24 * 60;

async function aBook() {
  const city = await aCity();
  const { id } = await aBody(city, '骑手工会');
  const join = (name: string, phone: string) =>
    city.ok<Joined>('POST', '/api/members', {
      ...{ as: union, key: aKey(), body: joining(city, id, { name, phone }) },
    });
  const leave = (member: string, kind: string, on: string) =>
    city.ok<Member>('PUT', `/api/members/${member}/end`, { as: union, body: { version: 1, kind, on } });
  const list = (query = '') =>
    city.ok<MemberListing>('GET', `/api/bodies/${id}/members${query}`, { as: union });
  return { city, join, leave, list };
}

test('who left is known for the city’s number of days and no longer; how many there were stays', async () => {
  const { city, join, leave, list } = await aBook();
  const [gone, died, stays] = [
    await join('苏和', '19900004401'),
    await join('其木格', '19900004402'),
    await join('朝鲁', '19900004403'),
  ];
  await leave(gone.id, 'left', '2026-11-24');
  city.later(dayLong);
  await leave(died.id, 'died', '2026-11-25');
  // The night before the day comes.
  city.later(728 * dayLong);
  await city.work();
  expect((await list('?ended=true')).members.every(({ name }) => name !== null)).toBe(true);
  city.later(dayLong);
  await city.work();
  const after = await list('?ended=true');
  const of = (id: string) => after.members.find((one) => one.id === id);
  expect(of(gone.id)).toMatchObject({
    ...{ name: null, phone: null, work: null, erased: true, endKind: 'left', number: '0001' },
  });
  expect(of(died.id)).toMatchObject({ name: '其**', erased: false });
  expect(after.total).toBe(2);
  city.later(dayLong);
  await city.work();
  const last = await list('?ended=true');
  expect(last.members.map(({ name }) => name)).toEqual([null, null]);
  expect(last.total).toBe(2);
  expect((await list()).members).toMatchObject([{ id: stays.id, name: '朝*', erased: false }]);
  // Nothing is left to erase, and whoever was erased joins as anybody else does.
  await city.work();
  expect(await join('苏和', '19900004401')).toMatchObject({ already: false, number: '0004' });
});

test('a city that keeps them for longer is heard', async () => {
  const { city, join, leave, list } = await aBook();
  const { id } = await join('苏和', '19900004401');
  await leave(id, 'left', '2026-11-24');
  const body = { version: 0, formerKept: 1000, standstill: 60 };
  await city.ok('PUT', '/api/body-days', { as: 'qi-ming', body });
  city.later(999 * dayLong);
  await city.work();
  expect((await list('?ended=true')).members[0]?.name).toBe('苏*');
  city.later(2 * dayLong);
  await city.work();
  expect((await list('?ended=true')).members[0]?.name).toBeNull();
});
