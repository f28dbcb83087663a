import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureKeys } from '../ledger.rules.ts';
import { countText, monthName } from './month-name.ts';
import { isMonth, monthAfter, readMonthSearch } from './month-search.ts';

const month = fc
  .tuple(fc.integer({ min: 2010, max: 2089 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, index]) => `${year}-${String(index).padStart(2, '0')}`);

it('months go on and back without a gap', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: -100, max: 100 }), (from, by) => {
      const there = monthAfter(from, by);
      expect(isMonth(there)).toBe(true);
      expect(monthAfter(there, -by)).toBe(from);
      expect(Math.sign(there.localeCompare(from))).toBe(Math.sign(by));
    }),
  );
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

it('an address holds a figure that there is, or none', () => {
  for (const figure of figureKeys) expect(readMonthSearch({ figure, page: 3 })).toEqual({ figure, page: 3 });
  const asOf = '2026-10-31T16:00:00.000Z';
  expect(readMonthSearch({ asOf })).toEqual({ asOf });
  expect(readMonthSearch({ asOf: 'yesterday' })).toEqual({});
  expect(readMonthSearch({ figure: 'rank', range: 'world', page: 0 })).toEqual({});
  expect(isMonth('2026-13')).toBe(false);
  expect(isMonth('../2026-11')).toBe(false);
});

it('a month and a large count are said as people say them', () => {
  expect(monthName('2026-11', 'zh')).toBe('2026 年 11 月');
  expect(monthName('2026-11', 'en')).toBe('November 2026');
  expect(countText(9999, 'zh')).toBe('9999');
  expect(countText(32_100, 'zh')).toBe('3.2 万');
  expect(countText(32_100, 'en')).toBe('32.1k');
});
