import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Outgoing } from '../../platform/messages/transport.ts';
import type { SheetFile, SheetReport } from '../../platform/sheets/sheet.contract.ts';
import type { Body, ListedBody } from './bodies.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const titles = '类别,名称,编号,层级,地区,上级组织,成立日期,换届日期,每届年数,会员人数,人数日期,人数来源';
const sheetOf = (...rows: string[]) => Buffer.from([titles, ...rows].join('\n')).toString('base64');

const trial = (city: OwnCity, content: string, as = 'liu-haidong') =>
  city.ok<SheetReport>('POST', '/api/bodies/sheet/trial', { as, body: { content } });
const take = (city: OwnCity, content: string, what: 'all' | 'good', as = 'liu-haidong', key = aKey()) =>
  city.call<SheetReport>('POST', '/api/bodies/sheet', { as, key, body: { content, take: what } });
const bodiesOf = async (city: OwnCity) =>
  (await city.ok<{ bodies: ListedBody[] }>('GET', '/api/bodies', { as: 'gao-jun' })).bodies;

test('a sheet is tried, then all rows are taken or none, or the good ones; the same again changes nothing', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const content = sheetOf(
    '工会,镇工会,T-1,乡镇街道,云河镇,旗工会,,2022-03-01,,,,',
    '工会,旗工会,C-1,县级,云河旗,,1990-01-01,2021-11-30,,52000,2025-12-31,年报',
    '工会,站前社区工会,V-1,村社区,站前社区,T-1,,2024-02-29,3,,,',
    '妇联,别家的,,村社区,站前社区,,,,,,,',
    '工会,没有地区,,村社区,月亮村,,,,,,,',
  );
  expect(await trial(city, content)).toMatchObject({ rows: 5, added: 3, badCount: 2 });
  expect((await take(city, content, 'all')).status).toBe(409);
  expect(await bodiesOf(city)).toEqual([]);
  const key = aKey();
  const first = await take(city, content, 'good', 'liu-haidong', key);
  expect((await take(city, content, 'good', 'liu-haidong', key)).body).toEqual(first.body);
  expect((await take(city, content, 'good')).body).toMatchObject({ added: 0, changed: 0, same: 3 });
  const made = await bodiesOf(city);
  expect(made.map(({ name, dueOn }) => [name, dueOn])).toEqual([
    ['旗工会', '2026-11-30'],
    ['站前社区工会', '2027-02-28'],
    ['镇工会', '2027-03-01'],
  ]);
  const low = await city.ok<Body>('GET', `/api/bodies/${made[1]?.id}`, { as: 'gao-jun' });
  expect(low.above.map(({ name }) => name)).toEqual(['旗工会', '镇工会']);
  expect(await bodiesOf(other)).toEqual([]);
});

test('a day that no calendar has is a row to be mended, and nothing fails for it', async () => {
  const city = await aCity();
  const content = sheetOf(
    '工会,旗工会,C-1,县级,云河旗,,2025-02-30,2021-11-30,,,,',
    '工会,镇工会,T-1,乡镇街道,云河镇,,,2025-13-08,,,,',
    '工会,站前社区工会,V-1,村社区,站前社区,,,2024-02-29,3,,,',
  );
  const tried = await trial(city, content);
  expect(tried).toMatchObject({ rows: 3, added: 1, badCount: 2 });
  expect(tried.bad).toMatchObject([
    { number: 2, column: '成立日期' },
    { number: 3, column: '换届日期' },
  ]);
  expect(tried.bad[0]?.reason).toMatch(/2026-11-24/);
  expect((await take(city, content, 'good')).body).toMatchObject({ added: 1 });
});

test('what is written out is read in again and changes nothing; a newer sheet changes what is there', async () => {
  const city = await aCity();
  await take(
    city,
    sheetOf(
      '工会,旗工会,C-1,县级,云河旗,,1990-01-01,2021-11-30,,52000,2025-12-31,年报',
      '工会,站前社区工会,,村社区,站前社区,旗工会,,2024-02-29,3,,,',
    ),
    'all',
  );
  for (const format of ['xlsx', 'csv']) {
    const { content } = await city.ok<SheetFile>('GET', `/api/bodies/sheet?format=${format}`, {
      as: 'bao-li',
    });
    expect(await trial(city, content)).toMatchObject({ rows: 2, same: 2, badCount: 0 });
  }
  const newer = sheetOf(
    '工会,旗工会,C-1,县级,云河旗,,1990-01-01,2026-11-20,,53000,2026-10-31,快报',
    '工会,站前社区工会,,村社区,站前社区,C-1,,2024-02-29,5,,,',
  );
  expect((await take(city, newer, 'all')).body).toMatchObject({ changed: 2, badCount: 0 });
  const [low, top] = await bodiesOf(city);
  expect([low?.dueOn, top?.dueOn, top?.members]).toEqual(['2029-02-28', '2031-11-20', 53_000]);
  const seen = await city.ok<Body>('GET', `/api/bodies/${top?.id}`, { as: 'gao-jun' });
  expect(seen.terms.map(({ electedOn }) => electedOn)).toEqual(['2026-11-20', '2021-11-30']);
  const ring = sheetOf(
    '工会,旗工会,C-1,县级,云河旗,站前社区工会,1990-01-01,2026-11-20,,53000,2026-10-31,快报',
  );
  expect((await trial(city, ring)).bad).toMatchObject([{ number: 2, column: '上级组织' }]);
  const template = await city.ok<SheetFile>('GET', '/api/bodies/sheet?template=true', { as: 'liu-haidong' });
  expect(await trial(city, template.content, 'xu-guodong')).toMatchObject({ rows: 1, added: 1, badCount: 0 });
});

