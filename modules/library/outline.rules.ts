import { wording } from './reading.words.ts';

/** A line of a text: a paragraph, or a heading of one of two levels. */
export interface Line {
  readonly level: 0 | 1 | 2;
  readonly text: string;
}

/** Longer lines begin like a heading and go on as a paragraph. */
const longestHeading = 40;

/** Lines of a text without the empty ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function levelOf(line: string): Line['level'] {
  if (line.length > longestHeading || wording.stop.test(line)) return 0;
  const at = wording.headings.findIndex((marks) => marks.some((mark) => mark.test(line)));
  return at < 0 ? 0 : at === 0 ? 1 : 2;
}

export function linesOf(text: string): Line[] {
  return paragraphsOf(text).map((line) => ({ level: levelOf(line), text: line }));
}

/** A paragraph of one of two texts or of both. */
export interface Compare {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** Beyond this the middle is told as gone and come, whole. */
const mostCells = 4_000_000;

/** What went and what came from one text to another, paragraph by paragraph, in the order in which it is read. */
export function difference(before: string, after: string): Compare[] {
  const [a, b] = [paragraphsOf(before), paragraphsOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const same = (lines: readonly string[]): Compare[] => lines.map((text) => ({ kind: 'same', text }));
  return [
    ...same(a.slice(0, head)),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(a.slice(a.length - tail)),
  ];
}

function middle(a: readonly string[], b: readonly string[]): Compare[] {
  const gone = a.map((text): Compare => ({ kind: 'gone', text }));
  const come = b.map((text): Compare => ({ kind: 'come', text }));
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostCells) return [...gone, ...come];
  const width = b.length + 1;
  // The longest common run of paragraphs from each pair of places to the ends.
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const told: Compare[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      told.push({ kind: 'same', text: one });
      [i, j] = [i + 1, j + 1];
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      told.push({ kind: 'gone', text: one });
      i += 1;
    } else {
      told.push({ kind: 'come', text: other ?? '' });
      j += 1;
    }
  }
  return told;
}
