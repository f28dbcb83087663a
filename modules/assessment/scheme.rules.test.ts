import { expect, test } from 'vitest';
import { say } from '../../base/words.ts';
import type { Content, Line } from './content.rules.ts';
import { weightSum } from './content.rules.ts';
import { behindSince } from './quarter.rules.ts';
import { baseMeant, countsOnly, quotaInName } from './quota.rules.ts';
import { type Countable, contentFaults, type Known, publishFaults } from './scheme.rules.ts';
import { effectYear } from './years.rules.ts';

const [union, youth] = ['union', 'youth'];

const indicator = (code: string, name: string, more: Partial<Countable> = {}): Countable => ({
  ...{ source: { kind: 'indicator', code, edition: 1 }, editions: [1], name, counts: null },
  ...{ percent: false, baseOf: () => null, ...more },
});

const names = [
  ...['本人确认解决', '当面答复', '受理诉求', '服务群众人次', '参加培训人次', '发放助困资金', '未满足的需求'],
  ...['办结后重开', '按时接单次数'],
];
const known: Known = {
  levelOf: (id) => ([union, youth].includes(id) ? 'county' : null),
  countables: names.map((name, at) => indicator(`c${at}`, name)),
};

const line = (at: number, more: Partial<Line> = {}): Line => ({
  ...{ key: `l-${at}`, part: 'common', bodyId: null, name: names[at] ?? '', weight: 20 },
  source: { kind: 'indicator', code: `c${at}`, edition: 1 },
  scoring: { how: 'linear', from: 0, to: 10, targets: {} },
  ...more,
});

const content = (lines: readonly Line[]): Content => ({ bodyIds: [union ?? '', youth ?? ''], lines });
const told = (given: Content, by = known) =>
  contentFaults(given, by).map(({ path, text, values }) => [path, say(text, 'zh', values)] as const);

test('five common and three individual indicators of each body may be kept, and no ninth', () => {
  const five = [0, 1, 2, 3, 4].map((at) => line(at));
  const own = (at: number, bodyId = union) => line(at, { part: 'individual', bodyId: bodyId ?? null });
  const eight = [...five, own(5), own(6), own(7)];
  expect(told(content(eight))).toEqual([]);
  // Another body has three of its own.
  expect(told(content([...eight, { ...own(8, youth), key: 'l-9' }]))).toEqual([]);
  const [[path, text] = ['', '']] = told(content([...eight, own(8)]));
  expect(path).toBe('lines');
  expect(text).toContain('4 项，最多 3 项');
  expect(told(content([...five, line(5)]))[0]?.[1]).toContain('6 项，最多 5 项');
});

test('weights make one hundred for each body, and the sum is told where they do not', () => {
  const lines = [line(0, { weight: 60 }), line(1, { weight: 30 })];
  const whole = content([...lines, line(2, { weight: 10, part: 'individual', bodyId: union ?? null })]);
  expect([weightSum(whole, union ?? ''), weightSum(whole, youth ?? '')]).toEqual([100, 90]);
  const faults = publishFaults(whole, (id) => id);
  expect(faults.map(({ values }) => values)).toEqual([{ name: youth, sum: 90 }]);
  expect(publishFaults({ bodyIds: [], lines: [] }, String)).toMatchObject([{ path: 'bodyIds' }]);
});

test('what asks again, what nothing counts, and what counts only grades is refused beside its name', () => {
  const again = [line(0), line(1, { name: '当面答复的诉求' }), line(1, { key: 'l-x', name: '窗口办好的事' })];
  expect(told(content(again)).map(([path]) => path)).toEqual(['lines.2.name']);
  expect(told(content([line(0, { source: { kind: 'indicator', code: 'c0', edition: 7 } })]))).toMatchObject([
    ['lines.0.name', expect.stringContaining('台账里没有这个数')],
  ]);
  const graded = {
    ...known,
    countables: [indicator('c0', '服务质量指数', { counts: countsOnly(['rated']) })],
  };
  expect(told(content([line(0, { name: '服务质量指数' })]), graded)[0]?.[1]).toContain('满意度');
  expect(countsOnly(['rated', 'confirmed'])).toBeNull();
});

test('more than there are is refused with both figures', () => {
  const base = { count: 312, source: '2025 年统计' };
  const counted = { ...known, countables: [indicator('c0', '本人确认解决', { baseOf: () => base })] };
  const asks = (to: number) =>
    told(content([line(0, { scoring: { how: 'linear', from: 0, to, targets: {} } })]), counted);
  expect(asks(312)).toEqual([]);
  const [[, text] = ['', '']] = asks(500);
  expect(text).toContain('500');
  expect(text).toContain('312');
  expect(text).toContain('2025 年统计');
  expect([quotaInName('帮扶困难职工 500 名'), quotaInName('服务 500 人次'), quotaInName('解决率')]).toEqual([
    ...[500, null, null],
  ]);
  expect(baseMeant('帮扶困难职工 500 名')).toBe('hardship_workers');
});

test('a function that cannot be computed is refused', () => {
  const faulty = (scoring: Line['scoring']) => told(content([line(0, { scoring })])).map(([path]) => path);
  expect(faulty({ how: 'linear', from: 5, to: 5, targets: {} })).toEqual(['lines.0.scoring']);
  expect(faulty({ how: 'linear', from: 5, to: 9, targets: { city: 1 } })).toEqual(['lines.0.scoring']);
  expect(faulty({ how: 'better', even: 60, full: 0, targets: {} })).toEqual(['lines.0.scoring']);
  expect(faulty({ how: 'share', target: 80, targets: {} })).toEqual(['lines.0.scoring']);
  expect(
    faulty({
      how: 'steps',
      bands: [
        { from: 1, points: 5 },
        { from: 1, points: 9 },
      ],
    }),
  ).toEqual(['lines.0.scoring']);
});

test('the effect is of a year that is over and of none that is still to be scored', () => {
  expect(effectYear(2027, '2026-11-24', [])).toBe(2025);
  expect(effectYear(2026, '2026-11-24', [2026])).toBe(2025);
  expect(effectYear(2027, '2027-01-05', [2026])).toBe(2025);
  expect(effectYear(2027, '2027-02-05', [])).toBe(2026);
});

test('a task is behind since its day or the month of a step is over, and only while it is open', () => {
  const steps = [
    { month: 10, doneOn: null },
    { month: 2, doneOn: null },
  ];
  const today = '2026-11-24';
  const open = { state: 'open', due: null };
  expect(behindSince({ ...open, steps }, today)).toBe('2026-02-28');
  expect(behindSince({ ...open, steps: [{ month: 11, doneOn: null }] }, today)).toBeNull();
  expect(behindSince({ ...open, due: '2026-11-23', steps: [] }, today)).toBe('2026-11-23');
  expect(behindSince({ ...open, due: today, steps: [{ month: 3, doneOn: '2026-04-02' }] }, today)).toBeNull();
  expect(behindSince({ state: 'done', due: '2026-01-01', steps }, today)).toBeNull();
});
