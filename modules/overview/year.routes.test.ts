import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed } from '../../app/testing/need.fixtures.ts';
import type { OverviewYear } from './overview.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

interface Held {
  readonly by: string;
  readonly lead: string;
  readonly partners?: string[];
  readonly area: string;
  readonly day: string;
  readonly attendance: number;
}

async function anEvent(
  city: OwnCity,
  { by, lead, partners = [], area, day, attendance }: Held,
): Promise<void> {
  await city.ok('POST', '/api/activities', {
    ...{ as: by, key: aKey() },
    body: {
      ...{ kind: 'event', title: '便民集市', fromDay: day, toDay: day, place: '' },
      ...{ areaId: city.at.area(area), organisationId: city.at.organisation(lead) },
      partnerIds: partners.map((key) => city.at.organisation(key)),
      ...{ group: null, brand: '', sessions: null, attendance, countedHow: 'counted', countedBy: '刘海东' },
      ...{
        households: null,
        moneyFen: null,
        moneySource: '',
        goodsFen: null,
        goodsWhat: '',
        goodsValuedBy: '',
      },
    },
  });
}

const union = { by: 'liu-haidong', lead: 'yunhe-union' };

async function aLife(): Promise<OwnCity> {
  const city = await aCity();
  await anEvent(city, { ...union, area: 'heyan', day: '2025-10-09', attendance: 30 });
  await anEvent(city, {
    ...{ ...union, partners: ['yunhe-women'] },
    ...{ area: 'heyan', day: '2026-10-09', attendance: 160 },
  });
  await anEvent(city, { ...union, area: 'chagan', day: '2026-10-12', attendance: 40 });
  await anEvent(city, { ...union, area: 'qinggeer', day: '2026-10-14', attendance: 3 });
  await city.settle();
  return city;
}

const yearOf = async (city: OwnCity, as: string) => {
  const found = await city.ok<OverviewYear>('GET', '/api/overview/year', { as });
  if (found.year === null) throw new Error('the figure is not taken apart');
  return { ...found, year: found.year };
};

test('the year stands month by month beside the last one, and what the city kept nothing of is no 0', async () => {
  const { year, from, to } = await yearOf(await aLife(), 'gao-jun');
  expect([from, to, year.months.length]).toEqual(['2026-01', '2026-11', 12]);
  expect(year.months.slice(8)).toEqual([
    { month: '2026-09', value: 'no_records', before: 'no_records' },
    { month: '2026-10', value: 203, before: 30 },
    { month: '2026-11', value: 0, before: 'no_records' },
    { month: '2026-12', value: null, before: 'no_records' },
  ]);
});

test('the largest change of areas and of organisations is told with what it is made of, and opens onto that', async () => {
  const city = await aLife();
  const { year, code } = await yearOf(city, 'gao-jun');
  expect(year.compared).toEqual({
    ...{ now: { from: '2026-10', to: '2026-10' }, before: { from: '2025-10', to: '2025-10' }, by: 'year' },
    whole: { now: 203, before: 30 },
  });
  const [town, women] = [city.at.area('yunhe-zhen'), city.at.organisation('yunhe-women')];
  expect(year.changes.map(({ kind, id, now, before }) => [kind, id, now, before])).toEqual([
    ['area', town, 160, 30],
    ['organisation', city.at.organisation('yunhe-union'), 123, 30],
  ]);
  expect(year.changes[0]?.parts.map(({ kind, id, now, before }) => [kind, id, now, before])).toEqual([
    ['organisation', women, 80, 0],
    ['organisation', city.at.organisation('yunhe-union'), 80, 30],
    ['work', 'event_attendance', 160, 30],
  ]);
  // Entered in November, when October was over.
  expect(year.changes[0]).toMatchObject({ late: 'few', corrected: 0 });
  const of = `range=city&part=0&from=2026-10&to=2026-10&area=${town}&organisation=${women}&kind=event_attendance`;
  const opened = await city.ok<{ total: number }>('GET', `/api/indicators/${code}/records?${of}`, {
    as: 'gao-jun',
  });
  expect(opened.total).toBe(1);
});

test('no area of one to four is told to anybody, nor what would give it away', async () => {
  const city = await aLife();
  for (const as of ['gao-jun', 'su-rina']) {
    const { year } = await yearOf(city, as);
    expect(year.areas.map(({ name, value }) => [name, value]).toSorted()).toEqual([
      ['云河镇', 160],
      ['查干塔拉苏木', 'withheld'],
      ['青格尔苏木', 'few'],
    ]);
    expect(JSON.stringify(year)).not.toMatch(/"(now|before|value)":[1-4]\b/);
  }
});

test('what protected needs add to a category is told in none', async () => {
  const city = await aCity();
  for (let count = 0; count < 6; count += 1) await aNeed(city, '他拿着菜刀在门外，说要杀我全家');
  await city.settle();
  city.later(45 * 24 * 60);
  const { year } = await yearOf(city, 'su-rina');
  expect(year.changes.filter(({ kind }) => kind === 'category')).toEqual([]);
});

test('of records narrowed to a part a leader is told none of one to four, nor of what leaves them over', async () => {
  const city = await aLife();
  const ask = (as: string, more: string) =>
    city.ok<{ few: boolean; total: number }>(
      'GET',
      `/api/indicators/service-times-all/records?range=city&part=0&from=2026-10&to=2026-10&${more}`,
      { as },
    );
  expect(await ask('gao-jun', 'kind=event_attendance')).toMatchObject({ few: false, total: 3 });
  expect(await ask('gao-jun', `kind=event_attendance&area=${city.at.area('qinggeer')}`)).toMatchObject({
    ...{ few: true, total: 0 },
  });
  expect(await ask('su-rina', 'category=labour')).toMatchObject({ few: false, total: 0 });
});

test('whoever neither leads nor coordinates is refused', async () => {
  const city = await aCity();
  expect((await city.call('GET', '/api/overview/year', { as: 'liu-haidong' })).status).toBe(403);
});
