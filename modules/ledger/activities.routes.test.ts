import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Activity } from '../activities/activities.contract.ts';
import type { LedgerRecord } from './ledger.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const ofFair = (city: OwnCity, attendance = 160) => ({
  ...{ kind: 'event', title: '河沿社区便民集市', fromDay: '2026-10-09', toDay: '2026-10-10', place: '' },
  ...{ areaId: city.at.area('heyan'), organisationId: city.at.organisation('yunhe-union') },
  partnerIds: [city.at.organisation('yunhe-women')],
  ...{ group: null, brand: '', sessions: null, attendance, countedHow: 'estimated', countedBy: '刘海东' },
  ...{ households: null, moneyFen: 40_001, moneySource: '工会经费', goodsFen: null, goodsWhat: '' },
  goodsValuedBy: '',
});

async function entered(city: OwnCity): Promise<Activity> {
  return city.ok('POST', '/api/activities', { as: 'liu-haidong', key: aKey(), body: ofFair(city) });
}

interface Figure {
  quantity: number;
  entries: number;
  share: number;
  late: number;
  corrected: number;
}

const figure = async (city: OwnCity, kind: string, more = '') => {
  await city.settle();
  const path = `/api/figures?kind=${kind}&from=2026-10&to=2026-11${more}`;
  return city.ok<Figure>('GET', path, { as: 'su-rina' });
};

test('an activity counts once for the city and in its share for each who held it, in the month in which it was', async () => {
  const city = await aCity();
  await entered(city);
  expect(await figure(city, 'event_held')).toMatchObject({ quantity: 1, entries: 1, late: 1 });
  expect(await figure(city, 'event_attendance')).toMatchObject({ quantity: 160 });
  expect(await figure(city, 'event_attendance', '&basis=on_spot')).toMatchObject({ quantity: 160 });
  expect(await figure(city, 'activity_days')).toMatchObject({ quantity: 2 });
  expect(await figure(city, 'money_given')).toMatchObject({ quantity: 40_001 });
  const shares = await Promise.all(
    ['yunhe-union', 'yunhe-women'].map((key) =>
      figure(city, 'money_given', `&organisation=${city.at.organisation(key)}`),
    ),
  );
  expect(shares.map(({ share }) => share)).toEqual([20_000.5, 20_000.5]);
  const { records } = await city.ok<{ records: LedgerRecord[] }>(
    'GET',
    '/api/entries?kind=event_attendance&from=2026-10&to=2026-11',
    { as: 'su-rina' },
  );
  expect(records).toMatchObject([
    { title: '河沿社区便民集市', quantity: 160, basis: 'on_spot', about: true, joint: true, late: true },
  ]);
});

test('corrected, it counts anew where it changed; withdrawn, no more; what it counted before stays known', async () => {
  const city = await aCity();
  const { id } = await entered(city);
  await city.settle();
  const before = city.clock.now.toISOString();
  city.later(60);
  await city.ok('PUT', `/api/activities/${id}`, {
    as: 'liu-haidong',
    body: { ...ofFair(city, 120), version: 1, why: '数重了' },
  });
  expect(await figure(city, 'event_attendance')).toMatchObject({ quantity: 120, entries: 1 });
  // Nothing of it changed: nothing is taken back.
  expect(await figure(city, 'event_held')).toMatchObject({ quantity: 1, corrected: 0 });
  const early = await figure(city, 'event_attendance', `&asOf=${encodeURIComponent(before)}`);
  expect(early).toMatchObject({ quantity: 160 });
  city.later(60);
  await city.ok('PUT', `/api/activities/${id}/state`, {
    as: 'liu-haidong',
    body: { version: 2, state: 'withdrawn', why: '不是我们办的' },
  });
  for (const kind of ['event_held', 'event_attendance', 'money_given', 'activity_days']) {
    expect(await figure(city, kind)).toMatchObject({ quantity: 0, entries: 0 });
  }
});

test('indicators count activities, what was counted on the spot apart from the ledger’s own', async () => {
  const city = await aCity();
  await entered(city);
  await city.settle();
  const tried = async (text: string, as = 'su-rina') => {
    const { value, parts } = await city.ok<{
      value: { number: number | null; state: string };
      parts: { kinds: { ledger: string; onSpot: string; counts: number } | null }[];
    }>('POST', '/api/indicator-previews', {
      as,
      body: { definition: text, range: 'city', from: '2026-10', to: '2026-10' },
    });
    const { kinds = null } = parts[0] ?? {};
    return [value.number ?? value.state, kinds && `${kinds.ledger} + ${kinds.onSpot} by ${kinds.counts}`];
  };
  expect(await tried('sum(event_attendance)')).toEqual([160, '0 + 160 by 1']);
  expect(await tried('sum(event_attendance, basis = on_spot)')).toEqual([160, '0 + 160 by 1']);
  expect(await tried('sum(event_attendance, basis = ledger)')).toEqual([0, null]);
  expect(await tried('sum(money_given) round 2')).toEqual([400.01, null]);
  // One event, but a square full of people: nobody of them is told of.
  expect(await tried('sum(event_attendance)', 'gao-jun')).toEqual([160, '0 + 160 by 1']);
  expect(await tried('count(event_held)', 'gao-jun')).toEqual(['few', null]);
});
