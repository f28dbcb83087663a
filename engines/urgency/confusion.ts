import { type Finding, URGENCIES, type Urgency, type UrgencyReader } from './interface.ts';
import { linesOf, type UrgencyLines } from './measure.ts';

/** A text and what it is, as a person judged it. */
export interface Labelled {
  readonly text: string;
  readonly is: Urgency;
}

export interface Wrong extends Labelled {
  /** Place among the rows that were measured, from 0. */
  readonly at: number;
  readonly read: Urgency;
  readonly findings: readonly Finding[];
}

/** Shares from 0 to 1; 1 where there is nothing to find or nothing was found. */
export interface Pair {
  readonly recall: number;
  readonly precision: number;
}

export interface Confusion {
  readonly rows: number;
  /** Rows by what they are and by what was read. */
  readonly table: Readonly<Record<Urgency, Readonly<Record<Urgency, number>>>>;
  /** Danger and attend together against ordinary. */
  readonly alarm: Pair;
  /** Danger read as danger; attend read as attend. */
  readonly danger: Pair;
  readonly attend: Pair;
  readonly wrong: readonly Wrong[];
  /** Milliseconds for one text, on average. */
  readonly milliseconds: number;
}

/** All lines of a set as rows; `either` counts as attend. */
export function labelledOf({ danger, attend, either, ordinary }: UrgencyLines): Labelled[] {
  const rows = (is: Urgency, lines: string) => linesOf(lines).map((text) => ({ text, is }));
  return [...rows('danger', danger), ...rows('attend', attend + either), ...rows('ordinary', ordinary)];
}

const none = (): Record<Urgency, number> => ({ danger: 0, attend: 0, ordinary: 0 });

/** Measures a reader on rows of three classes; `now` tells milliseconds. */
export function confusionOf(
  reader: UrgencyReader,
  rows: readonly Labelled[],
  now: () => number = () => 0,
): Confusion {
  const table: Record<Urgency, Record<Urgency, number>> = {
    danger: none(),
    attend: none(),
    ordinary: none(),
  };
  const wrong: Wrong[] = [];
  const started = now();
  for (const [at, { text, is }] of rows.entries()) {
    const { urgency: read, findings } = reader.read(text);
    table[is][read] += 1;
    if (read !== is) wrong.push({ at, text, is, read, findings });
  }
  const took = now() - started;
  const sum = (are: readonly Urgency[], read: readonly Urgency[]): number =>
    are.reduce((all, one) => all + read.reduce((some, other) => some + table[one][other], 0), 0);
  const pair = (some: readonly Urgency[]): Pair => {
    const found = sum(some, some);
    const are = sum(some, URGENCIES);
    const reads = sum(URGENCIES, some);
    return { recall: are === 0 ? 1 : found / are, precision: reads === 0 ? 1 : found / reads };
  };
  return {
    rows: rows.length,
    table,
    alarm: pair(['danger', 'attend']),
    danger: pair(['danger']),
    attend: pair(['attend']),
    wrong,
    milliseconds: rows.length === 0 ? 0 : took / rows.length,
  };
}
