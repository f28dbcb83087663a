import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../base/error.ts';
import { likeness } from './columns.ts';
import { readSheet, sheetLimits, withSheet } from './read-sheet.ts';
import { readTable } from './sheet-table.ts';
import { readRows } from './take-sheet.ts';
import { type Cell, sheetBytes } from './write-sheet.ts';

const columns = [
  { key: 'name', titles: ['名称', '地区名称'], needed: true },
  { key: 'parent', titles: ['上级'], needed: true },
  { key: 'code', titles: ['代码'], needed: false },
] as const;

const xlsx = (rows: readonly (readonly Cell[])[]) => sheetBytes({ kind: 'xlsx', title: '地区' }, rows);
const csv = (rows: readonly (readonly Cell[])[]) => sheetBytes({ kind: 'csv', title: '地区' }, rows);
const table = (bytes: Uint8Array) =>
  withSheet(bytes, {}, (sheet) => readTable(sheet, columns, async () => null));

async function refusal(bytes: Uint8Array, limits = sheetLimits): Promise<string> {
  const error: unknown = await readSheet(bytes, limits).then(
    (rows) => `read ${rows.length} rows`,
    (thrown: unknown) => thrown,
  );
  return error instanceof AppError ? error.code : String(error);
}

const rows = [
  ['名称', '上级', '代码'],
  ['云河镇', '云河旗', null],
  [null, null, null],
  ['白音嘎查', '青格尔苏木', 150_421],
];

describe('a sheet', () => {
  test('written as XLSX is read with its row numbers', async () => {
    expect((await table(await xlsx(rows))).rows).toEqual([
      { number: 2, values: { name: '云河镇', parent: '云河旗', code: '' } },
      { number: 4, values: { name: '白音嘎查', parent: '青格尔苏木', code: '150421' } },
    ]);
  });

  test.each([
    ['UTF-8', Buffer.from('名称,上级\n云河镇,云河旗\n')],
    ['UTF-8 with a mark', Buffer.from('\ufeff名称,上级\r\n云河镇,云河旗\r\n')],
    ['UTF-16 with a mark', Buffer.from('\ufeff名称\t上级\n云河镇\t云河旗\n', 'utf16le')],
    // iconv -t GB18030
    ['GB18030', Buffer.from('c3fbb3c62cc9cfbcb60ad4c6bad3d5f22cd4c6bad3c6ec0a', 'hex')],
  ])('in %s is read', async (_, bytes) => {
    const [first] = (await table(bytes)).rows;
    expect(first).toMatchObject({ number: 2, values: { name: '云河镇', parent: '云河旗' } });
  });

  test('with titles in another order, with stars, and below the name of the sheet is read', async () => {
    const read = await table(Buffer.from('地区一览表;;\n备注;上级;＊名称\n好;云河旗;"云河;镇"\n'));
    expect(read.rows).toEqual([{ number: 3, values: { name: '云河;镇', parent: '云河旗', code: '' } }]);
  });

  test('without a needed column, or with one twice, asks and proposes the likeliest', async () => {
    const { match, rows: none } = await table(
      Buffer.from('地区的名称,上级（旗县）,级别\n云河镇,云河旗,镇\n'),
    );
    expect(none).toEqual([]);
    expect(match.settled).toBe(false);
    expect(match.columns.map(({ at }) => at)).toEqual([0, 1, null]);
    const twice = await table(Buffer.from('名称,上级,名称\n云河镇,云河旗,镇\n'));
    expect(twice.match.why).toContain('A、C');
    await expect(readRows(Buffer.from('名称,级别\n云河镇,镇\n'), { name: 'x', columns })).rejects.toThrow(
      AppError,
    );
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'empty-sheet'],
    ['only empty lines', Buffer.from('\n,,\n  \n'), 'empty-sheet'],
    ['old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-excel'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not-a-sheet'],
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'not-a-sheet'],
    ['a page of the web', Buffer.from('<html><table><tr><td>名称'), 'web-page'],
    ['half an archive', Buffer.from('504b030414000600', 'hex'), 'not-a-sheet'],
    ['no known encoding', Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), 'unknown-encoding'],
    ['an open quote', Buffer.from('名称,上级\n"云河镇,云河旗\n'), 'bad-csv'],
    ['too much', Buffer.alloc(21 * 1024 * 1024, 0x61), 'sheet-too-large'],
    ['too many rows', Buffer.from('名称,上级\n'.repeat(100_002)), 'too-many-rows'],
  ])('that is %s is refused', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test('that takes too long is given up, with what to do', async () => {
    const bytes = Buffer.from('名称,上级\n'.repeat(100_000));
    expect(await refusal(bytes, { ...sheetLimits, wait: 1 })).toBe('sheet-slow');
  });
});

