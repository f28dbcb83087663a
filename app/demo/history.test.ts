import { beforeAll, expect, test } from 'vitest';
import { monthBefore } from '../../modules/ledger/ledger.rules.ts';
import { getNeed, listUnspoken, tellExpired } from '../../modules/needs/needs.public.ts';
import { verifySeal } from '../../platform/seal/seal.ts';
import { aCity } from '../testing/city.ts';
import { testNow } from '../testing/parts.ts';
import { layAgreed } from './agreed.ts';
import { liveThrough } from './history.ts';
import { needs } from './needs.ts';
import { type Ending, play } from './play.ts';
import { services } from './services.ts';
import { staff } from './staff.ts';
import { byKey } from './tables.fixtures.ts';

const states: Record<Ending, readonly string[]> = {
  'on-spot': ['answered_on_spot'],
  confirmed: ['confirmed'],
  'second-round': ['taken_on'],
  // Nobody spoke for so long that a night closed it.
  awaiting: ['answered', 'unconfirmed'],
  // One who assists may have taken it on before the lead.
  working: ['taken_on', 'dispatched'],
  waiting: ['waiting'],
  fresh: ['dispatched'],
  asked: ['asked'],
  said: ['said'],
  door: ['shown_the_door'],
};

type Cell = number | 'few' | 'withheld';
interface Line {
  part: string;
  received: Cell;
  answeredOnSpot: Cell;
  shownTheDoor: Cell;
  confirmed: Cell;
}
interface Month {
  complete: boolean;
  figures: { key: string; value: Cell; before: Cell }[];
  closed: Cell;
  persons: Cell;
  satisfaction: { answers: Cell; satisfied: number | null };
  medianDays: { value: number; base: number } | null;
  byCategory: Line[];
  byArea: Line[];
}

async function live() {
  const city = await aCity();
  await layAgreed(city.runtime, city.at, new Date(testNow.getTime() - 200 * 86_400_000));
  const report = () => {};
  const ids = await liveThrough(city.runtime, city.at, needs, { now: testNow, nights: true, report });
  for (const one of ['tang-wenjun', 'gao-jun', 'su-rina']) await city.cookieOf(one);
  await city.settle();
  return { city, ids };
}

let lived: Awaited<ReturnType<typeof live>>;
beforeAll(async () => {
  lived = await live();
}, 480_000);

const months = Array.from({ length: 7 }, (_, back) => back).reduce<string[]>(
  (found) => [...found, monthBefore(found.at(-1) ?? '2026-12')],
  [],
);
const month = async (which: string, as: string, range = 'city') =>
  lived.city.ok<Month>('GET', `/api/months/${which}?range=${range}`, { as });
const valueOf = ({ figures }: Month, key: string): number => {
  const value = figures.find((figure) => figure.key === key)?.value;
  if (typeof value !== 'number') throw new Error(`${key} is ${String(value)}`);
  return value;
};
const sum = (page: Month, keys: readonly string[]) =>
  keys.reduce((total, key) => total + valueOf(page, key), 0);
const grades = ['grade_5', 'grade_4', 'grade_3', 'grade_2', 'grade_1'];
const outcomes = ['solved', 'partly', 'not_solved', 'referred', 'not_reached', 'no_legal_basis'];

