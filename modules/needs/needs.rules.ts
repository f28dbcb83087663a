import { type Day, type IsWorkingDay, workingDaysBetween } from '../../base/time.ts';
import { isLanguage, type Language, type Word } from '../../base/words.ts';
import type { LegState, NeedState } from './contract/shapes.ts';
import type { NeedsTables } from './needs.tables.ts';
import { sourceWords } from './needs.words.ts';

export type NeedRow = NeedsTables['needs.need'];
export type RoundRow = NeedsTables['needs.round'];
export type LegRow = NeedsTables['needs.leg'];
export type OpeningRow = NeedsTables['needs.opening'];

/** What a leg has none of when it begins. */
export const freshLeg = {
  passed_from: null,
  route: null,
  extended_from: null,
  extended_at: null,
  extended_why: null,
  no_basis_by: null,
  no_basis_at: null,
  no_basis_agreed_by: null,
  expired_at: null,
  remains: null,
  dispatched_by: null,
  set_category: null,
  ring_by: null,
  appointment_day: null,
  appointment_time: null,
  appointment_place: null,
  appointment_bring: null,
  appointed_at: null,
  appointment_cancelled_at: null,
} satisfies Partial<LegRow>;

/** A need with all its rounds, oldest first, and all their legs, the lead before the others. */
export interface NeedRecord {
  readonly need: NeedRow;
  readonly rounds: readonly RoundRow[];
  readonly legs: readonly LegRow[];
  /** Who asked to open the record of a child in danger; read for such a record only. */
  readonly openings?: readonly OpeningRow[];
}

/** Legs that stand: neither declined nor refused. */
export const liveStates: readonly LegState[] = ['asked', 'dispatched', 'taken_on', 'ended'];
/** Legs whose organisation has the person's words; the policy and the SQL of every scope use this one list. */
export const seenStates: readonly LegState[] = ['dispatched', 'taken_on', 'ended'];
/** Legs that are still to be done. */
export const openStates: readonly LegState[] = ['dispatched', 'taken_on'];

export function lastRound({ rounds }: NeedRecord): RoundRow {
  const round = rounds.at(-1);
  if (!round) throw new Error('a need without a round');
  return round;
}

/** The legs of the round that still stand: neither declined nor refused. */
export function liveLegs(record: NeedRecord): LegRow[] {
  const { id } = lastRound(record);
  return record.legs.filter((leg) => leg.round_id === id && liveStates.includes(leg.state as LegState));
}

/**
 * Where a need stands, from its last round alone. A leg that only waits for consent does not hold up the
 * others; without a lead the need waits for whoever received it, whatever the assisting legs do.
 */
export function stateOf(record: NeedRecord): NeedState {
  const round = lastRound(record);
  if (round.ended_as !== null) return round.ended_as as NeedState;
  if (round.verdict === 'confirmed') return 'confirmed';
  const legs = liveLegs(record);
  const lead = legs.find(({ part }) => part === 'lead');
  if (!lead) return record.need.received_by === null ? 'said' : 'waiting';
  if (lead.state === 'asked') return 'asked';
  const working = legs.filter(({ state }) => state !== 'asked');
  if (working.every(({ state }) => state === 'ended')) return 'answered';
  return lead.state === 'dispatched' ? 'dispatched' : 'taken_on';
}

export const overStates: readonly NeedState[] = [
  'confirmed',
  'unconfirmed',
  'answered_on_spot',
  'shown_the_door',
  'erased',
];

/** A need is over when its last round is. */
export function isOver(state: NeedState): boolean {
  return overStates.includes(state);
}

/** No organisation ever had it: the person said it and let nobody have it. */
export function isNeverHandedOver(record: NeedRecord): boolean {
  const { received_by, recorded_by } = record.need;
  return (
    received_by === null && recorded_by === null && record.legs.every(({ dispatched_at }) => !dispatched_at)
  );
}

/** A number that rests on a rule, with where it comes from and since when. */
interface Ruled {
  readonly days: number;
  readonly since: Day;
  readonly source: Word;
}

/** What is said and handed to nobody is kept so many days for the person to come back to. */
export const retention: Ruled = {
  days: 180,
  since: '2021-11-01',
  source: sourceWords.retention,
};

/** A wish to be erased is decided within so many working days. */
export const erasureDays: Ruled = {
  days: 15,
  since: '2021-11-01',
  source: sourceWords.erasure,
};

/** A look for a relative ends by itself. */
export const familyDays = 90;
export const mostFamilyViews = 10;

/** The earliest deadline that still runs, or null. */
export function openDeadline(legs: readonly LegRow[]): Day | null {
  const days = legs
    .filter(({ state }) => openStates.includes(state as LegState))
    .map(({ deadline }) => deadline)
    .filter((day) => day !== null)
    .sort();
  return days[0] ?? null;
}

/** Working days left until the deadline: 0 on the day itself, negative when it is past. */
export function daysLeftFrom(
  today: Day,
  isWorkingDay: IsWorkingDay,
): (deadline: Day | null) => number | null {
  // A page has many lines and few days.
  const counted = new Map<Day, number>();
  return (deadline) => {
    if (deadline === null) return null;
    const left = counted.get(deadline) ?? workingDaysBetween(today, deadline, isWorkingDay);
    counted.set(deadline, left);
    return left;
  };
}

/** Seconds for which somebody counts as having a need open after they last said so; the desk says so every 20. */
export const presenceLease = 45;

/** Whom a question about it goes to: who leads, while nobody does who received it. Null where nobody has it. */
export function askedOf(record: NeedRecord): string | null {
  const lead = liveLegs(record).find(({ part, state }) => part === 'lead' && state !== 'asked');
  return lead?.organisation_id ?? record.need.received_by;
}

/** Whether a leg is of the round that goes on now. */
export function isCurrent(record: NeedRecord, leg: LegRow): boolean {
  return leg.round_id === record.rounds.at(-1)?.id && !isOver(stateOf(record));
}

/**
 * Who is sent texts about a need, and in which language. Null where nobody left a number, and for a protected need:
 * of it nothing goes to a telephone that somebody else may hold.
 */
export function textedOf({ need }: NeedRecord): { id: string; language: Language } | null {
  if (need.resident_id === null || (need.protected && !need.confidential)) return null;
  const { page_language: page } = need;
  return { id: need.resident_id, language: isLanguage(page) ? page : 'zh' };
}
