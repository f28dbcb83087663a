import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from './open-file.ts';
import type { RawRow } from './raw-row.ts';
import { showsTime } from './styles.ts';
import { Unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const zipped = (all: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));

interface Parts {
  readonly rows: string;
  readonly after?: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly more?: Record<string, string>;
}

/** The files of a workbook by hand, as a spreadsheet program would write them. */
function files({ rows, after = '', texts = '', styles = '', properties = '', more = {} }: Parts) {
  const relation = (id: string, kind: string, to: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${to}"/>`;
  const relations = [
    relation('a', 'worksheet', 'worksheets/sheet1.xml'),
    relation('b', 'worksheet', '/xl/worksheets/second.xml'),
    relation('t', 'sharedStrings', 'sharedStrings.xml'),
    relation('s', 'styles', 'styles.xml'),
  ].join('');
  const second = '<sheetData><row><c><v>2</v></c></row></sheetData>';
  return {
    'xl/workbook.xml': `<workbook xmlns:r="${office}">${properties}<sheets><sheet name="一" sheetId="1" r:id="a"/><sheet name="二" sheetId="2" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/worksheets/second.xml': `<worksheet>${second}</worksheet>`,
    'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...more,
  };
}

async function read(bytes: Uint8Array, sheet: string | null = null): Promise<RawRow[]> {
  const found: RawRow[] = [];
  for await (const batch of openFile(bytes, sheet).batches) found.push(...batch);
  return found;
}

const cellsOf = async (parts: Parts) => (await read(zipped(files(parts)))).map(({ cells }) => cells);

async function refused(bytes: Uint8Array): Promise<string> {
  try {
    return `read ${(await read(bytes)).length} rows`;
  } catch (error) {
    if (error instanceof Unreadable) return error.why;
    throw error;
  }
}

const styles =
  '<numFmts><numFmt numFmtId="180" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="180"/><xf numFmtId="2"/><xf numFmtId="21"/></cellXfs>';

describe('a workbook', () => {
  test('gives shared, rich and inline texts without how they are read aloud', async () => {
    const texts =
      '<si><t>甲</t></si><si><r><t>乙</t></r><r><rPr/><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>ピン</t></rPh></si><si><t>一_x000D_二&amp;</t></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="E1" t="inlineStr"><is><r><t>丁</t></r><r><t>戊</t></r><rPh><t>ティン</t></rPh></is></c></row>';
    expect(await cellsOf({ rows, texts })).toEqual([['甲', '乙 丙', '一\r二&', '', '丁戊']]);
  });

  test('gives numbers, truths, errors and formulas by what was saved with them', async () => {
    const rows =
      '<row r="2"><c r="A2"><v>0.1</v></c><c r="B2"><v>0.30000000000000004</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c><c r="E2" t="str"><f>A1&amp;"x"</f><v>好x</v></c><c r="F2"><f>[1]表!A1</f><v>7</v></c><c r="G2"><f>SUM(A1)</f></c></row>';
    expect(await read(zipped(files({ rows })))).toEqual([
      {
        number: 2,
        cells: ['0.1', '0.3', 'TRUE', '#REF!', '好x', '7'],
        marks: [
          [3, 'error', '#REF!'],
          [5, 'outside', '7'],
          [6, 'uncalculated', ''],
        ],
      },
    ]);
  });

  test('gives days and times by their styles, counted from 1900 or from 1904', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>46350</v></c><c r="B1" s="2"><v>46350.3958333333</v></c><c r="C1" s="3"><v>46350</v></c><c r="D1" s="4"><v>0.5</v></c><c r="E1" s="1"><v>59</v></c><c r="F1" s="1"><v>61</v></c><c r="G1" t="d"><v>2026-11-24T00:00:00</v></c></row>';
    const days = [
      '2026-11-24',
      '2026-11-24 09:30:00',
      '46350',
      '12:00:00',
      '1900-02-28',
      '1900-03-01',
      '2026-11-24',
    ];
    expect(await cellsOf({ rows, styles })).toEqual([days]);
    const properties = '<workbookPr date1904="1"/>';
    const [later] = await cellsOf({ rows, styles, properties });
    expect(later?.[0]).toBe('2030-11-25');
  });

  test('keeps a long number as the text it was, and tells one that was cut', async () => {
    const texts = '<si><t>150423198001011234</t></si><si><t>1.50423E+17</t></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5042319800101101E+17</v></c><c r="C1" t="s"><v>1</v></c><c r="D1"><v>13800138000</v></c><c r="E1"><v>1.50423800101123E+14</v></c></row>';
    const texted = ['150423198001011234', '1.50423E+17', '1.50423E+17', '13800138000', '150423800101123'];
    expect(await read(zipped(files({ rows, texts })))).toEqual([
      {
        number: 1,
        cells: texted,
        marks: [
          [1, 'lost-digits', '1.50423E+17'],
          [2, 'lost-digits', '1.50423E+17'],
        ],
      },
    ]);
  });

  test('tells covered cells with what covers them', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>';
    const after = '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>';
    const [, second] = await read(zipped(files({ rows, after })));
    expect(second).toEqual({ number: 2, cells: ['', '3'], marks: [[0, 'merged', '1']] });
  });

  test('is read without addresses of cells, with prefixes, and as WPS packs it', async () => {
    expect(await cellsOf({ rows: '<row><c><v>1</v></c><c/><c><v>3</v></c></row>' })).toEqual([
      ['1', '', '3'],
    ]);
    const prefixed = files({ rows: '' });
    prefixed['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await read(zipped(prefixed)))[0]?.cells).toEqual(['', '5']);
    const plain = Object.entries(files({ rows: '<row><c><v>9</v></c></row>' }));
    const stored = Object.fromEntries(
      plain.map(([path, text]) => [
        path.replaceAll('/', '\\'),
        [strToU8(text), { level: 0 as const }] as const,
      ]),
    );
    expect((await read(zipSync(stored as Parameters<typeof zipSync>[0])))[0]?.cells).toEqual(['9']);
  });

  test('says which sheets it has, reads the one asked for, and leaves macros alone', async () => {
    const bytes = zipped(files({ rows: '', more: { 'xl/vbaProject.bin': 'x' } }));
    expect(openFile(bytes, null).about).toEqual({
      kind: 'xlsx',
      sheets: ['一', '二'],
      sheet: '一',
      macros: true,
    });
    expect((await read(bytes, '二'))[0]?.cells).toEqual(['2']);
    expect(() => openFile(bytes, '三')).toThrow(Unreadable);
  });
});

describe('what was made to do harm', () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test.each([
    ['a document', zipped({ 'word/document.xml': '<w/>' }), 'other-kind'],
    ['an archive of anything', zipped({ 'a.txt': 'x' }), 'not-a-sheet'],
    [
      'entities that grow',
      zipped({
        ...files({ rows: row }),
        'xl/sharedStrings.xml':
          '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      }),
      'not-a-sheet',
    ],
    [
      'an unknown entity',
      zipped(files({ rows: '<row><c t="inlineStr"><is><t>&b;</t></is></c></row>' })),
      'not-a-sheet',
    ],
    ['rows that go backwards', zipped(files({ rows: '<row r="2"/><row r="1"/>' })), 'not-a-sheet'],
    ['tags without end', zipped(files({ rows: '<a>'.repeat(500) })), 'not-a-sheet'],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await refused(bytes)).toBe(why);
  });

  test('a bomb is refused while it is unpacked, whatever its directory says', async () => {
    const bytes = zipped(files({ rows: `${row}${' '.repeat(80_000_000)}` }));
    expect(bytes.length).toBeLessThan(200_000);
    expect(await refused(bytes)).toBe('unpacks-too-large');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await refused(bytes)).toBe('unpacks-too-large');
  });

  test('one cell far out is read, many are refused, and a text no cell holds is told', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="XFD9"><v>2</v></c></row>';
    expect((await read(zipped(files({ rows: far })))).map(({ number }) => number)).toEqual([1, 9]);
    const many = Array.from(
      { length: 400 },
      (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>2</v></c></row>`,
    );
    expect(await refused(zipped(files({ rows: many.join('') })))).toBe('too-wide');
    const long = `<row><c t="inlineStr"><is><t>${'长'.repeat(40_000)}</t></is></c></row>`;
    const [found] = await read(zipped(files({ rows: long })));
    expect(found?.marks?.[0]?.slice(0, 2)).toEqual([0, 'too-long']);
  });
});

