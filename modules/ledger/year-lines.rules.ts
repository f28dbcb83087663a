import type { Period } from '../../engines/indicators/periods.ts';
import { type Compared, changesOf, type Held, madeOf } from './changes.rules.ts';
import { numberOfMonth } from './entries.rules.ts';
import { type Cell, publishable } from './published.rules.ts';

/** The amount of one node in one month. */
export interface MonthAmount {
  readonly area: string;
  readonly organisation: string;
  readonly kind: string;
  /** Empty for all categories together. */
  readonly category: string;
  readonly month: number;
  /** To the millionth; of joint work only the organisation's own part. */
  readonly amount: bigint;
  /** Entries recorded after the month was over: new ones, and corrections. */
  readonly late: number;
  readonly corrected: number;
}

/** An area, an organisation, a category or a kind of entries. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Empty where the city wrote the name. */
  readonly nameEn: string;
}

/** One part of a whole with its amounts month by month. */
export interface Line {
  readonly of: Named;
  readonly rows: readonly MonthAmount[];
}

const within = (rows: readonly MonthAmount[], { from, to }: Period) =>
  rows.filter(({ month }) => month >= numberOfMonth(from) && month <= numberOfMonth(to));

/** In whole units, half a unit and more is the next one. */
export function amountOf(rows: readonly MonthAmount[], period: Period): number {
  const sum = within(rows, period).reduce((total, { amount }) => total + amount, 0n);
  return Number((sum + 500_000n) / 1_000_000n);
}

export function held<T>(rows: readonly MonthAmount[], { now, before }: Compared, of: T): Held<T> {
  return { of, now: amountOf(rows, now), before: amountOf(rows, before) };
}

/** Lines in both stretches, and what is left of the whole, which has no name. */
function heldOfAll(lines: readonly Line[], whole: Held<unknown>, compared: Compared): Held<Line | null>[] {
  const parts = lines.map((line) => held(line.rows, compared, line));
  const left = (of: (one: Held<unknown>) => number) =>
    Math.max(0, of(whole) - parts.reduce((sum, one) => sum + of(one), 0));
  return [...parts, { of: null, now: left(({ now }) => now), before: left(({ before }) => before) }];
}

const isNamed = (one: Held<Line | null>): one is Held<Line> => one.of !== null;

/** The line that changed most, of those that may be told. */
export function largestOf(
  lines: readonly Line[],
  whole: Held<unknown>,
  compared: Compared,
  isSafe: (line: Line) => boolean = () => true,
): Held<Line> | null {
  const changed = changesOf(heldOfAll(lines, whole, compared)).filter(isNamed);
  return changed.find(({ of }) => isSafe(of)) ?? null;
}

/** How many parts of a change are named. */
const partsTold = 2;

/** Which of these lines a change comes from. */
export function partsOfChange(change: Held<Line>, lines: readonly Line[], compared: Compared): Held<Named>[] {
  return madeOf(change, heldOfAll(lines, change, compared))
    .filter(isNamed)
    .slice(0, partsTold)
    .map(({ of, now, before }) => ({ of: of.of, now, before }));
}

/** How many entries of a line came when their months were over, and how many were corrected then. */
export function lateOf({ rows }: Line, { now }: Compared): { late: Cell; corrected: Cell } {
  const sum = (of: (row: MonthAmount) => number) =>
    within(rows, now).reduce((total, row) => total + of(row), 0);
  return { late: publishable(sum(({ late }) => late)), corrected: publishable(sum((row) => row.corrected)) };
}

/** The same rows told apart by one thing that they tell. */
export function linesBy(
  rows: readonly MonthAmount[],
  names: readonly Named[],
  of: (row: MonthAmount) => string,
): Line[] {
  const found = Map.groupBy(rows, of);
  return names.flatMap((name) => {
    const own = found.get(name.id);
    return own === undefined ? [] : [{ of: name, rows: own }];
  });
}
