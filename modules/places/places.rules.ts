import { localTime } from '../../base/time.ts';

/** A place with doors and hours, or several bodies' windows under one roof. */
export const stationKinds = ['station', 'complex'] as const;
export type StationKind = (typeof stationKinds)[number];

export interface Hours {
  /** `HH:MM:SS`, local. */
  readonly openFrom: string;
  readonly openTo: string;
  /** ISO week days, 1 is Monday. */
  readonly openDays: readonly number[];
}

/** Whether the doors are open at an instant, by the city's own clock. */
export function isOpen(hours: Hours, at: Date, zone: string): boolean {
  const { day, time } = localTime(at, zone);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return hours.openDays.includes(weekday) && hours.openFrom <= time && time < hours.openTo;
}
