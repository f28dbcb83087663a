import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { evalDangerCommand } from './eval-danger.ts';

afterEach(() => vi.restoreAllMocks());

function measured(content: string): { code: number; out: string; error: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'lianxin-danger-')), 'lines.tsv');
  writeFileSync(file, content);
  const told = { out: '', error: '' };
  vi.spyOn(console, 'log').mockImplementation((line) => (told.out += `${String(line)}\n`));
  vi.spyOn(console, 'error').mockImplementation((line) => (told.error += `${String(line)}\n`));
  return { code: evalDangerCommand([file]), ...told };
}

test('bad rows are told by their number and the rest is measured, line by line where it went wrong', () => {
  const rows = [
    '\uFEFF他拿着菜刀在砸门，快来人\tdanger',
    '想问低保怎么申请\tharmless',
    '图书馆几点开门\tordinary\r',
    '没有制表符',
    '他打我\tdangerous',
    '\tattend',
    '',
    '公园几点开门\tdanger',
  ];
  const { code, out, error } = measured(rows.join('\n'));
  expect(code).toBe(0);
  expect(error).toMatch(/line 4: left out, it has no tab/);
  expect(error).toMatch(/line 5: left out, it has the label dangerous/);
  expect(error).toMatch(/line 6: left out, it has no text/);
  expect(out).toContain('wrong, line 8: is danger, read as harmless because of nothing found: 公园几点开门');
  expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({
    rows: 4,
    leftOut: 3,
    wrong: 1,
    alarm: { recall: 0.5, precision: 1 },
  });
});

test('a file without a line that can be measured, ends with 2, and no file at all is told', () => {
  expect(measured('nothing here').code).toBe(2);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => evalDangerCommand(['/there/is/no/such.tsv'])).toThrow(/such\.tsv cannot be read/);
});
