import type { Segmenter } from '../text/segmenter.ts';
import {
  calendar,
  countWords,
  lasting,
  masks,
  ordinalNouns,
  orphanUnits,
  scaledWords,
  spokenOf,
  strickenNames,
  wholeWords,
} from './data/blanks.ts';
import { mark } from './data/marks.ts';
import { scaledUnits, scales, strongUnits, word } from './data/units.ts';
import { countVerbs } from './data/verbs.ts';
import { clauseAt } from './figures.ts';
import type { Blank, Span } from './interface.ts';
import { measureAt, unitAt } from './numbers.ts';
import type { Sentence } from './sentences.ts';

type Found = Omit<Blank, 'sentence' | 'what'>;

const stop = /[，。；：！？、）”\s]/u;

/** A mask, and what is to come in its place: told by what stands beside it. */
function masked(text: string, at: number, written: string): Found {
  const end = at + written.length;
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(end, end + 12);
  const found = (kind: Blank['kind'], unit: string | null): Found => ({ at, end, kind, unit, written });
  const isOrdinal = before.endsWith(mark.nth) || ordinalNouns.test(after);
  if (isOrdinal) return found('ordinal', unitAt(text, end) ?? null);
  if (calendar.test(after)) {
    const isLong = after.startsWith(word.year) && lasting.test(before);
    return isLong ? found('number', word.year) : found('words', null);
  }
  const measured = measureAt(text, end);
  return measured ? found('number', measured.scale + measured.base) : found('words', null);
}

