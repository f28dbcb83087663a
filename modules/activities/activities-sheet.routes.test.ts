import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { SheetFile, SheetReport } from '../../platform/sheets/sheet.contract.ts';
import type { Activity } from './activities.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

// 刘海东 works for 旗总工会.
const as = 'liu-haidong';

const sheetOf = (...lines: string[]) => Buffer.from(lines.join('\n')).toString('base64');
const attempt = (city: OwnCity, content: string, who = as, more = {}) =>
  city.call<SheetReport>('POST', '/api/activities/sheet/trial', { as: who, body: { content, ...more } });
const take = (city: OwnCity, content: string, which: 'all' | 'good', key = aKey()) =>
  city.call<SheetReport & { code: string }>('POST', '/api/activities/sheet', {
    ...{ as, key, body: { content, take: which } },
  });
const listed = (city: OwnCity, query = '') =>
  city.ok<{ activities: Activity[]; total: number }>('GET', `/api/activities?${query}`, { as });

const head =
  '种类,名称,开始日期,结束日期,地区,联办单位,人次,怎么数的,谁数的,发放物品折价（元）,什么物品,按什么估价';
const fair =
  '活动,表里的集市,2026/11/10,,河沿社区,"旗妇联、旗红十字会","1,600",现场估计,刘海东,4800.50,米面,采购发票';
const wrong = [
  '晚会,没有这种,2026-11-10,,河沿社区,,,,,,,',
  '活动,明天才办,2027-01-01,,河沿社区,,,,,,,',
  '活动,谁数的呢,2026-11-10,,河沿社区,,20,现场清点,,,,',
  '活动,表里的集市,2026-11-10,,河沿社区,没有这个单位,,,,,,',
];

test('activities come in from a sheet: tried, told row by row, taken once, and out again as they came in', async () => {
  const city = await aCity();
  const before = (await listed(city)).total;
  const content = sheetOf(head, fair, ...wrong);
  const tried = await attempt(city, content);
  expect(tried.body).toMatchObject({ rows: 5, added: 1, same: 0, badCount: 4 });
  expect(tried.body.bad.map(({ number, column }) => [number, column])).toEqual([
    [3, '种类'],
    [4, '结束日期'],
    [5, '谁数的'],
    [6, '联办单位'],
  ]);
  expect((await listed(city)).total).toBe(before);
  const refused = await take(city, content, 'all');
  expect([refused.status, refused.body.code]).toEqual([409, 'bad-rows']);
  expect((await take(city, content, 'good')).body).toMatchObject({ added: 1, badCount: 4 });
  expect((await take(city, content, 'good')).body).toMatchObject({ added: 0, same: 1 });
  const { activities } = await listed(city, 'search=表里的');
  expect(activities).toMatchObject([
    {
      title: '表里的集市',
      toDay: '2026-11-10',
      attendance: 1600,
      countedHow: 'estimated',
      goodsFen: 480_050,
    },
  ]);
  expect(activities[0]?.partners).toHaveLength(2);
  const own = `organisation=${city.at.organisation('yunhe-union')}&search=表里的`;
  for (const format of ['csv', 'xlsx']) {
    const file = await city.ok<SheetFile>('GET', `/api/activities/sheet?${own}&format=${format}`, { as });
    expect((await attempt(city, file.content)).body).toMatchObject({ rows: 1, same: 1, badCount: 0 });
  }
  const changed = sheetOf('种类,名称,开始日期,地区,品牌', '活动,表里的集市,2026-11-10,河沿社区,别的品牌');
  expect((await attempt(city, changed)).body.bad).toMatchObject([{ number: 2, column: '名称' }]);
});

test('an empty sheet shows how it is filled in and can be taken as it is; a leader may not, nobody for another', async () => {
  const city = await aCity();
  const path = '/api/activities/sheet?template=true&format=xlsx';
  const empty = await city.ok<SheetFile>('GET', path, { as });
  expect((await attempt(city, empty.content)).body).toMatchObject({ rows: 1, added: 1, badCount: 0 });
  const forOther = sheetOf('种类,名称,开始日期,地区,牵头单位', '活动,别家的,2026-11-10,河沿社区,旗妇联');
  expect((await attempt(city, forOther)).body.bad).toMatchObject([{ number: 2, column: '牵头单位' }]);
  expect((await attempt(city, empty.content, 'qiming')).status).toBe(403);
});

test('columns under other titles are asked for and remembered', async () => {
  const city = await aCity();
  const lines = ['类别,活动标题,哪天,哪里', '活动,另一种表,2026-11-11,河沿社区'];
  const unsure = await attempt(city, sheetOf(...lines));
  expect(unsure.body.match.settled).toBe(false);
  const columns = { kind: 0, title: 1, fromDay: 2, area: 3 };
  const told = await city.call<SheetReport>('POST', '/api/activities/sheet', {
    ...{ as, key: aKey(), body: { content: sheetOf(...lines), columns, take: 'all' } },
  });
  expect(told.body).toMatchObject({ added: 1 });
  const next = sheetOf(lines[0] ?? '', '活动,下一张表,2026-11-12,河沿社区');
  expect((await attempt(city, next)).body).toMatchObject({ added: 1, match: { settled: true } });
});
