import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { SheetFile, SheetReport } from '../../platform/sheets/sheet.contract.ts';
import type { Received } from './contract/shapes.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Refused = { code: string; errors: { path: string }[] };

const base = '/api/honours-received';
const as = 'liu-haidong';
const sheetOf = (...lines: string[]) => Buffer.from(lines.join('\n')).toString('base64');
const attempt = (city: OwnCity, content: string) =>
  city.call<SheetReport>('POST', `${base}/sheet/trial`, { as, body: { content } });
const take = (city: OwnCity, content: string, which: 'all' | 'good') =>
  city.call<SheetReport & Refused>('POST', `${base}/sheet`, {
    ...{ as, key: aKey(), body: { content, take: which } },
  });
const listed = async (city: OwnCity, query = '') =>
  (await city.ok<{ received: Received[] }>('GET', `${base}?${query}`, { as })).received;

const head = '荣誉名称,获得单位,文号,授予单位,授予日期';
const good = '全国工人先锋号,旗总工会,总工发[2026]6号,全国总工会,2026-04-20';
const employer = '安康杯优胜单位,晴川恒达门窗厂,晴工发〔2025〕31号,市总工会,2025-12-30';

test('honours received need the number of their document and one who received them, and stay as they were', async () => {
  const city = await aCity();
  const add = (more: object, who = as) =>
    city.call<Received & Refused>('POST', base, {
      ...{ as: who, key: aKey() },
      body: {
        ...{ title: '全国工人先锋号', number: '总工发[2026]6号', issuer: '全国总工会', dated: '2026-04-20' },
        ...{ organisationId: city.at.organisation('yunhe-union'), ...more },
      },
    });
  const paths = async (more: object) => (await add(more)).body.errors.map(({ path }) => path);
  expect(await paths({ number: '' })).toEqual(['number']);
  expect(await paths({ number: '没有' })).toEqual(['number']);
  expect(await paths({ dated: '2027-01-01' })).toEqual(['dated']);
  expect(await paths({ organisationId: null })).toEqual(['organisationId']);
  expect(await paths({ employerId: city.at.employer('hengda') })).toEqual(['organisationId']);
  const { status, body } = await add({});
  expect(status).toBe(200);
  expect(body).toMatchObject({ number: '总工发〔2026〕6号', organisation: { name: '旗总工会' } });
  expect(await add({})).toMatchObject({ status: 409, body: { code: 'twice' } });
  const withdraw = (who: string, version: number) =>
    city.call<Received & Refused>('PUT', `${base}/${body.id}/withdrawal`, {
      ...{ as: who, body: { version, why: '登记错了' } },
    });
  expect((await withdraw('bao-li', 1)).status).toBe(403);
  expect((await withdraw(as, 1)).body).toMatchObject({ withdrawn: true, why: '登记错了' });
  expect((await withdraw(as, 1)).status).toBe(409);
  expect(await listed(city)).toEqual([]);
  expect(await listed(city, 'state=withdrawn')).toHaveLength(1);
  // Entered again, beside the one that was withdrawn.
  expect((await add({})).status).toBe(200);
});

test('a sheet is tried, told row by row, taken once, and comes out as it came in', async () => {
  const city = await aCity();
  const wrong = [
    '没有文号,旗总工会,正在办,全国总工会,2026-04-20',
    '没有这个单位,某某公司,总工发〔2026〕7号,全国总工会,2026-04-20',
    '还没到,旗总工会,总工发〔2026〕8号,全国总工会,2027-04-20',
    good,
  ];
  const content = sheetOf(head, good, employer, ...wrong);
  const tried = await attempt(city, content);
  expect(tried.body).toMatchObject({ rows: 6, added: 2, badCount: 4 });
  expect(tried.body.bad.map(({ number, column }) => [number, column])).toEqual([
    ...[
      [4, '文件号'],
      [5, '获得单位'],
      [6, '日期'],
      [7, '荣誉名称'],
    ],
  ]);
  expect(await listed(city)).toEqual([]);
  expect((await take(city, content, 'all')).status).toBe(409);
  expect((await take(city, content, 'good')).body).toMatchObject({ added: 2, same: 0 });
  expect((await take(city, content, 'good')).body).toMatchObject({ added: 0, same: 2 });
  expect((await listed(city, 'year=2025')).map(({ employer: of }) => of?.name)).toEqual(['晴川恒达门窗厂']);
  for (const format of ['csv', 'xlsx']) {
    const file = await city.ok<SheetFile>('GET', `${base}/sheet?format=${format}`, { as });
    expect((await attempt(city, file.content)).body).toMatchObject({ rows: 2, same: 2, badCount: 0 });
  }
  const empty = await city.ok<SheetFile>('GET', `${base}/sheet?template=true`, { as });
  expect((await attempt(city, empty.content)).body).toMatchObject({ rows: 1, added: 1, badCount: 0 });
});
