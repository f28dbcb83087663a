import { expect, test } from 'vitest';
import { csvOf } from './access-csv.ts';

test('a cell with commas, quotes or lines stays one cell, and none is taken for a formula', () => {
  const text = csvOf([
    ['时间', '为了什么'],
    ['11 月 24 日', '核对地址, "急"\n回电'],
    ['=1+1', '@x'],
  ]);
  expect(text).toBe('\uFEFF时间,为了什么\r\n11 月 24 日,"核对地址, ""急""\n回电"\r\n\'=1+1,\'@x\r\n');
});
