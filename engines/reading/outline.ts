import { readNumeral } from '../text/numerals.ts';
import { addressedEnd, lineMarks, pointMark, mark as signs } from './data/marks.ts';
import { salutations, titleEnds, titleTail } from './data/noise.ts';
import type { Heading, HeadingStyle, Outline, Span } from './interface.ts';

const ranks: Readonly<Record<HeadingStyle, number>> = {
  chapter: 1,
  section: 2,
  number: 3,
  bracketed: 4,
  ordinal: 5,
  point: 6,
};

interface Mark {
  readonly style: HeadingStyle;
  readonly mark: string;
  readonly number: number;
  readonly at: number;
  /** Where the title begins. */
  readonly from: number;
  readonly lineEnd: number;
}

function numberOf(text: string): number {
  return /^\d/u.test(text) ? Number(text) : (readNumeral(text) ?? 0);
}

function lineMark(line: string, at: number): Mark | null {
  for (const [style, pattern] of lineMarks) {
    const found = pattern.exec(line);
    if (!found) continue;
    const mark = style === 'ordinal' ? found[0].slice(0, -1) : found[0];
    return {
      style,
      mark,
      number: numberOf(found[1] ?? ''),
      at,
      from: at + found[0].length,
      lineEnd: at + line.length,
    };
  }
  return null;
}

/** 一是 … 二是 …: only in order and only where a second one follows. */
function inOrder(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let run: Mark[] = [];
  const close = (): void => {
    if (run.length > 1) kept.push(...run);
    run = [];
  };
  for (const mark of marks) {
    if (mark.style !== 'point') {
      if (ranks[mark.style] < ranks.number) close();
      kept.push(mark);
    } else if (mark.number === (run.at(-1)?.number ?? 0) + 1) run.push(mark);
    else if (mark.number === 1) {
      close();
      run.push(mark);
    }
  }
  // The last run may be cut off by the end of a preview: a single 一是 at a sentence's start still is a point.
  if (run.length === 1 && run[0]?.number === 1 && run[0].mark.endsWith(signs.yes)) kept.push(...run);
  close();
  return kept.sort((a, b) => a.at - b.at);
}

function marksOf(text: string, lines: readonly Span[]): Mark[] {
  const found: Mark[] = [];
  let lastNumber = 0;
  for (const { at, end } of lines) {
    const line = text.slice(at, end);
    const mark = lineMark(line, at);
    const isList = mark?.style === 'number' || mark?.style === 'bracketed';
    if (mark && (!isList || mark.number === 1 || mark.number === lastNumber + 1)) {
      found.push(mark);
      if (isList) lastNumber = mark.number;
    }
    for (const point of line.matchAll(pointMark)) {
      const from = at + point.index;
      found.push({
        style: 'point',
        mark: point[0],
        number: numberOf(point[1] ?? ''),
        at: from,
        from: from + point[0].length,
        lineEnd: end,
      });
    }
  }
  return inOrder(found);
}

interface Growing extends Span {
  level: number;
  style: HeadingStyle;
  mark: string;
  title: string;
  paragraphs: Span[];
  children: Growing[];
}

/** The title goes to the end of its first sentence or of its line. */
function titleOf(text: string, mark: Mark, next: number): { title: string; end: number } {
  const limit = Math.min(mark.lineEnd, next);
  const rest = text.slice(mark.from, Math.min(limit, mark.from + 200));
  const stop = rest.search(/[。；！？]/u);
  const end = mark.from + (stop < 0 ? rest.length : stop);
  return { title: text.slice(mark.from, end).trim(), end: stop < 0 ? end : end + 1 };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    if (end > at) lines.push({ at, end });
    at = end + 1;
  }
  return lines;
}

/** What lies between two places, by lines. */
function paragraphsBetween(
  lines: readonly Span[],
  from: number,
  to: number,
  cursor: { line: number },
): Span[] {
  const out: Span[] = [];
  while (cursor.line < lines.length) {
    const line = lines[cursor.line];
    if (line === undefined || line.at >= to) break;
    const at = Math.max(line.at, from);
    const end = Math.min(line.end, to);
    if (end > at) out.push({ at, end });
    if (line.end > to) break;
    cursor.line += 1;
  }
  return out;
}

