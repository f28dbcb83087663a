import type { Day } from '../../base/time.ts';

/** Months of a year, both counted. */
export const monthsOfYear = (year: number) => ({ from: `${year}-01`, to: `${year}-12` });

/** Assessed are the year before, this one and the next. */
export function isNear(year: number, today: Day): boolean {
  return Math.abs(year - Number(today.slice(0, 4))) <= 1;
}

/** Nothing of a year is scored before its December. */
export const firstTakingDay = (year: number): Day => `${year}-12-01`;

export function mayTakeOn(day: Day, year: number): boolean {
  return day >= firstTakingDay(year);
}

/** Months that a snapshot of this day counts: of a year that runs, those up to today. */
export function countedMonths(day: Day, year: number) {
  const whole = monthsOfYear(year);
  return day.startsWith(`${year}-`) ? { from: whole.from, to: day.slice(0, 7) } : whole;
}

/**
 * Of which year the effect of a draft is shown: the last one before the scheme's own that is over, and of those none
 * that is still to be scored (`waiting`), of which it would be a score before its day.
 */
export function effectYear(scheme: number, today: Day, waiting: readonly number[]): number {
  let year = Math.min(scheme, Number(today.slice(0, 4))) - 1;
  while (waiting.includes(year)) year -= 1;
  return year;
}

/** 半年评估 is of the first half. */
export const halfOf = (year: number) => ({ from: `${year}-01`, to: `${year}-06` });
export const firstAppraisalDay = (year: number): Day => `${year}-07-01`;