const scaleNames = Object.keys(scales).sort((a, b) => b.length - a.length);
const scaled = new RegExp(
  `(?:${scaleNames.filter((one) => one.length > 1 || /[\u4e07\u4ebf]/u.test(one)).join('|')})(?:${[
    ...scaledUnits,
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'gu',
);
const strong = new RegExp([...strongUnits].sort((a, b) => b.length - a.length).join('|'), 'gu');

function isCounted(text: string, at: number): boolean {
  return countWords.test(text.charAt(at - 1));
}

/** 万元, %: units that nobody writes without a number, with none before them. */
function bare(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(scaled)) {
    const at = match.index;
    const end = at + match[0].length;
    if (at === 0 || isCounted(text, at) || scaledWords.test(text.slice(at, at + 6))) continue;
    if (spokenOf.test(text.slice(Math.max(0, at - 4), at))) continue;
    found.push({ at, end: at, kind: 'number', unit: text.slice(at, end), written: '' });
  }
  for (const match of text.matchAll(strong)) {
    const at = match.index;
    if (
      at === 0 ||
      isCounted(text, at) ||
      found.some((one) => one.at <= at && at < one.at + (one.unit ?? '').length)
    )
      continue;
    if (spokenOf.test(text.slice(Math.max(0, at - 4), at))) continue;
    const after = text.charAt(at + match[0].length);
    // 服务人次稳步增长 counts nothing; %  always does.
    if (/\p{Script=Han}/u.test(match[0]) && after !== '' && !stop.test(after)) continue;
    found.push({ at, end: at, kind: 'number', unit: match[0], written: '' });
  }
  return found;
}

const verbs = new RegExp([...countVerbs].sort((a, b) => b.length - a.length).join('|'), 'u');
const orphans = new Set(orphanUnits);

interface Token {
  readonly text: string;
  readonly at: number;
}

function tokensOf(segmenter: Segmenter, text: string): Token[] {
  let at = 0;
  return segmenter.cut(text).map((one) => {
    const token = { text: one, at };
    at += one.length;
    return token;
  });
}

const lastUnit = new RegExp(`(?:${[...orphans].sort((a, b) => b.length - a.length).join('|')})$`, 'u');

/** 召开联席会议次，: the last word of a clause is a unit, with a noun before it where a number should be. */
function atClauseEnd(segmenter: Segmenter, clause: string, whole: string): Found | null {
  const found = lastUnit.exec(clause);
  if (!found) return null;
  const unit = found[0];
  const at = clause.length - unit.length;
  if (at < 2 || isCounted(clause, at) || spokenOf.test(clause.slice(Math.max(0, at - 4), at))) return null;
  if (!verbs.test(whole) && !verbs.test(clause)) return null;
  const last = tokensOf(segmenter, clause).at(-1);
  if (last?.text !== unit) return null;
  for (let size = unit.length + 1; size <= 4; size += 1) if (wholeWords.has(clause.slice(-size))) return null;
  return { at, end: at, kind: 'number', unit, written: '' };
}

/** 吸引个项目参赛, ，项创新成果获得: a unit before a noun, after a verb or at the beginning. */
function within(segmenter: Segmenter, clause: string, whole: string): Found[] {
  const found: Found[] = [];
  const tokens = tokensOf(segmenter, clause);
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    const unit = unitAt(clause, token.at);
    // 服务人次稳步增长 speaks of them and counts none.
    const isUnit = orphans.has(token.text) && unit === token.text && !strongUnits.has(token.text);
    if (!isUnit || next === undefined || next.text === token.text || isCounted(clause, token.at)) continue;
    const isAfterVerb =
      before !== undefined && (countVerbs.includes(before.text) || before.text === mark.andSo);
    const isAfterUnit = before !== undefined && found.at(-1)?.at === before.at;
    const isFirst = before === undefined && clause.length > 4 && verbs.test(whole);
    if (isAfterVerb || isAfterUnit || isFirst) {
      found.push({ at: token.at, end: token.at, kind: 'number', unit: token.text, written: '' });
    }
  }
  return found;
}

const piece = /[^，。；：！？、\n]+/gu;
const anyUnit = new RegExp([...orphans].sort((a, b) => b.length - a.length).join('|'), 'u');
const unitBegins = new RegExp(`^(?:${[...orphans].join('|')})`, 'u');
const verbThenUnit = new RegExp(
  `(?:${countVerbs.join('|')}|${mark.andSo})(?:${[...orphans].join('|')})`,
  'u',
);

/** 等类项服务: two units beside each other count nothing, so both their numbers are missing. */
const twoUnits = /(?<=等)([类种批])([项种个件])(?=\p{Script=Han})/gu;

function orphaned(segmenter: Segmenter, text: string): Found[] {
  const found: Found[] = [...text.matchAll(twoUnits)].flatMap(({ index, 1: first = '', 2: second = '' }) => [
    { at: index, end: index, kind: 'number', unit: first, written: '' },
    { at: index + 1, end: index + 1, kind: 'number', unit: second, written: '' },
  ]);
  for (const match of text.matchAll(piece)) {
    // What is longer was not parted by anybody and would cost more than it tells.
    const clause = match[0];
    if (clause.length > 200 || !anyUnit.test(clause)) continue;
    const move = (one: Found): Found => ({ ...one, at: one.at + match.index, end: one.end + match.index });
    const { from } = clauseAt(text, match.index);
    const whole = text.slice(Math.max(from, match.index - 60), match.index + clause.length);
    const ending = atClauseEnd(segmenter, clause, whole);
    if (ending) found.push(move(ending));
    if (unitBegins.test(clause) || verbThenUnit.test(clause)) {
      found.push(
        ...within(segmenter, clause, text)
          .map(move)
          .filter((one) => one.at !== found.at(-1)?.at),
      );
    }
  }
  return found;
}

function whatOf(text: string, { at, end }: Span): string {
  const { from, to } = clauseAt(text, at);
  return text.slice(Math.max(from, at - 24), at) + '\u2026' + text.slice(end, Math.min(to, end + 16));
}

/** The places of a text where a number, its ordinal or words are left out, in order. */
export function blanksIn(sentences: readonly Sentence[], segmenter: () => Segmenter): Blank[] {
  const all: Blank[] = [];
  for (const sentence of sentences) {
    const { text } = sentence;
    const found: Found[] = [...text.matchAll(masks)].map((match) => masked(text, match.index, match[0]));
    for (const match of text.matchAll(strickenNames)) {
      found.push({ at: match.index, end: match.index, kind: 'words', unit: null, written: '' });
    }
    const free = (at: number): boolean =>
      found.every((one) => at < one.at || at >= one.end + (one.unit ?? '').length);
    for (const one of bare(text)) if (free(one.at)) found.push(one);
    if (anyUnit.test(text)) for (const one of orphaned(segmenter(), text)) if (free(one.at)) found.push(one);
    found.sort((a, b) => a.at - b.at);
    for (const one of found) {
      all.push({
        ...one,
        at: one.at + sentence.at,
        end: one.end + sentence.at,
        what: whatOf(text, one),
        sentence: { at: sentence.at, end: sentence.end },
      });
    }
  }
  return all;
}
