import { addDays, type Day } from '../../base/time.ts';

export const titleStates = ['applied', 'building', 'built', 'seen', 'kept', 'withdrawn'] as const;
export type TitleState = (typeof titleStates)[number];

export const titleStepKinds = [
  ...(['applied', 'admitted', 'built', 'seen', 'kept', 'rechecked', 'withdrawn'] as const),
] as const;
export type TitleStepKind = (typeof titleStepKinds)[number];

export const titleDues = ['soon', 'overdue'] as const;
export type TitleDue = (typeof titleDues)[number];

export const mostCriteria = 30;

/** So many days ahead the list reminds of looking again. */
export const remindDays = 90;

export const soonUntil = (today: Day): Day => addDays(today, remindDays);

/** Whether it is to be looked at again soon, or ought to have been. */
export function dueOf(dueOn: Day | null, today: Day): TitleDue | null {
  if (dueOn === null) return null;
  if (dueOn < today) return 'overdue';
  return dueOn <= soonUntil(today) ? 'soon' : null;
}

/** The day by which whoever holds it is looked at again; of a leap day the last of February. */
export function recheckOn(from: Day, years: number): Day {
  const year = String(Number(from.slice(0, 4)) + years).padStart(4, '0');
  const same = `${year}${from.slice(4)}`;
  const exists = new Date(`${same}T00:00:00Z`).toISOString().slice(0, 10) === same;
  return exists ? same : `${year}-02-28`;
}
