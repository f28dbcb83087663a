import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose, declinedTwice, seen } from '../../app/testing/need.fixtures.ts';
import type { Problem } from '../../platform/http/problem.ts';
import type { SheetFile, SheetReport } from '../../platform/sheets/sheet.contract.ts';
import type { Edition, Editions, ListedDuty, OwnershipCell, OwnershipRow } from './duties.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
interface Listed {
  duties: ListedDuty[];
  total: number;
}
interface Owned {
  rows: OwnershipRow[];
  total: number;
  counts: Record<string, number>;
  areas: { name: string }[];
  without: { name: string }[];
}
const office = 'su-rina';

const fields = (city: OwnCity, more: object = {}) => ({
  ...{ name: '云河旗履职事项清单', issuer: '中共云河旗委办公室', issuedOn: '2026-05-06', from: '2026-06-01' },
  ...{ areaId: city.at.area('yunhe'), ...more },
});

const add = (city: OwnCity, more: object = {}, as = office) =>
  city.call<Editions>('POST', '/api/duty-editions', { as, key: aKey(), body: fields(city, more) });

async function anEdition(city: OwnCity, more: object = {}): Promise<Edition> {
  const { body } = await add(city, more);
  const { name } = fields(city, more);
  const made = body.editions.find((one) => one.name === name);
  if (!made) throw new Error('there is no edition');
  return made;
}

async function refusal(answer: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await answer;
  return [status, (body as Problem).errors?.[0]?.path ?? (body as Problem).code];
}

const titles = '事项名称,清单类别,诉求类别,适用范围,牵头单位,配合单位,依据,生效日期';
const sheetOf = (...rows: string[]) => Buffer.from([titles, ...rows].join('\n')).toString('base64');

const trial = (city: OwnCity, id: string, content: string, as = office) =>
  city.ok<SheetReport>('POST', `/api/duty-editions/${id}/sheet/trial`, { as, body: { content } });
const take = (city: OwnCity, id: string, content: string, what: 'all' | 'good' = 'all', as = office) =>
  city.call<SheetReport>('POST', `/api/duty-editions/${id}/sheet`, {
    ...{ as, key: aKey(), body: { content, take: what } },
  });
const listed = (city: OwnCity, query = '', as = 'gao-jun') =>
  city.ok<Listed>('GET', `/api/duty-list?${query}`, { as });
const owned = (city: OwnCity, query = '', as = office) =>
  city.ok<Owned>('GET', `/api/ownership?${query}`, { as });
const cellOf = (city: OwnCity, category: string, as = office) =>
  city.ok<OwnershipCell>('GET', `/api/ownership/${city.at.area('yunhe')}/${category}`, { as });

test('an office enters editions for its own area; days that do not fit are refused beside their field', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const edition = await anEdition(city);
  expect(edition).toMatchObject({ version: 1, current: false, duties: 0, mayKeep: true });
  expect(await refusal(add(city))).toEqual([400, 'from']);
  expect(await refusal(add(city, { issuedOn: '2026-12-01', from: '2026-12-01' }))).toEqual([400, 'issuedOn']);
  expect(await refusal(add(city, { from: '2026-05-05' }))).toEqual([400, 'from']);
  expect(await refusal(add(city, { areaId: city.at.area('dongling') }))).toEqual([403, 'not-yours']);
  expect((await add(city, { areaId: city.at.area('dongling') }, 'tang-wenjun')).status).toBe(200);
  expect((await add(city, {}, 'gao-jun')).status).toBe(403);
  const change = (version: number, more: object = {}, as = office) =>
    city.call<Editions>('PUT', `/api/duty-editions/${edition.id}`, {
      ...{ as, body: { ...fields(city), version, withdrawn: false, ...more } },
    });
  expect((await change(1, { name: '改正过的' })).body.editions).toContainEqual(
    expect.objectContaining({ id: edition.id, name: '改正过的', version: 2 }),
  );
  expect(await refusal(change(1))).toEqual([409, 'stale']);
  expect((await change(2, { withdrawn: true })).body.editions).toContainEqual(
    expect.objectContaining({ id: edition.id, current: false, withdrawn: true }),
  );
  expect(await refusal(take(city, edition.id, sheetOf('事,基本履职,拖欠工资,,,,,')))).toEqual([
    409,
    'withdrawn',
  ]);
  const foreign = await other.call('PUT', `/api/duty-editions/${edition.id}`, {
    ...{ as: office, body: { ...fields(other), version: 3, withdrawn: false } },
  });
  expect(foreign.status).toBe(404);
});

