import {
  type Actor,
  type Areas,
  hasRole,
  notFound,
  notYours,
  type Staff,
} from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { LegState } from './contract/shapes.ts';
import {
  isCurrent,
  isOver,
  type LegRow,
  lastRound,
  type NeedRecord,
  openStates,
  seenStates,
  stateOf,
} from './needs.rules.ts';

/** Which needs a caller may see: their own, those of their organisation, or all without any words. */
export type NeedRows =
  | { readonly kind: 'holder'; readonly needId: string }
  | { readonly kind: 'staff'; readonly organisationId: string; readonly figures: Areas }
  | { readonly kind: 'all' };

export type NeedScope = Scope<NeedRecord, NeedRows>;

/**
 * Staff see what their organisation received or has a leg of (once the person agreed, and until it declined);
 * a leader or coordinator sees every need of their area, as figures. Throws 401 for strangers.
 */
export function scopeOf(actor: Actor): NeedScope {
  if (actor.kind === 'holder' || actor.kind === 'family')
    return scope({ kind: 'holder', needId: actor.needId });
  if (actor.kind === 'process') return scope({ kind: 'all' });
  if (actor.kind !== 'staff') throw notFound();
  return scope({
    kind: 'staff',
    organisationId: actor.organisationId,
    figures: hasRole(actor, 'leader', 'coordinator') ? actor.areas : [],
  });
}

/** The lines of one organisation's queue. */
export type OwnQueue = Scope<NeedRecord, { readonly organisationId: string }>;

/** What a queue shows: it holds words, so the wider sight of figures does not count here. */
export function queueScopeOf({ organisationId }: Staff): OwnQueue {
  return scope({ organisationId });
}

/**
 * Matters of other organisations about one employer, for whoever receives people: that there are any, since when, in
 * what state and with whom. Neither words nor persons nor ids, and none that is protected or kept confidential.
 */
export type ElsewhereScope = Scope<NeedRecord, { readonly notOf: string }>;

export function elsewhereScopeOf({ organisationId }: Staff): ElsewhereScope {
  return scope({ notOf: organisationId });
}

/** What an office of coordination watches over: its own matters, and those of its areas without their words. */
export type BoardScope = Scope<
  NeedRecord,
  {
    /** Whose matters they are to settle; null for whoever reads those of every office. */
    readonly organisationId: string | null;
    readonly areas: Areas;
  }
>;

/** Throws 403 for whoever coordinates nothing. */
export function boardScopeOf(actor: Actor): BoardScope {
  if (!hasRole(actor, 'coordinator')) throw notYours();
  return scope({ organisationId: actor.organisationId, areas: actor.areas });
}

/** As the board of an office; a leader reads what waits in any office of their areas. Throws 403 for everybody else. */
export function watchScopeOf(actor: Actor): BoardScope {
  if (!hasRole(actor, 'coordinator', 'leader')) throw notYours();
  const ofOffice = actor.roles.includes('coordinator');
  return scope({ organisationId: ofOffice ? actor.organisationId : null, areas: actor.areas });
}

function isSeen({ state, withdrawn_at }: LegRow): boolean {
  return seenStates.includes(state as LegState) && withdrawn_at === null;
}

/** Whether the caller sees words and people, or category, outcome and time only. */
export function sightOf(actor: Actor, record: NeedRecord): 'whole' | 'figures' {
  if (actor.kind === 'family') return 'figures';
  if (actor.kind !== 'staff') return 'whole';
  // A leader reads figures even where their own organisation works on the need.
  if (!hasRole(actor, 'clerk', 'handler', 'head', 'coordinator')) return 'figures';
  if (record.need.protected && !seesProtected(actor, record)) return 'figures';
  if (record.need.received_by === actor.organisationId) return 'whole';
  const own = record.legs.some((leg) => leg.organisation_id === actor.organisationId && isSeen(leg));
  return own ? 'whole' : 'figures';
}

