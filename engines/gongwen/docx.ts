import {
  AlignmentType,
  BorderStyle,
  Document,
  Table as DocxTable,
  Footer,
  type ISpacingProperties,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, OfficialDocument, Table, Text } from './document.ts';
import { plainText } from './document.ts';
import { faces, marks } from './lexicon.ts';
import { headSize, measures as m } from './measures.ts';
import { chineseNumeral, dayInWords, fill } from './numerals.ts';
import { titleLines } from './title.ts';

type Face = (typeof faces)[keyof typeof faces];

interface Style {
  readonly face?: Face;
  readonly size?: number;
  readonly color?: string;
  readonly tight?: boolean;
}

const exact: ISpacingProperties = { before: 0, after: 0, line: m.line, lineRule: LineRuleType.EXACT };

/** A Latin letter or digit in the same face would be as wide as a character; office programs take this one's. */
function run(
  text: string,
  { face = faces.body, size = m.size.text, color, tight = true }: Style = {},
): TextRun {
  return new TextRun({
    text,
    size,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: face, cs: 'Times New Roman' },
    ...(color === undefined ? {} : { color }),
    ...(tight ? { characterSpacing: m.tighter } : {}),
  });
}

/** Indents twice, as characters for who edits it and as a length for programs that know no characters. */
const indented = { firstLine: m.character * 2, firstLineChars: 200 };

function blank(): Paragraph {
  return new Paragraph({ spacing: exact, children: [run('')] });
}

function head(document: OfficialDocument): Paragraph[] {
  const { number } = document;
  const mark = document.head ?? document.issuers.join('');
  const size = headSize(mark);
  const numbered = number ? fill(marks.number, number) : '';
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: m.above, after: 0 },
      children: [run(mark, { face: faces.title, size, color: m.red, tight: false })],
    }),
    blank(),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...exact, after: 0 },
      border: {
        bottom: { style: BorderStyle.SINGLE, size: 12, space: 11, color: m.red },
      },
      children: [run(numbered)],
    }),
    blank(),
  ];
}

function title(document: OfficialDocument): Paragraph[] {
  return titleLines(document.title).map(
    (line) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { ...exact, line: 640 },
        keepNext: true,
        children: [run(line, { face: faces.title, size: m.size.title, tight: false })],
      }),
  );
}

/** Counts headings: each level begins anew under the one above. */
class Counter {
  readonly #counts = [0, 0, 0, 0];

  next(level: 1 | 2 | 3 | 4): string {
    this.#counts[level - 1] = (this.#counts[level - 1] ?? 0) + 1;
    this.#counts.fill(0, level);
    const count = this.#counts[level - 1] ?? 0;
    const mark = [marks.first, marks.second, marks.third, marks.fourth][level - 1] ?? '';
    return fill(mark, { numeral: chineseNumeral(count), digit: count });
  }
}

const headingFaces: readonly Face[] = [faces.first, faces.second, faces.body, faces.body];

function cell(text: string, width: number, heading: boolean, first: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: first && !heading ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: [run(text, { face: heading ? faces.first : faces.body, size: m.size.cell, tight: false })],
      }),
    ],
  });
}

function table({ title: name, head: names, rows, widths }: Table): (Paragraph | DocxTable)[] {
  const shares = widths ?? names.map(() => 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const width = (column: number) => Math.floor((m.width * (shares[column] ?? 1)) / all);
  const row = (texts: readonly Text[], heading: boolean) =>
    new TableRow({
      tableHeader: heading,
      cantSplit: true,
      children: texts.map((text, column) => cell(plainText(text), width(column), heading, column === 0)),
    });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: exact,
      keepNext: true,
      children: [run(name, { face: faces.first })],
    }),
    new DocxTable({
      width: { size: m.width, type: WidthType.DXA },
      columnWidths: names.map((_, column) => width(column)),
      rows: [row(names, true), ...rows.map((texts) => row(texts, false))],
    }),
  ];
}

function block(found: Block, counter: Counter): (Paragraph | DocxTable)[] {
  if (found.kind === 'table') return table(found);
  if (found.kind === 'paragraph') {
    return [
      new Paragraph({
        spacing: exact,
        indent: indented,
        widowControl: false,
        children: [run(plainText(found.text))],
      }),
    ];
  }
  const face = headingFaces[found.level - 1] ?? faces.body;
  return [
    new Paragraph({
      spacing: exact,
      indent: indented,
      keepNext: true,
      children: [run(`${counter.next(found.level)}${found.text}`, { face })],
    }),
  ];
}

function signature({ issuers, date }: OfficialDocument): Paragraph[] {
  const issuer = issuers.join('');
  // The date stands four characters in from the right, the issuer centred above it.
  const day = dayInWords(date);
  const halves = Array.from(day).reduce((sum, one) => sum + (/[0-9]/.test(one) ? 0.5 : 1), 0);
  const overhang = (halves - Array.from(issuer).length) / 2;
  const line = (text: string, characters: number, keepNext: boolean) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: exact,
      keepNext,
      keepLines: true,
      indent: { right: Math.round(m.character * Math.max(0, characters)) },
      children: [run(text)],
    });
  return [blank(), line(issuer, 4 + overhang, true), line(day, 4, false)];
}

/** Page number between dashes, one character in from the outer edge. */
function folio(side: 'odd' | 'even'): Footer {
  const style = {
    size: m.size.small,
    font: { ascii: faces.folio, hAnsi: faces.folio, eastAsia: faces.folio },
  };
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: 280 } : { left: 280 },
        children: [new TextRun({ ...style, children: ['\u2014 ', PageNumber.CURRENT, ' \u2014'] })],
      }),
    ],
  });
}

/** The library writes the hour of the day into the file; the same document must give the same bytes. */
function withoutClock(packed: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(packed);
  const core = parts['docProps/core.xml'];
  if (core) {
    const at = `${date}T00:00:00Z`;
    const told = strFromU8(core).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${at}`);
    parts['docProps/core.xml'] = strToU8(told);
  }
  return new Uint8Array(zipSync(parts, { mtime: new Date(1980, 0, 1) }));
}

/**
 * Lays a document out after GB/T 9704-2012 and gives the bytes of a DOCX file. The same document gives the same
 * bytes. Fonts are named, not embedded: an office program without them takes others of its own.
 */
export async function toDocx(document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> {
  const counter = new Counter();
  const addressee = document.addressees?.join(marks.and);
  const children = [
    ...head(document),
    ...title(document),
    blank(),
    ...(addressee === undefined
      ? []
      : [new Paragraph({ spacing: exact, children: [run(fill(marks.addressee, { name: addressee }))] })]),
    ...document.body.flatMap((found) => block(found, counter)),
    ...signature(document),
  ];
  const made = new Document({
    title: document.title.join(''),
    creator: document.issuers.join(marks.and),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { size: m.page, margin: m.margin } },
        footers: { default: folio('odd'), even: folio('even') },
        children,
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(made)), document.date);
}
