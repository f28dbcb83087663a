import { expect, test } from 'vitest';
import { gridColumns, moved, pasted } from './grid-columns.ts';

const at = (row: number, column: number, toRow = row, toColumn = column) => ({
  row,
  column,
  toRow,
  toColumn,
});

test('one stays within the table, and with reach what is chosen grows while one stays', () => {
  expect(moved(at(0, 0), [-1, -1], 3, false)).toEqual(at(0, 0));
  expect(moved(at(2, 1), [10, 99], 3, false)).toEqual(at(2, gridColumns.length - 1));
  expect(moved(at(1, 1), [1, 2], 3, true)).toEqual(at(1, 1, 2, 3));
});

test('a block goes where one is, one cell fills all that is chosen, and what is below the table is told apart', () => {
  expect(pasted([['一']], at(0, 2, 1, 3), 5).cells).toHaveLength(4);
  const { cells, over } = pasted(
    [
      ['一', '二'],
      ['三', '四'],
      ['五', '六'],
    ],
    at(3, gridColumns.length - 1),
    5,
  );
  expect(cells.map(({ row, text }) => [row, text])).toEqual([
    [3, '一'],
    [4, '三'],
  ]);
  expect(over).toEqual([['五', '六']]);
});
