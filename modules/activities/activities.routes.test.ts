import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import type { Activity, ActivityFields } from './activities.contract.ts';
import { findCountedActivity } from './activities.public.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

/** Of 旗总工会, where 刘海东 works, held with 旗妇联 and 旗红十字会. */
function fair(city: OwnCity, more: Partial<ActivityFields> = {}): ActivityFields {
  return {
    ...{ kind: 'event', title: '河沿社区便民集市', fromDay: '2026-11-10', toDay: '2026-11-10' },
    ...{
      areaId: city.at.area('heyan'),
      place: '社区广场',
      organisationId: city.at.organisation('yunhe-union'),
    },
    partnerIds: [city.at.organisation('yunhe-women'), city.at.organisation('yunhe-red-cross')],
    ...{ group: null, brand: '暖城集市', sessions: null, attendance: 160, countedHow: 'estimated' },
    ...{ countedBy: '刘海东', households: null, moneyFen: null, moneySource: '' },
    ...{ goodsFen: 480_050, goodsWhat: '米面', goodsValuedBy: '采购发票', ...more },
  };
}

const add = (city: OwnCity, fields: ActivityFields, as = 'liu-haidong', key = aKey()) =>
  city.call<Activity>('POST', '/api/activities', { as, key, body: fields });

const find = (city: OwnCity, as: string, query = '') =>
  city.ok<{ activities: Activity[]; total: number; mayAddFor: string | null }>(
    'GET',
    `/api/activities?${query}`,
    {
      as,
    },
  );

const counted = (city: OwnCity, id: string, version: number) =>
  city.runtime.read(city.city, { kind: 'process' }, (ctx) => findCountedActivity(ctx, id, version));

test('entered once, it stands in the lists of all who held it, and counts for each in its share', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const key = aKey();
  const made = await add(city, fair(city), 'liu-haidong', key);
  expect(made.body).toMatchObject({ version: 1 });
  expect((await add(city, fair(city), 'liu-haidong', key)).body).toEqual(made.body);
  const again = await add(city, fair(city));
  expect([again.status, again.body]).toMatchObject([400, { code: 'same' }]);
  const found = await find(city, 'bao-li', `organisation=${city.at.organisation('yunhe-women')}`);
  expect(found.activities).toMatchObject([{ title: '河沿社区便民集市', mayChange: false, mayDisown: true }]);
  expect((await find(city, 'bao-li', 'search=nuancheng')).total).toBe(1);
  expect((await find(city, 'bao-li', 'counted=list')).activities.some(({ id }) => id === made.body.id)).toBe(
    false,
  );
  expect((await find(other, 'bao-li', 'search=nuancheng')).activities.map(({ id }) => id)).not.toContain(
    made.body.id,
  );
  const one = await counted(city, made.body.id, 1);
  expect(one).toMatchObject({ attendance: { count: 160, how: 'estimated' }, goodsFen: 480_050 });
  expect(one?.at.toISOString()).toBe('2026-11-10T04:00:00.000Z');
  expect(one?.organisationIds).toHaveLength(3);
  expect(one?.organisationIds[0]).toBe(city.at.organisation('yunhe-union'));
});

test('what contradicts itself is refused on its field, and nobody enters for another organisation', async () => {
  const city = await aCity();
  const refused = async (more: Partial<ActivityFields>) => {
    const { status, body } = await city.call<{ errors: { path: string }[] }>('POST', '/api/activities', {
      ...{ as: 'liu-haidong', key: aKey(), body: fair(city, more) },
    });
    expect(status).toBe(400);
    return body.errors.map(({ path }) => path);
  };
  expect(await refused({ toDay: '2026-11-09' })).toEqual(['toDay']);
  expect(await refused({ toDay: '2027-01-01' })).toEqual(['toDay']);
  expect(await refused({ sessions: 3 })).toEqual(['sessions']);
  expect(await refused({ countedHow: null })).toEqual(['countedHow']);
  expect(await refused({ countedBy: ' ' })).toEqual(['countedBy']);
  expect(await refused({ attendance: null })).toEqual(['attendance']);
  expect(await refused({ moneyFen: 100 })).toEqual(['moneySource']);
  expect(await refused({ goodsValuedBy: '', goodsWhat: '' })).toEqual(['goodsValuedBy', 'goodsWhat']);
  expect(await refused({ partnerIds: [city.at.organisation('yunhe-union')] })).toEqual(['partnerIds']);
  expect(await refused({ areaId: city.at.organisation('yunhe-union') })).toEqual(['areaId']);
  expect(await refused({ group: 'giants' })).toEqual(['group']);
  expect(await refused({ attendance: -1 })).toEqual(['attendance']);
  const foreign = await add(city, fair(city), 'bao-li');
  expect(foreign.status).toBe(403);
});

