import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { withSheet } from '../../platform/sheets/read-sheet.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import type { PassedCell, Passing } from './passing.contract.ts';
import { belowOf } from './passing.rules.ts';
import type { MadeReturn } from './returns.contract.ts';
import { formOf, workers } from './returns.fixtures.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
interface Seen {
  asked: Passing[];
  ofUs: Passing[];
  below: { id: string; shortName: string }[];
  mayPass: boolean;
  mayAnswer: boolean;
}

/** The head of the city union, a handler of the county union below it, and a handler of the city union. */
const [head, below, handler] = ['qiao-min', 'liu-haidong', 'xu-guodong'];
const content = formOf(workers(3));
const reason = '市里十二月要向自治区报住房情况，台账里没有这一项';

async function registered(city: OwnCity): Promise<MadeReturn> {
  return city.ok<MadeReturn>('POST', '/api/returns', {
    ...{ as: head, key: aKey() },
    body: {
      ...{ content, from: '2026-10-01', to: '2026-12-31', title: '困难职工季度情况统计表' },
      ...{ upperOffice: '自治区总工会', purpose: '报送第四季度困难职工统计' },
    },
  });
}

const placeOf = (made: MadeReturn, title: string): number =>
  made.columns.find((one) => one.title.includes(title))?.at ?? -1;

const asking = (city: OwnCity, made: MadeReturn, more: object = {}) => ({
  ...{ columns: [placeOf(made, '住房')], organisations: [city.at.organisation('yunhe-union')] },
  ...{ reason, due: '2026-12-10', ...more },
});

const pass = (city: OwnCity, made: MadeReturn, more: object = {}, as = head) =>
  city.call<Passing>('POST', `/api/returns/${made.id}/passings`, {
    ...{ as, key: aKey(), body: asking(city, made, more) },
  });

const seenBy = (city: OwnCity, as = head) => city.ok<Seen>('GET', '/api/return-passings', { as });

const answer = (city: OwnCity, { id }: Pick<PassedCell, 'id'>, body: object, as = below) =>
  city.call<PassedCell>('PUT', `/api/return-cells/${id}`, { as, body });

function theCell(passings: readonly Passing[]): PassedCell {
  const [cell] = passings[0]?.cells ?? [];
  if (!cell) throw new Error('nothing was asked');
  return cell;
}

test('what nobody knew is asked of those below by a person with a reason, and comes back as counted by them', async () => {
  const city = await aCity();
  const made = await registered(city);
  expect((await seenBy(city)).asked).toEqual([]);
  const passed = await pass(city, made);
  expect(passed.body).toMatchObject({ reason, due: '2026-12-10', by: { name: '乔敏' } });
  const there = await seenBy(city, below);
  expect(there.ofUs).toMatchObject([{ title: made.title, reason, cells: [{ state: 'open', answer: '' }] }]);
  expect(there).toMatchObject({ asked: [], mayPass: false, mayAnswer: true });
  // Nobody of the sheet went along.
  for (const { name, idNumber } of workers(3)) {
    for (const hidden of [name, idNumber]) expect(JSON.stringify(there)).not.toContain(`"${hidden}"`);
  }
  const cell = theCell(there.ofUs);
  const done = await answer(city, cell, { state: 'answered', version: 1, answer: '3 户平均 62 平方米' });
  expect(done.body).toMatchObject({ state: 'answered', by: { name: '刘海东' }, version: 2 });
  expect((await seenBy(city)).asked).toMatchObject([{ cells: [{ answer: '3 户平均 62 平方米' }] }]);
  const file = await city.ok<SheetFile>('POST', `/api/returns/${made.id}/file`, {
    ...{ as: head, body: { content, kind: 'xlsx' } },
  });
  const told = await withSheet(Buffer.from(file.content, 'base64'), { sheet: '说明' }, async ({ rows }) => {
    const all: string[] = [];
    for await (const { cells } of rows) all.push(cells.join('|'));
    return all;
  });
  expect(told.some((line) => line.includes('3 户平均 62 平方米|由云河旗总工会清点'))).toBe(true);
  expect(told.some((line) => line.startsWith('向下再要|没有'))).toBe(false);
});

