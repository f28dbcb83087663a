import { beforeAll, expect, test } from 'vitest';
import type { Effect, SchemeList } from '../../modules/assessment/contract/schemes.ts';
import type { Scheme } from '../../modules/assessment/contract/shapes.ts';
import type { ImportLine, SeenPastNeed } from '../../modules/history/history.contract.ts';
import { nationalCalendar } from '../../platform/i18n/calendar.ts';
import { aCity } from '../testing/city.ts';
import { testNow } from '../testing/parts.ts';
import { areas } from './areas.ts';
import { layScheme } from './assessment.ts';
import { categories } from './categories.ts';
import { bringInLastYear } from './last-year.ts';
import { registerOf, registerTitles } from './register.ts';

const founded = new Date(testNow.getTime() - 200 * 86_400_000);
let city: Awaited<ReturnType<typeof aCity>>;

beforeAll(async () => {
  city = await aCity();
  await bringInLastYear(city.runtime, city.at, { founded, now: testNow });
}, 120_000);

const column = (title: string) => {
  const at = registerTitles.indexOf(title);
  return (row: readonly string[]) => row[at] ?? '';
};

test('the register is the same again, of working days of its year, and of what the city knows', () => {
  const rows = registerOf(2025, '2025-12-31', nationalCalendar);
  expect(registerOf(2025, '2025-12-31', nationalCalendar)).toEqual(rows);
  expect(rows.length).toBeGreaterThan(500);
  const [said, ended] = [column('来访日期'), column('办结日期')];
  expect(rows.filter((row) => !said(row).startsWith('2025-') || ended(row) < said(row))).toEqual([]);
  expect(rows.filter((row) => !nationalCalendar(said(row)) || !nationalCalendar(ended(row)))).toEqual([]);
  const known = new Set(categories.map(({ name }) => name));
  expect(rows.filter((row) => !known.has(column('类别')(row)))).toEqual([]);
  const places = areas.map(({ name }) => name);
  expect(rows.filter((row) => !places.some((name) => column('所在地区')(row).endsWith(name)))).toEqual([]);
  expect(rows.filter((row) => row.length !== registerTitles.length || row.includes(''))).toEqual([]);
  // A city founded in spring has no register of its summer.
  expect(registerOf(2026, '2026-05-07', nationalCalendar).every((row) => ended(row) <= '2026-05-07')).toBe(
    true,
  );
});

test('all of it was taken over on the day of the founding, each with its place', async () => {
  const as = 'tang-wenjun';
  const { imports } = await city.ok<{ imports: ImportLine[] }>('GET', '/api/history/imports', { as });
  expect(imports).toMatchObject([{ state: 'taken', bad: 0, takenBy: { at: founded.toISOString() } }]);
  const all = registerOf(2025, '2025-12-31', nationalCalendar).length;
  expect(imports[0]).toMatchObject({ rows: all, taken: all });
  const { needs, total } = await city.ok<{ needs: SeenPastNeed[]; total: number }>(
    ...(['GET', '/api/history/needs', { as }] as const),
  );
  expect(total).toBe(all);
  expect(needs.filter(({ area, organisation, category }) => !area || !organisation || !category)).toEqual([]);
  const inYunhe = await city.ok<{ total: number }>(
    ...(['GET', `/api/history/needs?area=${city.at.area('yunhe')}`, { as }] as const),
  );
  expect(inYunhe.total).toBeGreaterThan(200);
  // Nothing is left to do for it.
  expect(await city.runtime.work(city.city)).toBeGreaterThan(0);
  expect((await city.ok<{ total: number }>('GET', '/api/history/needs', { as })).total).toBe(all);
});

test('a scheme’s effect is seen on last year: every body with a value, and not all alike', async () => {
  await layScheme(city.runtime, city.at, testNow);
  const as = 'su-rina';
  const { schemes } = await city.ok<SchemeList>('GET', '/api/assessments', { as });
  const id = schemes[0]?.id ?? '';
  const { version } = await city.ok<Scheme>('GET', `/api/assessments/${id}`, { as });
  await city.ok<Scheme>('PUT', `/api/assessments/${id}/edition`, { as, body: { version } });
  const effect = await city.ok<Effect>('GET', `/api/assessments/${id}/effect`, { as });
  expect(effect.year).toBe(2025);
  const totals = effect.rows.map(({ total }) => total);
  expect(totals.filter((one) => one === null)).toEqual([]);
  expect(new Set(totals).size).toBeGreaterThan(4);
  for (const line of ['confirmed', 'days']) {
    const { spread } = effect.without.find((one) => one.line === line) ?? {};
    expect([line, (spread ?? 0) > 10]).toEqual([line, true]);
  }
});
