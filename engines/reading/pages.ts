import { pageLine } from './data/noise.ts';

interface Paged {
  readonly lines: readonly string[];
  readonly removed: number;
  readonly joined: number;
}

const numbered = /^(\d{1,3})[、.．]\s*(.*)$/su;
const ended = /[。！？：；”]$/u;

/**
 * The lines that begin with the number of a page, as readers of documents put it: 1、 2、 3、 … one more each time, of
 * which most cut a sentence in two. A list of points does not.
 */
function pageStarts(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let next = 1;
  let cuts = 0;
  for (const [at, line] of lines.entries()) {
    const match = numbered.exec(line);
    if (Number(match?.[1] ?? 0) !== next) continue;
    found.add(at);
    next += 1;
    if (at === 0) continue;
    const before = lines[at - 1] ?? '';
    if (/^[，。、；：！？）”]/u.test(match?.[2] ?? '') || (before.length > 60 && !ended.test(before)))
      cuts += 1;
  }
  return found.size >= 3 && cuts * 2 >= found.size ? found : new Set<number>();
}

/** Without the numbers of pages, at the beginning of a line or alone on one, and with what they cut in two put together. */
export function withoutPageNumbers(lines: readonly string[]): Paged {
  const starts = pageStarts(lines);
  const out: string[][] = [];
  let removed = 0;
  let joined = 0;
  let isCut = false;
  for (const [at, line] of lines.entries()) {
    const alone = line !== '' && lines.length > 3 && at > 0 && pageLine.test(line);
    const text = starts.has(at) ? (numbered.exec(line)?.[2] ?? '') : alone ? '' : line;
    if (starts.has(at) || alone) removed += 1;
    if (alone) {
      isCut = true;
      continue;
    }
    const last = out.at(-1);
    const tail = last?.at(-1) ?? '';
    const isContinued = last !== undefined && tail !== '' && at > 0 && text !== '';
    if (isContinued && (starts.has(at) || (isCut && !ended.test(tail) && tail.length > 20))) {
      last.push(text);
      joined += 1;
    } else out.push([text]);
    if (text !== '') isCut = false;
  }
  return { lines: out.map((parts) => parts.join('')), removed, joined };
}
