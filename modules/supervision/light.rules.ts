import { addDays, addWorkingDays, type Day, type IsWorkingDay, workingDaysBetween } from '../../base/time.ts';
import { type ChainStep, type Light, type MatterState, runningStates } from './kinds.rules.ts';

/** Working days: before the day it is due, and after it. */
export interface ChainDays {
  readonly remind: number;
  readonly head: number;
  readonly leader: number;
}

/** Holds where a city has set nothing. */
export const givenChain: ChainDays = { remind: 3, head: 1, leader: 5 };

/** The last day that counts as near: no more working days than these lie between today and it. */
export function soonUntil(today: Day, remind: number, isWorkingDay: IsWorkingDay): Day {
  return addDays(addWorkingDays(today, remind + 1, isWorkingDay), -1);
}

/** What the days say and nobody types; none where no organisation has it in hand. */
export function lightOf(
  { state, due }: { readonly state: MatterState; readonly due: Day | null },
  { today, soon }: { readonly today: Day; readonly soon: Day },
): Light | null {
  if (due === null || !runningStates.some((one) => one === state)) return null;
  if (due < today) return 'overdue';
  return due <= soon ? 'soon' : 'onTrack';
}

/** Whose turn it is to be told by today: of a day that is over nobody is reminded as of one that comes. */
export function toldBy(due: Day, today: Day, days: ChainDays, isWorkingDay: IsWorkingDay): ChainStep[] {
  if (today <= due) return workingDaysBetween(today, due, isWorkingDay) <= days.remind ? ['remind'] : [];
  const late = workingDaysBetween(due, today, isWorkingDay);
  return [
    ...(late >= days.head ? (['head'] as const) : []),
    ...(late >= days.leader ? (['leader'] as const) : []),
  ];
}