test('a sheet is tried row by row, then all are taken or the good ones; the same again changes nothing', async () => {
  const city = await aCity();
  const { id } = await anEdition(city);
  const content = sheetOf(
    '拖欠工资投诉处置,基本履职事项,拖欠工资,,旗人社局劳动监察,旗总工会、旗法院,条例第七条,',
    '辅具发放,配合履职,disability-devices,镇,,旗残联；旗红十字会,,2026-07-01',
    '留守儿童关爱,上级收回,留守儿童,青格尔苏木,云河旗妇女联合会,,,',
    '没有类别,基本履职,养猪,,旗总工会,,,',
    '没有单位,基本履职,急救,,月亮协会,,,',
    '不在这里,基本履职,急救,东岭区,,,,',
    '种类不对,别的,急救,,,,,',
    '又牵头又配合,基本履职,急救,,旗总工会,旗总工会,,',
    '太早,基本履职,急救,,,,,2026-05-01',
    '拖欠工资投诉处置,基本履职,拖欠工资,,,,,',
  );
  const tried = await trial(city, id, content);
  expect(tried).toMatchObject({ rows: 10, added: 3, badCount: 7 });
  expect(tried.bad.map(({ number, column }) => [number, column])).toEqual([
    [5, '诉求类别'],
    [6, '牵头单位'],
    [7, '适用范围'],
    [8, '清单类别'],
    [9, '配合单位'],
    [10, '生效日期'],
    [11, '事项名称'],
  ]);
  expect((await take(city, id, content)).status).toBe(409);
  expect((await listed(city)).total).toBe(0);
  expect((await take(city, id, content, 'good', 'gao-jun')).status).toBe(403);
  expect((await take(city, id, content, 'good', 'xu-guodong')).status).toBe(403);
  expect((await take(city, id, content, 'good')).body).toMatchObject({ added: 3, badCount: 7 });
  expect((await take(city, id, content, 'good')).body).toMatchObject({ added: 0, changed: 0, same: 3 });
  const { duties } = await listed(city);
  expect(
    duties.map(({ title, kind, lead, level, area }) => [title, kind, lead?.shortName, level ?? area.name]),
  ).toEqual([
    ['拖欠工资投诉处置', 'basic', '旗人社局劳动监察', '云河旗'],
    ['辅具发放', 'assisting', undefined, '镇'],
    ['留守儿童关爱', 'taken-back', '旗妇联', '青格尔苏木'],
  ]);
  for (const [query, count] of [
    ['search=%E8%BE%85%E5%85%B7', 1],
    ['search=fuju', 1],
    ['search=%E6%97%97%E6%B3%95%E9%99%A2', 1],
    ['category=labour', 1],
    ['kind=taken-back', 1],
    [`organisation=${city.at.organisation('yunhe-red-cross')}`, 1],
    ['search=100%25', 0],
  ] as const)
    expect([query, (await listed(city, query)).total]).toEqual([query, count]);
  for (const format of ['xlsx', 'csv']) {
    const file = await city.ok<SheetFile>('GET', `/api/duty-list/sheet?format=${format}`, { as: 'gao-jun' });
    expect(await trial(city, id, file.content)).toMatchObject({ rows: 3, same: 3, badCount: 0 });
  }
  const template = await city.ok<SheetFile>('GET', '/api/duty-list/sheet?template=true', { as: office });
  expect(await trial(city, id, template.content)).toMatchObject({ rows: 1, added: 1, badCount: 0 });
  const newer = await take(
    city,
    id,
    sheetOf('辅具发放,配合履职,辅助器具,镇,旗残联,旗红十字会,要点第八条,2026-07-01'),
  );
  expect(newer.body).toMatchObject({ added: 0, changed: 1 });
  expect((await listed(city, 'category=disability-devices')).duties[0]?.lead?.shortName).toBe('旗残联');
});

test('the newest edition in force on the day holds, and the old one stays as it was', async () => {
  const city = await aCity();
  const old = await anEdition(city, { name: '旧的', issuedOn: '2025-01-01', from: '2025-01-01' });
  await take(city, old.id, sheetOf('旧的事,基本履职,急救,,旗红十字会,,,'));
  const now = await anEdition(city, { name: '现行的' });
  expect((await listed(city)).duties.map(({ title }) => title)).toEqual(['旧的事']);
  const next = await anEdition(city, { name: '明天的', from: '2026-11-25' });
  await take(
    city,
    now.id,
    sheetOf('现在的事,基本履职,急救,,旗红十字会,,,', '下月的事,基本履职,急救,,旗总工会,,,2026-12-01'),
  );
  await take(city, next.id, sheetOf('明天的事,基本履职,急救,,旗总工会,,,'));
  const held = async () => (await listed(city)).duties.map(({ title }) => title);
  expect(await held()).toEqual(['现在的事', '下月的事']);
  expect((await cellOf(city, 'health-first-aid')).named.map(({ title }) => title)).toEqual(['现在的事']);
  expect((await listed(city, `edition=${old.id}`)).duties.map(({ title }) => title)).toEqual(['旧的事']);
  city.later(24 * 60);
  expect(await held()).toEqual(['明天的事']);
  expect((await cellOf(city, 'health-first-aid')).leads.map(({ shortName }) => shortName)).toEqual([
    '旗总工会',
  ]);
});

