import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../base/error.ts';
import { readSheet, readTable, sheetLimits } from './read-sheet.ts';
import { writeCsv, writeXlsx } from './write-sheet.ts';

const columns = [
  { key: 'name', titles: ['名称', '地区名称'], needed: true },
  { key: 'parent', titles: ['上级'], needed: true },
  { key: 'code', titles: ['代码'], needed: false },
] as const;

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
    const read = await readSheet(await writeXlsx('地区', rows, [20, 20, 10]));
    expect(readTable(read, columns)).toEqual([
      { number: 2, values: { name: '云河镇', parent: '云河旗', code: '' } },
      { number: 4, values: { name: '白音嘎查', parent: '青格尔苏木', code: '150421' } },
    ]);
  });

  test.each([
    ['UTF-8', Buffer.from('名称,上级\n云河镇,云河旗\n')],
    ['UTF-8 with a mark', writeCsv(rows)],
    ['UTF-16 with a mark', Buffer.from('\ufeff名称\t上级\n云河镇\t云河旗\n', 'utf16le')],
    // iconv -t GB18030
    ['GB18030', Buffer.from('c3fbb3c62cc9cfbcb60ad4c6bad3d5f22cd4c6bad3c6ec0a', 'hex')],
  ])('in %s is read', async (_, bytes) => {
    expect(readTable(await readSheet(bytes), columns)[0]).toMatchObject({
      number: 2,
      values: { name: '云河镇', parent: '云河旗' },
    });
  });

  test('with titles in another order and with stars is read', async () => {
    const read = await readSheet(Buffer.from('备注;上级;＊名称\n好;云河旗;"云河;镇"\n'));
    expect(readTable(read, columns)[0]?.values).toEqual({ name: '云河;镇', parent: '云河旗', code: '' });
  });

  test('without a needed column is refused, by name', async () => {
    const read = await readSheet(Buffer.from('名称,级别\n云河镇,镇\n'));
    expect(() => readTable(read, columns)).toThrow(AppError);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'empty-sheet'],
    ['only empty lines', Buffer.from('\n,,\n  \n'), 'empty-sheet'],
    ['old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-excel'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not-a-sheet'],
    ['half an archive', Buffer.from('504b030414000600', 'hex'), 'not-a-sheet'],
    ['no known encoding', Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), 'unknown-encoding'],
    ['an open quote', Buffer.from('名称,上级\n"云河镇,云河旗\n'), 'bad-csv'],
    ['too much', Buffer.alloc(5 * 1024 * 1024, 0x61), 'sheet-too-large'],
    ['too many rows', Buffer.from('名称,上级\n'.repeat(50_002)), 'too-many-rows'],
  ])('that is %s is refused', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test('that says it unpacks to gigabytes is refused before it is unpacked', async () => {
    const bytes = await writeXlsx('地区', rows);
    const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(3_000_000_000, directory + 24);
    expect(await refusal(bytes)).toBe('sheet-too-large');
  });
});

/** A sheet whose rows are written by hand, as no spreadsheet program would. */
async function crafted(rowsOfIt: string): Promise<Uint8Array> {
  const files = unzipSync(new Uint8Array(await writeXlsx('地区', rows)));
  const name = Object.keys(files).find((path) => path.endsWith('sheet1.xml')) ?? '';
  const sheet = new TextDecoder().decode(files[name]);
  const text = sheet.replace(/<sheetData>[^]*<\/sheetData>/, `<sheetData>${rowsOfIt}</sheetData>`);
  return zipSync({ ...files, [name]: strToU8(text) });
}

describe('a sheet made to keep its reader busy', () => {
  test('is given up after a time, with what to do', async () => {
    const cell = `<c r="A1" t="inlineStr"><is><t>${'&amp;'.repeat(15_000_000)}</t></is></c>`;
    const began = performance.now();
    const bytes = await crafted(`<row r="1">${cell}</row>`);
    expect(bytes.byteLength).toBeLessThan(1024 * 1024);
    expect(await refusal(bytes, { ...sheetLimits, wait: 1500 })).toBe('sheet-slow');
    expect(performance.now() - began).toBeLessThan(15_000);
  }, 30_000);

  test('with one cell far out is read where that one is all, and refused where there are many', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="XFD9"><v>2</v></c></row>';
    expect((await readSheet(await crafted(far))).map(({ number }) => number)).toEqual([1, 9]);
    const many = Array.from(
      { length: 400 },
      (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>2</v></c></row>`,
    );
    expect(await refusal(await crafted(many.join('')))).toBe('not-a-sheet');
  }, 30_000);
});

test('what looks like a formula is a text, in CSV and in XLSX', async () => {
  const bad = ['=1+1', '+861', '-2', '@sum', '=HYPERLINK("http://x")'];
  const csv = writeCsv([bad, [-5, '好,的', '"引"']]).toString();
  expect(csv).toBe('\ufeff\'=1+1,\'+861,\'-2,\'@sum,"\'=HYPERLINK(""http://x"")"\r\n-5,"好,的","""引"""\r\n');
  const read = await readSheet(await writeXlsx('x', [bad]));
  expect(read[0]?.cells).toEqual(bad);
});

test('a cell that turns its text round turns no other', async () => {
  const cells = ['甲\u202e反过来', '乙\u2067没关上', '待派单'];
  expect(writeCsv([cells]).toString()).toBe('\ufeff甲\u202e反过来\u202c,乙\u2067没关上\u2069,待派单\r\n');
  const read = await readSheet(await writeXlsx('x', [cells]));
  expect(read[0]?.cells).toEqual(['甲\u202e反过来\u202c', '乙\u2067没关上\u2069', '待派单']);
});
