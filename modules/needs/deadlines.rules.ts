import type { Day } from '../../base/time.ts';

/** What a number of working days is for. */
export const deadlineKinds = ['take_on', 'answer', 'verdict', 'overturn', 'follow_up', 'expired'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Holds where a city has set nothing; without a number nothing is due. */
export const givenDays = {
  take_on: null,
  answer: 5,
  // How long an answered matter waits for the resident's word.
  verdict: 15,
  // Calendar days after closing on which it can be opened again.
  overturn: 60,
  follow_up: 5,
  // So long after its deadline a leg without an answer is an unmet need.
  expired: 10,
} as const satisfies Record<DeadlineKind, number | null>;

export interface DeadlineNumber {
  readonly kind: DeadlineKind;
  /** 1, 2, 3 … of its kind. */
  readonly number: number;
  readonly days: number;
  readonly from: Day;
  readonly source: string;
}

/** The number that holds on a day: of those that have begun the one that began last, of one day the newest. */
export function daysOn<Kind extends DeadlineKind>(
  numbers: readonly DeadlineNumber[],
  kind: Kind,
  day: Day,
): { days: number | (typeof givenDays)[Kind]; since: DeadlineNumber | null } {
  const [since] = numbers
    .filter((one) => one.kind === kind && one.from <= day)
    .toSorted((a, b) => b.from.localeCompare(a.from) || b.number - a.number);
  return { days: since?.days ?? givenDays[kind], since: since ?? null };
}
