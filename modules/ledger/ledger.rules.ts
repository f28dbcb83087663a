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
  'ended_not_reached',
  'ended_no_legal_basis',
  'confirmed',
  'not_accepted',
  'unconfirmed',
  'reopened',
  'grade_5',
  'grade_4',
  'grade_3',
  'grade_2',
  'grade_1',
  'contested',
  'served',
  'taken_on_in_time',
  'taken_on_late',
  'unmet',
  'no_basis_not_accepted',
  'no_basis_graded',
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** Which entries a figure counts. */
export interface Counts {
  readonly kind: string;
  readonly outcome?: string;
  readonly inTime?: boolean;
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
  ended_not_reached: { kind: 'ended', outcome: 'not_reached' },
  ended_no_legal_basis: { kind: 'ended', outcome: 'no_legal_basis' },
  not_accepted: { kind: 'not_accepted' },
  unconfirmed: { kind: 'unconfirmed' },
  reopened: { kind: 'reopened' },
  grade_5: { kind: 'rated', outcome: '5' },
  grade_4: { kind: 'rated', outcome: '4' },
  grade_3: { kind: 'rated', outcome: '3' },
  grade_2: { kind: 'rated', outcome: '2' },
  grade_1: { kind: 'rated', outcome: '1' },
  contested: { kind: 'contested' },
  // Each organisation's answer is one service; three for one person are three.
  served: { kind: 'ended' },
  taken_on_in_time: { kind: 'taken_on', inTime: true },
  taken_on_late: { kind: 'taken_on', inTime: false },
  unmet: { kind: 'unmet' },
  // What people say of an answer that no rule lets be another stands apart: it is held against nobody.
  no_basis_not_accepted: { kind: 'no_basis_not_accepted' },
  no_basis_graded: { kind: 'no_basis_graded' },
};

/** The fewest of whom a percentage or a middle is told. */
const leastShown = 5;

export interface Satisfaction {
  /** How many gave a grade. */
  readonly answers: number;
  /** In percent, the three upper grades; null below five. */
  readonly satisfied: number | null;
}

export const gradeKeys = ['grade_5', 'grade_4', 'grade_3', 'grade_2', 'grade_1'] as const;

/** How many of those who gave a grade are satisfied. Contested grades are counted like all others. */
export function satisfactionOf(valueOf: (key: FigureKey) => number): Satisfaction {
  const upper = valueOf('grade_5') + valueOf('grade_4') + valueOf('grade_3');
  const answers = upper + valueOf('grade_2') + valueOf('grade_1');
  return { answers, satisfied: answers < leastShown ? null : Math.round((upper * 1000) / answers) / 10 };
}

/** Matters that were closed, less those that their residents opened again; `again` are those without legal basis. */
export function closedOf(valueOf: (key: FigureKey) => number, again: number): number {
  return valueOf('confirmed') + valueOf('unconfirmed') - valueOf('reopened') - again;
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
