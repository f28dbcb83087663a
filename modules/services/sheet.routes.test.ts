import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import type { SheetReport } from '../../platform/sheets/sheet.contract.ts';
import { sheetBytes } from '../../platform/sheets/write-sheet.ts';
import type { Edition, ShownService } from './contract/editing.ts';

type City = Awaited<ReturnType<typeof aCity>>;
type Rows = (string | number | null)[][];

const titles = ['单位', '编号', '名称', '简介', '类别', '电话', '资料用来做什么'];
const good = ['旗妇联', 'W-9', '亲子阅读角', '周末带孩子来读书。', '法律援助', '8110333', '告诉您开放时间'];

const send = (city: City, as: string, content: Buffer, take?: 'all' | 'good') =>
  city.call<SheetReport>('POST', take ? '/api/menu/sheet' : '/api/menu/sheet/trial', {
    as,
    body: { content: content.toString('base64'), ...(take ? { take } : {}) },
    ...(take ? { key: aKey() } : {}),
  });

const menu = async (city: City, search = '') => {
  const query = new URLSearchParams({ search });
  return city.ok<{ services: ShownService[]; total: number }>('GET', `/api/menu?${query}`, { as: 'su-rina' });
};

async function exported(city: City, as: string, query: string): Promise<{ name: string; bytes: Buffer }> {
  const { name, content } = await city.ok<{ name: string; content: string }>(
    'GET',
    `/api/menu/sheet?${query}`,
    { as },
  );
  return { name, bytes: Buffer.from(content, 'base64') };
}

test('a trial tells every bad row with its column and changes nothing; then all or the good ones', async () => {
  const city = await aCity();
  const rows: Rows = [
    titles,
    good,
    ['没有这个单位', '', '甲', '甲', '法律援助', '8110333', '联系您'],
    ['旗妇联', '', '乙', '', '没有这一类', '电话', '联系您'],
    ['旗妇联', 'W-9', '丙', '丙', '法律援助', '8110333', '联系您'],
    ['旗妇联', '', '丁', '丁', '法律援助', 8110333, '联系您'],
  ];
  const sheet = await sheetBytes({ kind: 'xlsx', title: '服务' }, rows);
  const { body: report } = await send(city, 'su-rina', sheet);
  expect(report).toMatchObject({ rows: 5, added: 2, changed: 0, same: 0, badCount: 3 });
  expect(report.bad.map(({ number, column }) => [number, column])).toEqual([
    [3, '单位'],
    [4, '简介'],
    [4, '类别'],
    [4, '电话'],
    [5, '名称'],
  ]);
  expect(report.bad.at(-1)?.reason).toContain('第 2 行');
  const { total } = await menu(city);
  const all = await send(city, 'su-rina', sheet, 'all');
  expect(all.status).toBe(409);
  expect((await menu(city)).total).toBe(total);
  const some = await send(city, 'su-rina', sheet, 'good');
  expect(some.body).toMatchObject({ added: 2, badCount: 3 });
  expect((await menu(city)).total).toBe(total + 2);
  // What a sheet says nothing of has its default; a new service is a draft until it says otherwise.
  expect((await menu(city, '亲子阅读角')).services[0]).toMatchObject({
    ...{ code: 'W-9', state: 'draft', promiseDays: 5, delivery: 'dispatch', documents: [], capacity: null },
  });
});

test('the same file twice changes nothing; a changed row is one version, found again by its number', async () => {
  const city = await aCity();
  const first = await sheetBytes({ kind: 'xlsx', title: '服务' }, [titles, good]);
  await send(city, 'su-rina', first, 'all');
  const { services } = await menu(city, '亲子阅读角');
  const id = services[0]?.id ?? '';
  expect((await send(city, 'su-rina', first, 'all')).body).toMatchObject({ added: 0, changed: 0, same: 1 });
  const renamed = good.map((cell) => (cell === '亲子阅读角' ? '亲子阅读屋' : cell));
  const second = await sheetBytes({ kind: 'xlsx', title: '服务' }, [titles, renamed]);
  expect((await send(city, 'su-rina', second, 'all')).body).toMatchObject({ added: 0, changed: 1, same: 0 });
  const { editions } = await city.ok<{ editions: Edition[] }>('GET', `/api/menu/${id}/editions`, {
    as: 'su-rina',
  });
  expect(editions.map(({ version, via }) => [version, via])).toEqual([
    [2, 'sheet'],
    [1, 'sheet'],
  ]);
  expect(editions[0]?.changes).toEqual([{ field: 'title', before: '亲子阅读角', after: '亲子阅读屋' }]);
});

