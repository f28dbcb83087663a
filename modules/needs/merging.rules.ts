import {
  isOver,
  type LegRow,
  lastRound,
  liveLegs,
  type NeedRecord,
  openStates,
  stateOf,
} from './needs.rules.ts';

function openLegs(record: NeedRecord): LegRow[] {
  if (isOver(stateOf(record))) return [];
  return liveLegs(record).filter(({ state }) => openStates.some((open) => open === state));
}

/** Of what is protected, kept confidential, an accusation or erased nothing is ever put beside another's. */
export function isComparable({ need }: NeedRecord): boolean {
  return !need.protected && !need.confidential && need.kind !== 'accuse' && need.erased_at === null;
}

/**
 * Whether one matter can be carried by another: everybody who has still to answer the one has the other to answer
 * as well. So nobody learns of a matter by the joining who did not have it, and one answer is an answer to both. A
 * follower keeps its own rounds, legs and deadlines; taken apart, it goes on as if it had never been joined.
 */
export function goTogether(follower: NeedRecord, leader: NeedRecord): boolean {
  if (!isComparable(follower) || !isComparable(leader)) return false;
  const theirs = new Set(openLegs(leader).map(({ organisation_id }) => organisation_id));
  const state = stateOf(follower);
  // Answered or closed it stays as it was answered.
  if (state === 'answered' || isOver(state)) return true;
  const own = openLegs(follower);
  return own.length > 0 && own.every(({ organisation_id }) => theirs.has(organisation_id));
}

export type NotMerged = 'itself' | 'joined' | 'leads' | 'over' | 'apart';

/** Why a matter cannot be joined to another now; null where it can. `leads`: how many are joined to it already. */
export function whyNotMerged(follower: NeedRecord, leader: NeedRecord, leads: number): NotMerged | null {
  if (follower.need.id === leader.need.id) return 'itself';
  if (follower.need.merged_into !== null || leader.need.merged_into !== null) return 'joined';
  // One that leads others cannot follow: there are no chains, hence no circles.
  if (leads > 0) return 'leads';
  const working = [follower, leader].every((one) => ['dispatched', 'taken_on'].includes(stateOf(one)));
  if (!working) return 'over';
  // What a second person is being asked about is written for one person.
  const pending = [follower, leader].some((one) => openLegs(one).some((leg) => leg.no_basis_by !== null));
  return !pending && goTogether(follower, leader) ? null : 'apart';
}

/** The follower's leg that ends with the leader's leg of the same organisation. */
export function carriedLeg(follower: NeedRecord, leg: LegRow): LegRow | undefined {
  return openLegs(follower).find(({ organisation_id }) => organisation_id === leg.organisation_id);
}

/** Whether nobody was asked yet whether it is solved. */
export function isBeforeVerdict(record: NeedRecord): boolean {
  return lastRound(record).verdict === null && !isOver(stateOf(record));
}
