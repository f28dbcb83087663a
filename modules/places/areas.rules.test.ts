import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AreaRow, planAreas } from './areas.rules.ts';
import type { Area } from './places.contract.ts';

function rowsOf(...lines: [name: string, parent: string, level?: string, code?: string][]): AreaRow[] {
  return lines.map(([name, parent, level = '村', code = ''], index) => ({
    number: index + 2,
    values: { name, parent, level, code },
  }));
}

function reasons(rows: AreaRow[], areas: readonly Area[] = []) {
  return planAreas(areas, rows).bad.map(({ number, reason }) => [number, reason.en]);
}

const city: Area = {
  ...{ id: 'c', parentId: null, level: '市', name: '晴川市', path: ['c'] },
  ...{ code: '150400', closed: false, version: 1 },
};

describe('a sheet of areas', () => {
  test('is taken over parents first, in whatever order it is written', () => {
    const { good, bad } = planAreas(
      [city],
      rowsOf(['站前社区', '云河镇'], ['云河镇', '云河旗'], ['云河旗', '150400']),
    );
    expect(bad).toEqual([]);
    expect(good.map(({ name }) => name)).toEqual(['云河旗', '云河镇', '站前社区']);
    expect(good.map(({ parent }) => parent)).toEqual([{ id: 'c' }, { row: 4 }, { row: 3 }]);
  });

  test('tells of every row that cannot be used, and takes the others', () => {
    const rows = rowsOf(
      ['云河旗', '晴川市', '旗'],
      ['', '云河旗'],
      ['一村', '云河旗', ''],
      ['二村', '没有的镇'],
      ['甲', '乙'],
      ['乙', '甲'],
      ['三村', '三村'],
      ['四村', '二村'],
      ['五村', '云河旗'],
      ['五村', '云河旗'],
      ['晴川市', '', '市'],
      ['六村', '云河旗', '村', '15-04'],
    );
    expect(reasons(rows, [city])).toEqual([
      [3, 'no name'],
      [4, 'no level'],
      [5, 'there is no parent “{parent}”'],
      [6, 'goes round in a circle'],
      [7, 'goes round in a circle'],
      [8, 'goes round in a circle'],
      [9, 'the row of its parent “{parent}” cannot be used'],
      [11, 'the same as row {row}'],
      [12, 'is there already'],
      [13, 'the code “{code}” is not 2 to 12 digits'],
    ]);
    expect(planAreas([city], rows).good.map(({ name }) => name)).toEqual(['云河旗', '五村']);
  });

  test('a row written twice leaves the rows below it where they are', () => {
    const rows = rowsOf(
      ['云河旗', '晴川市', '旗'],
      ['站前镇', '云河旗', '镇'],
      ['站前镇', '云河旗', '镇'],
      ['一村', '站前镇'],
    );
    expect(reasons(rows, [city])).toEqual([[4, 'the same as row {row}']]);
    expect(planAreas([city], rows).good.map(({ name }) => name)).toEqual(['云河旗', '站前镇', '一村']);
  });

  test('with two parents of one name wants the whole, and takes it', () => {
    const both = [
      ['云河旗', '晴川市'],
      ['东岭区', '晴川市'],
      ['新桥', '云河旗'],
      ['新桥', '东岭区'],
    ] as const;
    expect(
      reasons(rowsOf(...both.map((one): [string, string] => [...one]), ['一村', '新桥']), [city]),
    ).toEqual([[6, 'there are several “{parent}”; write the whole, such as “{example}”']]);
    const { good, bad } = planAreas(
      [city],
      rowsOf(...both.map((one): [string, string] => [...one]), ['一村', '东岭区/新桥']),
    );
    expect(bad).toEqual([]);
    expect(good.at(-1)).toMatchObject({ name: '一村', parent: { row: 5 } });
  });

  test('of twenty thousand rows in one chain is planned', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index): AreaRow => ({
        number: index + 2,
        values: {
          name: `村${index}`,
          parent: index === 19_999 ? '晴川市' : `村${index + 1}`,
          level: '村',
          code: '',
        },
      }),
    );
    const { good, bad } = planAreas([city], rows);
    expect([good.length, bad.length, good[0]?.name]).toEqual([20_000, 0, '村19999']);
  });

  test('whatever stands in it, each row is good or bad once, and parents come before their children', () => {
    const name = fc.constantFrom('', '甲', '乙', '丙', '丁', '甲/乙', '晴川市');
    const line = fc.tuple(name, name, fc.constantFrom('', '村'), fc.constantFrom('', '15', 'x', '150400'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, withCity) => {
        const rows = rowsOf(...lines);
        const { good, bad } = planAreas(withCity ? [city] : [], rows);
        const numbers = [...good, ...bad].map(({ number }) => number);
        expect(numbers.toSorted((a, b) => a - b)).toEqual(rows.map((row) => row.number));
        const laid = new Set<number>();
        const names = new Set<string>();
        for (const area of good) {
          if (area.parent !== null && 'row' in area.parent) expect(laid).toContain(area.parent.row);
          if (area.parent === null) expect(withCity || laid.size > 0).toBe(false);
          const place = `${JSON.stringify(area.parent)} ${area.name}`;
          expect(names).not.toContain(place);
          names.add(place);
          laid.add(area.number);
        }
      }),
    );
  });
});
