import { normaliseWithSource } from '../text/normalise.ts';
import { createSimplified, type Simplified } from '../text/simplified.ts';
import { simplifiedUnits } from '../text/simplified-units.ts';
import { addressedToo } from './data/marks.ts';
import { headingEnds, salutations } from './data/noise.ts';
import type { Repairs } from './interface.ts';
import { withoutNoise } from './noise.ts';
import { withoutPageNumbers } from './pages.ts';

const han = /\p{Script=Han}/u;
const terminal = /[。！？；：”…]$/u;
const headingStart =
  /^(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,3}、)|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[，、：])/u;
const pointStart = /[一二三四五六七八九十]{1,3}是要?|一要/u;
/** More of one line than any heading has. */
const longestHeading = 90;

export interface Repaired {
  readonly text: string;
  readonly published: string | null;
  readonly repairs: Repairs;
}

/** Without readings of characters, marks nobody sees and odd ends of lines; every other unit as it was. */
function legible(source: string): { text: string; glosses: number } {
  const { starts, ends } = normaliseWithSource(source);
  const parts: string[] = [];
  let glosses = 0;
  let done = 0;
  for (let unit = 0; unit < starts.length; unit += 1) {
    const from = starts[unit] ?? 0;
    const to = ends[unit] ?? 0;
    if (from < done) continue;
    if (from > done && /[(（]/u.test(source.charAt(done))) glosses += 1;
    parts.push(source.slice(from, to));
    done = to;
  }
  return { text: parts.join('').replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n'), glosses };
}

/** Whether the text is written in traditional characters: a twentieth of its Han, not a name or two. */
function isTraditional(text: string): boolean {
  const sample = text.slice(0, 50_000);
  const simple = simplifiedUnits(sample);
  let all = 0;
  let turned = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) continue;
    all += 1;
    if (simple.charCodeAt(at) !== code && code !== 0x8457) turned += 1;
  }
  return turned > 3 && turned * 20 > all;
}

const fullMarks: Readonly<Record<string, number>> = {
  ',': 0xff0c,
  ';': 0xff1b,
  ':': 0xff1a,
  '?': 0xff1f,
  '!': 0xff01,
  '(': 0xff08,
  ')': 0xff09,
};

/** Digits and letters narrow, marks beside Chinese wide, as officials print them. */
function widths(text: string): string {
  const narrow = text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0a\uff3f]/gu, (unit) =>
    String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
  );
  const chinese = (unit: string): boolean =>
    han.test(unit) || /[\u3001-\u3011\uff00-\uff5e\u201c\u201d]/u.test(unit);
  // Twice: a mark beside a mark that became wide.
  return widened(widened(narrow, chinese), chinese);
}

function widened(text: string, chinese: (unit: string) => boolean): string {
  return text.replace(/[,;:?!()]/gu, (sign, at: number) => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (/\d/u.test(before) && /\d/u.test(after) && !/[()]/u.test(sign)) return sign;
    return chinese(before) || chinese(after) ? String.fromCharCode(fullMarks[sign] ?? 0) : sign;
  });
}

let simplify: Simplified | undefined;

function simplified(text: string): string {
  simplify ??= createSimplified();
  return simplify(text);
}

/** A title that stands twice, run together or on two lines. */
function singleTitle(text: string): string {
  const head = text.slice(0, 140);
  for (let size = Math.min(60, head.length >> 1); size >= 6; size -= 1) {
    const first = head.slice(0, size);
    if (first.trim().length < 6 || /[，。；：]/u.test(first)) continue;
    for (const gap of ['', '\n', ' ']) {
      if (head.startsWith(gap + first, size))
        return `${first.trim()}\n${text.slice(size * 2 + gap.length).trimStart()}`;
    }
  }
  return text;
}

function blanksToBreaks(line: string): string {
  const parts = line.split(/[ \t\u00a0\u3000]+/u).filter((part) => part !== '');
  const out: string[] = [];
  // How long the line in the making is, and how it began.
  let size = 0;
  let isHeading = false;
  for (const part of parts) {
    const last = out.at(-1)?.at(-1) ?? '';
    const isBreak =
      out.length > 0 &&
      ((terminal.test(last) && size > 12) ||
        headingStart.test(part) ||
        startsSalutation(part) ||
        (isHeading && size > 12));
    if (out.length > 0) out.push(isBreak ? '\n' : ' ');
    if (isBreak || out.length === 0) {
      size = 0;
      isHeading = headingStart.test(part);
    }
    out.push(part);
    size += part.length;
  }
  return out.join('');
}

