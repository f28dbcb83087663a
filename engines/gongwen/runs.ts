import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type IParagraphOptions,
  type ISpacingProperties,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Text } from './document.ts';
import { type Face, faces } from './lexicon.ts';
import { measures as m } from './measures.ts';

export interface Style {
  readonly face?: Face;
  readonly size?: number;
  readonly color?: string;
  readonly tight?: boolean;
}

export const exact: ISpacingProperties = { before: 0, after: 0, line: m.line, lineRule: LineRuleType.EXACT };

/** What a file of XML cannot hold is left out, a line's end within a text becomes a space. */
function writable(text: string): string {
  return text
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .toWellFormed();
}

/** A Latin letter or digit in the same face would be as wide as a character; office programs take this one's. */
export function run(
  text: string,
  { face = faces.body, size = m.size.text, color, tight = true }: Style = {},
): TextRun {
  return new TextRun({
    text: writable(text),
    size,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: face, cs: 'Times New Roman' },
    ...(color === undefined ? {} : { color }),
    ...(tight ? { characterSpacing: m.tighter } : {}),
  });
}

const address = /^https?:\/\//;

/** The pieces of a text; a figure leads to its records where links are asked for, and looks like any other text. */
export function runs(text: Text, links: boolean, style: Style = {}): ParagraphChild[] {
  if (typeof text === 'string') return [run(text, style)];
  return text.map((piece) => {
    if (typeof piece === 'string') return run(piece, style);
    const told = run(piece.figure, style);
    const { href } = piece;
    return links && href !== undefined && address.test(href)
      ? new ExternalHyperlink({ link: href, children: [told] })
      : told;
  });
}

/** A paragraph of lines of the standard's height; nothing but the standard decides where a page ends. */
export function line(children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ spacing: exact, widowControl: false, ...options, children: [...children] });
}

export function blank(): Paragraph {
  return line([run('')]);
}

export function blanks(count: number): Paragraph[] {
  return Array.from({ length: count }, blank);
}

/** To the next stop of its paragraph. */
export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

/** A line across the type area, or further by negative indents, as the lower edge of an empty paragraph of this height. */
export function rule(
  height: number,
  { size, color, indent }: { size: number; color: string; indent?: { left: number; right: number } },
): Paragraph {
  return line([run('', { size: 2 })], {
    spacing: { ...exact, line: Math.max(20, height) },
    border: { bottom: { style: BorderStyle.SINGLE, size, space: 0, color } },
    ...(indent ? { indent } : {}),
  });
}

/** An empty paragraph of exactly this many twips. */
export function space(height: number): Paragraph {
  return line([run('')], { spacing: { ...exact, line: Math.max(20, height) } });
}

/** Indents twice, as characters for who edits it and as a length for programs that know no characters. */
export const indented = { firstLine: m.character * 2, firstLineChars: 200 };

export const centred = { alignment: AlignmentType.CENTER } as const;