test('a body below may decline with its reason, once per version, and writes nobody’s number', async () => {
  const city = await aCity();
  await pass(city, await registered(city));
  const cell = theCell((await seenBy(city, below)).ofUs);
  const short = await answer(city, cell, { state: 'declined', version: 1, answer: '不填' });
  expect(short.status).toBe(400);
  const personal = await answer(city, cell, { state: 'answered', version: 1, answer: '问 13812345678' });
  expect(personal.body).toMatchObject({ errors: [{ path: 'answer' }] });
  const declined = { state: 'declined', version: 1, answer: '住建局每年测一次，向他们要更准' };
  expect((await answer(city, cell, declined)).body).toMatchObject({ state: 'declined' });
  expect((await answer(city, cell, declined)).body).toMatchObject({ status: 409, code: 'stale' });
  expect((await answer(city, cell, { ...declined, version: 2 }, head)).status).toBe(404);
  expect((await answer(city, cell, { ...declined, version: 2 }, 'bao-li')).status).toBe(404);
});

test('only a head, only below, only what is not known, with a reason and a day to come', async () => {
  const city = await aCity();
  const made = await registered(city);
  const refused = async (more: object, path: string) => {
    const { status, body } = await pass(city, made, more);
    expect([status, path, body]).toMatchObject([400, path, { errors: [{ path }] }]);
  };
  await refused({ reason: '要用' }, 'reason');
  await refused({ reason: undefined }, 'reason');
  await refused({ columns: [placeOf(made, '姓名')] }, 'columns');
  // Whose telephone it is, is no number to be counted.
  await refused({ columns: [placeOf(made, '联系')] }, 'columns');
  await refused({ columns: [999] }, 'columns');
  await refused({ organisations: [city.at.organisation('yunhe-women')] }, 'organisations');
  await refused({ organisations: [city.at.organisation('city-union')] }, 'organisations');
  await refused({ due: '2026-11-20' }, 'due');
  expect((await pass(city, made, {}, handler)).status).toBe(403);
  expect((await pass(city, made, {}, 'he-yumei')).status).toBe(404);
  expect((await seenBy(city)).asked).toEqual([]);
  expect((await seenBy(city, below)).ofUs).toEqual([]);
});

test('the same asked again within the year is told first, whatever return it is for, and is asked only knowingly', async () => {
  const city = await aCity();
  await pass(city, await registered(city));
  const made = await registered(city);
  const told = await pass(city, made);
  expect(told.body).toMatchObject({ status: 409, code: 'asked-before' });
  expect((await seenBy(city)).asked).toHaveLength(1);
  // Another body was never asked.
  const dongling = [city.at.organisation('dongling-union')];
  expect((await pass(city, made, { organisations: dongling })).status).toBe(200);
  expect((await pass(city, made, { again: true })).status).toBe(200);
  expect((await seenBy(city, below)).ofUs).toHaveLength(2);
});

test('the bodies below are those whose chain of parents leads here, however it runs', () => {
  const trees = fc.array(fc.record({ parent: fc.nat(9), closed: fc.boolean() }), { maxLength: 10 });
  fc.assert(
    fc.property(trees, (given) => {
      const all = given.map(({ parent, closed }, at) => ({
        ...{ id: String(at), closed, parentId: parent === at ? null : String(parent) },
      }));
      const leadsTo = (from: string | null, seen: readonly string[] = []): boolean =>
        from === '0' || (from !== null && !seen.includes(from) && leadsTo(parentOf(from), [...seen, from]));
      const parentOf = (of: string) => all.find(({ id }) => id === of)?.parentId ?? null;
      const wanted = all.filter(({ id, parentId, closed }) => id !== '0' && !closed && leadsTo(parentId));
      expect(new Set(belowOf(all, '0').map(({ id }) => id))).toEqual(new Set(wanted.map(({ id }) => id)));
    }),
  );
});
