import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { act, imported, mapped, nothing, past, upload } from '../../app/testing/past.fixtures.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import { sheetBytes } from '../../platform/sheets/write-sheet.ts';
import type { IndicatorLine } from '../ledger/indicators.contract.ts';
import type { SeenPastNeed } from './history.contract.ts';

type City = Awaited<ReturnType<typeof aCity>>;

const office = 'tang-wenjun';
const titles = ['诉求时间', '诉求内容', '所在地区', '承办单位', '办结时间', '结果'];
const row = (words: string, place: string, outcome = '已解决') => [
  ...['2026-09-07 09:30', words, place, '旗妇联', '2026-09-11', outcome],
];
const sheetOf = (rows: string[][]) => sheetBytes({ kind: 'xlsx', title: '诉求' }, [titles, ...rows]);

const placesOf = async (city: City): Promise<Record<string, string | null>> =>
  Object.fromEntries((await past(city, office)).needs.map(({ words, area }) => [words ?? '', area]));

const indicator = async (city: City, code: string, more = '') => {
  await city.settle();
  const path = `/api/indicators?range=city&from=2026-09&to=2026-09${more}`;
  const { indicators } = await city.ok<{ indicators: IndicatorLine[] }>('GET', path, { as: office });
  return indicators.find((one) => one.code === code)?.value.number;
};

test('a place is known by its name, the way to it or its code; a name that two have is asked', async () => {
  const city = await aCity();
  const before = city.at.area('qianjin');
  const twin = await city.ok<{ id: string }>('POST', '/api/areas', {
    ...{ as: 'qi-ming', key: aKey() },
    body: { name: '前进村', level: '村', code: '150999001', parentId: city.at.area('yunhe-zhen') },
  });
  const found = await upload(
    city,
    await sheetOf([
      row('甲', '白音嘎查'),
      row('乙', '云河旗 / 青格尔苏木 / 白音嘎查'),
      row('丙', '柳原县柳原镇前进村'),
      row('丁', '前进村'),
      row('戊', '150999001'),
      row('己', '云河旗某某小区3号楼'),
      row('庚', ''),
    ]),
  );
  expect(found.columns).toEqual(['time', 'text', 'area', 'organisation', 'ended', 'outcome']);
  const path = `/api/history/imports/${found.id}/written?place=2&field=area&titled=true`;
  const { texts, choices } = await city.ok<{
    texts: { written: string; meant: string | null }[];
    choices: { key: string; name: string }[];
  }>('GET', path, { as: office });
  expect(Object.fromEntries(texts.map(({ written, meant }) => [written, meant]))).toEqual({
    白音嘎查: city.at.area('baiyin'),
    '云河旗 / 青格尔苏木 / 白音嘎查': city.at.area('baiyin'),
    柳原县柳原镇前进村: before,
    前进村: null,
    150999001: twin.id,
    云河旗某某小区3号楼: null,
  });
  // Two of one name are told apart where one is chosen.
  expect(choices.filter(({ key }) => [before, twin.id].includes(key)).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['晴川市/柳原县/柳原镇/前进村', '晴川市/云河旗/云河镇/前进村']),
  );
  const tried = await mapped(city, found);
  expect(tried).toMatchObject({ good: 5, bad: 2 });
  expect(tried.faults.map(({ number, column }) => [number, column])).toEqual([
    [5, '所在地区'],
    [7, '所在地区'],
  ]);
  const meanings = { ...nothing, area: { 前进村: twin.id, 云河旗某某小区3号楼: '' } };
  const again = await mapped(city, tried, { meanings });
  expect(again).toMatchObject({ good: 7, bad: 0 });
  await act(city, again.id, 'taking', { version: again.version, take: 'all' });
  expect(await placesOf(city)).toEqual({
    ...{ 甲: '白音嘎查', 乙: '白音嘎查', 丙: '晴川市/柳原县/柳原镇/前进村' },
    ...{ 丁: '晴川市/云河旗/云河镇/前进村', 戊: '晴川市/云河旗/云河镇/前进村', 己: null, 庚: null },
  });
  const inCounty = await past(city, office, `area=${city.at.area('yunhe')}`);
  expect(inCounty.needs.map(({ words }) => words).toSorted()).toEqual(['丁', '乙', '戊', '甲'].toSorted());
  const sheet = await city.ok<SheetFile>('GET', '/api/history/needs/sheet?format=xlsx', { as: office });
  const [head, ...lines] = await readSheet(Buffer.from(sheet.content, 'base64'));
  const at = head?.cells.indexOf('地区') ?? -1;
  const written = lines.map(({ cells }) => cells[at] ?? '');
  expect(written.filter((cell) => cell === '白音嘎查')).toHaveLength(2);
  // What was written where no area is known may be somebody's address.
  expect(written.join()).not.toContain('小区');
  // The place is counted where it is, and above it.
  const received = (area: string) => indicator(city, 'received', `&area=${city.at.area(area)}`);
  expect([await received('baiyin'), await received('yunhe'), await received('liuyuan')]).toEqual([2, 4, 1]);
  expect(await indicator(city, 'received')).toBe(7);
});

