import {
  AlignmentType,
  Table as DocxTable,
  type Paragraph,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlign,
  WidthType,
} from 'docx';
import { blocksOf, titleOf } from './blocks.ts';
import type { Attachment, Attendance, OfficialDocument } from './document.ts';
import { formOf } from './document.ts';
import { faces, marks } from './lexicon.ts';
import { measures as m } from './measures.ts';
import { dayInWords, fill } from './numerals.ts';
import { blank, centred, indented, line, run, tab } from './runs.ts';

type Part = Paragraph | DocxTable;

/** Text set in so far that a following line begins under the first character after the label. */
function hanging(label: number, from = 2) {
  return {
    alignment: AlignmentType.LEFT,
    indent: { left: Math.round(m.character * (from + label)), hanging: Math.round(m.character * label) },
    tabStops: [{ type: TabStopType.LEFT, position: Math.round(m.character * (from + label)) }],
    keepNext: true,
  };
}

/** An empty line that stays with what follows. */
const heldBlank = (): Paragraph => line([run('')], { keepNext: true });

/** 附件： with their names, numbered where there are several. */
function attachmentList(attachments: readonly Attachment[]): Paragraph[] {
  if (attachments.length === 0) return [];
  const [only] = attachments;
  if (attachments.length === 1 && only)
    return [heldBlank(), line([run(`${marks.attachments}${only.title}`)], hanging(3))];
  const number = attachments.length > 9 ? 1.5 : 1;
  return [
    heldBlank(),
    ...attachments.map(({ title }, index) => {
      const counted = `${String(index + 1)}.`;
      return index === 0
        ? line([run(`${marks.attachments}${counted}`), tab(), run(title)], hanging(3 + number))
        : line([run(counted), tab(), run(title)], hanging(number, 5));
    }),
  ];
}

/** Who was there, the label in 黑体 and the names under each other. */
function attendanceOf({ present, absent, observing }: Attendance): Paragraph[] {
  const groups = [
    { label: marks.present, names: present },
    { label: marks.absent, names: absent },
    { label: marks.observing, names: observing },
  ].filter(({ names }) => names !== undefined && names.length > 0);
  if (groups.length === 0) return [];
  return [
    blank(),
    ...groups.map(({ label, names = [] }) =>
      line([run(label, { face: faces.first }), run(names.join(marks.and))], {
        ...hanging(3),
        keepNext: false,
      }),
    ),
  ];
}

/** Characters' width of a name or a day; office programs part digits from characters by about a fifth of one. */
const halvesOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (/[0-9A-Za-z]/.test(one) ? 0.5 : 1), 0) +
  0.22 * (text.match(/\d(?=\D)|\D(?=\d)/gu)?.length ?? 0);

/** As many names beside each other as fit; the last row is filled from the right, so that the last stands over the date. */
function signatureRows(names: readonly string[], day: string): Part[] {
  const longest = Math.max(...names.map(halvesOf));
  const columns = Math.min(names.length, longest <= 8.5 ? 3 : 2);
  // The middle of the last column is that of the date, four characters in from the right.
  const middle = 4 + halvesOf(day) / 2;
  const last = Math.min(m.width / columns, Math.round(m.character * middle * 2));
  const other = Math.floor((m.width - last) / Math.max(1, columns - 1));
  const widthOf = (column: number) => (column === columns - 1 ? last : other);
  const rows = Array.from({ length: Math.ceil(names.length / columns) }, (_, row) => {
    const told = names.slice(row * columns, (row + 1) * columns);
    return [...Array.from({ length: columns - told.length }, () => ''), ...told];
  });
  return [
    new DocxTable({
      layout: TableLayoutType.FIXED,
      borders: TableBorders.NONE,
      width: { size: m.width, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, (_, column) => widthOf(column)),
      rows: rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map(
              (name, column) =>
                new TableCell({
                  width: { size: widthOf(column), type: WidthType.DXA },
                  verticalAlign: VerticalAlign.CENTER,
                  margins: { top: 0, bottom: 0, left: 0, right: 0 },
                  children: [line([run(name)], { ...centred, keepNext: true })],
                }),
            ),
          }),
      ),
    }),
  ];
}

/** The names centred above the date, which stands four characters in from the right, with room for the seal. */
function signatureOf(document: OfficialDocument): Part[] {
  const names = document.signature ?? document.issuers;
  const day = dayInWords(document.date);
  const flush = (text: string, characters: number, keepNext: boolean) =>
    line([run(text)], {
      alignment: AlignmentType.RIGHT,
      keepNext,
      keepLines: true,
      indent: { right: Math.round(m.character * Math.max(0, characters)) },
    });
  const overhang = (name: string) => (halvesOf(day) - halvesOf(name)) / 2;
  const fits = names.length > 1 && names.every((name) => halvesOf(name) <= 13.5);
  return [
    heldBlank(),
    heldBlank(),
    ...(fits ? signatureRows(names, day) : names.map((name) => flush(name, 4 + overhang(name), true))),
    flush(day, 4, false),
  ];
}

/** All between the body and the pages of the attachments. */
export function endingOf(document: OfficialDocument): Part[] {
  const { attachments = [], attendance, note, kind } = document;
  const minutes = formOf(kind) === 'minutes';
  return [
    ...attachmentList(attachments),
    ...(minutes && attendance ? attendanceOf(attendance) : []),
    ...(minutes ? [] : signatureOf(document)),
    ...(note === undefined ? [] : [line([run(fill(marks.note, { note }))], { indent: indented })]),
  ];
}

/** Each attachment on a page of its own, its title on the third line. */
export function attachmentPages(attachments: readonly Attachment[], links: boolean): Part[] {
  return attachments.flatMap(({ title, body }, index) => {
    if (!body) return [];
    const label = fill(marks.attachment, { digit: attachments.length > 1 ? index + 1 : '' });
    return [
      line([run(label, { face: faces.first })], { pageBreakBefore: true, keepNext: true }),
      blank(),
      ...titleOf([title]),
      blank(),
      ...blocksOf(body, { links, held: false }),
    ];
  });
}