test('what looks like a formula is a text, in CSV and in XLSX', async () => {
  const bad = ['=1+1', '+861', '-2', '@sum', '=HYPERLINK("http://x")'];
  const text = (await csv([bad, [-5, '好,的', '"引"']])).toString();
  expect(text).toBe(
    '\ufeff\'=1+1,\'+861,\'-2,\'@sum,"\'=HYPERLINK(""http://x"")"\r\n-5,"好,的","""引"""\r\n',
  );
  const read = await readSheet(await xlsx([bad]));
  expect(read[0]?.cells).toEqual(bad);
});

test('a cell that turns its text round turns no other', async () => {
  const cells = ['甲\u202e反过来', '乙\u2067没关上', '待派单'];
  expect((await csv([cells])).toString()).toBe('\ufeff甲\u202e反过来\u202c,乙\u2067没关上\u2069,待派单\r\n');
  const read = await readSheet(await xlsx([cells]));
  expect(read[0]?.cells).toEqual(['甲\u202e反过来\u202c', '乙\u2067没关上\u2069', '待派单']);
});

test('more rows than Excel holds are refused while they are written', async () => {
  function* many() {
    for (let n = 0; n <= 1_048_576; n += 1) yield [1];
  }
  await expect(sheetBytes({ kind: 'csv', title: '' }, many())).rejects.toThrow(AppError);
});

const day = fc
  .integer({ min: 61, max: 60_000 })
  .map((days): Cell => ({ day: new Date(Date.UTC(1900, 0, days)).toISOString().slice(0, 10) }));
const letters = fc.string({
  unit: fc.constantFrom(...'甲乙 ,"\'\n\r\t<>&_x000D;=+@a1Z'.split(''), '𠮷', '\u0001', '\u2028'),
  maxLength: 12,
});
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e12, max: 1e12 }));

test('whatever is written is read as it was: texts, numbers and days', async () => {
  const shown = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
    if (typeof cell === 'string') return cell.trim();
    return 'day' in cell ? cell.day : '';
  };
  const cell = fc.oneof(letters, number, day, fc.constant(null));
  const sheets = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(sheets, async (given) => {
      const read = await readSheet(await xlsx([['题'], ...given]));
      const found = new Map(read.map((row) => [row.number, row.cells]));
      for (const [at, row] of given.entries()) {
        const want = row.map(shown);
        while (want.at(-1) === '') want.pop();
        expect(found.get(at + 2) ?? []).toEqual(want);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('titles are alike that sound alike or lie within each other', () => {
  expect(likeness('身份证号码', '身份证号')).toBeGreaterThan(0.5);
  expect(likeness('姓名（必填）', '姓名')).toBeGreaterThan(0.9);
  expect(likeness('帐号', '账号')).toBeGreaterThan(0.8);
  expect(likeness('电话', '单位')).toBeLessThan(0.3);
});

test('a second sheet goes along in a workbook, what was filled stands out, and CSV has the first alone', async () => {
  const filled = [['名称'], [], ['姓名', '电话'], ['赵铁柱', { filled: '=1+1' }]];
  const out = {
    title: '表',
    titleRow: 3,
    along: [
      {
        title: '说明',
        rows: [
          ['列', '填上'],
          ['电话', 1],
        ],
      },
    ],
  };
  const bytes = await sheetBytes({ ...out, kind: 'xlsx' }, filled);
  const cellsOf = (sheet: string | null) =>
    withSheet(bytes, { sheet }, async ({ about, rows: all }) => {
      const found: (readonly string[])[] = [];
      for await (const { cells } of all) found.push(cells);
      return { sheets: about.sheets, found };
    });
  expect(await cellsOf(null)).toMatchObject({
    sheets: ['表', '说明'],
    found: [['名称'], ['姓名', '电话'], ['赵铁柱', '=1+1']],
  });
  expect((await cellsOf('说明')).found).toEqual([
    ['列', '填上'],
    ['电话', '1'],
  ]);
  expect(String(await sheetBytes({ ...out, kind: 'csv' }, filled))).toContain("赵铁柱,'=1+1");
});
