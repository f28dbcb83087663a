import type { FieldError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import type { Evaluated, Part } from '../../engines/indicators/evaluate.ts';
import type { Definition, Expression, Vocabulary } from '../../engines/indicators/expression.ts';
import { monthsOf, type Period } from '../../engines/indicators/periods.ts';
import { validate } from '../../engines/indicators/validate.ts';
import { formulaText, inWords } from '../../engines/indicators/wording.ts';
import type { IndicatorGroup } from './indicator-groups.rules.ts';
import { indicatorsWords as w } from './indicators.words.ts';

export type IndicatorState = 'live' | 'retired';

export interface IndicatorContent {
  readonly name: string;
  readonly nameEn: string;
  readonly note: string;
  readonly noteEn: string;
  readonly group: IndicatorGroup;
  /** Who answers for it; null: the coordination office. */
  readonly organisationId: string | null;
  /** The first day on which it is told in this way. */
  readonly effectiveFrom: string;
  readonly definition: Definition;
}

export interface IndicatorRecord {
  readonly code: string;
  readonly version: number;
  readonly content: IndicatorContent;
  readonly state: IndicatorState;
  readonly changedBy: string | null;
  /** Null for a ready-made one that nobody changed. */
  readonly changedAt: Date | null;
}

export const mostMonths = 36;

/** What of the content has to be looked at again, each at its field. */
export function contentFaults(
  { name, definition }: { name: string; definition: unknown },
  own: string | null,
  all: readonly IndicatorRecord[],
  vocabulary: Vocabulary,
): FieldError[] {
  const alike = all.find((one) => one.code !== own && one.state === 'live' && one.content.name === name);
  return [
    ...(alike ? [{ path: 'name', text: w.sameName, values: { name } }] : []),
    ...validate(definition, vocabulary).map((one) => ({ ...one, path: `definition.${one.path}` })),
  ];
}

/** A period of whole months in order, not too long; from the contract's own form of a month. */
export function periodFaults({ from, to }: Period): FieldError[] {
  if (to < from) return [{ path: 'to', text: w.toBeforeFrom }];
  return monthsOf({ from, to }).length > mostMonths
    ? [{ path: 'from', text: w.tooLong, values: { most: mostMonths } }]
    : [];
}

/** The fields in which two contents differ. */
export function differingFields(before: IndicatorContent, after: IndicatorContent): string[] {
  return (Object.keys(after) as (keyof IndicatorContent)[]).filter(
    (key) => JSON.stringify(sorted(before[key])) !== JSON.stringify(sorted(after[key])),
  );
}

/** JSON as the database gives it back has its keys in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** The version in effect on a day: the newest that had begun; before all of them, the first. */
export function inEffect<T extends { version: number; content: IndicatorContent }>(
  editions: readonly T[],
  day: string,
): T | null {
  const newest = editions.toSorted((a, b) => b.version - a.version);
  return newest.find(({ content }) => content.effectiveFrom <= day) ?? newest.at(-1) ?? null;
}

/** The formula in both languages. */
export function formulaOf(definition: Definition, vocabulary: Vocabulary): Word {
  return { zh: inWords(definition, vocabulary, 'zh'), en: inWords(definition, vocabulary, 'en') };
}

/** As {@link formulaOf}, of an expression without its rounding. */
export function formulaInWords(expression: Expression, vocabulary: Vocabulary): Word {
  return {
    zh: formulaText(expression, vocabulary, 'zh'),
    en: formulaText(expression, vocabulary, 'en'),
  };
}

const fewestTold = 5n;

/** One to four. */
export const isFew = (n: bigint) => n > 0n && n < fewestTold;

/** How many a number is about: of person-times as many as it says, since one entry holds a whole square of people. */
function isAbout({ asked, unit, value, n }: Part): bigint {
  return asked?.measure === 'sum' && unit === 'person_time' ? value.n / value.d : n;
}

/** Where one to four are left when a part of the same unit is taken from another. */
function leavesFew(parts: readonly Part[]): boolean {
  const counts = parts.filter(({ asked }) => asked?.measure === 'count' || asked?.measure === 'distinct');
  return counts.some((a) =>
    counts.some(
      (b) => a.unit === b.unit && (a.role === 'before') === (b.role === 'before') && isFew(b.n - a.n),
    ),
  );
}

/**
 * What of a figure may be told to whoever does not read every number: `few` where a number in it is one to four,
 * `withheld` where one could be computed from it: as what is left between two of its numbers, or of all entries of
 * the same kinds (`wholes`, in the order of the parts, null where a part has no condition).
 */
export function publishedState(
  { value, parts }: Pick<Evaluated, 'value' | 'parts'>,
  wholes: readonly (bigint | null)[],
): 'as it is' | 'few' | 'withheld' {
  if (value.state !== 'told') return 'as it is';
  const asked = parts.filter((part) => part.asked !== null);
  if (asked.some((part) => isFew(isAbout(part)))) return 'few';
  if (leavesFew(asked)) return 'withheld';
  const left = parts.some(({ n }, index) => {
    const whole = wholes[index] ?? null;
    return whole !== null && isFew(whole - n);
  });
  return left ? 'withheld' : 'as it is';
}

/** What the desk's form edits. */
export type IndicatorDefinition = IndicatorContent['definition'];
export type IndicatorExpression = IndicatorDefinition['expression'];
export type IndicatorCondition = Extract<IndicatorExpression, { kinds: unknown }>['where'][number];

/** The start of each expression in the form: complete, so that it can be tried at once. */
export function emptyExpression(
  op: IndicatorExpression['op'],
  inner?: IndicatorExpression,
): IndicatorExpression {
  const chosen = { kinds: ['received'], where: [] };
  const of: IndicatorExpression = inner ?? { op: 'count', ...chosen };
  switch (op) {
    case 'count':
      return { op, ...chosen };
    case 'sum':
      return { op, kinds: ['ended'], where: [] };
    case 'distinct':
      return { op, what: 'persons', kinds: ['ended'], where: [] };
    case 'median':
      return { op, of: 'days', kinds: ['confirmed'], where: [] };
    case 'on_time':
      return { op, kinds: ['taken_on'], where: [] };
    case 'ratio':
      return { op, of, to: { op: 'count', ...chosen }, as: 'percent' };
    case 'plus':
    case 'minus':
      return { op, of, to: { op: 'count', ...chosen } };
    case 'change':
      return { op, of, since: 'last_period', as: 'difference' };
    case 'so_far':
      return { op, of };
    case 'per':
      return { op, of, base: 'residents', each: 10_000 };
  }
}
