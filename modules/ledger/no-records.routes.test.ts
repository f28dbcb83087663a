import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose } from '../../app/testing/need.fixtures.ts';
import { parse } from '../../engines/indicators/text-form.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import type { IndicatorLine, Preview } from './indicators.contract.ts';
import type { Month } from './ledger.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const office = 'su-rina';
const leader = 'gao-jun';

async function received(city: TestCity, as = office, from = '2026-11', to = from): Promise<IndicatorLine> {
  const path = `/api/indicators?range=city&from=${from}&to=${to}`;
  const { indicators } = await city.ok<{ indicators: IndicatorLine[] }>('GET', path, { as });
  const line = indicators.find(({ code }) => code === 'received');
  if (!line) throw new Error('nothing counts what is received');
  return line;
}

async function tried(city: TestCity, text: string): Promise<Preview['value']> {
  const found = parse(text);
  if ('fault' in found) throw new Error(text);
  const body = { range: 'city', from: '2026-11', to: '2026-11', definition: found.definition };
  return (await city.ok<Preview>('POST', '/api/indicator-previews', { as: office, body })).value;
}

const growth = (as: string) => `change(count(received), last_period, ${as})`;
const ratio = 'ratio(count(received, via = phone), count(received), percent)';

async function aMatter(city: OwnCity): Promise<void> {
  await choose(city, await aNeed(city), { lead: 'wage-help' });
  await city.settle();
}

async function anEventOf(city: OwnCity, month: string): Promise<void> {
  const body = {
    ...{ kind: 'event', title: '社区集市', fromDay: `${month}-11`, toDay: `${month}-11` },
    ...{ areaId: city.at.area('heyan'), organisationId: city.at.organisation('yunhe-union') },
    ...{ partnerIds: [], place: '', group: null, brand: '', sessions: null, attendance: 100 },
    ...{ countedHow: 'estimated', countedBy: '刘海东', households: null, moneyFen: null, moneySource: '' },
    ...{ goodsFen: null, goodsWhat: '', goodsValuedBy: '' },
  };
  await city.ok('POST', '/api/activities', { as: 'liu-haidong', key: aKey(), body });
  await city.settle();
}

test('with a period the city kept no records of, nothing is compared and nothing was 0 then', async () => {
  const city = await aCity();
  await aMatter(city);
  for (const as of [office, leader]) {
    const line = await received(city, as);
    expect([as, line.before.state, line.before.text, line.change]).toEqual([as, 'no_records', null, null]);
  }
  expect((await received(city)).value).toMatchObject({ state: 'told', text: '1' });
  expect((await received(city, office, '2025-01', '2025-12')).value).toMatchObject({ state: 'no_records' });
  expect(await tried(city, growth('percent'))).toMatchObject({ state: 'no_records', text: null });
  expect(await tried(city, growth('difference'))).toMatchObject({ state: 'no_records', number: null });
  const sheet = await city.ok<SheetFile>(
    'GET',
    '/api/indicators/sheet?range=city&from=2026-11&to=2026-11&format=csv',
    { as: office },
  );
  expect(Buffer.from(sheet.content, 'base64').toString()).toMatch(/受理诉求,1,件,当时没有记录/u);
  const month = await city.ok<Month>('GET', '/api/months/2026-11?range=city', { as: office });
  expect(new Set(month.figures.map(({ before }) => before))).toEqual(new Set(['no_records']));
  expect(month.figures.find(({ key }) => key === 'received')).toMatchObject({ value: 1 });
  const past = await city.ok<Month>('GET', '/api/months/2026-10?range=city', { as: office });
  expect([past.kept, month.kept]).toEqual([false, true]);
  for (const kind of ['document', 'sheet']) {
    const path = `/api/months/2026-10/${kind}?range=city`;
    expect(await city.refused('GET', path, { as: office })).toMatchObject({ code: 'no-records' });
  }
});

test('one record of anything, and what there was none of was 0: a difference is told, a share of it is not', async () => {
  const city = await aCity();
  await aMatter(city);
  await anEventOf(city, '2026-10');
  const line = await received(city);
  expect([line.before.text, line.change?.text]).toEqual(['0', '1']);
  expect(await tried(city, growth('difference'))).toMatchObject({ state: 'told', text: '1' });
  expect(await tried(city, growth('percent'))).toMatchObject({ state: 'none', text: null });
  const october = { as: office, body: { range: 'city', from: '2026-10', to: '2026-10' } };
  const found = parse(ratio);
  if ('fault' in found) throw new Error(ratio);
  const { value } = await city.ok<Preview>('POST', '/api/indicator-previews', {
    ...{ as: office, body: { ...october.body, definition: found.definition } },
  });
  expect(value).toMatchObject({ state: 'none', text: null, number: null });
  const month = await city.ok<Month>('GET', '/api/months/2026-11?range=city', { as: office });
  expect(month.figures.find(({ key }) => key === 'received')).toMatchObject({ value: 1, before: 0 });
  expect((await city.ok<Month>('GET', '/api/months/2026-10?range=city', { as: office })).kept).toBe(true);
});

test('records that are taken back are none, and those of a later instant were not there yet', async () => {
  const city = await aCity();
  await aMatter(city);
  const early = city.clock.now.toISOString();
  city.clock.now = new Date(city.clock.now.getTime() + 60_000);
  await anEventOf(city, '2026-10');
  expect((await received(city)).before.state).toBe('told');
  const path = `/api/indicators?range=city&from=2026-11&to=2026-11&asOf=${encodeURIComponent(early)}`;
  const { indicators } = await city.ok<{ indicators: IndicatorLine[] }>('GET', path, { as: office });
  expect(indicators.find(({ code }) => code === 'received')?.before.state).toBe('no_records');
  const { activities } = await city.ok<{ activities: { id: string; version: number }[] }>(
    'GET',
    '/api/activities',
    { as: 'liu-haidong' },
  );
  const [one] = activities;
  if (!one) throw new Error('no activity');
  await city.ok('PUT', `/api/activities/${one.id}/state`, {
    ...{ as: 'liu-haidong', body: { version: one.version, state: 'withdrawn', why: '记错了月份' } },
  });
  await city.settle();
  expect((await received(city)).before.state).toBe('no_records');
});
