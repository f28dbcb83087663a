import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { sheetBytes } from '../../platform/sheets/write-sheet.ts';
import type { ImportDetail, SeenPastNeed, SimilarMatters } from './history.contract.ts';

type City = Awaited<ReturnType<typeof aCity>>;

const as = 'tang-wenjun';
const meanings = { category: {}, organisation: {}, outcome: {}, area: {} };
const titles = ['诉求时间', '诉求内容', '类别', '承办单位', '答复', '办结时间', '结果', '来电人'];
const row = (words: string) => [
  ...['2026-10-12 09:30', words, '法律援助', '旗妇联', '已经联系您，材料收到。'],
  ...['2026-10-16', '已解决', '乌兰 13812345678'],
];

async function act(city: City, { id }: ImportDetail, what: string, body: object): Promise<ImportDetail> {
  await city.ok('PUT', `/api/history/imports/${id}/${what}`, { as, body });
  await city.work();
  return city.ok<ImportDetail>('GET', `/api/history/imports/${id}`, { as });
}

async function tried(city: City, content: Buffer, name: string): Promise<ImportDetail> {
  const body = { name, content: content.toString('base64') };
  const found = await city.ok<ImportDetail>('POST', '/api/history/imports', { as, body, key: aKey() });
  const { version, titled, columns } = found;
  return act(city, found, 'columns', { version, titled, columns, day: null, areaId: null, meanings });
}

async function imported(city: City, content: Buffer, name = '2019.xlsx'): Promise<ImportDetail> {
  const found = await tried(city, content, name);
  return act(city, found, 'taking', { version: found.version, take: 'good' });
}

const past = async (city: City) =>
  city.ok<{ needs: SeenPastNeed[]; total: number }>('GET', '/api/history/needs', { as });
const confirmed = async (city: City) => {
  await city.settle();
  const month = await city.ok<{ figures: { key: string; imported: number }[] }>(
    'GET',
    '/api/months/2026-10?range=city',
    { as },
  );
  return month.figures.find(({ key }) => key === 'received')?.imported;
};

test('one need of the past is erased alone, is counted as before, and comes back with no import', async () => {
  const city = await aCity();
  const words = [
    '甲家欠我工钱不给',
    '乙家欠我工钱不给',
    '丙家欠我工钱不给',
    '丁家欠我工钱不给',
    '戊家欠我工钱不给',
  ];
  // A bad row keeps the sheet itself, which has the words too.
  const sheet = await sheetBytes({ kind: 'xlsx', title: '诉求' }, [
    titles,
    ...words.map(row),
    ['13月1日', '没有时间的', '', '', '', '', '', ''],
  ]);
  const done = await imported(city, sheet);
  expect(done).toMatchObject({ taken: 5, sheetKept: true });
  const like = async () =>
    (
      await city.ok<{ similar: SimilarMatters[] }>('POST', '/api/history/similar', {
        body: { words: '老板欠我工钱不给' },
      })
    ).similar;
  expect(await like()).toMatchObject([{ count: 5 }]);
  const one = (await past(city)).needs.find((need) => need.words?.startsWith('甲'));
  const path = `/api/history/needs/${one?.id ?? ''}/erasure`;
  // Neither whoever had it nor the office of one county.
  for (const other of ['he-yumei', 'su-rina']) {
    expect([403, 404]).toContain((await city.refused('PUT', path, { as: other })).status);
  }
  const erased = await city.ok<SeenPastNeed>('PUT', path, { as });
  expect(erased).toMatchObject({ answer: null, more: [], outcome: 'solved', mayErase: false });
  expect(erased.words).not.toContain('甲家');
  expect(erased.erasedAt).not.toBeNull();
  expect(await city.ok('PUT', path, { as })).toEqual(erased);
  const { rows } = await city.opened.owner.query<{ all: string }>(
    `select coalesce(string_agg(p::text, ' '), '') as all from history.past_need as p where city_id = $1`,
    [city.city.id],
  );
  expect(rows[0]?.all).not.toContain('甲家');
  expect((await city.ok<ImportDetail>('GET', `/api/history/imports/${done.id}`, { as })).sheetKept).toBe(
    false,
  );
  const found = await city.ok<{ total: number }>(
    'GET',
    `/api/history/needs?search=${encodeURIComponent('甲家')}`,
    {
      as,
    },
  );
  expect(found.total).toBe(0);
  await city.settle();
  expect(await like()).toEqual([]);
  expect((await past(city)).total).toBe(5);
  expect(await confirmed(city)).toBe(5);
  // The same sheet again: four are there, one was erased, none is taken.
  expect(await tried(city, sheet, '又来一遍.xlsx')).toMatchObject({ good: 0, doubled: 5, bad: 1 });
  const { version } = await city.ok<ImportDetail>('GET', `/api/history/imports/${done.id}`, { as });
  expect(await act(city, done, 'undoing', { version })).toMatchObject({ state: 'undone' });
  expect((await past(city)).total).toBe(0);
  expect(await confirmed(city)).toBe(0);
  expect(await imported(city, sheet, '第三遍.xlsx')).toMatchObject({ taken: 4, doubled: 1 });
});

test('a long workbook is taken over in parts, and a second import of the same file takes none', {
  timeout: 60_000,
}, async () => {
  const city = await aCity();
  const rows = Array.from({ length: 1500 }, (_, at) => row(`第${String(at)}件：邻居的墙占了我家的地`));
  const sheet = await sheetBytes({ kind: 'xlsx', title: '诉求' }, [titles, ...rows]);
  expect(await imported(city, sheet)).toMatchObject({ state: 'taken', taken: 1500, bad: 0 });
  expect(await tried(city, sheet, '同一张.xlsx')).toMatchObject({ good: 0, doubled: 1500, bad: 0 });
  expect((await past(city)).total).toBe(1500);
});
