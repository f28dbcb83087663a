import {
  type Chosen,
  type Condition,
  type Countable,
  type Definition,
  type Expression,
  isTerm,
  type Term,
  type Vocabulary,
  withoutSource,
} from './expression.ts';
import { earlier, type Period, soFar } from './periods.ts';
import { minus, over, plus, type Rational, rational, rounded, times } from './rational.ts';
import type { Unit } from './units.ts';
import { unitOf } from './validate.ts';

/** Whose entries: of an area with all below it, of an organisation, of both, or of the whole city. */
export interface Node {
  readonly areaId: string | null;
  readonly organisationId: string | null;
}

/** A question that a ledger answers with one number and opens onto records. */
export interface Asked extends Chosen {
  readonly measure: 'count' | 'sum' | 'distinct' | 'median';
  readonly what: Countable | null;
  readonly node: Node;
  readonly period: Period;
  /** Entries that became known later do not count. */
  readonly asOf: Date;
}

/** A number of a base population with where it comes from. */
export interface BaseFound {
  readonly value: bigint;
  readonly source: string;
  /** The day it is of. */
  readonly day: string;
  readonly area: string;
}

/** A ledger as the evaluation asks it. Numbers are whole: money in fen, time in working days. */
export interface Source {
  readonly count: (asked: Asked) => Promise<bigint>;
  /** Of the quantities, with how many entries carry one. */
  readonly sum: (asked: Asked) => Promise<{ value: bigint; entries: bigint }>;
  readonly distinct: (asked: Asked) => Promise<bigint>;
  /** The two in the middle, the same twice where there is one; both 0 of none. */
  readonly median: (asked: Asked) => Promise<{ low: bigint; high: bigint; entries: bigint }>;
  /** Null where nobody stated one for this node by the end of this period. */
  readonly base: (base: string, node: Node, period: Period) => Promise<BaseFound | null>;
  /** Whether there can be records of this period: it has not ended by then, or something of it, anywhere, was recorded. */
  readonly records: (period: Period, asOf: Date) => Promise<boolean>;
}

/**
 * `none`: there is nothing to divide by. `few`: a share or middle of one to four is not told. `no_records`: nobody kept
 * records at the time, so that nothing is 0 and nothing has grown from it.
 */
export type Value =
  | { readonly state: 'told'; readonly value: Rational }
  | { readonly state: 'none' }
  | { readonly state: 'few' }
  | { readonly state: 'no_records' }
  | { readonly state: 'no_source'; readonly missing: readonly string[] }
  | { readonly state: 'no_base'; readonly base: string };

/** One number that the value is made of, in the order in which it is asked. */
export interface Part {
  /** Where in the expression, `of.to`; empty for the whole. */
  readonly path: string;
  readonly role: 'counted' | 'of' | 'to' | 'before' | 'base';
  readonly unit: Unit;
  readonly value: Rational;
  /** How many entries, or heads, it rests on. */
  readonly n: bigint;
  readonly asked: Asked | null;
  readonly base: BaseFound | null;
}

export interface Evaluated {
  readonly value: Value;
  readonly unit: Unit;
  /** How many a share, a middle or a change rests on; of anything else how many are counted. */
  readonly n: bigint;
  readonly parts: readonly Part[];
}

const fewest = 5n;
const hundred = rational(100n);

interface Found {
  readonly value: Value;
  readonly n: bigint;
  readonly parts: readonly Part[];
}

interface Place {
  readonly source: Source;
  readonly vocabulary: Vocabulary;
  readonly node: Node;
  readonly asOf: Date;
}

type Role = Part['role'];

const told = (value: Rational): Value => ({ state: 'told', value });
const inTime = (values: readonly string[]): Condition => ({ facet: 'in_time', test: 'is', values });

/** Of two that are not both told: the first that is not, what is missing altogether before what is only few. */
function untold(a: Value, b: Value): Value {
  const order = ['no_source', 'no_base', 'no_records', 'none', 'few', 'told'];
  return order.indexOf(b.state) < order.indexOf(a.state) ? b : a;
}

/** A share of `n`: told from five on. */
function share(value: Rational | null, n: bigint): Value {
  if (value === null) return { state: 'none' };
  return n < fewest ? { state: 'few' } : told(value);
}

async function ofTerm(term: Term, at: Place, period: Period, path: string, role: Role): Promise<Found> {
  const { source, node, asOf, vocabulary } = at;
  const unit = unitOf(term, vocabulary);
  const ask = (measure: Asked['measure'], more: readonly Condition[] = []): Asked => ({
    ...{ measure, kinds: term.kinds, where: [...term.where, ...more], node, period, asOf },
    what: term.op === 'distinct' ? term.what : null,
  });
  const part = (asked: Asked, value: Rational, n: bigint, as: Role = role, of = unit): Part => ({
    ...{ path, role: as, unit: of, value, n, asked, base: null },
  });
  switch (term.op) {
    case 'count': {
      const asked = ask('count');
      const n = await source.count(asked);
      const value = rational(n);
      return { value: told(value), n, parts: [part(asked, value, n)] };
    }
    case 'sum': {
      const asked = ask('sum');
      const { value: sum, entries } = await source.sum(asked);
      const value = rational(sum);
      return { value: told(value), n: entries, parts: [part(asked, value, entries)] };
    }
    case 'distinct': {
      const asked = ask('distinct');
      const n = await source.distinct(asked);
      const value = rational(n);
      return { value: told(value), n, parts: [part(asked, value, n)] };
    }
    case 'median': {
      const asked = ask('median');
      const { low, high, entries } = await source.median(asked);
      const value = rational(low + high, 2n);
      const middle: Value = entries === 0n ? { state: 'none' } : share(value, entries);
      return { value: middle, n: entries, parts: [part(asked, value, entries)] };
    }
    case 'on_time': {
      const [timely, all] = [ask('count', [inTime(['yes'])]), ask('count', [inTime(['yes', 'no'])])];
      const [of, to] = [rational(await source.count(timely)), rational(await source.count(all))];
      const entry = unitOf({ op: 'count', kinds: term.kinds, where: [] }, vocabulary);
      const parts = [part(timely, of, of.n, 'of', entry), part(all, to, to.n, 'to', entry)];
      const percent = over(times(of, hundred), to);
      return { value: share(percent, to.n), n: to.n, parts };
    }
  }
}

