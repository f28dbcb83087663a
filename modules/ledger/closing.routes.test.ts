import { expect, test } from 'vitest';
import { asApp } from '../../app/testing/as-app.ts';
import { aCity } from '../../app/testing/city.ts';
import {
  act,
  aNeed,
  choose,
  type Spoken,
  seen,
  solve,
  storyOf,
  verdict,
} from '../../app/testing/need.fixtures.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import type { Month } from './ledger.contract.ts';
import type { FigureKey } from './ledger.rules.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

async function rate(city: OwnCity, need: Spoken, grade: number): Promise<void> {
  const { version } = await storyOf(city, need);
  await city.ok('PUT', '/api/my-need/rating', { secret: need.secret, body: { version, grade } });
}

/** One person with two matters, three answers, an overturned closure, a bad grade; and one who never spoke. */
async function lived(city: OwnCity): Promise<void> {
  const person = { name: '赵明', phone: '19900001111' };
  const first = await aNeed(city);
  await choose(city, first, { lead: 'wage-help', joint: ['legal-aid-wages'], ...person });
  await solve(city, first, 'liu-haidong');
  await solve(city, first, 'lin-lan');
  await verdict(city, first, 'confirmed');
  await rate(city, first, 5);
  city.later(1);
  const second = await aNeed(city);
  await choose(city, second, { lead: 'wage-help', ...person });
  await solve(city, second, 'liu-haidong');
  await verdict(city, second, 'confirmed');
  await rate(city, second, 1);
  await verdict(city, second, 'not_accepted');
  const silent = await aNeed(city);
  await choose(city, silent, { lead: 'wage-help', name: '钱红', phone: '19900001111' });
  await act(city, silent, 'liu-haidong', 'taking-on');
  await act(city, silent, 'liu-haidong', 'answer', { outcome: 'not_solved', answer: '没有办成。' });
  await city.work();
}

const at = (month: Month, key: FigureKey) => month.figures.find((figure) => figure.key === key)?.value;

test('the month counts what residents overturned, graded and never spoke of, persons and services', async () => {
  const city = await aCity();
  await lived(city);
  await city.cookieOf('tang-wenjun');
  await city.work();
  const path = (month: string) => `/api/months/${month}?range=city`;
  const month = await city.ok<Month>('GET', path('2026-11'), { as: 'tang-wenjun' });
  const figures: [FigureKey, number][] = [
    ['confirmed', 2],
    ['not_accepted', 0],
    ['reopened', 1],
    ['grade_5', 1],
    ['grade_1', 1],
    ['served', 4],
    ['unmet', 1],
  ];
  for (const [key, value] of figures) {
    expect([key, at(month, key)]).toEqual([key, value]);
    const records = `/api/months/2026-11/records?range=city&figure=${key}`;
    const { total } = await city.ok<{ total: number }>('GET', records, { as: 'tang-wenjun' });
    expect([key, total]).toEqual([key, value]);
  }
  // Two matters of one person, and one of somebody else with the same telephone.
  expect(month.persons).toBe(2);
  expect(month.closed).toBe(1);
  expect(month.satisfaction).toEqual({ answers: 2, satisfied: null });
  for (let day = 0; day < 30; day += 1) city.later(24 * 60);
  await city.work();
  const next = await city.ok<Month>('GET', path('2026-12'), { as: 'tang-wenjun' });
  expect([at(next, 'unconfirmed'), next.closed]).toEqual([1, 1]);
});

test('the sheet holds the figures of the page as they are published', async () => {
  const city = await aCity();
  await lived(city);
  const cookie = await city.cookieOf('tang-wenjun');
  await city.work();
  const answer = await city.app.request('/api/months/2026-11/sheet?range=city', {
    headers: { host: city.host, cookie },
  });
  expect(answer.status).toBe(200);
  const rows = await readSheet(new Uint8Array(await answer.arrayBuffer()));
  const cells = new Map(rows.map(({ cells: [name = '', value = ''] }) => [name, value]));
  // A sheet goes from hand to hand: one to four are not told in it.
  expect(cells.get('办结后重开')).toBe('少于5');
  expect(cells.get('答复人数（人）')).toBe('少于5');
  expect(cells.get('退回')).toBe('0');
});

test('a ledger made again from the sealed happenings is the same, entry for entry', async () => {
  const city = await aCity();
  await lived(city);
  await city.settle();
  const all = () =>
    asApp(
      city.opened,
      city.city.id,
      'select to_jsonb(e)::text as entry from ledger.entry as e order by happening_number, line',
    );
  const before = (await all()).rows;
  expect(before.length).toBeGreaterThan(15);
  const { owner } = city.opened;
  const derived = ['tally', 'persons', 'area_path', 'person', 'rolled_up', 'entry_share', 'entry'];
  for (const table of derived)
    await owner.query(`delete from ledger.${table} where city_id = $1`, [city.city.id]);
  await owner.query(
    `update platform.follower set number = 0 where city_id = $1 and name = 'ledger.entries'`,
    [city.city.id],
  );
  await city.settle();
  expect((await all()).rows).toEqual(before);
});

test('what became of a matter is in the month of whoever received it and of whoever led it, and once in the city', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: null });
  const { version } = await seen(city, need, 'su-rina');
  const basis = { kind: 'consent', how: 'phone' };
  const legs = [{ serviceId: city.at.service('wage-help'), part: 'lead', basis }];
  await city.ok('POST', `/api/needs/${need.id}/legs`, { as: 'su-rina', body: { version, legs } });
  await solve(city, need, 'liu-haidong');
  await verdict(city, need, 'confirmed');
  await city.work();
  for (const [as, range] of [
    ['su-rina', 'organisation'],
    ['liu-haidong', 'organisation'],
    ['su-rina', 'city'],
  ] as const) {
    const asked = `range=${range}`;
    const month = await city.ok<Month>('GET', `/api/months/2026-11?${asked}`, { as });
    expect([as, range, at(month, 'confirmed')]).toEqual([as, range, 1]);
    const records = `/api/months/2026-11/records?${asked}&figure=confirmed`;
    expect((await city.ok<{ total: number }>('GET', records, { as })).total).toBe(1);
  }
  const other = await city.ok<Month>('GET', '/api/months/2026-11?range=organisation', { as: 'lin-lan' });
  expect(at(other, 'confirmed')).toBe(0);
});
