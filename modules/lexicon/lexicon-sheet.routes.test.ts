import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed } from '../../app/testing/need.fixtures.ts';
import type { SheetFile, SheetReport } from '../../platform/sheets/sheet.contract.ts';
import type { Meaning, MeaningEdition } from './lexicon.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const office = 'su-rina';

const titles = '规范说法,群众怎么说,备注';
const sheetOf = (...rows: string[]) => Buffer.from([titles, ...rows].join('\n')).toString('base64');

const trial = (city: OwnCity, content: string) =>
  city.ok<SheetReport>('POST', '/api/lexicon/sheet/trial', { as: office, body: { content } });

const take = (city: OwnCity, content: string, what: 'all' | 'good', key = aKey()) =>
  city.call<SheetReport>('POST', '/api/lexicon/sheet', {
    ...{ as: office, key, body: { content, take: what } },
  });

const meaningsOf = async (city: OwnCity) =>
  (await city.ok<{ meanings: Meaning[] }>('GET', '/api/lexicon', { as: office })).meanings;

const editionsOf = async (city: OwnCity, id: string) =>
  (await city.ok<{ editions: MeaningEdition[] }>('GET', `/api/lexicon/${id}/editions`, { as: office }))
    .editions;

test('a sheet of meanings is tried, then all rows are taken or none, or the good ones; texts are read by them', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const content = sheetOf('白内障,眼窝子起了层翳子、瞅啥都是花嗒嗒,眼科', '漏,一种说法,', '白内障,又一种,');
  const report = await trial(city, content);
  expect(report).toMatchObject({ rows: 3, added: 1, changed: 0, same: 0, badCount: 2 });
  expect(report.bad.map(({ number, column }) => [number, column])).toEqual([
    [3, '规范说法'],
    [4, '规范说法'],
  ]);
  expect(await meaningsOf(city)).toEqual([]);
  expect((await take(city, content, 'all')).status).toBe(409);
  expect(await meaningsOf(city)).toEqual([]);
  const key = aKey();
  const first = await take(city, content, 'good', key);
  expect((await take(city, content, 'good', key)).body).toEqual(first.body);
  expect((await take(city, content, 'good')).body).toMatchObject({ added: 0, same: 1 });
  const [made, ...more] = await meaningsOf(city);
  expect(more).toEqual([]);
  expect(made).toMatchObject({ official: '白内障', ways: ['眼窝子起了层翳子', '瞅啥都是花嗒嗒'] });
  await city.settle();
  const found = await aNeed(city, '我妈瞅啥都是花嗒嗒，咋整');
  expect(found.proposals[0]?.serviceId).toBe(city.at.service('cataract-screening'));
  expect(await meaningsOf(other)).toEqual([]);
});

test('what is written out is read in again and changes nothing; every change by a sheet has its edition', async () => {
  const city = await aCity();
  await take(city, sheetOf('白内障,瞅啥都是花嗒嗒,=1+1', '危房改造,灶火间漏雨；墙裂了,'), 'all');
  for (const kind of ['xlsx', 'csv']) {
    const { content } = await city.ok<SheetFile>('GET', `/api/lexicon/sheet?kind=${kind}`, { as: 'bao-li' });
    expect(await trial(city, content)).toMatchObject({ rows: 2, same: 2, badCount: 0 });
  }
  // The way goes over from one to the other in one sheet, whichever row stands first.
  await take(city, sheetOf('白内障,瞅啥都是花嗒嗒、墙裂了,', '危房改造,灶火间漏雨,'), 'all');
  const now = await meaningsOf(city);
  expect(now.map(({ official, ways, version }) => [official, ways, version])).toEqual([
    ['白内障', ['瞅啥都是花嗒嗒', '墙裂了'], 2],
    ['危房改造', ['灶火间漏雨'], 2],
  ]);
  const editions = await editionsOf(city, now[0]?.id ?? '');
  expect(editions.map(({ version, why, fields }) => [version, why, fields])).toEqual([
    [2, '从表格导入', ['note', 'ways']],
    [1, '从表格导入', []],
  ]);
  const template = await city.ok<SheetFile>('GET', '/api/lexicon/sheet?template=true', { as: office });
  expect(await trial(city, template.content)).toMatchObject({ rows: 1, changed: 1, badCount: 0 });
});

test('who may not keep the words takes none over', async () => {
  const city = await aCity();
  const body = { content: sheetOf('白内障,瞅啥都是花嗒嗒,'), take: 'all' };
  const refused = await city.call('POST', '/api/lexicon/sheet', { as: 'liu-haidong', key: aKey(), body });
  expect(refused.status).toBe(403);
});
