import { readNumeral } from '../text/numerals.ts';
import { mark } from './data/marks.ts';
import { countedBodies, people, scales, telling, unitLookAlikes, units, word } from './data/units.ts';
import type { Span } from './interface.ts';

/** A number with what it counts, as found in a sentence. */
export interface Counted extends Span {
  readonly value: number | readonly number[];
  readonly to?: number;
  readonly unit: string;
  readonly base: string;
  readonly amount: number;
  readonly isMany: boolean;
}

const byLength = (some: readonly string[]): string[] => [...some].sort((a, b) => b.length - a.length);
const unitList = byLength(units);
const peopleList = byLength(people);
const scaleList = byLength(Object.keys(scales));

/** The unit that stands here, or null; what only begins like one is none. */
export function unitAt(text: string, at: number): string | null {
  for (const unit of unitList) {
    if (!text.startsWith(unit, at)) continue;
    const after = text.charAt(at + unit.length);
    if (after !== '' && (unitLookAlikes[unit] ?? '').includes(after)) continue;
    return unit;
  }
  return null;
}

export interface Measured {
  readonly scale: string;
  readonly base: string;
  readonly isMany: boolean;
  readonly end: number;
}

/** 多万元, 万余人, 万农民: what follows a number. */
export function measureAt(text: string, from: number): Measured | null {
  let at = from;
  let isMany = false;
  const skip = (): void => {
    if (text.charAt(at) !== '' && mark.many.includes(text.charAt(at))) {
      isMany = true;
      at += 1;
    }
  };
  skip();
  const scale = scaleList.find((one) => text.startsWith(one, at)) ?? '';
  at += scale.length;
  skip();
  const unit = unitAt(text, at);
  if (unit !== null) return { scale, base: unit, isMany, end: at + unit.length };
  const person = peopleList.find((one) => text.startsWith(one, at));
  if (person !== undefined && (scale !== '' || isMany)) {
    return { scale, base: word.person, isMany, end: at };
  }
  return null;
}

const digits = /(?<![\d.A-Za-z])(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?:\.\d{1,6})?(?![\d.]*[A-Za-z])/gu;
const ratio = /(?<![\d.:])\d{1,4}(?:\.\d{1,3})?(?:[:\uff1a]\d{1,4}(?:\.\d{1,3})?){2,5}(?![\d:])/gu;
const written = /[一二三四五六七八九十百千两〇零]{1,10}(?:万[一二三四五六七八九十百千两零]{0,8})?/gu;
const rangeMark = /^\s?(?:至|到|—|–|-|~|～)\s?/u;
/** Numbers of ordinals, editions, laws, documents and years. */
const notBefore = /(?:第|〔|\[|No\.?|编号|电话|传真|邮编|[A-Za-z]|[：:]\d{1,2}[：:]|几)$/u;
const share = /百分之([一二三四五六七八九十百零点\d.]{1,8})/gu;

function plain(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function counted(text: string, at: number, end: number, value: number): Counted | null {
  const before = text.slice(Math.max(0, at - 4), at);
  if (notBefore.test(before)) return null;
  let to: number | undefined;
  let from = end;
  const range = rangeMark.exec(text.slice(end, end + 4));
  if (range) {
    const second = /^(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,6})?/u.exec(
      text.slice(end + range[0].length, end + 24),
    );
    if (second) {
      to = plain(second[0]);
      from = end + range[0].length + second[0].length;
    }
  }
  const measured = measureAt(text, from);
  if (!measured) return null;
  if (measured.base === word.year && measured.scale === '' && isYear(value, text, measured.end)) return null;
  // 8日至10日, 8:30: the second number of a day or a time.
  if (/[日时月:：]\s?(?:至|到|—|-)?$/u.test(before) && /^[：:]/u.test(text.slice(from))) return null;
  const { scale, base, isMany } = measured;
  return {
    at,
    end: measured.end,
    value,
    ...(to === undefined ? {} : { to }),
    unit: scale + base,
    base,
    amount: exact(value, scales[scale] ?? 1),
    isMany,
  };
}

/** 2.6 万 is 26,000 and not 26,000.000000000004. */
function exact(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function isYear(value: number, text: string, end: number): boolean {
  return (value >= 1900 && value < 2100) || /^(?:前?[度\d]|.{0,2}月)/u.test(text.slice(end, end + 3));
}

/** Whether a small numeral written out tells how many, or is a turn of speech (四个意识, 一个目标). */
function tells(text: string, numeral: string, value: number, found: Counted): boolean {
  if (/^[百千万亿]/u.test(numeral) || numeral === word.one) return false;
  if (value >= 10)
    return !/^(?:十分|十足|千百)/u.test(numeral + text.slice(found.at + numeral.length, found.end));
  if (telling.has(found.base)) return true;
  const after = text.slice(found.end, found.end + 8);
  const body = countedBodies.find((one) => after.includes(one));
  return (
    found.base === word.piece &&
    body !== undefined &&
    !/[，。、；“]/u.test(after.slice(0, after.indexOf(body)))
  );
}

/** Every number of a sentence that counts or measures something, in order; dates, ordinals and names are left out. */
export function numbersIn(text: string): Counted[] {
  const found: Counted[] = [];
  for (const match of text.matchAll(ratio)) {
    const parts = match[0].split(/[:\uff1a]/u).map(Number);
    found.push({
      at: match.index,
      end: match.index + match[0].length,
      value: parts,
      unit: word.ratio,
      base: word.ratio,
      amount: 0,
      isMany: false,
    });
  }
  const free = (at: number): boolean => found.every((one) => at < one.at || at >= one.end);
  for (const match of text.matchAll(digits)) {
    if (!free(match.index)) continue;
    const one = counted(text, match.index, match.index + match[0].length, plain(match[0]));
    if (one) found.push(one);
  }
  for (const match of text.matchAll(share)) {
    const value = /^[\d.]+$/u.test(match[1] ?? '') ? Number(match[1]) : readNumeral(match[1] ?? '');
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    found.push({ at: match.index, end, value, unit: '%', base: '%', amount: value, isMany: false });
  }
  for (const match of text.matchAll(written)) {
    const numeral = match[0];
    if (!free(match.index) || /[\d.]$/u.test(text.slice(0, match.index).slice(-1))) continue;
    const value = readNumeral(numeral);
    if (value === undefined) continue;
    const one = counted(text, match.index, match.index + numeral.length, value);
    if (one && tells(text, numeral, value, one)) found.push(one);
  }
  return found.sort((a, b) => a.at - b.at);
}