test('rows that tell no place are of the area that is given, and of none where none is', async () => {
  const city = await aCity();
  const areaId = city.at.area('dongling');
  const rows = [row('甲', ''), row('乙', '白音嘎查'), row('丙', '不清楚')];
  const meanings = { ...nothing, area: { 不清楚: '' } };
  const done = await imported(city, await sheetOf(rows), { areaId, meanings });
  expect(done).toMatchObject({ taken: 3, areaId });
  expect(await placesOf(city)).toEqual({ 甲: '东岭区', 乙: '白音嘎查', 丙: null });
  const other = await upload(city, await sheetOf([row('丁', '')]));
  const body = {
    ...{ version: other.version, titled: true, columns: other.columns, day: null, meanings: nothing },
    areaId: city.at.organisation('yunhe-women'),
  };
  const path = `/api/history/imports/${other.id}/columns`;
  expect((await city.refused('PUT', path, { as: office, body })).status).toBe(400);
});

test('what was written of a place is erased with the words, and the place stays counted', async () => {
  const city = await aCity();
  const meanings = { ...nothing, area: { 白音嘎查2组乌兰家: city.at.area('baiyin') } };
  await imported(city, await sheetOf([row('甲', '白音嘎查2组乌兰家')]), { meanings });
  const [one] = (await past(city, office)).needs;
  expect(one).toMatchObject({ area: '白音嘎查', areaWritten: '白音嘎查2组乌兰家' });
  const erased = await city.ok<SeenPastNeed>('PUT', `/api/history/needs/${one?.id ?? ''}/erasure`, {
    as: office,
  });
  expect(erased).toMatchObject({ area: '白音嘎查', areaWritten: '' });
  for (const table of ['past_need', 'known_meaning', 'import']) {
    const { rows } = await city.opened.owner.query<{ all: string }>(
      `select coalesce(string_agg(p::text, ' '), '') as all from history.${table} as p where city_id = $1`,
      [city.city.id],
    );
    expect([table, rows[0]?.all.includes('乌兰家')]).toEqual([table, false]);
  }
  expect(await indicator(city, 'received', `&area=${city.at.area('baiyin')}`)).toBe(1);
});

test('the share that residents confirmed is of all that ended, whoever spoke of it', async () => {
  const city = await aCity();
  const ended = ['满意', '满意', '不满意', '已解决', '部分解决', '未解决', '转介', '说不清'];
  const done = await imported(
    city,
    await sheetOf(ended.map((outcome, at) => row(`第${String(at)}件`, '白音嘎查', outcome))),
  );
  expect(done).toMatchObject({ taken: 8 });
  const { needs } = await past(city, office, 'outcome=not_accepted');
  expect(needs).toMatchObject([{ words: '第2件', outcome: 'not_accepted' }]);
  const place = `&area=${city.at.area('baiyin')}`;
  expect(await indicator(city, 'received', place)).toBe(8);
  expect(await indicator(city, 'service-times', place)).toBe(7);
  expect(await indicator(city, 'confirmed', place)).toBe(2);
  expect(await indicator(city, 'not-accepted', place)).toBe(1);
  // Two of the seven that ended; of the eighth nobody knows whether it did.
  expect(await indicator(city, 'confirmed-rate', place)).toBe(28.6);
  await act(city, done.id, 'undoing', { version: done.version });
  expect(await indicator(city, 'confirmed-rate', place)).toBeNull();
});
