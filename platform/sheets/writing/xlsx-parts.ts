const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** A sign that XML cannot hold, as Excel writes it; the others as they are. */
function written(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === 0) return '';
  const held = sign === '\t' || sign === '\n' || (code > 0x1f && code < 0xfffe);
  return held ? sign : `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** What stands in a cell of XML; signs that XML cannot hold are written as Excel writes them. */
export function escaped(text: string): string {
  return /[&<>_\p{Cc}\ufffe\uffff]/u.test(text)
    ? text
        .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, written)
    : text;
}

const quoted = (text: string) => escaped(text).replaceAll('"', '&quot;');

/** Numbers of the styles below. */
export const style = {
  plain: 0,
  title: 1,
  day: 2,
  time: 3,
  bad: 4,
  badDay: 5,
  badTime: 6,
  filled: 7,
} as const;

const formats = [
  '<xf numFmtId="0" fontId="0" fillId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" applyFont="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="165" fontId="0" fillId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="2" applyFill="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="2" applyNumberFormat="1" applyFill="1"/>',
  '<xf numFmtId="165" fontId="0" fillId="2" applyNumberFormat="1" applyFill="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="3" applyFill="1"/>',
].map((one) => one.replace('/>', ' borderId="0" xfId="0"/>'));

const font = (inner: string) => `<font>${inner}<sz val="11"/><name val="Calibri"/></font>`;
const fill = (inner: string) => `<fill><patternFill ${inner}</fill>`;

const solid = (colour: string) =>
  fill(`patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill>`);

const styles = [
  `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>`,
  `<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>`,
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  `<fills count="4">${fill('patternType="none"/>')}${fill('patternType="gray125"/>')}`,
  `${solid('FFFFD6D6')}${solid('FFDDEFF6')}</fills>`,
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
function typesOf(sheets: readonly string[]): string {
  const parts = [...sheets.map((_, at) => [`worksheets/sheet${at + 1}`, 'worksheet']), ['styles', 'styles']];
  return [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...[['workbook', 'sheet.main'], ...parts].map(
      ([path, kind]) => `<Override PartName="/xl/${path}.xml" ContentType="${part}.${kind}+xml"/>`,
    ),
    '</Types>',
  ].join('');
}

function relations(...all: readonly (readonly [kind: string, target: string])[]): string {
  const lines = all.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${lines.join('')}</Relationships>`;
}

/** Excel refuses some signs in the name of a sheet, and more than 31. */
function sheetName(title: string): string {
  return title
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .replaceAll(/^'|'$/g, ' ')
    .slice(0, 31)
    .toWellFormed()
    .trim();
}

/** The files of a workbook with sheets of these titles, without the sheets. */
export function partsAround(titles: readonly string[]): readonly (readonly [path: string, text: string])[] {
  const sheets = titles.map((title, at) => {
    const name = quoted(sheetName(title) || `Sheet${at + 1}`);
    return `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`;
  });
  return [
    ['[Content_Types].xml', typesOf(titles)],
    ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(...titles.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const), [
        'styles',
        'styles.xml',
      ]),
    ],
    ['xl/styles.xml', styles],
  ];
}

/** What comes before the rows: those down to the titles stay in sight; widths in characters. */
export function sheetStart(widths: readonly number[], titleRow: number): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${titleRow}" topLeftCell="A${titleRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    '<sheetData>',
  ].join('');
}

export const sheetEnd = '</sheetData></worksheet>';