test('corrected, withdrawn and brought back: every version stays as it was counted', async () => {
  const city = await aCity();
  const { body: made } = await add(city, fair(city));
  const put = (path: string, as: string, body: object) =>
    city.call<Activity>('PUT', `/api/activities/${made.id}${path}`, { as, body });
  const corrected = { ...fair(city, { attendance: 120 }), version: 1, why: '数重了一排' };
  expect((await put('', 'liu-haidong', corrected)).body).toMatchObject({ version: 2, attendance: 120 });
  expect((await put('', 'liu-haidong', corrected)).status).toBe(409);
  expect((await put('', 'bao-li', { ...corrected, version: 2 })).status).toBe(403);
  const off = await put('/state', 'liu-haidong', { version: 2, state: 'withdrawn', why: '记错单位' });
  expect(off.body).toMatchObject({ version: 3, state: 'withdrawn' });
  expect((await put('', 'liu-haidong', { ...corrected, version: 3 })).status).toBe(409);
  expect((await find(city, 'liu-haidong', 'search=便民集市')).total).toBe(0);
  const on = await put('/state', 'liu-haidong', { version: 3, state: 'held', why: '没有记错' });
  expect(on.body).toMatchObject({ version: 4, state: 'held' });
  const told = await Promise.all([1, 2, 3, 4].map((version) => counted(city, made.id, version)));
  expect(told.map((one) => one?.attendance?.count)).toEqual([160, 120, undefined, 120]);
  const { editions } = await city.ok<{ editions: { version: number; why: string; fields: string[] }[] }>(
    'GET',
    `/api/activities/${made.id}`,
    { as: 'su-rina' },
  );
  expect(editions.map(({ version, why }) => [version, why])).toEqual([
    [4, '没有记错'],
    [3, '记错单位'],
    [2, '数重了一排'],
    [1, '记下'],
  ]);
  expect(editions[2]?.fields).toEqual(['attendance']);
});

test('a partner that was not there says so: it counts for it no more, and the rest is shared anew', async () => {
  const city = await aCity();
  const { body: made } = await add(city, fair(city));
  const own = { version: 1, why: '那天我们在柳条沟' };
  const path = `/api/activities/${made.id}/partnership`;
  expect((await city.call('PUT', path, { as: 'liu-haidong', body: own })).status).toBe(403);
  const { partners, version } = await city.ok<Activity>('PUT', path, { as: 'bao-li', body: own });
  expect(version).toBe(2);
  const women = city.at.organisation('yunhe-women');
  expect(partners.find(({ id }) => id === women)?.disownedWhy).toBe('那天我们在柳条沟');
  expect((await city.call('PUT', path, { as: 'bao-li', body: { ...own, version: 2 } })).status).toBe(403);
  const one = await counted(city, made.id, 2);
  expect(one?.organisationIds).toHaveLength(2);
  expect(one?.organisationIds).not.toContain(women);
});

test('a leader reads what was held and no number below five', async () => {
  const city = await aCity();
  const { body: made } = await add(city, fair(city, { attendance: 4, households: 3 }));
  const seen = (as: string) => city.ok<Activity>('GET', `/api/activities/${made.id}`, { as });
  expect(await seen('gao-jun')).toMatchObject({ attendance: 'few', households: 'few', mayChange: false });
  expect(await seen('su-rina')).toMatchObject({ attendance: 4, households: 3 });
});

test('the list goes out as a sheet: counts and money as numbers, days as days', async () => {
  const city = await aCity();
  await add(city, fair(city, { title: '=义诊' }));
  const { content } = await city.ok<SheetFile>('GET', '/api/activities/sheet?format=csv', { as: 'bao-li' });
  const text = Buffer.from(content, 'base64').toString();
  expect(text).toContain("活动（场）,'=义诊,2026-11-10,2026-11-10");
  expect(text).toContain(',160,现场估计,刘海东,,,,4800.5,米面,采购发票,在计');
});
