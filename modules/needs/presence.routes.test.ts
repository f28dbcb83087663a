import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import { act, aNeed, choose } from '../../app/testing/need.fixtures.ts';

interface Told {
  others: { name: string; organisation: string; writing: boolean }[];
}

const open = (city: TestCity, id: string, as: string, writing = false) =>
  city.ok<Told>('PUT', `/api/needs/${id}/presence`, { as, body: { here: true, writing } });

async function handed() {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', joint: ['legal-aid-wages'] });
  return { city, id: need.id };
}

test('two people on one need see each other, and that the other is writing', async () => {
  const { city, id } = await handed();
  expect(await open(city, id, 'liu-haidong')).toEqual({ others: [] });
  const { others } = await open(city, id, 'lin-lan', true);
  expect(others).toMatchObject([{ name: '刘海东', writing: false }]);
  expect((await open(city, id, 'liu-haidong')).others).toMatchObject([{ name: '林岚', writing: true }]);
  expect(Object.keys(others[0] ?? {}).toSorted()).toEqual(['id', 'name', 'organisation', 'writing']);
});

test('who leaves is gone at once, who says nothing any more is gone after 45 seconds', async () => {
  const { city, id } = await handed();
  await open(city, id, 'liu-haidong');
  await open(city, id, 'lin-lan');
  await city.ok('PUT', `/api/needs/${id}/presence`, { as: 'lin-lan', body: { here: false, writing: false } });
  expect((await open(city, id, 'liu-haidong')).others).toEqual([]);
  await open(city, id, 'lin-lan');
  const wait = (seconds: number) => {
    city.clock.now = new Date(city.clock.now.getTime() + seconds * 1000);
  };
  wait(45);
  expect((await open(city, id, 'lin-lan')).others).toHaveLength(1);
  wait(1);
  expect((await open(city, id, 'lin-lan')).others).toEqual([]);
  const rows = await city.runtime.read(city.city, { kind: 'process' }, async ({ db }) =>
    // biome-ignore format: one statement
    (await import('./store/presence.ts')).listPresence(db, id, new Date(0)),
  );
  expect(rows).toHaveLength(1);
});

test('who may not see the words neither says nor learns who is there', async () => {
  const { city, id } = await handed();
  await open(city, id, 'liu-haidong');
  const body = { here: true, writing: false };
  for (const [as, status] of [
    // A leader sees figures, another organisation nothing.
    ['gao-jun', 403],
    ['bao-li', 404],
  ] as const) {
    const answer = await city.call('PUT', `/api/needs/${id}/presence`, { as, body });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain('刘海东');
  }
  expect((await open(city, id, 'liu-haidong')).others).toEqual([]);
});

test('who has declined it is not shown there any more', async () => {
  const { city, id } = await handed();
  await open(city, id, 'lin-lan', true);
  await act(city, { id }, 'lin-lan', 'decline', { reason: '人手不够' });
  const left = { here: false, writing: false };
  expect(await city.ok('PUT', `/api/needs/${id}/presence`, { as: 'lin-lan', body: left })).toEqual({
    others: [],
  });
  expect((await open(city, id, 'liu-haidong')).others).toEqual([]);
});

test('looking at a need changes nothing of it and records nothing', async () => {
  const { city, id } = await handed();
  const before = await city.ok<{ version: number }>('GET', `/api/needs/${id}`, { as: 'liu-haidong' });
  await city.settle();
  const { number, stop } = await city.runtime.listenAfter(city.city, () => undefined);
  stop();
  await open(city, id, 'liu-haidong', true);
  await city.settle();
  const after = await city.runtime.listenAfter(city.city, () => undefined);
  after.stop();
  expect(after.number).toBe(number);
  const now = await city.ok<{ version: number }>('GET', `/api/needs/${id}`, { as: 'liu-haidong' });
  expect(now.version).toBe(before.version);
});
