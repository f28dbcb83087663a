import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, solve, storyOf } from '../../app/testing/need.fixtures.ts';
import { readSheet, withSheet } from '../../platform/sheets/read-sheet.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import { sheetBytes } from '../../platform/sheets/write-sheet.ts';
import type { Known } from '../needs/contract/rights.ts';
import type { MadeReturn, ReturnTrial } from './returns.contract.ts';
import { formOf, formTitles, type Worker, workers } from './returns.fixtures.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const clerk = 'chen-xiaojing';
const quarter = { from: '2026-10-01', to: '2026-12-31' };
const about = {
  title: '困难职工季度情况统计表',
  upperOffice: '市总工会',
  purpose: '报送第四季度困难职工统计',
};

async function told(city: OwnCity, { name, phone, idNumber, words }: Worker, more: object = {}) {
  const employer = await city.ok<{ employers: { id: string }[] }>(
    'GET',
    '/api/employers?search=%E6%81%92%E8%BE%BE',
    {
      as: clerk,
    },
  );
  return city.ok<{ id: string; trackingCode: string }>('POST', '/api/counter/needs', {
    ...{ as: clerk, key: aKey() },
    body: {
      ...{ words, via: 'counter', areaId: city.at.area('yunhe'), legs: [] },
      ...{ employerId: employer.employers[0]?.id ?? null, contact: { name, phone, idNumber } },
      ...more,
    },
  });
}

const attempt = (city: OwnCity, content: string, more: object = {}, as = clerk) =>
  city.ok<ReturnTrial>('POST', '/api/returns/trial', { as, body: { content, ...quarter, ...more } });

const register = (city: OwnCity, content: string, more: object = {}) =>
  city.ok<MadeReturn>('POST', '/api/returns', {
    ...{ as: clerk, key: aKey(), body: { content, ...quarter, ...about, ...more } },
  });

async function filled(city: OwnCity, content: string, kind = 'xlsx') {
  const made = await register(city, content);
  const file = await city.ok<SheetFile>('POST', `/api/returns/${made.id}/file`, {
    ...{ as: clerk, body: { content, kind } },
  });
  return { made, file, bytes: Buffer.from(file.content, 'base64') };
}

test('a sheet of 43 is filled from what is known: grades where they were told, floor space by nobody', async () => {
  const city = await aCity();
  const people = workers(43);
  for (const one of people) await told(city, one);
  const content = formOf(people);
  const trial = await attempt(city, content);
  expect(trial).toMatchObject({ rows: 43, matched: 43, conflictCount: 0, badCount: 0, open: [] });
  const counts = Object.fromEntries(
    trial.columns.map((one) => [one.title, [one.had, one.filled, one.unknown]]),
  );
  expect(counts).toMatchObject({
    ...{ 序号: [43, 0, 0], 姓名: [43, 0, 0], 身份证号码: [43, 0, 0], 性别: [0, 43, 0], 年龄: [0, 43, 0] },
    ...{ 联系方式: [0, 43, 0], 单位名称: [0, 43, 0], 家庭人口数: [0, 43, 0], 子女就读年级: [0, 9, 34] },
    ...{ '住房建筑面积（㎡）': [0, 0, 43], 主要致困原因: [0, 43, 0], 本季度帮扶情况: [0, 43, 0] },
  });
  // Nobody's name or number is on the screen.
  for (const { name, phone, idNumber } of people) {
    for (const hidden of [name, phone, idNumber]) expect(JSON.stringify(trial)).not.toContain(`"${hidden}"`);
  }
  const { made, bytes } = await filled(city, content);
  expect(made).toMatchObject({ ...about, rows: 43, matched: 43, taken: 0 });
  const rows = (await readSheet(bytes)).map(({ cells }) => cells);
  expect(rows[0]).toEqual(['困难职工季度情况统计表']);
  expect(rows[1]).toEqual(formTitles);
  const [first] = people;
  const line = Object.fromEntries(formTitles.map((title, at) => [title, rows[2]?.[at]]));
  expect(line).toMatchObject({
    ...{ 序号: '1', 姓名: first?.name, 身份证号码: first?.idNumber, 年龄: '66', 联系方式: first?.phone },
    ...{
      单位名称: '晴川恒达门窗厂',
      家庭人口数: '2',
      子女就读年级: '一年级',
      '住房建筑面积（㎡）': '未收集',
    },
  });
  const second = await withSheet(bytes, { sheet: '说明' }, async ({ rows: all }) => {
    const texts: string[] = [];
    for await (const { cells } of all) texts.push(cells.join(' '));
    return texts.join('\n');
  });
  expect(second).toContain('没有向任何单位或个人再要数据');
  expect(second).toMatch(/子女就读年级 \S+ 0 9 34/);
  const { returns } = await city.ok<{ returns: MadeReturn[] }>('GET', '/api/returns', { as: clerk });
  expect(returns.map(({ title, taken }) => [title, taken])).toEqual([[about.title, 1]]);
}, 120_000);

