export const unmetReasons = ['declined', 'expired', 'no_candidate', 'not_solved'] as const;
export type UnmetReason = (typeof unmetReasons)[number];

/** The fewest that leaders are told: below it, whoever is counted might be known. */
const leastShown = 5;

/** A count as somebody reads it who sees no words: null for one to four. */
export function shownTo(exact: boolean, count: number): number | null {
  return exact || count === 0 || count >= leastShown ? count : null;
}
