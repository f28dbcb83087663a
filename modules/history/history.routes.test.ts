import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { act, imported, mapped, nothing, past, upload } from '../../app/testing/past.fixtures.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import { sheetBytes } from '../../platform/sheets/write-sheet.ts';
import type { ImportLine, SimilarMatters } from './history.contract.ts';

type City = Awaited<ReturnType<typeof aCity>>;
type Rows = (string | number | null)[][];

const titles = ['诉求时间', '诉求内容', '类别', '承办单位', '答复', '办结时间', '结果', '来电人'];
const good = (words: string): Rows[number] => [
  ...['2026-10-12 09:30', words, '法律援助', '旗妇联', '已经联系您，材料收到。'],
  ...['2026-10-16', '已解决', '乌兰 13812345678'],
];

interface Month {
  figures: { key: string; value: number; imported: number }[];
}

const received = async (city: City) => {
  await city.settle();
  const month = await city.ok<Month>('GET', '/api/months/2026-10?range=city', { as: 'tang-wenjun' });
  return month.figures.find(({ key }) => key === 'received');
};

test('a sheet is tried row by row, taken over, found, counted apart, and taken back whole', async () => {
  const city = await aCity();
  await city.cookieOf('tang-wenjun');
  const before = await received(city);
  const rows: Rows = [
    titles,
    good('邻居欠钱不还，电话13800001111'),
    good('邻居欠钱不还，电话13800001111'),
    ['2026-02-30', '路灯坏了', '没有这一类', '没有这个单位', '', '', '', ''],
    ['2026-10-12', '', '', '', '', '2026-10-01', '', ''],
    ['', '想学手机', '', '', '', '', '说不清', ''],
  ];
  const found = await upload(city, await sheetBytes({ kind: 'xlsx', title: '诉求' }, rows));
  expect(found).toMatchObject({ state: 'mapping', titled: true, rows: 5 });
  expect(found.columns).toEqual([
    ...['time', 'text', 'category', 'organisation', 'answer', 'ended', 'outcome', 'more'],
  ]);
  expect(JSON.stringify(found.preview)).not.toContain('13800001111');
  const tried = await mapped(city, found);
  expect(tried).toMatchObject({ state: 'checked', good: 2, doubled: 1, bad: 2, undated: 1 });
  expect(tried.faults.map(({ number, column }) => [number, column])).toEqual([
    [4, '诉求时间'],
    [4, '类别'],
    [4, '承办单位'],
    [5, '诉求内容'],
    [5, '办结时间'],
  ]);
  const all = await city.call('PUT', `/api/history/imports/${tried.id}/taking`, {
    as: 'tang-wenjun',
    body: { version: tried.version, take: 'all' },
  });
  expect(all.status).toBe(409);
  const done = await act(city, tried.id, 'taking', { version: tried.version, take: 'good' });
  expect(done).toMatchObject({ state: 'taken', taken: 2 });
  const { needs, total } = await past(city, 'tang-wenjun', `search=${encodeURIComponent('欠钱')}`);
  expect(total).toBe(1);
  expect(needs[0]).toMatchObject({
    ...{ outcome: 'solved', days: 4, saidAt: '2026-10-12T01:30:00.000Z', organisation: '云河旗妇女联合会' },
    category: { by: 'sheet' },
    words: '邻居欠钱不还，电话138****1111',
    more: [{ title: '来电人', cell: '乌兰 138****5678' }],
  });
  const after = await received(city);
  expect(after).toMatchObject({ value: (before?.value ?? 0) + 1, imported: 1 });
  const undone = await act(city, done.id, 'undoing', { version: done.version });
  expect(undone.state).toBe('undone');
  expect((await past(city, 'tang-wenjun')).total).toBe(0);
  expect(await received(city)).toEqual(before);
  // What was taken back may come again.
  expect(await imported(city, await sheetBytes({ kind: 'xlsx', title: '诉求' }, rows))).toMatchObject({
    taken: 2,
  });
  expect(await received(city)).toEqual(after);
});