test('everybody whose number went out is on record, with the purpose, and sees it', async () => {
  const city = await aCity();
  const [one] = workers(1) as [Worker];
  const { trackingCode } = await told(city, one);
  await filled(city, formOf([one]));
  const looks = async () => {
    const known = await city.ok<Known>('GET', '/api/my-need/known', { secret: trackingCode });
    return known.looks.map(({ what, purpose }) => [what, purpose]);
  };
  expect(await looks()).toContainEqual(['phone', about.purpose]);
});

test('of a person of others nothing is told, not even that they are known', async () => {
  const city = await aCity();
  const [known, stranger] = workers(2) as [Worker, Worker];
  await told(city, known);
  // The other organisation has no part in it.
  const seen = await attempt(city, formOf([known, stranger]), {}, 'liu-haidong');
  expect(seen.open.map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  expect(seen.matched).toBe(0);
  const phones = seen.columns.find(({ title }) => title === '联系方式');
  expect(phones).toMatchObject({ filled: 0, unknown: 2 });
  // What the number in the sheet tells is told of anybody.
  expect(seen.columns.find(({ title }) => title === '性别')).toMatchObject({ filled: 2 });
});

test('a name alone fills nothing, two who fit stay open, and another name on a number is no match', async () => {
  const city = await aCity();
  const [one, two, three] = workers(3) as [Worker, Worker, Worker];
  await told(city, { ...one, idNumber: '', phone: '13900001111' });
  await told(city, { ...two, name: one.name, idNumber: '', phone: '13900002222' });
  await told(city, three);
  const titles = '姓名,身份证号码,工作单位,电话';
  const lines = [
    ...[`${one.name},,,`, `${one.name},,恒达门窗厂,`, `${one.name},,恒达门窗厂,13900001111`],
    `错名字,${three.idNumber},,`,
  ];
  const content = Buffer.from([titles, ...lines].join('\n')).toString('base64');
  const trial = await attempt(city, content);
  expect(trial.lines.map(({ state }) => state)).toEqual(['unknown', 'several', 'found', 'differs']);
});

test('what stands in the sheet stays; where we know otherwise it is told', async () => {
  const city = await aCity();
  const [one] = workers(1) as [Worker];
  await told(city, one);
  const content = Buffer.from(
    `姓名,公民身份号码,联系电话,性别,备注\n${one.name},${one.idNumber},13800000000,,=1+1`,
  ).toString('base64');
  const trial = await attempt(city, content);
  expect(trial.conflicts).toEqual([
    { number: 2, column: '联系电话', theirs: '138****0000', ours: '139****0000' },
  ]);
  const { bytes } = await filled(city, content, 'csv');
  expect(bytes.toString()).toContain(`13800000000,男,'=1+1`);
});

test('numbers that a spreadsheet ate are said so and never guessed; a head of two rows is read', async () => {
  const city = await aCity();
  const bytes = await sheetBytes({ kind: 'xlsx', title: '表' }, [
    ['困难职工情况'],
    ['序号', '职工姓名', '证件号码', '家庭情况', null],
    [null, null, null, '家庭人口', '学生年级'],
    [1, '王五', 150921198001011000, null, null],
    [2, '赵六', '15092119800101101', null, null],
  ]);
  const trial = await attempt(city, bytes.toString('base64'));
  expect(trial.columns.map(({ takenFor }) => takenFor)).toEqual([
    '序号',
    '姓名',
    '身份证号',
    '家庭人口',
    '子女年级',
  ]);
  expect(trial.bad.map(({ number, column }) => [number, column])).toEqual([
    [4, '证件号码'],
    [5, '证件号码'],
  ]);
  expect(trial.bad[0]?.text).toContain('后几位已丢失');
});

test('a day of birth is read as people write it and stays as it stands; what is no day is told', async () => {
  const city = await aCity();
  const people = workers(7);
  const written = ['1960年1月1日', '1961.2', '1962-03-03', '22000', '05/04/1964', '昨天', '1966年7月7号'];
  const content = await sheetBytes({ kind: 'xlsx', title: '表' }, [
    ['姓名', '身份证号', '出生日期'],
    ...people.map(({ name, idNumber }, at) => [name, idNumber, written[at] ?? null]),
  ]);
  const trial = await attempt(city, content.toString('base64'));
  expect(people.slice(0, 3).map(({ idNumber }) => idNumber.slice(6, 14))).toEqual([
    ...['19600101', '19610202', '19620303'],
  ]);
  expect(trial.conflicts.map(({ number, theirs }) => [number, theirs])).toEqual([[5, '22000']]);
  expect(trial.notes.map(({ number, text }) => [number, text])).toEqual([
    [5, expect.stringContaining('1960-03-25')],
  ]);
  expect(trial.bad.map(({ number, column }) => [number, column])).toEqual([
    [6, '出生日期'],
    [7, '出生日期'],
  ]);
  expect(trial.lines.map(({ cells }) => cells[2]?.text)).toEqual(written);
});

test('a sheet of more persons than are taken says how many are', async () => {
  const city = await aCity();
  const lines = Array.from({ length: 1015 }, (_, at) => `人${at},`);
  const content = Buffer.from(['姓名,身份证号', ...lines].join('\n')).toString('base64');
  const body = { content, ...quarter };
  const refused = await city.refused('POST', '/api/returns/trial', { as: clerk, body });
  expect(refused.detail).toContain('一次最多填 1000 个人');
});

test('columns that nobody recognises are asked for, and what was said is remembered', async () => {
  const city = await aCity();
  const [one] = workers(1) as [Worker];
  await told(city, one);
  const content = Buffer.from(`谁,哪个号,咋联系\n${one.name},${one.idNumber},`).toString('base64');
  expect((await attempt(city, content)).match).toMatchObject({ settled: false });
  const refused = await city.refused('POST', '/api/returns', {
    ...{ as: clerk, key: aKey(), body: { content, ...quarter, ...about } },
  });
  expect(refused.code).toBe('no-column');
  const columns = { name: 0, idNumber: 1, phone: 2 };
  await register(city, content, { columns });
  expect(await attempt(city, content)).toMatchObject({ matched: 1, match: { settled: true } });
});

test('a title that stands twice is asked for; columns left to who signs may stand as often as they like', async () => {
  const city = await aCity();
  const [one] = workers(1) as [Worker];
  await told(city, one);
  const sheet = (titles: string) =>
    Buffer.from(`${titles}\n${one.name},${one.idNumber},,,`).toString('base64');
  const asked = await attempt(city, sheet('姓名,身份证号,电话,电话,备注'));
  expect(asked.match.settled).toBe(false);
  expect(asked.match.why).toContain('第 1 行有几列都叫“电话”（C、D 列）');
  const read = await attempt(city, sheet('姓名,身份证号,联系电话,备注,审核人'));
  expect(read).toMatchObject({ matched: 1, match: { settled: true } });
  expect(read.lines[0]?.cells.map(({ kind }) => kind)).toEqual(['had', 'had', 'filled', 'blank', 'blank']);
});

test('the file is for whoever registered it, with the same sheet, that day; leaders fill nothing', async () => {
  const city = await aCity();
  const [one] = workers(1) as [Worker];
  await told(city, one);
  const content = formOf([one]);
  const key = aKey();
  const body = { content, ...quarter, ...about };
  const made = await city.ok<MadeReturn>('POST', '/api/returns', { as: clerk, key, body });
  expect((await city.ok<MadeReturn>('POST', '/api/returns', { as: clerk, key, body })).id).toBe(made.id);
  const take = (as: string, sent = content) =>
    city.call('POST', `/api/returns/${made.id}/file`, { as, body: { content: sent } });
  expect((await take('su-rina')).status).toBe(403);
  expect((await take('liu-haidong')).status).toBe(404);
  expect((await take(clerk, formOf(workers(2)))).status).toBe(409);
  expect((await city.call('POST', '/api/returns', { as: 'gao-jun', key: aKey(), body })).status).toBe(403);
  city.later(25 * 60);
  expect((await take(clerk)).status).toBe(409);
});

test('what was solved within the time is told; of what was over before, names and numbers stay closed', async () => {
  const city = await aCity();
  const [one] = workers(1) as [Worker];
  const basis = { kind: 'consent', how: 'counter' };
  const legs = [{ serviceId: city.at.service('wage-help'), part: 'lead', basis }];
  const need = await told(city, one, { legs });
  await solve(city, need, 'liu-haidong');
  const secret = need.trackingCode;
  const { version } = await storyOf(city, { secret });
  const confirmed = { version, verdict: 'confirmed', words: '' };
  await city.ok('PUT', '/api/my-need/verdict', { secret, body: confirmed });
  const lines = `姓名,身份证号,联系电话,本季度帮扶情况\n${one.name},${one.idNumber},,`;
  const content = Buffer.from(lines).toString('base64');
  const cellsOf = (trial: ReturnTrial) =>
    trial.lines[0]?.cells.slice(2).map(({ kind, text }) => [kind, text]);
  const now = await attempt(city, content, {}, 'liu-haidong');
  expect(cellsOf(now)).toEqual([
    ['filled', '139****0000'],
    ['filled', expect.stringMatching(/^2026-11-24 \S+ \S+ 已解决$/)],
  ]);
  const later = { from: '2027-01-01', to: '2027-03-31' };
  expect(cellsOf(await attempt(city, content, later, 'liu-haidong'))).toEqual([
    ['closed', ''],
    ['filled', '本期台账无记录'],
  ]);
});

test('of a protected matter nothing is told', async () => {
  const city = await aCity();
  const [one] = workers(1) as [Worker];
  await told(city, { ...one, words: '婆婆天天骂我，老公也推我' }, { safeWay: { way: 'never' } });
  expect(await attempt(city, formOf([one]))).toMatchObject({ rows: 1, matched: 0 });
});
