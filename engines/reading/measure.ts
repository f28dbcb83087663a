import { scales } from './data/units.ts';
import type { Blank, Figure, Reading } from './interface.ts';
import { unitAt } from './numbers.ts';
import { headingsOf } from './outline.ts';

/** What a person found in a text: facts only. */
export interface AnswerKey {
  readonly name: string;
  /** Of the file as it is. */
  readonly sha256: string;
  readonly title: string | null;
  readonly occasion: string | null;
  readonly salutation: string | null;
  readonly published: string | null;
  /** Level, mark, how the title begins. */
  readonly outline: readonly string[];
  readonly figures: readonly KeyFigure[];
  /** Verb and object, parted by a blank. */
  readonly tasks: readonly string[];
  readonly mechanisms: readonly string[];
  /** Kind, unit or `-`, and what stands around the blank, which is between brackets. */
  readonly blanks: readonly string[];
}

export interface KeyFigure {
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly what?: string;
  readonly who?: string;
  readonly period?: string;
  readonly target?: boolean;
  readonly about?: boolean;
}

/** How many there are to find, how many were proposed, how many of them are right, and what went wrong. */
export interface Tally {
  readonly there: number;
  readonly proposed: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export interface Measured {
  readonly head: Tally;
  readonly outline: Tally;
  readonly figures: Tally;
  readonly who: Tally;
  readonly period: Tally;
  readonly target: Tally;
  readonly tasks: Tally;
  /** Of the proposals that are sure, how many fit a key; nothing is missed by them. */
  readonly sure: Tally;
  readonly mechanisms: Tally;
  readonly blanks: Tally;
}

function matched<Key, Found>(
  keys: readonly Key[],
  found: readonly Found[],
  fits: (key: Key, one: Found) => boolean,
): { pairs: [Key, Found][]; missed: Key[]; wrong: Found[] } {
  const free = new Set(found);
  const pairs: [Key, Found][] = [];
  const missed: Key[] = [];
  for (const key of keys) {
    const one = [...free].find((candidate) => fits(key, candidate));
    if (one === undefined) missed.push(key);
    else {
      free.delete(one);
      pairs.push([key, one]);
    }
  }
  return { pairs, missed, wrong: [...free] };
}

/** Every key with at most one proposal that fits it. */
export function tally<Key, Found>(
  keys: readonly Key[],
  found: readonly Found[],
  fits: (key: Key, one: Found) => boolean,
  tell: { key: (key: Key) => string; found: (one: Found) => string },
): Tally {
  const { pairs, missed, wrong } = matched(keys, found, fits);
  return {
    there: keys.length,
    proposed: found.length,
    right: pairs.length,
    missed: missed.map(tell.key),
    wrong: wrong.map(tell.found),
  };
}

/** 万人次 is 10,000 人次. */
function amountOf({ value, unit }: KeyFigure): { amount: number; base: string } {
  if (typeof value !== 'number') return { amount: 0, base: unit };
  for (const [scale, factor] of Object.entries(scales).sort(([a], [b]) => b.length - a.length)) {
    const base = unit.slice(scale.length);
    if (unit.startsWith(scale) && unitAt(base, 0) === base) {
      return { amount: Number((value * factor).toPrecision(15)), base };
    }
  }
  return { amount: value, base: unit };
}

/** The exact amount in the right unit; a ratio in all its parts. */
export function isSameFigure(key: KeyFigure, figure: Figure): boolean {
  if (typeof key.value !== 'number') return JSON.stringify(key.value) === JSON.stringify(figure.value);
  const { amount, base } = amountOf(key);
  return figure.amount === amount && figure.base === base;
}

const shown = (span: { at: number; end: number }, text: string): string =>
  text.slice(Math.max(0, span.at - 14), span.end + 10).replaceAll('\n', ' ');
const share = (
  of: readonly [KeyFigure, Figure][],
  fits: (key: KeyFigure, one: Figure) => boolean,
): Tally => ({
  there: of.length,
  proposed: of.length,
  right: of.filter(([key, one]) => fits(key, one)).length,
  missed: of
    .filter(([key, one]) => !fits(key, one))
    .map(
      ([key, one]) =>
        `${JSON.stringify(key)} read as ${JSON.stringify({ who: one.who?.name, period: one.period?.code, target: one.target })}`,
    ),
  wrong: [],
});

function blankFits(key: string, one: Blank, text: string): boolean {
  const [kind, unit, around = ''] = key.split(' ');
  const [, before = '', written = '', after = ''] = /^(.*?)\[(.*?)\](.*)$/u.exec(around) ?? [];
  return (
    one.kind === kind &&
    (one.unit ?? '-') === unit &&
    text.slice(one.at, one.end) === written &&
    text.slice(0, one.at).endsWith(before) &&
    loosened(text.slice(one.end, one.end + 24)).startsWith(loosened(after))
  );
}

const loosened = (text: string): string => text.replace(/[（(]/gu, '(').replace(/[，,]/gu, ',');

/** Holds a reading against what a person found. */
export function measureReading(key: AnswerKey, reading: Reading): Measured {
  const { text } = reading;
  const { pairs } = matched(key.figures, reading.figures, (one, found) => figureFits(one, found, text));
  const told = (name: 'who' | 'period') => pairs.filter(([one]) => one[name] !== undefined);
  return {
    head: tally(
      [key.title, key.occasion, key.salutation, key.published],
      [
        reading.outline.title,
        reading.outline.occasion,
        reading.outline.salutation,
        reading.outline.published,
      ],
      (one, found) => one === found,
      { key: String, found: String },
    ),
    outline: tally(
      key.outline,
      headingsOf(reading.outline.headings),
      (one, found) => {
        const [level, mark = '', start = ''] = one.split(' ');
        return (
          String(found.level) === level &&
          loosened(found.mark).startsWith(loosened(mark).replace(/\)$/u, '')) &&
          found.title.startsWith(start)
        );
      },
      { key: String, found: (one) => `${String(one.level)} ${one.mark} ${one.title.slice(0, 20)}` },
    ),
    figures: tally(key.figures, reading.figures, (one, found) => figureFits(one, found, text), {
      key: (one) => JSON.stringify(one),
      found: (one) => `${JSON.stringify(one.value)} ${one.unit} in ${shown(one, text)}`,
    }),
    who: share(told('who'), (one, found) => one.who === found.who?.name),
    period: share(told('period'), (one, found) => one.period === found.period?.code),
    target: share(pairs, (one, found) => (one.target ?? false) === found.target),
    tasks: tally(key.tasks, reading.tasks, (one, found) => taskFits(one, found), {
      key: String,
      found: (one) => `${one.verb} ${one.object.slice(0, 24)}`,
    }),
    sure: sureOf(key, reading),
    mechanisms: tally(key.mechanisms, reading.mechanisms, (one, found) => found.name === one, {
      key: String,
      found: (one) => `${one.kind} ${one.name}`,
    }),
    blanks: tally(key.blanks, reading.blanks, (one, found) => blankFits(one, found, text), {
      key: String,
      found: (one) => `${one.kind} ${one.unit ?? '-'} ${shown(one, text)}`,
    }),
  };
}

/** Of the tasks that are sure, how many fit; there are as many to find as fit among all of them. */
function sureOf(key: AnswerKey, reading: Reading): Tally {
  const { pairs, wrong } = matched(key.tasks, reading.tasks, taskFits);
  const right = pairs.filter(([, one]) => one.sure);
  const unfit = wrong.filter(({ sure }) => sure);
  return {
    there: pairs.length,
    proposed: right.length + unfit.length,
    right: right.length,
    missed: pairs.filter(([, one]) => !one.sure).map(([one]) => one),
    wrong: unfit.map((one) => `${one.verb} ${one.object.slice(0, 24)}`),
  };
}

function figureFits(key: KeyFigure, figure: Figure, text: string): boolean {
  const sentence = text.slice(figure.sentence.at, figure.sentence.end);
  return isSameFigure(key, figure) && (key.what === undefined || sentence.includes(key.what));
}

/** The verb, or the verbs around it; and the object anywhere in what was read as object. */
export function taskFits(key: string, task: { verb: string; object: string }): boolean {
  const [verb = '', ...rest] = key.split(' ');
  const object = rest.join(' ');
  const verbFits = task.verb === verb || task.verb.includes(verb) || verb.includes(task.verb);
  return verbFits && task.object.includes(object);
}

export const none: Tally = { there: 0, proposed: 0, right: 0, missed: [], wrong: [] };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      there: all.there + one.there,
      proposed: all.proposed + one.proposed,
      right: all.right + one.right,
      missed: [...all.missed, ...one.missed],
      wrong: [...all.wrong, ...one.wrong],
    }),
    none,
  );
}
