import {
  AlignmentType,
  Table as DocxTable,
  LineRuleType,
  Paragraph,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlign,
  WidthType,
} from 'docx';
import { formOf, type OfficialDocument } from './document.ts';
import { faces, marks, secrecyLevels, secrecyYears, urgencies } from './lexicon.ts';
import { headLine, headSize, measures as m } from './measures.ts';
import { dayInWords, fill } from './numerals.ts';
import { blank, blanks, centred, exact, line, rule, run, space, tab } from './runs.ts';

type Part = Paragraph | DocxTable;

/** 份号, 密级 and 紧急程度 in their order, each a line of its own at the upper left. */
function marksAbove({ copyNumber, secrecy, urgency }: OfficialDocument): string[] {
  const found: string[] = [];
  if (copyNumber !== undefined) found.push(String(copyNumber).padStart(6, '0'));
  if (secrecy) {
    const level = secrecyLevels[secrecy.level];
    found.push(secrecy.years === undefined ? level : fill(secrecyYears, { level, years: secrecy.years }));
  }
  if (urgency) found.push(urgencies[urgency]);
  return found;
}

const isCopyNumber = (text: string): boolean => /^\d/.test(text);

function markAbove(text: string) {
  return run(text, { face: isCopyNumber(text) ? faces.body : faces.first });
}

const sizeOf = (mark: string): number => headSize(Array.from(mark).length);

/** The text of the red mark where all of it stands on one line. */
export function markOf(document: OfficialDocument): string {
  const [issuer = ''] = document.issuers;
  if (document.head !== undefined) return document.head;
  const form = formOf(document.kind);
  if (form === 'minutes') return fill(marks.minutes, { issuer });
  return form === 'letter' ? issuer : `${issuer}${marks.head}`;
}

function red(text: string, size: number, spread = false): Paragraph {
  return new Paragraph({
    alignment: spread ? AlignmentType.DISTRIBUTE : AlignmentType.CENTER,
    spacing: { ...exact, line: headLine(size).height, lineRule: LineRuleType.EXACT },
    children: [run(text, { face: faces.title, size, color: m.red, tight: false })],
  });
}

/** Several issuers under each other, as wide as the longest, and 文件 to their right at half their height. */
function jointMark(issuers: readonly string[]): DocxTable {
  const longest = Math.max(...issuers.map((name) => Array.from(name).length));
  const tallest = Math.floor(6400 / (issuers.length * 10 * m.head.reach));
  const size = Math.min(headSize(longest + 3), Math.max(44, tallest));
  const [names, word] = [Math.ceil(size * 10 * longest * 1.01), Math.ceil(size * 10 * 2.5)];
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      children,
    });
  return new DocxTable({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    width: { size: names + word, type: WidthType.DXA },
    columnWidths: [names, word],
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell(
            names,
            issuers.map((name) => red(name, size, true)),
          ),
          cell(word, [red(marks.head, size)]),
        ],
      }),
    ],
  });
}

/** The red line under the number; a line of text ends 3.9 pt below its ink. */
const redLine = (): Paragraph => rule(m.head.gap - 78, { size: m.rule.red, color: m.red });

const numberOf = ({ number }: OfficialDocument): string => (number ? fill(marks.number, number) : '');

/**
 * The number to the left and 签发人 to the right, two names on a line and under each other; the number stands beside
 * the last of them, over the red line.
 */
function signedNumber(document: OfficialDocument, signers: readonly string[]): Paragraph[] {
  const longest = Math.max(...signers.map((name) => Array.from(name).length));
  const columns = Math.min(2, signers.length);
  const at = (characters: number) => ({
    type: TabStopType.LEFT,
    position: m.width - Math.round(m.character * characters),
  });
  const names = columns * longest + columns;
  const tabStops = [
    { type: TabStopType.LEFT, position: m.character },
    at(names + 4),
    at(names),
    ...(columns === 2 ? [at(longest + 1)] : []),
  ];
  const rows = Array.from({ length: Math.ceil(signers.length / 2) }, (_, row) =>
    signers.slice(row * 2, row * 2 + 2),
  );
  return rows.map((row, index) => {
    const last = index === rows.length - 1;
    const label = index === 0 ? marks.signer : '';
    const shown = row.flatMap((name) => [tab(), run(name, { face: faces.second })]);
    // The first name of a row follows the label, which itself stands at the first stop.
    const beside = index === 0 ? [tab(), run(label), ...shown.slice(1)] : [tab(), ...shown];
    return line([tab(), run(last ? numberOf(document) : ''), ...beside], { tabStops });
  });
}

