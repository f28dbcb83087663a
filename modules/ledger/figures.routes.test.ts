import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aNeed, choose, solve, verdict } from '../../app/testing/need.fixtures.ts';
import type { LedgerRecord } from './ledger.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
interface Figure {
  entries: number | string;
  share: number | string;
  joint: number | string;
  persons: number | string;
  complete: boolean;
}
interface Opened {
  few: boolean;
  records: LedgerRecord[];
  total: number;
}

const months = 'from=2026-10&to=2026-11';

/** One need that two organisations solved together, and who they are. */
async function solvedTogether(city: OwnCity) {
  const need = await aNeed(city);
  await choose(city, need, {
    lead: 'wage-help',
    joint: ['legal-aid-wages'],
    name: '赵明',
    phone: '19900001111',
  });
  await solve(city, need, 'liu-haidong');
  await solve(city, need, 'lin-lan');
  await verdict(city, need, 'confirmed');
  const own = async (as: string) =>
    (await city.ok<{ organisation: { id: string } }>('GET', '/api/session', { as })).organisation.id;
  const lead = await own('liu-haidong');
  const joint = await own('lin-lan');
  for (const as of ['su-rina', 'tang-wenjun', 'gao-jun', 'fu-qing']) await city.cookieOf(as);
  await city.settle();
  return { need, lead, joint };
}

test('joint work counts once for the city and for each organisation by its share', async () => {
  const city = await aCity();
  const { lead, joint } = await solvedTogether(city);
  const figure = (more: string, as = 'su-rina') =>
    city.ok<Figure>('GET', `/api/figures?kind=confirmed&${months}${more}`, { as });
  expect(await figure('')).toMatchObject({ entries: 1, share: 1, joint: 1, persons: 1, complete: true });
  const parts = [await figure(`&organisation=${lead}`), await figure(`&organisation=${joint}`, 'lin-lan')];
  expect(parts).toMatchObject([
    { entries: 1, share: 0.5, joint: 1, persons: 1 },
    { entries: 1, share: 0.5, joint: 1, persons: 1 },
  ]);
  const early = `&asOf=${encodeURIComponent('2026-11-01T00:00:00Z')}`;
  expect(await figure(early)).toMatchObject({ entries: 0, share: 0, persons: 0 });
});

test('whoever opens a figure is on record, and reads no words, names or secrets', async () => {
  const city = await aCity();
  const { need } = await solvedTogether(city);
  const opened = await city.ok<Opened>('GET', `/api/entries?kind=ended&outcome=solved&${months}`, {
    as: 'su-rina',
  });
  expect(opened).toMatchObject({ few: false, total: 2 });
  expect(opened.records.map(({ recordId }) => recordId)).toEqual([need.id, need.id]);
  expect(JSON.stringify(opened)).not.toMatch(/赵明|1990000|没发/);
  await city.settle();
  const { records } = await city.ok<{ records: { happening: string; by: { id: string } | null }[] }>(
    'GET',
    '/api/access-records?kind=figure',
    { as: 'fu-qing' },
  );
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ happening: 'ledger.opened' });
  // A page further is the same look.
  await city.ok('GET', `/api/entries?kind=ended&${months}&page=2`, { as: 'su-rina' });
  await city.settle();
  const again = await city.ok<{ records: unknown[] }>('GET', '/api/access-records?kind=figure', {
    as: 'fu-qing',
  });
  expect(again.records).toHaveLength(1);
});

test('a leader is told none of one to four, nor another county’s, and staff nothing of another organisation', async () => {
  const city = await aCity();
  const { joint } = await solvedTogether(city);
  const asked = `kind=ended&${months}`;
  expect(await city.ok('GET', `/api/figures?${asked}`, { as: 'gao-jun' })).toMatchObject({
    entries: 'few',
    quantity: 'few',
  });
  expect(await city.ok('GET', `/api/entries?${asked}`, { as: 'gao-jun' })).toMatchObject({
    few: true,
    total: 0,
    records: [],
  });
  const elsewhere = `/api/figures?${asked}&area=${city.at.area('songlin')}`;
  expect((await city.refused('GET', elsewhere, { as: 'gao-jun' })).status).toBe(403);
  const others = `/api/figures?${asked}&organisation=${joint}`;
  expect((await city.refused('GET', others, { as: 'liu-haidong' })).status).toBe(403);
  expect((await city.refused('GET', `/api/figures?${asked}`, { as: 'liu-haidong' })).status).toBe(403);
  const nowhere = `/api/figures?${asked}&area=01990000-0000-7000-8000-000000000000`;
  expect((await city.refused('GET', nowhere, { as: 'su-rina' })).status).toBe(404);
  const backwards = await city.refused('GET', '/api/figures?kind=ended&from=2026-11&to=2026-10', {
    as: 'su-rina',
  });
  expect([backwards.status, backwards.errors[0]?.path]).toEqual([400, 'from']);
});
