import { fewestMarks } from './kinds.rules.ts';

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The lowest, the middle and the highest; the middle of an even number is the mean of the two in it. */
export function spreadOf(marks: readonly number[]): Spread | null {
  const sorted = marks.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, upper, lower] = [sorted[0], sorted[half], sorted[half - 1]];
  const high = sorted.at(-1);
  if (low === undefined || upper === undefined || high === undefined) return null;
  const median = sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
  return { min: low, median, max: high };
}

export interface Judged {
  readonly jurors: readonly string[];
  /** Those of the jury that are close to this nominee. */
  readonly conflicts: readonly string[];
  readonly marks: readonly { readonly staffId: string; readonly mark: number }[];
}

/** Who of the jury judges this nominee. */
export const judgesOf = ({ jurors, conflicts }: Judged): string[] =>
  jurors.filter((id) => !conflicts.includes(id));

/** Everybody who may has marked, and they are enough to see a spread; before, nobody sees what others gave. */
export function isJudged(judged: Judged): boolean {
  const judges = judgesOf(judged);
  const given = new Set(judged.marks.map(({ staffId }) => staffId));
  return judges.length >= fewestMarks && judges.every((id) => given.has(id));
}