/** Upper part of the first page of a 文件: marks, the red mark, number and red line. */
function documentHead(document: OfficialDocument): Part[] {
  const above = marksAbove(document);
  const joint = document.issuers.length > 1 && document.head === undefined;
  const mark = markOf(document);
  const size = sizeOf(mark);
  const signers = document.kind === 'report' || document.kind === 'request' ? document.signers : undefined;
  return [
    ...above.map((text) => line([markAbove(text)])),
    space(m.head.above - above.length * m.line - headLine(size).ink),
    joint ? jointMark(document.issuers) : red(mark, size),
    ...blanks(2),
    ...(signers && signers.length > 0
      ? signedNumber(document, signers)
      : [line([run(numberOf(document))], centred)]),
    redLine(),
  ];
}

/** Minutes carry their issuer and date over the red line, and no signature under the text. */
function minutesHead(document: OfficialDocument): Part[] {
  const above = marksAbove(document);
  const mark = markOf(document);
  const size = sizeOf(mark);
  return [
    ...above.map((text) => line([markAbove(text)])),
    space(m.head.above - above.length * m.line - headLine(size).ink),
    red(mark, size),
    blank(),
    ...(document.number ? [line([run(numberOf(document))], centred)] : []),
    blank(),
    line([tab(), run(document.issuers.join(marks.and)), tab(), run(dayInWords(document.date))], {
      tabStops: [
        { type: TabStopType.LEFT, position: m.character },
        { type: TabStopType.RIGHT, position: m.width - m.character },
      ],
    }),
    redLine(),
  ];
}

/** 170 mm, in the middle of the page. */
const across = { color: m.red, indent: { left: m.letter.left, right: m.letter.right } };

/** A letter's mark and its first double line, the thick one above; they stand in the head of its first page. */
export function letterHead(document: OfficialDocument): Paragraph[] {
  const mark = markOf(document);
  const size = sizeOf(mark);
  const gap = m.head.gap - headLine(size).below;
  return [
    red(mark, size),
    rule(gap, { ...across, size: m.rule.thick }),
    rule(30, { ...across, size: m.rule.thin }),
  ];
}

/** The second double line at the foot of a letter's first page, the thin one above. */
export function letterFoot(): Paragraph[] {
  return [rule(20, { ...across, size: m.rule.thin }), rule(30, { ...across, size: m.rule.thick })];
}

/** How far below the page's edge a letter's head begins. */
export function letterHeadAt(document: OfficialDocument): number {
  return m.head.letter - headLine(sizeOf(markOf(document))).ink;
}

/** Under the double line: the number at the right edge and, beside and under it, the marks at the left. */
function letterNumber(document: OfficialDocument): Paragraph[] {
  const above = marksAbove(document);
  const [first, ...others] = above;
  return [
    line([...(first === undefined ? [] : [markAbove(first)]), tab(), run(numberOf(document))], {
      // Seven eighths of a character's height from the line; a line of text begins 9.5 pt above its ink.
      spacing: { ...exact, before: 90 },
      tabStops: [{ type: TabStopType.RIGHT, position: m.width }],
    }),
    ...others.map((text) => line([markAbove(text)])),
  ];
}

/** What stands over the title, down to the two lines between. */
export function headOf(document: OfficialDocument): Part[] {
  const form = formOf(document.kind);
  if (form === 'letter') return [...letterNumber(document), ...blanks(2)];
  return [...(form === 'minutes' ? minutesHead(document) : documentHead(document)), ...blanks(2)];
}
