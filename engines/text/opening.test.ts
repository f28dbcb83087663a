import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doorsAt, type OpeningDay, readOpening } from './opening.ts';

const week = [1, 2, 3, 4, 5];

test.for([
  ['周一至周五 8:30–17:30', [[week, '08:30', '17:30']]],
  [
    '周一至周五 9:00-11:30，14:00-17:00',
    [
      [week, '09:00', '11:30'],
      [week, '14:00', '17:00'],
    ],
  ],
  [
    '工作日上午9点到11点半，下午2点到5点',
    [
      [week, '09:00', '11:30'],
      [week, '14:00', '17:00'],
    ],
  ],
  ['周二、周四下午2:30至5:30', [[[2, 4], '14:30', '17:30']]],
  ['周一至周日 7:30–20:00', [[[1, 2, 3, 4, 5, 6, 7], '07:30', '20:00']]],
  ['每天9時至21時（周一閉館）', [[[2, 3, 4, 5, 6, 7], '09:00', '21:00']]],
  [
    '周一到周五 8:30-17:30；周六 9:00-12:00；周日休息',
    [
      [week, '08:30', '17:30'],
      [[6], '09:00', '12:00'],
    ],
  ],
  ['24小时', [[[1, 2, 3, 4, 5, 6, 7], '00:00', '24:00']]],
  ['周末 10:00~16:00', [[[6, 7], '10:00', '16:00']]],
  ['星期三、五 14:00—16:00', [[[3, 5], '14:00', '16:00']]],
  ['电话预约', []],
  ['8:30–17:30', []],
  ['周一至周五', []],
  ['周一至周五 17:30–8:30', []],
  ['', []],
] as const)('%s', ([text, expected]) => {
  expect(readOpening(text).map((span) => [span.days, span.from, span.to])).toEqual(expected);
});

/** From a weekday on, with these of them holidays. */
function from(weekday: number, holidays: readonly number[] = []): OpeningDay[] {
  return Array.from({ length: 8 }, (_, index) => {
    const at = ((weekday - 1 + index) % 7) + 1;
    return { weekday: at, isWorkingDay: at <= 5 && !holidays.includes(index) };
  });
}

test('how the doors stand is told with when they shut or open next', () => {
  const spans = readOpening('周一至周五 9:00–11:30，14:00–17:00');
  expect(doorsAt(spans, from(3), '10:00')).toEqual({ state: 'open', until: '11:30' });
  expect(doorsAt(spans, from(3), '11:30')).toEqual({ state: 'later', from: '14:00' });
  expect(doorsAt(spans, from(3), '18:00')).toEqual({
    state: 'closed',
    weekend: false,
    weekday: 4,
    from: '09:00',
  });
  expect(doorsAt(spans, from(6), '10:00')).toEqual({
    state: 'closed',
    weekend: true,
    weekday: 1,
    from: '09:00',
  });
  expect(doorsAt(spans, from(1, [0, 1, 2]), '10:00')).toEqual({
    ...{ state: 'closed', weekend: false, weekday: 4, from: '09:00' },
  });
  expect(doorsAt([], from(1), '10:00')).toBeNull();
});

test('working days are those of the calendar, a made-up Saturday with them', () => {
  const spans = readOpening('工作日 9:00–17:00');
  const saturday = { weekday: 6, isWorkingDay: true };
  expect(doorsAt(spans, [saturday, ...from(7)], '10:00')).toEqual({ state: 'open', until: '17:00' });
  const weekdays = readOpening('周一至周五 9:00–17:00');
  expect(doorsAt(weekdays, [saturday, ...from(7)], '10:00')).toMatchObject({ state: 'closed', weekday: 1 });
});

test('whatever is written, nothing throws and every span ends after it began', () => {
  const said = fc.constantFrom(
    '周一',
    '至',
    '到',
    '周五',
    '下午',
    '9',
    ':',
    '30',
    '点',
    '半',
    '-',
    '、',
    '不开',
    '工作日',
    ' ',
  );
  const text = fc.array(said, { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.integer({ min: 1, max: 7 }), (words, day) => {
      const spans = readOpening(words);
      for (const span of spans) {
        expect(span.from < span.to).toBe(true);
        expect(span.days.every((one) => one >= 1 && one <= 7)).toBe(true);
      }
      const doors = doorsAt(spans, from(day), '12:00');
      expect(doors === null).toBe(spans.length === 0);
    }),
  );
});
