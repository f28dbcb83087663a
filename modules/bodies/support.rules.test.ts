import { expect, test } from 'vitest';
import { gapsOf, planSupport, type SupportColumn, supportKey, supportRuleFor } from './support.rules.ts';
import { supportTitles } from './words/support.words.ts';

const blank = Object.fromEntries(Object.keys(supportTitles).map((key) => [key, ''])) as Record<
  SupportColumn,
  string
>;
const nothing = { money: null, rooms: null, fullTime: null, partTime: null };

test('a gap is what falls short of the rule; what nobody said is none', () => {
  const asked = { money: 1_000_000, rooms: 1, fullTime: 1, partTime: null };
  expect(gapsOf({ money: 600_000, rooms: 1, fullTime: null, partTime: 0 }, asked)).toEqual([
    { what: 'money', short: 400_000 },
  ]);
  expect(gapsOf(nothing, asked)).toEqual([]);
});

test('the edition in force at the end of the year counts', () => {
  const rule = { ...nothing, kind: 'union', level: 'village', edition: '', source: '' } as const;
  const rules = [
    { ...rule, rooms: 1, effectiveFrom: '2024-01-01' },
    { ...rule, rooms: 2, effectiveFrom: '2026-07-01' },
  ];
  const rooms = (year: number) => supportRuleFor(rules, rule, year)?.rooms;
  expect([rooms(2023), rooms(2025), rooms(2026)]).toEqual([undefined, 1, 2]);
});

test('one row is one body in one year: added, changed or the same, and bad cells with their column', () => {
  const known = { ...nothing, year: 2025, money: 1_200_050, source: '决算', version: 3 };
  const rows = [
    { body: 'C-1', year: '2025', money: '12,000.50', source: '决算' },
    { body: '旗工会', year: '2026', money: '13000', rooms: '2', source: '预算' },
    { body: '旗工会', year: '2026', source: '预算' },
    { body: '没有的', year: '2026', source: '' },
    { body: '旗工会', year: '2030', money: '很多', source: '预算' },
  ];
  const { good, bad } = planSupport(
    rows.map((row, at) => ({ number: at + 2, values: { ...blank, ...row } })),
    {
      ...{ bodies: [{ id: 'a', kind: 'union', name: '旗工会', code: 'C-1' }], thisYear: 2026 },
      ...{ known: new Map([[supportKey('a', 2025), known]]), mayKeep: () => true },
    },
  );
  expect(good.map(({ kind, money, version }) => [kind, money, version])).toEqual([
    ['same', 1_200_050, 3],
    ['added', 1_300_000, 0],
  ]);
  expect(bad.map(({ number, column }) => [number, column])).toEqual([
    [4, '组织'],
    [5, '组织'],
    [5, '来源'],
    [6, '年份'],
    [6, '经费（元）'],
  ]);
});