test('the same rows in another file, in another order of columns, are not doubled', async () => {
  const city = await aCity();
  await imported(
    city,
    await sheetBytes({ kind: 'xlsx', title: '诉求' }, [titles, good('甲事'), good('乙事')]),
  );
  const turned = [titles, good('乙事'), good('丙事')].map((row) => row.toReversed());
  const again = await imported(city, await sheetBytes({ kind: 'xlsx', title: '诉求' }, turned));
  expect(again).toMatchObject({ good: 1, doubled: 1, taken: 1 });
  expect((await past(city, 'tang-wenjun')).total).toBe(3);
});

test('columns and what is written in them are explained once and remembered', async () => {
  const city = await aCity();
  const sheet = (words: string) =>
    Buffer.from(`啥事\t归口\n${words}\t消保\n又${words}\t消保\n再${words}\t别的\n`);
  const found = await upload(city, sheet('买到坏手机'), 'a.tsv', 'qi-ming');
  expect(found.columns).not.toContain('category');
  const path = `/api/history/imports/${found.id}/written?place=1&field=category&titled=true`;
  const { texts } = await city.ok<{ texts: object[] }>('GET', path, { as: 'tang-wenjun' });
  expect(texts).toEqual([
    { written: '消保', count: 2, meant: null },
    { written: '别的', count: 1, meant: null },
  ]);
  const columns = ['text', 'category'];
  const meanings = { ...nothing, category: { 消保: 'law-aid' } };
  const tried = await mapped(city, found, { titled: true, columns, meanings });
  expect(tried).toMatchObject({ good: 2, bad: 1 });
  const next = await upload(city, sheet('买到坏电脑'));
  expect(next).toMatchObject({ titled: true, columns });
  expect(await mapped(city, next)).toMatchObject({ good: 2, bad: 1 });
});

test('without titles, as JSON lines and in GB18030 it is read too; a broken line is told', async () => {
  const city = await aCity();
  const bare = await upload(city, Buffer.from('孩子上学远\t教育\n路灯坏了\t城建\n'));
  expect(bare).toMatchObject({ titled: false, rows: 2, titles: ['第 1 列', '第 2 列'] });
  expect(await mapped(city, bare, { columns: ['text', 'more'], day: '2019-05-04' })).toMatchObject({
    ...{ good: 2, undated: 0 },
  });
  const lines = '{"id":0,"title":"办证","reply":"带身份证来"}\n{"id":1,"title":\n{"id":2,"title":"补证"}\n';
  const json = await upload(city, Buffer.from(lines), 'x.jsonl');
  expect(json).toMatchObject({ titles: ['id', 'title', 'reply'], columns: ['more', 'text', 'answer'] });
  const tried = await mapped(city, json);
  expect(tried).toMatchObject({ good: 2, bad: 1 });
  expect(tried.faults[0]).toMatchObject({ number: 2, column: '整行' });
});

test('the sheet of bad rows holds them as they were, with what to do', async () => {
  const city = await aCity();
  const tried = await mapped(
    city,
    await upload(
      city,
      await sheetBytes({ kind: 'xlsx', title: 'x' }, [
        titles,
        good('甲'),
        ['13月1日', '=乙', '', '', '', '', '', '丙'],
      ]),
    ),
  );
  const answer = await city.app.request(`/api/history/imports/${tried.id}/report`, {
    headers: { host: city.host, cookie: await city.cookieOf('tang-wenjun') },
  });
  const [head, row, ...rest] = await readSheet(Buffer.from(await answer.arrayBuffer()));
  expect(head?.cells.slice(0, 5)).toEqual(['行号', '列', '问题', '怎么办', '诉求时间']);
  expect(row?.cells[0]).toBe('3');
  expect(row?.cells).toContain('=乙');
  expect(rest).toEqual([]);
});