/** Who answers for those who have it: a head of theirs, or of the receiving office its coordinator. */
export function isItsHead(actor: Actor, { need, legs }: NeedRecord): boolean {
  if (actor.kind !== 'staff') return false;
  const received = need.received_by === actor.organisationId;
  if (received && hasRole(actor, 'coordinator')) return true;
  const own = legs.some((leg) => leg.organisation_id === actor.organisationId && isSeen(leg));
  return (received || own) && hasRole(actor, 'head');
}

/**
 * A protected need is seen by its handlers and their head. The record of a child in danger is seen by whoever took
 * it down, and by everybody else only once a head has approved (minors' data: Regulations on the Protection of
 * Minors in Cyberspace, article 36).
 */
function seesProtected(actor: Staff, record: NeedRecord): boolean {
  const { need, legs, openings = [] } = record;
  if (need.of_child) {
    const first = need.recorded_by === actor.staffId && need.received_by === actor.organisationId;
    return first || openings.some((one) => one.staff_id === actor.staffId && one.decision === 'approved');
  }
  const handles = legs.some(
    (leg) => leg.organisation_id === actor.organisationId && leg.assignee_id === actor.staffId && isSeen(leg),
  );
  return handles || isItsHead(actor, record);
}

/** Nothing of a protected need is done by who does not see it. */
export function isHidden(actor: Actor, record: NeedRecord): boolean {
  return record.need.protected && sightOf(actor, record) !== 'whole';
}

/** The organisation has the record of a child in danger, and the caller does not see it. */
export function mayAskOpening(actor: Actor, record: NeedRecord): boolean {
  if (!hasRole(actor, 'clerk', 'handler', 'head', 'coordinator')) return false;
  const { need, legs, openings = [] } = record;
  const has =
    need.received_by === actor.organisationId ||
    legs.some((leg) => leg.organisation_id === actor.organisationId && isSeen(leg));
  const asked = openings.some((one) => one.staff_id === actor.staffId && one.decision === null);
  return has && need.of_child && isHidden(actor, record) && !asked && need.erased_at === null;
}

/** How to reach the person safely is noted by whoever sees the need. */
export function mayNoteSafeWay(actor: Actor, record: NeedRecord): boolean {
  return (
    hasRole(actor, 'clerk', 'handler', 'head', 'coordinator') &&
    record.need.protected &&
    record.need.erased_at === null &&
    sightOf(actor, record) === 'whole'
  );
}

/** Whoever sees a child in danger has the duty to report it, whatever the state of the need. */
export function mayReport(actor: Actor, record: NeedRecord): boolean {
  return actor.kind === 'staff' && record.need.of_child && sightOf(actor, record) === 'whole';
}

/** The receiving office, or its lead, shows the way to another door; what came back may leave by another. */
export function mayShowDoor(actor: Actor, record: NeedRecord): boolean {
  return mayCorrect(actor, record) && stateOf(record) !== 'answered';
}

/** It comes back to whoever received it and showed the door. */
export function mayRefuseDoor(actor: Actor, record: NeedRecord): boolean {
  return (
    hasRole(actor, 'clerk', 'handler', 'head', 'coordinator') &&
    record.need.received_by === actor.organisationId &&
    stateOf(record) === 'shown_the_door' &&
    record.need.erased_at === null &&
    !isHidden(actor, record)
  );
}

/** What belongs to a need under this name: `platform/files` asks by it. */
export const fileOwner = 'needs.need';

/** Whether the caller sees the files of a need: whoever sees its words, and notes among staff only staff. */
export function maySeeFile(actor: Actor, record: NeedRecord, protection: 'open' | 'inner'): boolean {
  if (actor.kind === 'process') return false;
  return sightOf(actor, record) === 'whole' && (protection === 'open' || actor.kind === 'staff');
}

export function mayDispatch(actor: Actor, record: NeedRecord): boolean {
  return (
    hasRole(actor, 'clerk', 'coordinator', 'head') &&
    record.need.received_by === actor.organisationId &&
    !isHidden(actor, record) &&
    !isOver(stateOf(record)) &&
    stateOf(record) !== 'answered'
  );
}

