import { addDays, type Day } from '../../../base/time.ts';

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export const spanNames = ['thisQuarter', 'lastQuarter', 'thisYear', 'lastYear'] as const;
export type SpanName = (typeof spanNames)[number];

function quarter(year: number, nth: number): Span {
  const [from, next] = [nth * 3 + 1, nth * 3 + 4];
  const start = `${year}-${String(from).padStart(2, '0')}-01`;
  const after = next > 12 ? `${year + 1}-01-01` : `${year}-${String(next).padStart(2, '0')}-01`;
  return { from: start, to: addDays(after, -1) };
}

/** The days of a time that returns are about. */
export function spanOf(name: SpanName, today: Day): Span {
  const year = Number(today.slice(0, 4));
  const nth = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  if (name === 'thisQuarter') return quarter(year, nth);
  if (name === 'lastQuarter') return nth === 0 ? quarter(year - 1, 3) : quarter(year, nth - 1);
  const whole = name === 'thisYear' ? year : year - 1;
  return { from: `${whole}-01-01`, to: `${whole}-12-31` };
}
