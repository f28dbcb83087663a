import { formOf, type OfficialDocument } from '../../../engines/gongwen/document.ts';
import { marks } from '../../../engines/gongwen/lexicon.ts';
import { dayInWords, fill } from '../../../engines/gongwen/numerals.ts';
import type { Band, Line, Page } from './page.ts';

export interface Check {
  readonly name: string;
  readonly expected: string;
  readonly measured: string;
  readonly ok: boolean;
}

/** Millimetres: margins, the type area's edges and one character of 16 and of 14 pt. */
const area = { left: 28, right: 184, top: 37, bottom: 262 };
const character = (16 - 0.25) * (25.4 / 72);
const small = 14 * (25.4 / 72);

function near(name: string, expected: number, measured: number | undefined, tolerance: number): Check {
  const off = measured === undefined ? Number.POSITIVE_INFINITY : Math.abs(measured - expected);
  return {
    name,
    expected: `${expected.toFixed(1)} ± ${String(tolerance)} mm`,
    measured: measured === undefined ? 'nothing' : measured.toFixed(1),
    ok: off <= tolerance,
  };
}

function same(
  name: string,
  expected: string | number | boolean,
  measured: string | number | boolean | undefined,
): Check {
  return {
    name,
    expected: String(expected),
    measured: String(measured ?? 'nothing'),
    ok: expected === measured,
  };
}

const lineOf = (page: Page | undefined, text: string): Line | undefined =>
  page?.lines.find((line) => line.text.includes(text.replaceAll(' ', '')));

/** The ink of a colour beside a line of text. */
function inkOf(page: Page | undefined, ink: 'red' | 'black', line: Line | undefined): Band | undefined {
  if (!page || !line) return undefined;
  const bands = page.bands(ink, line.top - 1, line.bottom + 1);
  return bands.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))[0];
}

const numberOf = ({ number }: OfficialDocument): string => (number ? fill(marks.number, number) : '');

const isFolio = ({ text }: Line): boolean => /^\u2014\d+\u2014$/.test(text);

/** Page numbers: 7 mm under the type area, one character in from the outer edge; a letter's first page has none. */
function folios(document: OfficialDocument, pages: readonly Page[]): Check[] {
  return pages.flatMap((page, index) => {
    const number = index + 1;
    const found = page.lines.find(isFolio);
    const name = `number of page ${String(number)}`;
    if (number === 1 && formOf(document.kind) === 'letter')
      return [same(`${name}, none`, 'none', found?.text ?? 'none')];
    const odd = number % 2 === 1;
    const dash = inkOf(page, 'black', found);
    return [
      same(name, `\u2014${String(number)}\u2014`, found?.text),
      near(
        `${name}, ${odd ? 'right' : 'left'} edge`,
        odd ? area.right - small : area.left + small,
        odd ? found?.right : found?.left,
        1,
      ),
      near(`${name}, height of the dash`, area.bottom + 7, dash && (dash.top + dash.bottom) / 2, 1.5),
    ];
  });
}

/** Lines of pages that hold nothing but the text: 22 of them, 28 characters on each full one. */
function fullPages(pages: readonly Page[]): Check[] {
  const checks: Check[] = [];
  for (const [index, page] of pages.entries()) {
    const lines = page.lines.filter((line) => !isFolio(line));
    const full = lines.every(({ left, right }) => left < area.left + 1 && right > area.right - character);
    // A page that ends before a heading may be shorter: the heading stays with its text.
    const goesOn = (pages[index + 1]?.lines[0]?.left ?? area.right) < area.left + 1;
    if (index === 0 || !full || !goesOn) continue;
    const name = `page ${String(index + 1)}, full of text`;
    checks.push(
      same(`${name}, lines`, 22, lines.length),
      same(
        `${name}, characters of each line`,
        '28',
        [...new Set(lines.map(({ text }) => Array.from(text).length))].join(', '),
      ),
      near(`${name}, left edge`, area.left, Math.min(...lines.map(({ left }) => left)), 0.5),
      near(`${name}, right edge`, area.right, Math.max(...lines.map(({ right }) => right)), 0.7),
    );
  }
  return checks;
}

/** Bands as one. */
function wholeOf(bands: readonly Band[]): Band | undefined {
  if (bands.length === 0) return undefined;
  return {
    top: Math.min(...bands.map(({ top }) => top)),
    bottom: Math.max(...bands.map(({ bottom }) => bottom)),
    left: Math.min(...bands.map(({ left }) => left)),
    right: Math.max(...bands.map(({ right }) => right)),
  };
}

