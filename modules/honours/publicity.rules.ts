import { addWorkingDays, type Day, type IsWorkingDay } from '../../base/time.ts';
import type { NomineeKind, RoundState } from './kinds.rules.ts';

/** The last day of a list that is hung out today: today does not count, days off do not count. */
export function publicityUntil(from: Day, days: number, isWorkingDay: IsWorkingDay): Day {
  return addWorkingDays(from, days, isWorkingDay);
}

export interface Publicity {
  readonly state: RoundState;
  readonly publicityUntil: Day | null;
}

/** Whether something may still be said against the list. */
export function isPublic({ state, publicityUntil: until }: Publicity, today: Day): boolean {
  return state === 'publicity' && until !== null && today <= until;
}

/** Whether the days are over, so that it may be concluded. */
export function isOver({ state, publicityUntil: until }: Publicity, today: Day): boolean {
  return state === 'publicity' && until !== null && today > until;
}

/**
 * The name of a nominee on a public list: of two characters the first, of more the first and the last (王*兰); of a
 * unit in full.
 */
export function publicName(nominee: NomineeKind, name: string): string {
  if (nominee === 'unit') return name;
  const letters = Array.from(name.trim());
  const [first = '', last = ''] = [letters[0], letters.at(-1)];
  if (letters.length <= 1) return '*';
  if (letters.length === 2) return `${first}*`;
  return `${first}${'*'.repeat(letters.length - 2)}${last}`;
}