test('where a piece ends changes nothing', () => {
  const text = strToU8('<a x="1"><b>甲&amp;乙</b><!-- c --><b><![CDATA[<丙>]]></b></a>');
  const seenBy = (pieces: Uint8Array[]) => {
    const seen: string[] = [];
    let inside = '';
    const parts = {
      open: (name: string) => seen.push(name),
      close: () => {
        seen.push(inside);
        inside = '';
      },
      text: (piece: string) => {
        inside += piece;
      },
    };
    for (const _ of readXml(pieces, parts));
    return seen.join('|');
  };
  const whole = seenBy([text]);
  expect(whole).toContain('甲&乙');
  for (let cut = 1; cut < text.length; cut += 1) {
    expect(seenBy([text.subarray(0, cut), text.subarray(cut)])).toBe(whole);
  }
});

test('formats of days are known by what they show', () => {
  for (const code of ['yyyy/m/d', '[$-804]yyyy"年"m"月"d"日"', 'h:mm:ss', '[h]:mm', 'm月d日', 'mmm-yy']) {
    expect(showsTime(code)).toBe(true);
  }
  for (const code of ['General', '0.00', '#,##0"元"', '"days"0', '[Red]0.0;[Blue]-0.0', '@', '0\\d']) {
    expect(showsTime(code)).toBe(false);
  }
});