test.each(['xlsx', 'csv'])('the whole menu as %s comes back as it was', async (kind) => {
  const city = await aCity();
  const { total } = await menu(city);
  const { name, bytes } = await exported(city, 'su-rina', `kind=${kind}`);
  expect(name).toMatch(new RegExp(`-services\\.${kind}$`));
  expect((await send(city, 'su-rina', bytes)).body.bad).toEqual([]);
  const { body } = await send(city, 'su-rina', bytes, 'all');
  expect(body).toMatchObject({ rows: total, added: 0, changed: 0, same: total, badCount: 0 });
});

test('columns that are not there leave a service as it is, cells that are empty empty it', async () => {
  const city = await aCity();
  const mediation = async () =>
    (await menu(city, '婚姻家庭调解')).services.find(({ title }) => title === '婚姻家庭调解');
  const before = await mediation();
  const days = await sheetBytes({ kind: 'csv', title: '' }, [
    ['单位', '名称', '承诺工作日'],
    ['云河旗妇女联合会', '婚姻家庭调解', 9],
  ]);
  expect((await send(city, 'su-rina', days, 'all')).body.changed).toBe(1);
  expect(await mediation()).toEqual({ ...before, promiseDays: 9, version: 2 });
  const emptied = await sheetBytes({ kind: 'csv', title: '' }, [
    ['单位', '名称', '服务对象', '承诺工作日'],
    ['云河旗妇女联合会', '婚姻家庭调解', '', ''],
  ]);
  await send(city, 'su-rina', emptied, 'all');
  expect(await mediation()).toMatchObject({ groups: [], promiseDays: 9, version: 3 });
});

test('names are known by their words, areas by theirs or with the one above', async () => {
  const city = await aCity();
  const sheet = await sheetBytes({ kind: 'csv', title: '' }, [
    [...titles, '服务对象', '地区', '办理方式', '网址', '名额', '语言', '状态', '要带的材料'],
    [
      ...good,
      '骑手、网约车司机等；老人，妇女',
      '云河镇、云河旗',
      '网上办',
      'https://a.example.cn',
      12,
      '蒙古文',
      '已上架',
      '身份证：原件；照片',
    ],
    [...good.with(2, '甲').with(1, ''), '火星人', '无此地', '飞', 'javascript:1', 0, '火星文', '好', ''],
  ]);
  const { body } = await send(city, 'su-rina', sheet, 'good');
  expect(body.added).toBe(1);
  expect(body.bad.map(({ column }) => column)).toEqual([
    ...['服务对象', '地区', '办理方式', '网址', '同时办几件', '语言', '状态'],
  ]);
  expect((await menu(city, '亲子阅读角')).services[0]).toMatchObject({
    ...{ groups: ['new-form-worker', 'woman', 'elder'], delivery: 'link', capacity: 12, languages: ['mn'] },
    ...{ areaIds: [city.at.area('yunhe-zhen'), city.at.area('yunhe')], state: 'published' },
    documents: ['身份证：原件', '照片'],
  });
});

test('nobody imports for another organisation, and an export holds no formula', async () => {
  const city = await aCity();
  const { body } = await send(
    city,
    'bateer',
    await sheetBytes({ kind: 'xlsx', title: '服务' }, [titles, good]),
  );
  expect(body).toMatchObject({ added: 0, badCount: 1 });
  expect(body.bad[0]).toMatchObject({ number: 2, column: '单位' });
  const formula = ['旗妇联', '', '=HYPERLINK("http://x")', '+1', '法律援助', '8110333', '-联系'];
  await send(city, 'su-rina', await sheetBytes({ kind: 'csv', title: '' }, [titles, formula]), 'all');
  const { bytes } = await exported(city, 'su-rina', 'kind=csv&search=HYPERLINK');
  expect(bytes.toString()).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect((await send(city, 'su-rina', bytes, 'all')).body).toMatchObject({ same: 1, added: 0, changed: 0 });
});

test('the empty sheet shows how it is filled in, and says so where a file is no sheet', async () => {
  const city = await aCity();
  const { name, bytes } = await exported(city, 'he-yumei', 'template=true');
  expect(name).toBe('services-template.xlsx');
  const [head, example] = await readSheet(bytes);
  expect(head?.cells.slice(0, 3)).toEqual(['单位', '编号', '名称']);
  expect(example?.cells[0]).toBe('云河旗妇女联合会');
  expect((await send(city, 'he-yumei', bytes)).body).toMatchObject({ added: 1, badCount: 0 });
  const lying = await send(city, 'he-yumei', Buffer.from('%PDF-1.7\0'));
  expect(lying.status).toBe(400);
  const missing = await send(city, 'he-yumei', Buffer.from('名称,简介\n甲,乙\n'));
  // Which column is which is asked, and nothing tried.
  expect(missing.status).toBe(200);
  expect(missing.body).toMatchObject({ rows: 0, match: { settled: false } });
  expect(missing.body.match.why).toContain('单位');
});