function startsSalutation(part: string): boolean {
  const found = salutations.exec(part.slice(0, 60));
  return found?.index === 0 && /^[，、：:！]/u.test(part.slice(found[0].length));
}

/** Where a heading that runs into its paragraph ends; 0 where it does not or nobody can tell. */
function endOfRunOn(line: string): number {
  const stop = line.search(/[。！？；]/u);
  const first = stop < 0 ? line : line.slice(0, stop);
  if (!/^[一二三四五六七八九十]{1,3}、/u.test(line) || first.length < 30) return 0;
  const point = first.slice(8).search(pointStart);
  const limit = point >= 0 ? point + 8 : first.length;
  if (point >= 0 && limit < longestHeading && /[\p{Script=Han}]/u.test(first.charAt(limit - 1))) return limit;
  let best = 0;
  for (const end of headingEnds) {
    const at = first.indexOf(end, 10);
    const after = at + end.length;
    if (at < 0 || after > longestHeading || after >= first.length) continue;
    if (/[的和与、，。及]/u.test(first.charAt(after))) continue;
    if (best === 0 || after < best) best = after;
  }
  return best;
}

const inlineHeading =
  /(?<=[。！？；”])(?=(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,3}、)|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[，：]))/gu;

function breaksIn(line: string): string {
  return blanksToBreaks(line.trim())
    .replace(inlineHeading, '\n')
    .split('\n')
    .map((one) => {
      const end = endOfRunOn(one);
      return end > 0 ? `${one.slice(0, end)}\n${one.slice(end).trimStart()}` : one;
    })
    .join('\n');
}

const salutation = new RegExp(`(${salutations.source})${addressedToo}`, 'u');

/** 在…的讲话同志们： the salutation begins its own line and ends it. */
function apart(text: string): string {
  const head = text.slice(0, 400);
  const found = salutation.exec(head);
  if (!found || found.index > 200) return text;
  const end = found.index + found[0].length;
  const before = text.slice(0, found.index).trimEnd();
  return `${before}${before === '' ? '' : '\n'}${found[0]}\n${text.slice(end).trimStart()}`;
}

/** Lines cut where the paper ended: many of nearly one length that end in mid-sentence. */
function joined(lines: readonly string[]): { lines: string[]; joins: number } {
  const full = lines.filter((line) => line.length >= 16);
  const widest = full.reduce((most, line) => Math.max(most, line.length), 0);
  const cut = full.filter((line) => line.length >= widest - 3 && !terminal.test(line)).length;
  if (full.length < 6 || widest > 80 || cut * 2 < full.length) return { lines: [...lines], joins: 0 };
  // Parts of very many lines are put together at once, at the end.
  const pieces: string[][] = [];
  let joins = 0;
  let last = '';
  for (const line of lines) {
    const isCut = last.length >= widest - 3 && !terminal.test(last) && !headingStart.test(line);
    if (isCut) {
      pieces.at(-1)?.push(line);
      joins += 1;
    } else pieces.push([line]);
    last = line;
  }
  return { lines: pieces.map((some) => some.join('')), joins };
}

/**
 * The text as its writer had it, as far as that can be told: simplified, without readings of characters, page numbers
 * in mid-sentence, what a site put around it and a title said twice; headings on lines of their own. Linear in its length.
 */
export function repair(source: string): Repaired {
  const { text: clear, glosses } = legible(source);
  const turn = isTraditional(clear);
  const plain = widths(turn ? simplified(clear) : clear);
  const pages = withoutPageNumbers(plain.split('\n').map((line) => line.trim()));
  const quiet = withoutNoise(pages.lines.filter((line) => line !== ''));
  const wrapped = joined(quiet.lines);
  const before = wrapped.lines.length;
  const titled = apart(singleTitle(wrapped.lines.join('\n')));
  const text = titled
    .split('\n')
    .map(breaksIn)
    .filter((line) => line !== '')
    .join('\n');
  const breaks = Math.max(0, text.split('\n').length - before);
  return {
    text,
    published: quiet.published,
    repairs: {
      simplified: turn,
      glosses,
      pageNumbers: pages.removed,
      noiseLines: quiet.removed,
      breaks,
      joins: wrapped.joins + pages.joined,
    },
  };
}