type Of<Op extends Expression['op']> = Extract<Expression, { op: Op }>;

const under = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

async function ofRatio(expression: Of<'ratio'>, at: Place, period: Period, path: string): Promise<Found> {
  const of = await found(expression.of, at, period, under(path, 'of'), 'of');
  const to = await found(expression.to, at, period, under(path, 'to'), 'to');
  const parts = [...of.parts, ...to.parts];
  if (of.value.state !== 'told' || to.value.state !== 'told') {
    return { value: untold(of.value, to.value), n: to.n, parts };
  }
  const percent = expression.as === 'percent';
  const value = over(percent ? times(of.value.value, hundred) : of.value.value, to.value.value);
  return { value: share(value, to.n), n: to.n, parts };
}

async function ofSum(
  expression: Of<'plus' | 'minus'>,
  at: Place,
  period: Period,
  path: string,
  role: Role,
): Promise<Found> {
  const of = await found(expression.of, at, period, under(path, 'of'), role);
  const to = await found(expression.to, at, period, under(path, 'to'), role);
  const parts = [...of.parts, ...to.parts];
  const n = of.n + to.n;
  if (of.value.state !== 'told' || to.value.state !== 'told') {
    return { value: untold(of.value, to.value), n, parts };
  }
  const value = (expression.op === 'plus' ? plus : minus)(of.value.value, to.value.value);
  return { value: told(value), n, parts };
}

async function ofChange(expression: Of<'change'>, at: Place, period: Period, path: string): Promise<Found> {
  const of = await found(expression.of, at, period, under(path, 'of'), 'counted');
  const then = earlier(period, expression.since);
  const before = await found(expression.of, at, then, under(path, 'of'), 'before');
  const parts = [...of.parts, ...before.parts.map((part) => ({ ...part, role: 'before' as const }))];
  const n = before.n;
  if (of.value.state !== 'told' || before.value.state !== 'told') {
    return { value: untold(of.value, before.value), n, parts };
  }
  const difference = minus(of.value.value, before.value.value);
  if (expression.as === 'difference') return { value: told(difference), n, parts };
  return { value: share(over(times(difference, hundred), before.value.value), n), n, parts };
}

async function ofPer(expression: Of<'per'>, at: Place, period: Period, path: string): Promise<Found> {
  const of = await found(expression.of, at, period, under(path, 'of'), 'of');
  const { base: name, each } = expression;
  const base = await at.source.base(name, at.node, period);
  const unit = at.vocabulary.bases.find((one) => one.base === name)?.unit ?? 'person';
  const value = rational(base?.value ?? 0n);
  const part: Part = {
    ...{ path: under(path, 'base'), role: 'base', unit, value, n: value.n, asked: null, base },
  };
  const parts = base ? [...of.parts, part] : of.parts;
  if (base === null) return { value: untold(of.value, { state: 'no_base', base: name }), n: 0n, parts };
  if (of.value.state !== 'told') return { value: of.value, n: base.value, parts };
  return {
    value: share(over(times(of.value.value, rational(BigInt(each))), value), base.value),
    n: base.value,
    parts,
  };
}

async function found(
  expression: Expression,
  at: Place,
  period: Period,
  path: string,
  role: Role,
): Promise<Found> {
  if (isTerm(expression)) {
    const missing = withoutSource(expression, at.vocabulary);
    if (missing.length > 0) return { value: { state: 'no_source', missing }, n: 0n, parts: [] };
    const recorded = await at.source.records(period, at.asOf);
    if (!recorded) return { value: { state: 'no_records' }, n: 0n, parts: [] };
    return ofTerm(expression, at, period, path, role);
  }
  switch (expression.op) {
    case 'ratio':
      return ofRatio(expression, at, period, path);
    case 'plus':
    case 'minus':
      return ofSum(expression, at, period, path, role);
    case 'change':
      return ofChange(expression, at, period, path);
    case 'so_far':
      return found(expression.of, at, soFar(period), under(path, 'of'), role);
    case 'per':
      return ofPer(expression, at, period, path);
  }
}

/**
 * The value of a definition that `validate` found no fault in, for a node and a period, as it was known at `asOf`,
 * with the numbers it is made of and the questions that open their records. Throws `BadUnit` of any other definition.
 */
export async function evaluate(
  { expression }: Definition,
  vocabulary: Vocabulary,
  source: Source,
  node: Node,
  period: Period,
  asOf: Date,
): Promise<Evaluated> {
  const unit = unitOf(expression, vocabulary);
  const place: Place = { source, vocabulary, node, asOf };
  return { unit, ...(await found(expression, place, period, '', 'counted')) };
}

const tenThousand = rational(1n, 10_000n);
const yuan = rational(1n, 100n);

/** The number as it is shown: fen told as yuan, in ten thousands where the definition says so, rounded half up. */
export function shown(
  value: Rational,
  unit: Unit,
  { decimals, wan }: Pick<Definition, 'decimals' | 'wan'>,
): string {
  const money = unit.startsWith('fen') ? times(value, yuan) : value;
  return rounded(wan ? times(money, tenThousand) : money, decimals);
}
