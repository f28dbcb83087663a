/** Whole months, both counted: `{ from: '2026-07', to: '2026-09' }` is a quarter. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Earlier than anything on record, and a month as an address may name it. */
const beginning = '2000-01';

/** From the beginning to the end of a period. */
export const soFar = ({ to }: Period): Period => ({ from: beginning, to });

/** Whether a period is one of {@link soFar}: a reader is told its end alone. */
export const isSoFar = ({ from }: Period): boolean => from === beginning;

function numberOf(month: string): number {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return year * 12 + index - 1;
}

/** `2026-01` and −1 → `2025-12`. */
export function monthAfter(month: string, by: number): string {
  const count = numberOf(month) + by;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export function monthsOf({ from, to }: Period): string[] {
  const length = numberOf(to) - numberOf(from) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => monthAfter(from, index));
}

/** As many months, directly before or a year before. */
export function earlier({ from, to }: Period, since: 'last_period' | 'last_year'): Period {
  const by = since === 'last_year' ? -12 : -(numberOf(to) - numberOf(from) + 1);
  return { from: monthAfter(from, by), to: monthAfter(to, by) };
}
