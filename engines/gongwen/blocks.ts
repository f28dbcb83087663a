import {
  AlignmentType,
  Table as DocxTable,
  type Paragraph,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Block, plainText, type Table, type Text } from './document.ts';
import { type Face, faces, marks } from './lexicon.ts';
import { measures as m, roomOf } from './measures.ts';
import { chineseNumeral, fill } from './numerals.ts';
import { centred, exact, indented, line, run, runs } from './runs.ts';
import { titleLines } from './title.ts';

export function titleOf(phrases: readonly string[]): Paragraph[] {
  return titleLines(phrases).map((text) =>
    line([run(text, { face: faces.title, size: m.size.title, tight: false })], {
      ...centred,
      spacing: { ...exact, line: m.titleLine },
      keepNext: true,
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

interface Cell {
  readonly text: Text;
  readonly width: number;
  readonly heading: boolean;
  readonly first: boolean;
}

function cell({ text, width, heading, first }: Cell, links: boolean): TableCell {
  const style = { face: heading ? faces.first : faces.body, size: m.size.cell, tight: false };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      line(runs(text, links, style), {
        spacing: { before: 0, after: 0 },
        alignment: first && !heading ? AlignmentType.LEFT : AlignmentType.CENTER,
      }),
    ],
  });
}

function table({ title, head, rows, widths }: Table, links: boolean): (Paragraph | DocxTable)[] {
  // A row may be longer than the head; no cell of it is left out.
  const columns = Math.max(head.length, ...rows.map((texts) => texts.length));
  const names = Array.from({ length: columns }, (_, column) => head[column] ?? '');
  const shares = widths ?? names.map(() => 1);
  const all = names.reduce((sum, _, column) => sum + (shares[column] ?? 1), 0);
  const widthOf = (column: number) => Math.floor((m.width * (shares[column] ?? 1)) / all);
  const row = (texts: readonly Text[], heading: boolean) =>
    new TableRow({
      tableHeader: heading,
      cantSplit: true,
      children: names.map((_, column) =>
        cell({ text: texts[column] ?? '', width: widthOf(column), heading, first: column === 0 }, links),
      ),
    });
  const name = line([run(title, { face: faces.first })], { ...centred, keepNext: true });
  if (names.length === 0) return [name];
  return [
    name,
    new DocxTable({
      width: { size: m.width, type: WidthType.DXA },
      columnWidths: names.map((_, column) => widthOf(column)),
      rows: [row(names, true), ...rows.map((texts) => row(texts, false))],
    }),
  ];
}

function block(
  found: Block,
  counter: Counter,
  { links, keepNext }: { links: boolean; keepNext: boolean },
): (Paragraph | DocxTable)[] {
  if (found.kind === 'table') return table(found, links);
  const text = { alignment: AlignmentType.BOTH, indent: indented };
  if (found.kind === 'paragraph') return [line(runs(found.text, links), { ...text, keepNext })];
  const face = headingFaces[found.level - 1] ?? faces.body;
  return [
    line([run(`${counter.next(found.level)}${plainText(found.text)}`, { face })], {
      ...text,
      keepNext,
    }),
  ];
}

const linesOf = (found: Block): number =>
  found.kind === 'table' ? found.rows.length + 2 : Math.ceil((roomOf(plainText(found.text)) + 2) / m.perLine);

/**
 * Whether the end of the body goes with the signature to its page, so that no page has a signature alone. Only a short
 * last paragraph, since some office programs move it whole, and never the whole text: the first page must show some.
 */
export function endsHeld(body: readonly Block[]): boolean {
  const last = body.at(-1);
  return body.length > 1 && last?.kind === 'paragraph' && linesOf(last) <= 6;
}

/** A body or an attachment's pages. `held` keeps its end on the page of what follows. */
export function blocksOf(
  body: readonly Block[],
  { links, held }: { links: boolean; held: boolean },
): (Paragraph | DocxTable)[] {
  const counter = new Counter();
  // Headings stay with what follows them, but where nothing else stands before the held end they stay on the first page.
  const only = held && body.slice(0, -1).every(({ kind }) => kind === 'heading');
  return body.flatMap((found, index) => {
    const last = index === body.length - 1;
    const loose = only && index === body.length - 2;
    return block(found, counter, { links, keepNext: found.kind === 'heading' ? !loose : held && last });
  });
}