test('staff find what their organisation had; the city’s office finds all', async () => {
  const city = await aCity();
  const other = good('乙事').with(3, '市总工会');
  await imported(city, await sheetBytes({ kind: 'xlsx', title: '诉求' }, [titles, good('甲事'), other]));
  const women = await past(city, 'he-yumei');
  expect(women.needs.map(({ words }) => words)).toEqual(['甲事']);
  const union = await past(city, 'xu-guodong');
  expect(union.needs.map(({ words }) => words)).toEqual(['乙事']);
  expect((await past(city, 'tang-wenjun')).total).toBe(2);
  // The office and the leader of one county are not asked about all of the city.
  for (const as of ['su-rina', 'gao-jun']) expect((await past(city, as)).total).toBe(0);
  const sheet = { name: 'x.csv', content: Buffer.from('内容\n甲\n').toString('base64') };
  const county = { as: 'su-rina', key: aKey(), body: sheet };
  expect((await city.refused('POST', '/api/history/imports', county)).status).toBe(403);
  const one = women.needs[0]?.id ?? '';
  const { status } = await city.refused('GET', `/api/history/needs/${one}`, { as: 'xu-guodong' });
  expect(status).toBe(404);
});

test('like matters are told in general terms, from five on, and no more once they are taken back', async () => {
  const city = await aCity();
  const like = async () =>
    (
      await city.ok<{ similar: SimilarMatters[] }>('POST', '/api/history/similar', {
        body: { words: '工资拖欠三个月怎么办' },
      })
    ).similar;
  const rows = (count: number) => [
    titles,
    ...Array.from({ length: count }, (_, at) => good(`老板拖欠工资${at}个月，${at}号找过他`)),
  ];
  const few = await imported(city, await sheetBytes({ kind: 'xlsx', title: '诉求' }, rows(4)));
  expect(await like()).toEqual([]);
  await act(city, few.id, 'undoing', { version: few.version });
  const many = await imported(city, await sheetBytes({ kind: 'xlsx', title: '诉求' }, rows(6)));
  const found = await like();
  expect(found).toMatchObject([{ count: 6, solved: 6, days: 4, organisation: '旗妇联' }]);
  expect(JSON.stringify(found)).not.toContain('老板');
  await act(city, many.id, 'undoing', { version: many.version });
  expect(await like()).toEqual([]);
});

test('a matter put in another of the city’s own words is like them; another city’s words are not touched', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const like = async (of: Awaited<ReturnType<typeof aCity>>) =>
    (
      await of.ok<{ similar: SimilarMatters[] }>('POST', '/api/history/similar', {
        body: { words: '炕头上滋水珠子，咋整' },
      })
    ).similar;
  const rows = [titles, ...Array.from({ length: 6 }, (_, at) => good(`我家瓦口子又滴答，修了${at}回`))];
  for (const of of [city, other]) {
    await imported(of, await sheetBytes({ kind: 'xlsx', title: '诉求' }, rows));
    expect(await like(of)).toEqual([]);
  }
  const body = {
    ...{ official: '屋面漏雨', builtIn: null, note: '', lookAlikes: [] },
    ways: ['瓦口子又滴答', '滋水珠子'],
  };
  await city.ok('POST', '/api/lexicon', { as: 'su-rina', key: aKey(), body });
  await city.settle();
  expect(await like(city)).toMatchObject([{ count: 6, solved: 6 }]);
  expect(await like(other)).toEqual([]);
});

test('nobody gets a message, a leg or a deadline by it, and the list says who did what', async () => {
  const city = await aCity();
  const count = async (name: string) => {
    const { rows } = await city.opened.owner.query<{ count: string }>(
      `select count(*) from ${name} where city_id = $1`,
      [city.city.id],
    );
    return Number(rows[0]?.count);
  };
  const tables = ['needs.need', 'needs.leg', 'messages.message'];
  const before = await Promise.all(tables.map(count));
  await imported(city, await sheetBytes({ kind: 'xlsx', title: '诉求' }, [titles, good('甲事')]));
  expect(await Promise.all(tables.map(count))).toEqual(before);
  const { imports } = await city.ok<{ imports: ImportLine[] }>('GET', '/api/history/imports', {
    as: 'tang-wenjun',
  });
  expect(imports).toMatchObject([{ name: '2019年诉求.xlsx', state: 'taken', taken: 1, rows: 1 }]);
  expect(imports[0]?.takenBy?.name).toBe(imports[0]?.made.name);
  expect((await city.refused('GET', '/api/history/imports', { as: 'liu-haidong' })).status).toBe(403);
});
