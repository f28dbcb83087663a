/** A stretch of the repaired text, in UTF-16 units. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

export type HeadingStyle = 'chapter' | 'section' | 'number' | 'bracketed' | 'ordinal' | 'point';

export interface Heading extends Span {
  /** Depth in the tree, from 1. */
  readonly level: number;
  readonly style: HeadingStyle;
  /** As it is written, without what parts it from the title. */
  readonly mark: string;
  readonly title: string;
  readonly paragraphs: readonly Span[];
  readonly children: readonly Heading[];
}

export interface Outline {
  readonly title: string | null;
  readonly occasion: string | null;
  /** Who speaks, and for whom, where the text tells it. */
  readonly speaker: string | null;
  readonly speaksFor: string | null;
  /** The day told in the text itself, `YYYY-MM-DD`; that of the web page is `published`. */
  readonly date: string | null;
  readonly published: string | null;
  readonly salutation: string | null;
  /** Before the first heading. */
  readonly opening: readonly Span[];
  readonly headings: readonly Heading[];
}

export interface Period {
  readonly words: string;
  /** `2026`, `2026-09`, `2026-H1`, `2026-Q3`, `last-year`, `this-year`, `5-years` …; null where the words do not say. */
  readonly code: string | null;
}

export interface Figure extends Span {
  /** As written: 2.6 of 2.6 万元; the parts of a ratio. */
  readonly value: number | readonly number[];
  /** The other end of a range. */
  readonly to?: number;
  /** With its scale: 万元, 人次, %. */
  readonly unit: string;
  /** Without it: what one of `amount` is. */
  readonly base: string;
  readonly amount: number;
  readonly about: boolean;
  readonly bound: 'at-least' | 'at-most' | null;
  /** 每户, 每人: what it is told for. */
  readonly per: string | null;
  readonly target: boolean;
  readonly what: string;
  readonly who: { readonly name: string; readonly inherited: boolean } | null;
  readonly period: Period | null;
  readonly place: string | null;
  readonly sentence: Span;
}

export interface Task extends Span {
  readonly verb: string;
  readonly object: string;
  readonly who: { readonly name: string; readonly inherited: boolean } | null;
  readonly by: string | null;
  /** Figures and blanks that say how much. */
  readonly measure: string | null;
  /** Something that can be done and then is done; the others are mostly exhortations. */
  readonly sure: boolean;
  readonly sentence: Span;
}

export type MechanismKind =
  | 'meeting'
  | 'fund'
  | 'brand'
  | 'platform'
  | 'method'
  | 'place'
  | 'programme'
  | 'rule';

export interface Mechanism extends Span {
  readonly kind: MechanismKind;
  readonly name: string;
  readonly sentence: Span;
}

/** What belongs where nothing is told: a number with its unit, the number of an ordinal, or words. */
export interface Blank extends Span {
  readonly kind: 'number' | 'ordinal' | 'words';
  readonly unit: string | null;
  /** How it is written: `**`, `xx`, or nothing at all. */
  readonly written: string;
  /** What is counted, as far as the clause tells. */
  readonly what: string;
  readonly sentence: Span;
}

export interface Repairs {
  readonly simplified: boolean;
  readonly glosses: number;
  readonly pageNumbers: number;
  readonly noiseLines: number;
  readonly breaks: number;
  readonly joins: number;
}

export interface Reading {
  /** All offsets are places in it. */
  readonly text: string;
  readonly repairs: Repairs;
  readonly outline: Outline;
  readonly figures: readonly Figure[];
  readonly tasks: readonly Task[];
  readonly mechanisms: readonly Mechanism[];
  readonly blanks: readonly Blank[];
}
