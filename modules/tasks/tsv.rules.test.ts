import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTsv, writeTsv } from './tsv.rules.ts';

const cell = fc.string({ unit: fc.constantFrom('入', 'a', '\t', '\n', '\r', '"', ' ', ',') });

test('what is copied comes back as it was, whatever stands in the cells', () => {
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
    // A last row of one empty cell is what spreadsheets end with.
    .filter((all) => !(all.at(-1)?.length === 1 && all.at(-1)?.[0] === ''));
  fc.assert(
    fc.property(rows, (all) => {
      expect(readTsv(writeTsv(all))).toEqual(all);
      expect(readTsv(`${writeTsv(all)}\r\n`)).toEqual(all);
    }),
  );
});

test('what Excel puts on the clipboard: lines within a cell, quotation marks, empty cells', () => {
  expect(readTsv('入企宣讲\t"一季度\n二季度"\t\r\n"说""好"""\t\t3\r\n')).toEqual([
    ['入企宣讲', '一季度\n二季度', ''],
    ['说"好"', '', '3'],
  ]);
  expect(readTsv('a "b" c')).toEqual([['a "b" c']]);
});