interface Head {
  readonly title: string | null;
  readonly salutation: string | null;
  readonly speaker: string | null;
  readonly date: string | null;
  readonly from: number;
}

const day = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/u;
const dayAlone = /^[（(]?((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日[）)]?$/u;

function isoDay(found: RegExpExecArray | null): string | null {
  if (!found) return null;
  const [, year = '', month = '', date = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

const greetingLine = new RegExp(`^${salutations.source}${addressedEnd}`, 'u');

/** What stands above the text: title, who and when, to whom. */
function headOf(text: string, lines: readonly Span[]): Head {
  const first = lines.slice(0, 12).map((line) => ({ ...line, text: text.slice(line.at, line.end) }));
  const greeting = first.findIndex((line) => line.text.length < 60 && greetingLine.test(line.text));
  const above = greeting < 0 ? first.slice(0, 4) : first.slice(0, greeting);
  const titled = above.filter(
    ({ text: line }) => line.length >= 4 && line.length <= 70 && !/[。；！]$/u.test(line),
  );
  const bare = (line: string): string => line.replace(titleTail, '').replace(/^[《]|[》]$/gu, '');
  const named = titled.find(({ text: line }) => titleEnds.test(bare(line)));
  const title = named ?? (greeting < 0 ? undefined : titled[0]);
  const dated = above.find(({ text: line }) => line.length < 40 && day.test(line));
  const who = above.find(
    ({ text: line }) =>
      line !== title?.text &&
      line.length <= 24 &&
      !day.test(line) &&
      /\p{Script=Han}{2}/u.test(line) &&
      !titleEnds.test(line),
  );
  const head = greeting < 0 ? title : first[greeting];
  const last = lines.at(-1);
  const signed = last ? dayAlone.exec(text.slice(last.at, last.end)) : null;
  return {
    title: title ? bare(title.text) : null,
    salutation: greeting < 0 ? null : (first[greeting]?.text ?? '').replace(/[：:！]$/u, ''),
    speaker: who && title ? who.text.replace(/^[（(]|[）)]$/gu, '') : null,
    date: isoDay(dated ? day.exec(dated.text) : null) ?? isoDay(signed),
    from: head ? head.end : 0,
  };
}

/** The tree of headings with their paragraphs, and what the head of the text tells. */
export function outline(text: string, published: string | null = null): Outline {
  const lines = linesOf(text);
  const head = headOf(text, lines);
  const marks = marksOf(text, lines).filter((mark) => mark.at >= head.from);
  const cursor = { line: lines.findIndex((line) => line.at >= head.from) };
  if (cursor.line < 0) cursor.line = lines.length;
  const opening = paragraphsBetween(lines, head.from, marks[0]?.at ?? text.length, cursor);
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1]?.at ?? text.length;
    while (open.length > 0 && ranks[open.at(-1)?.style ?? 'point'] >= ranks[mark.style]) open.pop();
    const { title, end } = titleOf(text, mark, next);
    const heading: Growing = {
      at: mark.at,
      end,
      level: open.length + 1,
      style: mark.style,
      mark: mark.mark,
      title,
      paragraphs: paragraphsBetween(lines, end, next, cursor),
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(heading);
    open.push(heading);
  }
  const { title } = head;
  return {
    title,
    occasion: title ? (/^在(.{2,50}?)上的/u.exec(title)?.[1] ?? null) : null,
    speaker: head.speaker,
    speaksFor: /我(?:谨)?代表([^，。]{2,20}?)[，向对]/u.exec(text)?.[1] ?? null,
    date: head.date,
    published,
    salutation: head.salutation,
    opening,
    headings: roots,
  };
}

/** All headings of a tree, in the order of the text. */
export function headingsOf(headings: readonly Heading[]): Heading[] {
  return headings.flatMap((heading) => [heading, ...headingsOf(heading.children)]);
}
