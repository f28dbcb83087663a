import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import type { SheetReport } from '../../platform/sheets/sheet.contract.ts';
import { type Cell, sheetBytes } from '../../platform/sheets/write-sheet.ts';

type City = Awaited<ReturnType<typeof aCity>>;

const own = ['哪一份', '管什么事', '承办的', '哪天定的', '根据什么'];
const place = { list: 0, category: 1, organisation: 2, agreedOn: 3, source: 4 };

const sheetOf = async (rows: Cell[][]) =>
  (await sheetBytes({ kind: 'xlsx', title: '名单' }, [own, ...rows])).toString('base64');

const send = (city: City, path: string, body: object) =>
  city.call<SheetReport>('POST', `/api/call-list/sheet${path}`, { as: 'su-rina', key: aKey(), body });

test('which column is which is asked once and remembered; bad rows come back with their reasons', async () => {
  const city = await aCity();
  const good = ['协同清单', '交友婚恋', '团旗委', { day: '2026-03-05' }, '云群联纪〔2026〕2号'];
  const bad = ['协同清单', '交友婚恋', '团旗委', '3/4/2026', '云群联纪〔2026〕2号'];
  const content = await sheetOf([good, bad]);
  const { body: asked } = await send(city, '/trial', { content });
  expect(asked).toMatchObject({ rows: 0, badCount: 0, match: { settled: false } });
  const { body: tried } = await send(city, '/trial', { content, columns: place, copy: 'bad' });
  expect(tried).toMatchObject({ rows: 2, match: { settled: true } });
  expect(tried.bad.map(({ column }) => column)).toContain('议定的日期');
  const rows = await readSheet(Buffer.from(tried.copy?.content ?? '', 'base64'));
  expect(rows[0]?.cells).toEqual([...own, '原因']);
  expect(rows).toHaveLength(2);
  expect(rows.at(-1)?.cells[5]).toContain('分不清');
  expect(rows.at(-1)?.cells[3]).toBe('3/4/2026');
  const wrong = await send(city, '/trial', { content, columns: { ...place, category: 0 } });
  expect(wrong.status).toBe(400);
  expect((await send(city, '', { content, columns: place, take: 'all' })).status).toBe(409);
  const { body: taken } = await send(city, '', { content, columns: place, take: 'good' });
  expect(taken).toMatchObject({ added: 1, badCount: 1 });
  const { body: again } = await send(city, '/trial', { content: await sheetOf([good]) });
  expect(again.match.settled).toBe(true);
  expect(again).toMatchObject({ rows: 1, same: 1 });
});
