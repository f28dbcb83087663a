import type { Word } from '../../base/words.ts';
import type { UnitName } from './unit-names.ts';

/** A condition on one facet of an entry. An entry that does not tell the facet fits no `is` and every `not`. */
export interface Condition {
  readonly facet: string;
  readonly test: 'is' | 'not';
  /** One or more, of which `is` wants one. */
  readonly values: readonly string[];
}

/** Which entries a term is about: those of any of the kinds that fit all conditions. */
export interface Chosen {
  readonly kinds: readonly string[];
  readonly where: readonly Condition[];
}

export const countables = ['persons', 'households', 'places', 'organisations'] as const;
export type Countable = (typeof countables)[number];

/** A question to the ledger, as a tree that is kept as JSON. */
export type Expression =
  | ({ readonly op: 'count' } & Chosen)
  /** Of the quantity that entries of these kinds carry. */
  | ({ readonly op: 'sum' } & Chosen)
  /** Each once, however many entries it has. */
  | ({ readonly op: 'distinct'; readonly what: Countable } & Chosen)
  /** Of working days. */
  | ({ readonly op: 'median'; readonly of: 'days' } & Chosen)
  /** In percent, of those whose time is told. */
  | ({ readonly op: 'on_time' } & Chosen)
  | {
      readonly op: 'ratio';
      readonly of: Expression;
      readonly to: Expression;
      readonly as: 'percent' | 'number';
    }
  | { readonly op: 'plus' | 'minus'; readonly of: Expression; readonly to: Expression }
  | {
      readonly op: 'change';
      readonly of: Expression;
      readonly since: 'last_period' | 'last_year';
      readonly as: 'difference' | 'percent';
    }
  /** Of everything up to the end of the period: what stands then, where what came and what went is counted. */
  | { readonly op: 'so_far'; readonly of: Expression }
  | { readonly op: 'per'; readonly of: Expression; readonly base: string; readonly each: Each };

export const eaches = [1, 100, 1000, 10_000] as const;
export type Each = (typeof eaches)[number];

export type Term = Extract<Expression, Chosen>;

export interface Definition {
  readonly expression: Expression;
  /** Places behind the point, 0 to 4. */
  readonly decimals: number;
  /** Told in ten thousands. */
  readonly wan: boolean;
}

export interface Kind {
  readonly kind: string;
  readonly name: Word;
  /** What one entry is. */
  readonly unit: UnitName;
  /** What its quantity is counted in; null where it carries none. */
  readonly sums: UnitName | null;
  readonly distinct: readonly Countable[];
  /** Whether entries tell working days, and whether they were in time. */
  readonly days: boolean;
  readonly inTime: boolean;
  /** False while nothing writes such entries: it has no number then, not even zero. */
  readonly known: boolean;
}

export interface Facet {
  readonly facet: string;
  readonly name: Word;
  readonly known: boolean;
  /** The kinds whose entries tell it; absent: all of them. */
  readonly of?: readonly string[];
  /** Null where any value may be asked for. */
  readonly values: readonly { readonly value: string; readonly name: Word }[] | null;
}

/** What a share may be of: people or bodies whose number somebody else states. */
export interface Base {
  readonly base: string;
  readonly name: Word;
  readonly unit: UnitName;
}

/** What can be asked of a ledger. */
export interface Vocabulary {
  readonly kinds: readonly Kind[];
  readonly facets: readonly Facet[];
  readonly bases: readonly Base[];
}

export function isTerm(expression: Expression): expression is Term {
  return 'kinds' in expression;
}

/** The expressions directly inside, each with its name there. */
export function insideOf(expression: Expression): readonly (readonly [string, Expression])[] {
  if (isTerm(expression)) return [];
  const to = 'to' in expression ? [['to', expression.to] as const] : [];
  return [['of', expression.of], ...to];
}

/** All terms, from left to right. */
export function termsOf(expression: Expression): Term[] {
  if (isTerm(expression)) return [expression];
  return insideOf(expression).flatMap(([, inner]) => termsOf(inner));
}

/** Kinds in it without any entry yet, and facets that entries of its kinds do not tell: asked for, they would give a false 0. */
export function withoutSource(expression: Expression, { kinds, facets }: Vocabulary): string[] {
  const unknown = new Set<string>();
  for (const term of termsOf(expression)) {
    for (const kind of term.kinds) {
      if (!kinds.some((one) => one.kind === kind && one.known)) unknown.add(kind);
    }
    for (const { facet } of term.where) {
      const found = facets.find((one) => one.facet === facet && one.known);
      const told = found?.of ?? term.kinds;
      if (!found || term.kinds.some((kind) => !told.includes(kind))) unknown.add(facet);
    }
  }
  return [...unknown];
}
