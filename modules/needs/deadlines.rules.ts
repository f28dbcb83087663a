import type { Day } from '../../base/time.ts';

/** What a number of working days is for. */
export const deadlineKinds = [
  'take_on',
  'answer',
  'answer_consult',
  'answer_help',
  'answer_suggest',
  'answer_complain',
  'answer_attend',
  'answer_danger',
  'tries',
  'try_days',
  'verdict',
  'overturn',
  'follow_up',
  'expired',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Holds where a city has set nothing; without a number nothing is due, or the kind has none of its own. */
export const givenDays = {
  take_on: null,
  answer: 5,
  answer_consult: null,
  answer_help: null,
  answer_suggest: null,
  answer_complain: null,
  // The next working day, and the same day.
  answer_attend: 1,
  answer_danger: 0,
  // Not working days but calls, and the days they are spread over, before somebody counts as not reached.
  tries: 3,
  try_days: 2,
  // How long an answered matter waits for the resident's word.
  verdict: 15,
  // Calendar days after closing on which it can be opened again.
  overturn: 60,
  follow_up: 5,
  // So long after its deadline a leg without an answer is an unmet need.
  expired: 10,
} as const satisfies Record<DeadlineKind, number | null>;

/** How urgent a need is, and what kind it is of where somebody said so. */
export interface Pressing {
  readonly urgency: string;
  readonly kind: string | null;
}

/** Kinds for which none means something: today. */
export function mayBeToday(kind: DeadlineKind): boolean {
  return kind === 'answer_attend' || kind === 'answer_danger';
}

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

/**
 * Working days within which a need is answered, by its urgency, then by its kind; 0 is the same day. A service's own
 * promise holds unless the need presses more.
 */
export function answerDays(
  numbers: readonly DeadlineNumber[],
  { urgency, kind }: Pressing,
  day: Day,
  promise: number | undefined,
): number {
  if (urgency === 'danger' || urgency === 'attend') {
    const { days } = daysOn(numbers, `answer_${urgency}`, day);
    return promise === undefined ? days : Math.min(days, promise);
  }
  if (promise !== undefined) return promise;
  const own = deadlineKinds.find((one) => one === `answer_${kind ?? ''}`);
  return (own && daysOn(numbers, own, day).days) ?? daysOn(numbers, 'answer', day).days;
}