test('elections that come near are told once at each distance, to the organisation of that line', async () => {
  const sent: Outgoing[] = [];
  const send = async (outgoing: Outgoing) => {
    sent.push(outgoing);
    return { id: outgoing.id };
  };
  const city = await aCity({ sms: null, mail: { send }, keeps: false, site: 'https://lianxin.test' });
  const mail = { mail: 'liu@example.cn', daily: false };
  await city.ok('PUT', '/api/account/mail', { as: 'liu-haidong', body: mail });
  await take(
    city,
    sheetOf(
      '工会,旗工会,C-1,县级,云河旗,,,2022-05-01,,,,',
      '工会,镇工会,T-1,乡镇街道,云河镇,,,2022-03-20,,,,',
      '工会,已经到届的,T-2,乡镇街道,云河镇,,,2019-03-20,,,,',
      '妇联,没有信箱的,T-3,乡镇街道,云河镇,,,2022-03-20,,,,',
    ),
    'all',
    'su-rina',
  );
  const mails = async (days: number) => {
    city.later(days * 24 * 60);
    await city.work();
    return sent.splice(0).flatMap(({ subject, text }) => (subject.includes('到届') ? [subject, text] : []));
  };
  // Past half past eight, when the day's job is due.
  city.later(60);
  const first = await mails(1);
  expect(first[0]).toContain('2 个组织 6 个月内到届');
  expect(first[1]).toContain('镇工会、旗工会');
  expect(first[1]).toContain('2027-03-20');
  expect(first).toHaveLength(2);
  expect(await mails(1)).toEqual([]);
  // In January the first of both is within three months.
  const later = await mails(40);
  expect(later[0]).toContain('1 个组织 3 个月内到届');
  expect(later).toHaveLength(2);
});

test('leading bodies come by sheet, with what is to be looked at told first; the same again changes nothing', async () => {
  const city = await aCity();
  await take(city, sheetOf('工会,旗工会,C-1,县级,云河旗,,,2021-11-30,,,,'), 'all');
  const content = Buffer.from(
    [
      '组织,职务,专兼职,定几人,姓名,出生年份,其他职务',
      'C-1,主席,兼职,1,赛罕,1966,',
      'C-1,副主席,专职,2,乌云,1985,',
    ].join('\n'),
  ).toString('base64');
  const path = '/api/body-posts/sheet';
  const tried = await city.ok<SheetReport>('POST', `${path}/trial`, { as: 'liu-haidong', body: { content } });
  expect(tried).toMatchObject({ added: 2, badCount: 0, noteCount: 2 });
  expect(tried.notes.map(({ text }) => text).join()).toContain('“副主席”定 2 人，有 1 人');
  expect((await bodiesOf(city))[0]?.warnings).toBe(0);
  const send = (as = 'liu-haidong') =>
    city.call<SheetReport>('POST', path, { as, key: aKey(), body: { content, take: 'all' } });
  expect((await send('he-yumei')).status).toBe(409);
  expect((await send()).body).toMatchObject({ added: 2 });
  expect((await send()).body).toMatchObject({ added: 0, same: 2 });
  const [body] = await bodiesOf(city);
  const seen = await city.ok<Body>('GET', `/api/bodies/${body?.id}`, { as: 'liu-haidong' });
  expect(seen.posts.map(({ name, holders }) => [name, holders.map((one) => one.name)])).toEqual([
    ['主席', ['赛罕']],
    ['副主席', ['乌云']],
  ]);
  const out = await city.ok<SheetFile>('GET', `${path}?format=csv`, { as: 'liu-haidong' });
  const again = await city.ok<SheetReport>('POST', `${path}/trial`, {
    ...{ as: 'liu-haidong', body: { content: out.content } },
  });
  expect(again).toMatchObject({ same: 2, badCount: 0 });
});
