import { addDays, type Day, localTime } from '../../base/time.ts';
import { type DeadlineNumber, daysOn } from './deadlines.rules.ts';

interface Contact {
  readonly kind: string;
  readonly party: string;
  readonly at: Date;
}

export interface Tries {
  /** Calls nobody answered. */
  readonly count: number;
  /** Local days on which they were made. */
  readonly days: number;
  /** What the city asks before a leg may end as not reached. */
  readonly least: number;
  readonly leastDays: number;
}

/** The unanswered calls of a leg beside what the city asks. */
export function triesOf(
  contacts: readonly Contact[],
  numbers: readonly DeadlineNumber[],
  today: Day,
  zone: string,
): Tries {
  // That the other side does not answer is no try to reach the person.
  const tries = contacts.filter(({ kind, party }) => kind === 'unanswered' && party === 'person');
  return {
    count: tries.length,
    days: new Set(tries.map(({ at }) => localTime(at, zone).day)).size,
    least: daysOn(numbers, 'tries', today).days,
    leastDays: daysOn(numbers, 'try_days', today).days,
  };
}

export function isEnough({ count, days, least, leastDays }: Tries): boolean {
  return count >= least && days >= leastDays;
}

/** Calendar days by which one extension may move a deadline at most. */
const mostExtension = 60;

/** The farthest day to which a deadline moves: from itself, or from today where it is over. */
export function latestExtension(from: Day, today: Day): Day {
  return addDays(from > today ? from : today, mostExtension);
}
