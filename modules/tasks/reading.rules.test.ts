import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cycleWith } from './cycle.rules.ts';
import { dayIn, namesIn, numbersIn, saysNothing } from './reading.rules.ts';

test.each([
  ['2026-06-30', '2026-06-30'],
  ['2026/6/3', '2026-06-03'],
  ['6月30日前', '2026-06-30'],
  ['6 月 30 号之前', '2026-06-30'],
  ['6月底', '2026-06-30'],
  ['12月底前', '2026-12-31'],
  ['2027年2月', '2027-02-28'],
  ['6-5', '2026-06-05'],
  ['', ''],
  ['2月30日', null],
  ['2026-13-01', null],
  ['尽快', null],
  ['前', null],
])('the deadline %s is %s', (text, day) => {
  expect(dayIn(text, 2026)).toBe(day);
});

test.each(['正常推进', '正常推进。', ' 按计划推进 ', '稳步推进……', '推进中', '无', 'N/A', '---'])(
  'the step %s says nothing',
  (text) => expect(saysNothing(text)).toBe(true),
);

test.each(['推进会开在 3 月 12 日', '招聘会两场', '无障碍坡道验收'])('the step %s says something', (text) => {
  expect(saysNothing(text)).toBe(false);
});

test('several organisations and several numbers stand in one cell', () => {
  expect(namesIn('旗总工会、团旗委，旗妇联\n旗总工会')).toEqual(['旗总工会', '团旗委', '旗妇联']);
  expect(numbersIn('第3项、7')).toEqual([3, 7]);
  expect(numbersIn('三')).toBeNull();
});

test('as long as every ring is refused there is none, and each that is refused would be one', () => {
  const link = fc.record({ task: fc.integer({ min: 0, max: 7 }), after: fc.integer({ min: 0, max: 7 }) });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 40 }), (links) => {
      const waits = new Map<string, string[]>();
      for (const { task, after } of links) {
        const [one, other] = [String(task), String(after)];
        const before = waits.get(one) ?? [];
        const ring = cycleWith(waits, one, [...before, other]);
        if (ring === null) {
          waits.set(one, [...before, other]);
          continue;
        }
        expect([ring[0], ring.at(-1)]).toEqual([one, one]);
        for (const [place, at] of ring.slice(0, -1).entries()) {
          const next = ring[place + 1] ?? '';
          const known = waits.get(at)?.includes(next) ?? false;
          expect(known || (place === 0 && next === other)).toBe(true);
        }
      }
      // Who can be put in a row, each behind what it waits for, is in no ring.
      const left = new Map(waits);
      for (let size = -1; size !== left.size; ) {
        size = left.size;
        for (const [one, others] of left) if (!others.some((other) => left.has(other))) left.delete(one);
      }
      expect(left.size).toBe(0);
    }),
  );
});