test('the real actions accept every step of the half year, and each need stands where its telling ends', async () => {
  const { city, ids } = lived;
  expect(ids.size).toBe(needs.length);
  const tables = { staff: byKey(staff), services: byKey(services) };
  const wrong = await city.runtime.read(city.city, { kind: 'process' }, async (ctx) => {
    const found: string[] = [];
    for (const need of needs) {
      const { state } = await getNeed(ctx, ids.get(need.key) ?? '');
      const { ending } = play(need, tables);
      if (!states[ending].includes(state)) found.push(`${need.key} is ${state}, told as ${ending}`);
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

test('nothing waits for a night that is past, and the seal of the half year holds', async () => {
  const { runtime, city } = lived.city;
  const process = { kind: 'process' } as const;
  expect(await runtime.read(city, process, listUnspoken)).toEqual([]);
  expect(await runtime.write(city, process, (ctx) => tellExpired(ctx, 10), testNow)).toBe(0);
  await lived.city.settle();
  const { checked, findings } = await verifySeal(
    runtime.parts,
    city.id,
    await runtime.catalogue.keysOf(city),
  );
  expect(findings).toEqual([]);
  expect(checked).toBeGreaterThan(2000);
});

test('every figure of the month’s page lives, and its parts add up to it', async () => {
  const found = new Map<string, number>();
  for (const which of months) {
    const page = await month(which, 'tang-wenjun');
    expect(page.complete).toBe(true);
    for (const { key } of page.figures) found.set(key, (found.get(key) ?? 0) + valueOf(page, key));
    const parts = outcomes.map((outcome) => `ended_${outcome}`);
    expect([which, sum(page, parts)]).toEqual([which, valueOf(page, 'served')]);
    expect([which, sum(page, grades)]).toEqual([which, page.satisfaction.answers]);
    const taken = sum(page, ['taken_on_in_time', 'taken_on_late']);
    expect([which, taken]).toEqual([which, valueOf(page, 'taken_on')]);
    expect(page.persons).toBeLessThanOrEqual(valueOf(page, 'served'));
    for (const lines of [page.byCategory, page.byArea]) {
      const columns = {
        received: 'received',
        answeredOnSpot: 'answered_on_spot',
        shownTheDoor: 'shown_the_door',
        confirmed: 'confirmed',
      } as const;
      for (const [column, key] of Object.entries(columns) as ['received', string][]) {
        const cells = lines.map((line) => line[column]);
        const told = cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
        const few = cells.filter((cell) => cell === 'few').length;
        // What is told as few is at least one.
        expect(valueOf(page, key) - told, `${which} ${key}`).toBeGreaterThanOrEqual(few);
        if (cells.every((cell) => typeof cell === 'number')) expect(told).toBe(valueOf(page, key));
        for (const cell of cells) expect(cell === 0 || typeof cell === 'string' || cell >= 5).toBe(true);
      }
    }
  }
  const none = [...found].filter(([, value]) => value === 0).map(([key]) => key);
  // Nobody told of these.
  expect(none).toEqual([]);
});

test('each figure is the number of its records, and of a protected need nothing but that is told', async () => {
  const { city } = lived;
  const protectedIds = await city.opened.owner.query<{ id: string }>(
    'select id from needs.need where city_id = $1 and protected',
    [city.city.id],
  );
  const apart = new Set(protectedIds.rows.map(({ id }) => id));
  expect(apart.size).toBeGreaterThanOrEqual(8);
  let hidden = 0;
  for (const which of months.slice(0, 3)) {
    const page = await month(which, 'tang-wenjun');
    for (const { key } of page.figures) {
      const path = `/api/months/${which}/records?range=city&figure=${key}`;
      const opened = await city.ok<{ total: number; hidden: number; records: { needId: string }[] }>(
        'GET',
        path,
        { as: 'tang-wenjun' },
      );
      expect([which, key, opened.total]).toEqual([which, key, valueOf(page, key)]);
      expect(opened.records.length).toBe(Math.min(50, opened.total - opened.hidden));
      expect(opened.records.filter(({ needId }) => apart.has(needId))).toEqual([]);
      hidden += opened.hidden;
    }
  }
  expect(hidden).toBeGreaterThan(0);
});

test('a leader is told no number of one to four, nor which they are', async () => {
  const { city } = lived;
  for (const which of months) {
    const page = await month(which, 'gao-jun');
    const { answers } = page.satisfaction;
    for (const cell of [
      ...page.figures.flatMap(({ value, before }) => [value, before]),
      page.persons,
      answers,
    ])
      expect(cell === 0 || typeof cell === 'string' || cell >= 5).toBe(true);
    const few = page.figures.filter(({ value }) => typeof value !== 'number');
    for (const { key } of few) {
      const path = `/api/months/${which}/records?range=city&figure=${key}`;
      expect(await city.ok('GET', path, { as: 'gao-jun' })).toMatchObject({
        few: true,
        records: [],
        total: 0,
      });
    }
    // What it would be computed from is not told either.
    if (few.some(({ key }) => key === 'reopened')) expect(page.closed).toBe('withheld');
  }
});

interface Unmet {
  total: { opened: number; open: number };
  rows: {
    category: object | null;
    group: string | null;
    area: object | null;
    opened: number;
    open: number;
  }[];
}

test('no protected matter lies overdue: a child is not left waiting in a city that is shown', async () => {
  const { city } = lived;
  const { rows } = await city.opened.owner.query<{ reference: string }>(
    `select need.reference from needs.need
     join needs.leg on leg.city_id = need.city_id and leg.need_id = need.id
     where need.city_id = $1 and need.protected and leg.state in ('dispatched', 'taken_on')
       and leg.deadline < '2026-11-24'`,
    [city.city.id],
  );
  expect(rows).toEqual([]);
});

test('a leader reads of the unmet what tells of nobody, and opens no list that could be counted up to it', async () => {
  const path = '?from=2026-05-01&until=2026-11-24';
  const found = await lived.city.ok<Unmet>('GET', `/api/unmet-needs${path}`, { as: 'gao-jun' });
  const cells = found.rows.flatMap(({ opened, open }) => [opened, open]);
  for (const cell of [...cells, found.total.opened, found.total.open]) {
    expect(cell === null || cell === 0 || cell >= 5).toBe(true);
  }
  const { entries } = await lived.city.ok<{ entries: { area: unknown; groups: string[] }[] }>(
    'GET',
    `/api/unmet-needs/entries${path}`,
    { as: 'gao-jun' },
  );
  expect(entries.every(({ area, groups }) => area === null && groups.length === 0)).toBe(true);
});

test('what the city had no answer for is there in all four ways', async () => {
  const path = '/api/unmet-needs?from=2026-05-01&until=2026-11-24';
  const found = await lived.city.ok<Unmet>('GET', path, { as: 'tang-wenjun' });
  expect(found.rows.some(({ category, group, area }) => category && group && area)).toBe(true);
  expect(found.total.open).toBeLessThan(found.total.opened);
  interface Entries {
    entries: { why: string; needId: string }[];
  }
  const ids = 'select id from needs.need where city_id = $1 and protected';
  const { rows } = await lived.city.opened.owner.query<{ id: string }>(ids, [lived.city.city.id]);
  const apart = new Set(rows.map(({ id }) => id));
  const why = new Set<string>();
  for (let page = 1; page < 6; page += 1) {
    const entries = `/api/unmet-needs/entries?from=2026-05-01&until=2026-11-24&page=${String(page)}`;
    for (const entry of (await lived.city.ok<Entries>('GET', entries, { as: 'tang-wenjun' })).entries) {
      why.add(entry.why);
      expect(apart.has(entry.needId)).toBe(false);
    }
  }
  expect([...why].sort()).toEqual(['declined', 'expired', 'no_candidate', 'not_solved']);
});
