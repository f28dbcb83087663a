import { describe, expect, test } from 'vitest';
import { say } from '../../base/words.ts';
import { checkCell, checkDay } from './check-cell.ts';
import { type Columns } from './columns.ts';
import { withSheet } from './read-sheet.ts';
import { readTable } from './sheet-table.ts';
import { type Cell, sheetBytes } from './write-sheet.ts';

const said = (cell: string) => {
  const found = checkDay(cell);
  return 'fault' in found ? 'refused' : found.note ? `${found.value} told` : found.value;
};

test.each([
  ['2026-11-24', '2026-11-24'],
  ['2026/1/4', '2026-01-04'],
  ['2026年11月24日', '2026-11-24'],
  ['2026.11.24 09:30', '2026-11-24'],
  ['20261124', '2026-11-24'],
  ['24/11/2026', '2026-11-24'],
  ['11/24/2026', '2026-11-24'],
  ['5/5/2026', '2026-05-05'],
  ['3/4/2026', 'refused'],
  ['26-11-24', 'refused'],
  ['2026-02-30', '2026-02-30'],
  ['46350', '2026-11-24 told'],
  ['123', '123'],
  ['去年', '去年'],
])('the day %s is %s', (cell, expected) => {
  expect(said(cell)).toBe(expected);
});

describe('a number of a person', () => {
  test.each([
    ['150423198001011234', '150423198001011234'],
    ['15042319800101123x', '15042319800101123X'],
    ['150423800101123', '150423800101123 told'],
    ['15042319800101123', 'refused'],
  ])('%s is %s', (cell, expected) => {
    const found = checkCell(cell, undefined, 'idNumber');
    expect('fault' in found ? 'refused' : found.note ? `${found.value} told` : found.value).toBe(expected);
  });

  test('that lost its digits is told with its row and column, and its row is not taken', async () => {
    const columns: Columns<'name' | 'number'> = [
      { key: 'name', titles: ['姓名'], needed: true },
      { key: 'number', titles: ['身份证号'], needed: true, holds: 'idNumber' },
    ];
    const rows: Cell[][] = [
      ['姓名', '身份证号'],
      ['甲', '150423198001011234'],
      ['乙', 150_423_198_001_011_230],
    ];
    const found = await withSheet(await sheetBytes({ kind: 'xlsx', title: 'x' }, rows), {}, (sheet) =>
      readTable(sheet, columns, async () => null),
    );
    expect(found.rows.map(({ number }) => number)).toEqual([2]);
    const [bad] = found.bad;
    expect(bad).toMatchObject({ number: 3, name: '乙', column: '身份证号' });
    expect(bad && say(bad.reason, 'zh', bad.values)).toContain('Excel 把它存成了 1.50423E+17，后几位已丢失');
  });
});
