import { type Block, plainText } from '../../engines/gongwen/document.ts';
import { lengthOf } from '../../engines/gongwen/length.ts';
import { marks } from '../../engines/gongwen/lexicon.ts';
import { chineseNumeral, fill } from '../../engines/gongwen/numerals.ts';
import { wording } from './wording.words.ts';

type Level = 1 | 2 | 3 | 4;

/** A line of the body as it will stand on the paper, with the mark that it was given. */
export interface LaidLine {
  readonly kind: 'heading' | 'paragraph';
  readonly level: Level | null;
  readonly mark: string;
  readonly text: string;
}

function levelOf(line: string): { level: Level; mark: string; rest: string } | null {
  for (const [index, pattern] of wording.levels.entries()) {
    const mark = pattern.exec(line)?.[0];
    if (mark !== undefined && mark.length < line.length) {
      return { level: (index + 1) as Level, mark: mark.trim(), rest: line.slice(mark.length) };
    }
  }
  return null;
}

const linesOf = (body: string): string[] =>
  body
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * A body that was typed or pasted as plain text, as blocks: a mark at the start of a line makes it a heading. Marks are
 * counted anew when the document is laid out, so they are taken off here. Where a heading of the first two levels goes
 * on in the same line, what stands behind its first stop is a paragraph.
 */
export function blocksOf(body: string): Block[] {
  return linesOf(body).flatMap((line): Block[] => {
    const found = levelOf(line);
    if (!found) return [{ kind: 'paragraph', text: line }];
    const { level, rest } = found;
    if (level > 2) return [{ kind: 'heading', level, text: rest }];
    const [, first, behind] = wording.firstSentence.exec(rest) ?? [];
    if (first !== undefined && behind !== undefined) {
      return [
        { kind: 'heading', level, text: first },
        { kind: 'paragraph', text: behind },
      ];
    }
    const text = rest.endsWith(wording.stop) ? rest.slice(0, -1) : rest;
    return [{ kind: 'heading', level, text: text === '' ? rest : text }];
  });
}

const patterns = [marks.first, marks.second, marks.third, marks.fourth];

/** The lines of a body with the marks they will carry: each level begins anew under the one above. */
export function laidOut(body: string): LaidLine[] {
  const counts = [0, 0, 0, 0];
  return blocksOf(body).flatMap((block): LaidLine[] => {
    if (block.kind === 'paragraph')
      return [{ kind: 'paragraph', level: null, mark: '', text: plainText(block.text) }];
    if (block.kind !== 'heading') return [];
    const { level, text } = block;
    const count = (counts[level - 1] ?? 0) + 1;
    counts[level - 1] = count;
    counts.fill(0, level);
    const mark = fill(patterns[level - 1] ?? '', { numeral: chineseNumeral(count), digit: count });
    return [{ kind: 'heading', level, mark, text }];
  });
}

const plainMark = (mark: string): string => mark.replace(/\D+$/, '').replace(/^\D+(?=\d)/, '') || mark;

/** The first line whose mark will be another than the one that was typed. */
export function renumberedIn(body: string): { typed: string; now: string } | null {
  const typed = linesOf(body).flatMap((line) => levelOf(line) ?? []);
  const now = laidOut(body).filter(({ kind }) => kind === 'heading');
  for (const [index, { level, mark }] of typed.entries()) {
    const given = now[index]?.mark ?? '';
    const count = (of: string) =>
      level > 2
        ? plainMark(of)
        : Array.from(of)
            .filter((one) => marks.numerals.includes(one))
            .join('');
    if (count(mark) !== count(given)) return { typed: mark, now: given };
  }
  return null;
}

/** How long a body is by the rules' way of counting: without blanks and the marks of headings. */
export function countCharacters(body: string): number {
  return lengthOf({ body: blocksOf(body) });
}