test('what is in no list and on no menu is unowned; two bodies and no lead are an overlap, until one leads', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const first = await owned(city, 'category=disability-devices&state=all');
  expect(first.without.map(({ name }) => name)).toEqual(['云河旗']);
  expect(first.areas.map(({ name }) => name)).toEqual(['云河旗']);
  expect(first.rows.map(({ state }) => state)).toEqual(['thin']);
  const { id } = await anEdition(city);
  await take(city, id, sheetOf('辅具发放,配合履职,辅助器具,,,旗残联、旗红十字会,,'));
  const gaps = await owned(city);
  const stateOf = (category: string) => gaps.rows.find((one) => one.category.code === category)?.state;
  expect([stateOf('health-escort'), stateOf('disability-devices')]).toEqual(['unowned', 'overlap']);
  expect([gaps.without, gaps.rows.some(({ state }) => state === 'settled')]).toEqual([[], false]);
  const all = await owned(city, 'state=all');
  const sum = Object.values(all.counts).reduce((total, one) => total + one, 0);
  expect([sum, gaps.total]).toEqual([all.total, all.total - (all.counts['settled'] ?? 0)]);
  const cell = await cellOf(city, 'disability-devices');
  expect(cell.named).toMatchObject([{ title: '辅具发放', lead: null }]);
  expect(cell.named[0]?.assisting.map(({ shortName }) => shortName)).toEqual(['旗残联', '旗红十字会']);
  expect(cell.offers.map(({ organisation }) => organisation.shortName)).toContain('市残联');
  await take(city, id, sheetOf('辅具发放,配合履职,辅助器具,,旗残联,旗红十字会,,'));
  expect((await cellOf(city, 'disability-devices')).state).toBe('settled');
  expect((await owned(other)).without.map(({ name }) => name)).toEqual(['云河旗']);
  for (const area of [city.at.area('dongling'), other.at.area('yunhe')]) {
    const path = `/api/ownership/${area}/health-escort`;
    expect((await city.call('GET', path, { as: office })).status).toBe(404);
  }
  expect((await owned(city, '', 'tang-wenjun')).areas).toHaveLength(4);
  expect((await city.call('GET', '/api/ownership', { as: 'liu-haidong' })).status).toBe(403);
});

test('real handling counts; of others’ nobody but the office is told a number below five', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'taking-on');
  await declinedTwice(city);
  await city.settle();
  const work = async (as: string) =>
    Object.fromEntries(
      (await cellOf(city, 'labour-wages', as)).work.map(({ organisation, taken, declined, handlers }) => [
        organisation.shortName,
        [taken, declined, handlers],
      ]),
    );
  const known = await work(office);
  expect(known['旗总工会']).toEqual([1, 1, 1]);
  expect((await work('gao-jun'))['旗总工会']).toEqual([null, null, null]);
  expect((await work('he-yumei'))['旗总工会']).toEqual([null, null, null]);
  const told = await owned(city, 'category=labour-wages&state=all', 'gao-jun');
  expect(told.rows).toMatchObject([{ unmet: null, handling: [{ shortName: '旗总工会' }] }]);
  const exact = await owned(city, 'category=labour-wages&state=all');
  expect(exact.rows[0]?.unmet).toBe(1);
  const text = JSON.stringify([told, await cellOf(city, 'labour-wages', 'gao-jun')]);
  expect(text).not.toMatch(/三个月|不归我们/);
});

test('a year ago is long ago, and a protected need tells nothing', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'taking-on');
  expect((await cellOf(city, 'labour-wages')).work).toHaveLength(1);
  const { version } = await seen(city, need, 'liu-haidong');
  const sorted = { version, kind: 'help', urgency: 'ordinary', why: '老板威胁过她' };
  const sort = (more: object) =>
    city.ok('PUT', `/api/needs/${need.id}/sorting`, { as: 'liu-haidong', body: { ...sorted, ...more } });
  await sort({ protected: true });
  expect((await cellOf(city, 'labour-wages')).work).toEqual([]);
  const other = await aNeed(city);
  await choose(city, other, { lead: 'wage-help' });
  await act(city, other, 'liu-haidong', 'taking-on');
  expect((await cellOf(city, 'labour-wages')).work).toHaveLength(1);
  city.later(366 * 24 * 60);
  expect((await cellOf(city, 'labour-wages')).work).toEqual([]);
});
