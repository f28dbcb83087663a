import { addDays, addWorkingDays, type Day, type IsWorkingDay, localTime } from '../../base/time.ts';
import { type DeadlineNumber, daysOn } from './deadlines.rules.ts';
import { lastRound, liveLegs, type NeedRecord, type RoundRow, stateOf } from './needs.rules.ts';

/** The round with which a matter is opened again for the second time. */
export const secondReopening = 3;

/** When the last leg of the round ended: from then on the word is the resident's. Null where somebody is still at work. */
export function answeredAt(record: NeedRecord): Date | null {
  const state = stateOf(record);
  if (state !== 'answered' && state !== 'unconfirmed') return null;
  const ends = liveLegs(record).flatMap(({ ended_at }) => ended_at ?? []);
  return ends.reduce<Date | null>((last, at) => (last === null || at > last ? at : last), null);
}

/** The last day on which an answered matter waits for the resident's word. */
export function silentUntil(
  answered: Day,
  numbers: readonly DeadlineNumber[],
  isWorkingDay: IsWorkingDay,
): Day {
  return addWorkingDays(answered, daysOn(numbers, 'verdict', answered).days, isWorkingDay);
}

/** When it was closed: the resident said that it is solved, or was silent too long. Null while it is open. */
export function closedAt(record: NeedRecord): Date | null {
  const round = lastRound(record);
  const state = stateOf(record);
  if (state === 'confirmed') return round.verdict_at;
  return state === 'unconfirmed' ? round.ended_at : null;
}

/** The last day on which a closed matter may be opened again by its resident; null while it is not closed. */
export function overturnUntil(
  record: NeedRecord,
  numbers: readonly DeadlineNumber[],
  zone: string,
): Day | null {
  const at = closedAt(record);
  if (at === null) return null;
  const { day } = localTime(at, zone);
  return addDays(day, daysOn(numbers, 'overturn', day).days);
}

/** The round whose verdict was the last: what a grade is about. */
export function judgedRound({ rounds }: NeedRecord): RoundRow | null {
  return rounds.findLast(({ verdict }) => verdict !== null) ?? null;
}

/** Whoever worked on any leg of it. */
export function hasHandled({ legs }: NeedRecord, staffId: string): boolean {
  return legs.some(({ assignee_id }) => assignee_id === staffId);
}

/** Whether the lead's answer of a round was that there is no rule it could rest on. */
export function isBaseless({ legs }: NeedRecord, { id }: RoundRow): boolean {
  return legs.some((leg) => leg.round_id === id && leg.part === 'lead' && leg.outcome === 'no_legal_basis');
}