/** Red mark, number, red line and title of a 文件 or of minutes. */
function ordinaryHead(document: OfficialDocument, first: Page | undefined): Check[] {
  const line = first?.rules('red')[0];
  const mark = wholeOf(first?.bands('red', 0, (line?.top ?? 297) - 1) ?? []);
  const number = lineOf(first, numberOf(document));
  const above = formOf(document.kind) === 'minutes' ? lineOf(first, dayInWords(document.date)) : number;
  const ink = inkOf(first, 'black', above);
  return [
    near('red mark, upper edge', area.top + 35, mark?.top, 1),
    near('red mark, middle', (area.left + area.right) / 2, mark && (mark.left + mark.right) / 2, 2),
    near('red line, left edge', area.left, line?.left, 0.5),
    near('red line, right edge', area.right, line?.right, 0.5),
    ...(above && document.number
      ? [near('red line, below what stands over it', 4, line && ink && line.top - ink.bottom, 0.8)]
      : []),
    ...(document.signers
      ? [
          near('number, left edge', area.left + character, number?.left, 0.8),
          near(
            'last signer, beside the number',
            number?.top ?? 0,
            lineOf(first, document.signers.at(-1) ?? '')?.top,
            0.5,
          ),
        ]
      : []),
  ];
}

/** A letter's mark, its two double lines and the number under the first. */
function letterHead(document: OfficialDocument, first: Page | undefined): Check[] {
  const rules = first?.rules('red') ?? [];
  const [thick, thin, thinBelow, thickBelow] = rules;
  const mark = wholeOf(first?.bands('red', 0, (thick?.top ?? 297) - 0.2) ?? []);
  const number = lineOf(first, numberOf(document));
  const ink = inkOf(first, 'black', number);
  const height = (band: Band | undefined) => (band ? band.bottom - band.top : 0);
  return [
    same('red lines', 4, rules.length),
    near('red mark, upper edge', 30, mark?.top, 1),
    near('first red line, below the mark', 4, thick && mark && thick.top - mark.bottom, 1.2),
    near('first red line, width', 170, thick && thick.right - thick.left, 0.7),
    near('first red line, left edge', 20, thick?.left, 0.5),
    same('first double line, thick above', true, height(thick) > height(thin)),
    near('second double line, above the page’s lower edge', 20, thickBelow && 297 - thickBelow.bottom, 1),
    same('second double line, thick below', true, height(thickBelow) > height(thinBelow)),
    near('number, right edge', area.right, number?.right, 0.7),
    near('number, below the line', (16 * 25.4 * 7) / 72 / 8, thin && ink && ink.top - thin.bottom, 1),
  ];
}

/** Who signs stands over the day, the day four characters from the right. */
function signature(document: OfficialDocument, pages: readonly Page[]): Check[] {
  if (document.kind === 'minutes') return [];
  const day = dayInWords(document.date);
  const page = pages.findLast(({ lines }) => lines.some(({ text }) => text === day));
  const date = page?.lines.find(({ text }) => text === day);
  const names = document.signature ?? document.issuers;
  const checks = [near('date, right edge', area.right - 4 * character, date?.right, 1)];
  const [name = ''] = names;
  if (names.length > 1) return checks;
  const above = page?.lines.findLast(({ text, top }) => text === name && top < (date?.top ?? 0));
  const middle = (line: Line | undefined) => line && (line.left + line.right) / 2;
  return [...checks, near('signature, middle of the date', middle(date) ?? 0, middle(above), 1)];
}

/** The imprint: on the last page alone, its last line on the type area's lower edge, below all text. */
export function imprint(document: OfficialDocument, pages: readonly Page[]): Check[] {
  const last = pages.at(-1);
  const letter = formOf(document.kind) === 'letter';
  if (!document.imprint) return [];
  const told = pages.map(({ lines }) => lines.filter(({ text }) => text.startsWith(marks.copiedTo)).length);
  const checks = [
    same(
      'imprint, pages that carry it',
      `only ${String(pages.length)}`,
      `only ${told.flatMap((count, at) => Array.from({ length: count }, () => at + 1)).join(', ')}`,
    ),
  ];
  const rules = last?.rules('black') ?? [];
  const lowest = last?.lines.filter((line) => !isFolio(line)).at(-1);
  if (letter) {
    return [
      ...checks,
      same('imprint, lines of its own', 0, rules.length),
      near('imprint, lower edge of the text', area.bottom - 2.5, lowest?.bottom, 2.5),
    ];
  }
  const [top] = rules;
  const bottom = rules.at(-1);
  const imprintTop = last?.lines.find(({ text }) => text.startsWith(marks.copiedTo))?.top ?? 0;
  const before = last?.lines.filter(({ top: at }) => at < imprintTop - 1).at(-1);
  return [
    ...checks,
    same('imprint, lines', 3, rules.length),
    near('imprint, last line', area.bottom, bottom?.bottom, 0.7),
    near('imprint, width', 156, bottom && bottom.right - bottom.left, 0.7),
    same('imprint, below the text', true, (before?.bottom ?? 0) <= (top?.top ?? 0) + 0.5),
  ];
}

export function checksOf(document: OfficialDocument, pages: readonly Page[]): Check[] {
  const [first] = pages;
  const head = formOf(document.kind) === 'letter' ? letterHead : ordinaryHead;
  return [
    ...head(document, first),
    ...fullPages(pages),
    ...folios(document, pages),
    ...signature(document, pages),
    ...imprint(document, pages),
  ];
}
