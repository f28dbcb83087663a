import { earlier, monthAfter, monthsOf, type Period } from '../../engines/indicators/periods.ts';

export const reporters = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;
export const issuers = ['head', 'coordinator', 'leader'] as const;

/** `superseded` is never stored: a later report that was issued names this one. `dropped` ones are listed nowhere. */
export const reportStates = ['draft', 'issued', 'superseded', 'dropped'] as const;
export type ReportState = (typeof reportStates)[number];

/** Of which months a figure is: those of the report, the year as far as its last month, or as many months before. */
export const spans = ['period', 'year', 'before'] as const;
export type Span = (typeof spans)[number];

/** What stops the issue of a report. */
export const stopReasons = ['empty', 'no-source', 'not-given', 'untold', 'unit', 'loose', 'mask'] as const;
export type StopReason = (typeof stopReasons)[number];

/** More than a report of the burden rules ever is. */
export const mostCharacters = 30_000;
export const mostFigures = 200;
export const pageSize = 50;

export function monthsOfSpan(period: Period, span: Span): Period {
  if (span === 'period') return period;
  if (span === 'before') return earlier(period, 'last_period');
  return { from: `${period.to.slice(0, 4)}-01`, to: period.to };
}

/** `2026-10`, `2026-Q3`, `2026-H1`, `2026`, or the two months of anything else. */
export function periodCode({ from, to }: Period): string {
  const year = from.slice(0, 4);
  const [first, months] = [Number(from.slice(5)), monthsOf({ from, to }).length];
  if (months === 1) return from;
  if (months === 3 && first % 3 === 1) return `${year}-Q${(first + 2) / 3}`;
  if (months === 6 && first % 6 === 1) return `${year}-H${first === 1 ? 1 : 2}`;
  if (months === 12 && first === 1) return year;
  return `${from}/${to}`;
}

/** The period of as many months that a report is mostly made for: the one that ended last before this month. */
export function lastWhole(month: string, months: 1 | 3 | 6 | 12): Period {
  const begun = monthAfter(month, -((Number(month.slice(5)) - 1) % months));
  return { from: monthAfter(begun, -months), to: monthAfter(begun, -1) };
}

/** This month and those before it, newest first. */
export const monthsBack = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => monthAfter(month, -index));

/** The difference of two numbers as they are shown, with as many decimals as the finer one; null where one is none. */
export function differenceOf(now: string, before: string): string | null {
  const number = /^-?\d+(?:\.\d+)?$/;
  if (!number.test(now) || !number.test(before)) return null;
  const decimals = Math.max(...[now, before].map((one) => one.split('.')[1]?.length ?? 0));
  const whole = (one: string): bigint => {
    const [units = '', part = ''] = one.replace('-', '').split('.');
    const value = BigInt(units + part.padEnd(decimals, '0'));
    return one.startsWith('-') ? -value : value;
  };
  const difference = whole(now) - whole(before);
  const digits = String(difference < 0n ? -difference : difference).padStart(decimals + 1, '0');
  const told = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return `${difference < 0n ? '-' : difference > 0n ? '+' : ''}${told}`;
}