/** Whoever leads it calls in others to assist. */
export function mayCallIn(actor: Actor, record: NeedRecord): boolean {
  if (!hasRole(actor, 'handler', 'head')) return false;
  return record.legs.some(
    (leg) =>
      leg.organisation_id === actor.organisationId &&
      leg.part === 'lead' &&
      leg.state === 'taken_on' &&
      isSeen(leg) &&
      isCurrent(record, leg),
  );
}

/** Only what a leader or the meeting assigned is supervised: a leader says so, or the office that notes it. */
export function maySupervise(actor: Actor, record: NeedRecord): boolean {
  return mayStrike(actor) && !isOver(stateOf(record));
}

export function mayStrike(actor: Actor): boolean {
  return hasRole(actor, 'leader', 'coordinator');
}

export function maySpeak(actor: Actor, record: NeedRecord): boolean {
  return (
    hasRole(actor, 'clerk', 'handler', 'head', 'coordinator') &&
    sightOf(actor, record) === 'whole' &&
    record.need.code_hash !== null &&
    record.need.erased_at === null
  );
}

/** Whoever sees it asks for a photograph; of a protected need nothing is left on a telephone. */
export function mayAskPhoto(actor: Actor, record: NeedRecord): boolean {
  return maySpeak(actor, record) && takesPhotos(record);
}

export function takesPhotos(record: NeedRecord): boolean {
  return !record.need.protected && record.need.erased_at === null && !isOver(stateOf(record));
}

/** Whoever holds a code from the counter adds to the need without seeing any of it. */
export function photoScope(): NeedScope {
  return scope({ kind: 'all' });
}

/** Who received it tells the next shift of it; nothing of a protected need stands on such a list. */
export function mayHandShift(actor: Actor, record: NeedRecord): boolean {
  return (
    hasRole(actor, 'clerk', 'coordinator') &&
    record.need.received_by === actor.organisationId &&
    !record.need.protected &&
    record.need.erased_at === null
  );
}

export function mayReveal(actor: Actor, record: NeedRecord): boolean {
  return maySpeak(actor, record) && record.need.resident_id !== null && !isOver(stateOf(record));
}

/** A file that leaves the house: by whoever may see who it is, and of nothing that is protected. */
export function mayTakeHardshipFile(actor: Actor, record: NeedRecord): boolean {
  return mayReveal(actor, record) && !record.need.protected;
}

/**
 * For a return that is due: of a matter that somebody was at work on at some time since `since`. What was over before
 * that stays closed.
 */
export function mayOpenForReturn(actor: Actor, record: NeedRecord, since: Date): boolean {
  const { need } = record;
  if (!maySpeak(actor, record) || need.resident_id === null || need.protected || need.confidential)
    return false;
  if (!isOver(stateOf(record))) return true;
  const { ended_at, closed_at, verdict_at } = lastRound(record);
  return [ended_at, closed_at, verdict_at].some((at) => at !== null && at >= since);
}

/** Whoever is at work on it, or is to find who will be, rings the person without being asked what for. */
export function mayRing(actor: Actor, record: NeedRecord): boolean {
  if (!mayReveal(actor, record) || actor.kind !== 'staff') return false;
  if (record.need.received_by === actor.organisationId && stateOf(record) === 'waiting') return true;
  return record.legs.some(
    (leg) =>
      leg.organisation_id === actor.organisationId &&
      openStates.includes(leg.state as LegState) &&
      isCurrent(record, leg),
  );
}

/** The receiver or the lead says what a need is about. */
export function mayCorrect(actor: Actor, record: NeedRecord): boolean {
  if (!hasRole(actor, 'clerk', 'handler', 'head', 'coordinator') || actor.kind !== 'staff') return false;
  if (isOver(stateOf(record)) || isHidden(actor, record)) return false;
  if (record.need.received_by === actor.organisationId) return true;
  return record.legs.some(
    (leg) =>
      leg.organisation_id === actor.organisationId &&
      leg.part === 'lead' &&
      isSeen(leg) &&
      isCurrent(record, leg),
  );
}

/** The record as one this caller may change, or 403 (staff) and 404 (everybody else). */
export function allow(actor: Actor, record: NeedRecord, may: boolean): Authorized<NeedRecord> {
  if (may) return authorize(record);
  throw actor.kind === 'staff' ? notYours() : notFound();
}
