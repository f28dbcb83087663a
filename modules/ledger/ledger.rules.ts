/** The figures of the month's page, in the order it shows them. Each is a count of ledger entries. */
export const figureKeys = [
  'received',
  'answered_on_spot',
  'shown_the_door',
  'said',
  'taken_on',
  'declined',
  'ended_solved',
  'ended_partly',
  'ended_not_solved',
  'ended_referred',
  'confirmed',
  'not_accepted',
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** Which entries a figure counts. */
export interface Counts {
  readonly kind: string;
  readonly outcome?: string;
}

export const countsOf: Record<FigureKey, Counts> = {
  received: { kind: 'received' },
  answered_on_spot: { kind: 'answered_on_spot' },
  shown_the_door: { kind: 'shown_the_door' },
  said: { kind: 'said' },
  taken_on: { kind: 'taken_on' },
  declined: { kind: 'declined' },
  ended_solved: { kind: 'ended', outcome: 'solved' },
  ended_partly: { kind: 'ended', outcome: 'partly' },
  ended_not_solved: { kind: 'ended', outcome: 'not_solved' },
  ended_referred: { kind: 'ended', outcome: 'referred' },
  confirmed: { kind: 'confirmed' },
  not_accepted: { kind: 'not_accepted' },
};

/** The fewest that a published table shows: below it, whoever is counted might be known. */
const leastShown = 5;

/** A count as a published table shows it: null for one to four. */
export function publishable(count: number): number | null {
  return count > 0 && count < leastShown ? null : count;
}

/** The middle of a list of whole days, or null of a list too short to be told. */
export function medianOf(days: readonly number[]): { value: number; base: number } | null {
  if (days.length < leastShown) return null;
  const sorted = days.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? 0;
  return { value: (low + high) / 2, base: sorted.length };
}

/** The month before, `2026-01` → `2025-12`. */
export function monthBefore(month: string): string {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return index === 1 ? `${year - 1}-12` : `${year}-${String(index - 1).padStart(2, '0')}`;
}
