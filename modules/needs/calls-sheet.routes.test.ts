import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose, seen } from '../../app/testing/need.fixtures.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import type { SheetReport } from '../../platform/sheets/sheet.contract.ts';
import type { CallLists, UndecidedList } from './contract/calls.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const titles = '清单,类别,单位,议定的日期,依据,去掉';
const sheetOf = (...rows: string[]) => Buffer.from([titles, ...rows].join('\n')).toString('base64');

const trial = (city: OwnCity, content: string) =>
  city.ok<SheetReport>('POST', '/api/call-list/sheet/trial', { as: 'su-rina', body: { content } });

const take = (city: OwnCity, content: string, what: 'all' | 'good') =>
  city.call<SheetReport>('POST', '/api/call-list/sheet', {
    ...{ as: 'su-rina', key: aKey(), body: { content, take: what } },
  });

const listsOf = (city: OwnCity) => city.ok<CallLists>('GET', '/api/call-list', { as: 'su-rina' });

const good = '职责清单,就医交通,旗妇联,2026年3月5日,旗委办〔2026〕8号第三条,';

test('every bad row is told with its column and why; all are taken or none, or the good ones', async () => {
  const city = await aCity();
  const before = (await listsOf(city)).entries.length;
  const content = sheetOf(
    good,
    '别的清单,就医交通,旗妇联,2026-03-05,纪要,',
    '协同清单,没有的类,旗妇联,2026-03-05,纪要,',
    '协同清单,就医交通,没有的单位,2026-02-30,,',
    '协同清单,就医交通,团旗委,2099-01-01,纪要,',
    '协同清单,交友婚恋,团旗委,2026-03-05,纪要,是',
    '协同清单,交友婚恋,旗妇联,2026-03-05,三月联席会,',
    good,
  );
  const report = await trial(city, content);
  expect(report).toMatchObject({ rows: 8, added: 1, changed: 0, same: 0, badCount: 7 });
  expect(report.bad.map(({ number, column }) => [number, column])).toEqual([
    [3, '清单'],
    [4, '类别'],
    [5, '单位'],
    [5, '议定的日期'],
    [5, '依据'],
    [6, '议定的日期'],
    [7, '去掉'],
    [7, '依据'],
    [8, '依据'],
    [9, '单位'],
  ]);
  const refused = await take(city, content, 'all');
  expect(refused.status).toBe(409);
  expect((await listsOf(city)).entries).toHaveLength(before);
  expect((await take(city, content, 'good')).body.added).toBe(1);
  expect((await listsOf(city)).entries).toHaveLength(before + 1);
  expect((await trial(city, sheetOf(good))).same).toBe(1);
});

test('what is written out is read in again and changes nothing; a formula stays a text', async () => {
  const city = await aCity();
  await take(city, sheetOf('职责清单,交友婚恋,团旗委,2026-03-05,=1+1,'), 'all');
  for (const kind of ['xlsx', 'csv']) {
    const path = `/api/call-list/sheet?kind=${kind}`;
    const { content } = await city.ok<{ content: string }>('GET', path, { as: 'liu-haidong' });
    const rows = await readSheet(Buffer.from(content, 'base64'));
    expect(rows[0]?.cells).toEqual(titles.split(','));
    const again = await trial(city, content);
    expect([again.badCount, again.added, again.changed]).toEqual([0, 0, 0]);
    expect(again.same).toBe(again.rows);
  }
});

test('what a list settles is settled at once and says by which line', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'decline', { reason: '不归我们' });
  const give = async (service: string) => {
    const { version } = await seen(city, need, 'su-rina');
    const basis = { kind: 'consent', how: 'phone' };
    const legs = [{ serviceId: city.at.service(service), part: 'lead', basis }];
    await city.ok('POST', `/api/needs/${need.id}/legs`, { as: 'su-rina', body: { version, legs } });
  };
  await give('legal-aid-wages');
  await act(city, need, 'lin-lan', 'decline', { reason: '也不归我们' });
  const line = '旗委办〔2026〕8号第七条';
  await take(city, sheetOf(`职责清单,拖欠工资,旗人社局劳动监察,2026-03-05,${line},`), 'all');
  const { items } = await city.ok<UndecidedList>('GET', '/api/undecided', { as: 'su-rina' });
  expect(items[0]?.named.map(({ source }) => source)).toContain(line);
  const basis = { kind: 'consent', how: 'phone' };
  await city.ok('PUT', `/api/undecided/${items[0]?.id ?? ''}/settlement`, {
    as: 'su-rina',
    body: {
      ...{ version: items[0]?.version, serviceId: city.at.service('labour-wages-report'), basis },
      by: { kind: 'list' },
    },
  });
  const after = await seen(city, need, 'su-rina');
  expect(after.rounds.at(-1)?.legs.some(({ state }) => state === 'dispatched')).toBe(true);
  expect(JSON.stringify(after.messages)).toContain(line);
});
