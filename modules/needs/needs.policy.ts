import {
  type Actor,
  type Areas,
  hasRole,
  notFound,
  notYours,
  type Staff,
  staffOf,
} from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { LegState, legActs } from './contract/shapes.ts';
import {
  askedOf,
  isOver,
  type LegRow,
  lastRound,
  type NeedRecord,
  openStates,
  seenStates,
  stateOf,
} from './needs.rules.ts';
import type { NeedsTables } from './needs.tables.ts';

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
export type BoardScope = Scope<NeedRecord, { readonly organisationId: string; readonly areas: Areas }>;

/** Throws 403 for whoever coordinates nothing. */
export function boardScopeOf(actor: Actor): BoardScope {
  if (!hasRole(actor, 'coordinator')) throw notYours();
  return scope({ organisationId: actor.organisationId, areas: actor.areas });
}

/** Saved filters: a person's own in the organisation they act for, and those shared there. */
export type ViewScope = Scope<ViewRow, { readonly staffId: string; readonly organisationId: string }>;
type ViewRow = NeedsTables['needs.queue_view'];

export function viewScopeOf(actor: Actor): ViewScope {
  const { staffId, organisationId } = staffOf(actor);
  return scope({ staffId, organisationId });
}

/** Whose it is; of a shared one a head as well, since people leave. */
export function mayChangeView(actor: Actor, view: ViewRow): boolean {
  if (actor.kind !== 'staff') return false;
  return view.staff_id === actor.staffId || (view.shared && hasRole(actor, 'head'));
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
function isHidden(actor: Actor, record: NeedRecord): boolean {
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

type LegAct = (typeof legActs)[number];

const actStates: Record<LegAct, readonly string[]> = {
  takeOn: ['dispatched'],
  decline: ['dispatched'],
  answer: ['taken_on'],
  contact: ['dispatched', 'taken_on'],
  appoint: ['taken_on'],
  extend: ['taken_on'],
  pass: ['dispatched', 'taken_on'],
  decideNoBasis: ['taken_on'],
};

/** What hinders an act besides the state of the leg. */
function isHindered(actor: Staff, record: NeedRecord, leg: LegRow, act: LegAct): boolean {
  switch (act) {
    case 'decline':
      // Once for each organisation and need; a second time it was settled that they have it.
      return record.legs.some(
        ({ state, organisation_id }) => state === 'declined' && organisation_id === actor.organisationId,
      );
    case 'answer':
    case 'pass':
      return leg.no_basis_by !== null;
    case 'extend':
      return leg.extended_at !== null || leg.deadline === null;
    case 'decideNoBasis':
      return !mayDecideNoBasis(actor, record, leg);
    case 'takeOn':
    case 'contact':
    case 'appoint':
      return false;
  }
}

/** Another person than the one who asked: a head there, or the office that received the need. */
export function mayDecideNoBasis(actor: Actor, record: NeedRecord, leg: LegRow): boolean {
  if (actor.kind !== 'staff' || leg.no_basis_by === null || leg.no_basis_by === actor.staffId) return false;
  if (leg.state !== 'taken_on' || !isCurrent(record, leg) || leg.withdrawn_at !== null) return false;
  if (leg.organisation_id === actor.organisationId) return hasRole(actor, 'head');
  return record.need.received_by === actor.organisationId && hasRole(actor, 'coordinator', 'head');
}

function isCurrent(record: NeedRecord, leg: LegRow): boolean {
  return leg.round_id === record.rounds.at(-1)?.id && !isOver(stateOf(record));
}

/** What the caller's organisation may do with one leg now. */
export function legActsOf(actor: Actor, record: NeedRecord, leg: LegRow): LegAct[] {
  if (leg.organisation_id !== (actor.kind === 'staff' && actor.organisationId)) {
    return mayDecideNoBasis(actor, record, leg) ? ['decideNoBasis'] : [];
  }
  if (!hasRole(actor, 'handler', 'head') || !isCurrent(record, leg) || leg.withdrawn_at !== null) return [];
  // Taken on unseen: who does it becomes its handler, on record, and sees it from then on.
  if (isHidden(actor, record)) {
    return leg.state === 'dispatched' && !record.need.of_child ? ['takeOn', 'decline'] : [];
  }
  return (Object.keys(actStates) as LegAct[]).filter(
    (act) => actStates[act].includes(leg.state) && !isHindered(actor, record, leg, act),
  );
}

/** How long a dispatch can be taken back. */
export const recallMinutes = 15;

/** Whoever received it takes back what they dispatched themselves, while the organisation has not acted. */
export function mayRecall(actor: Actor, record: NeedRecord, leg: LegRow): boolean {
  return (
    hasRole(actor, 'clerk', 'coordinator', 'head') &&
    record.need.received_by === actor.organisationId &&
    leg.dispatched_by === actor.organisationId &&
    !isHidden(actor, record) &&
    isCurrent(record, leg) &&
    (leg.state === 'asked' || leg.state === 'dispatched') &&
    leg.passed_from === null
  );
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

/** Whoever received it, or leads it, reminds those it waits for; nobody reminds themselves. */
export function mayRemind(actor: Actor, record: NeedRecord, leg: LegRow): boolean {
  if (!hasRole(actor, 'clerk', 'handler', 'head', 'coordinator')) return false;
  if (sightOf(actor, record) !== 'whole' || leg.organisation_id === actor.organisationId) return false;
  if (!openStates.includes(leg.state as LegState) || !isCurrent(record, leg)) return false;
  return record.need.received_by === actor.organisationId || mayCallIn(actor, record);
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

export function mayChoose(actor: Actor, record: NeedRecord): boolean {
  const state = stateOf(record);
  return actor.kind === 'holder' && (state === 'said' || state === 'waiting');
}

/** What a holder may ask for and give away; an erased need has nothing left. */
export function mayOwn(actor: Actor, record: NeedRecord): boolean {
  return actor.kind === 'holder' && record.need.erased_at === null;
}

/** Protected at the person's wish alone: nothing else speaks for it. */
export function mayUnhide(actor: Actor, record: NeedRecord): boolean {
  const { confidential, urgency, of_child } = record.need;
  return mayOwn(actor, record) && confidential && urgency !== 'danger' && !of_child;
}

/** No relative looks at a protected need. */
export function mayShare(actor: Actor, record: NeedRecord): boolean {
  return mayOwn(actor, record) && !record.need.protected;
}

/** Whoever works on it or received it lets a relative's telephone open a look, as the person told them to. */
export function mayNoteFamily(actor: Actor, record: NeedRecord): boolean {
  return maySpeak(actor, record) && !record.need.protected;
}

/** A relative asks while somebody is there to answer; they decide nothing. */
export function mayAskAsFamily(actor: Actor, record: NeedRecord): boolean {
  const { erased_at, protected: hidden } = record.need;
  return (
    actor.kind === 'family' &&
    erased_at === null &&
    !hidden &&
    askedOf(record) !== null &&
    !isOver(stateOf(record))
  );
}

/** What a relative asks of one organisation, and what it answers, is for it and for who received the need. */
export function mayReadTalk(
  actor: Actor,
  { need }: NeedRecord,
  { for_organisation_id: to }: { readonly for_organisation_id: string | null },
): boolean {
  return (
    to === null ||
    (actor.kind === 'staff' && (actor.organisationId === to || actor.organisationId === need.received_by))
  );
}

/** Whoever reads a relative's question answers it, as long as that relative may look. */
export function mayAnswerFamily(
  actor: Actor,
  record: NeedRecord,
  asked: { readonly for_organisation_id: string | null; readonly family_view_id: string | null },
  looks: readonly { readonly id: string; readonly withdrawn_at: Date | null; readonly expires_at: Date }[],
  now: Date,
): boolean {
  const look = looks.find(({ id }) => id === asked.family_view_id);
  return (
    maySpeak(actor, record) &&
    mayReadTalk(actor, record, asked) &&
    look !== undefined &&
    look.withdrawn_at === null &&
    look.expires_at > now
  );
}

/** The office that received it decides; where none did, any office of the city. */
export function mayDecideErasure(actor: Actor, organisationId: string): boolean {
  return hasRole(actor, 'coordinator', 'head') && actor.organisationId === organisationId;
}

/** The holder asks or adds something once somebody has it. */
export function maySpeakOwn(actor: Actor, record: NeedRecord): boolean {
  const had = record.need.received_by !== null || record.legs.some(({ dispatched_at }) => dispatched_at);
  const ended = lastRound(record).ended_as;
  return mayOwn(actor, record) && had && (ended === null || ended === 'unconfirmed');
}

/** Whoever decides a wish to be erased changes the need without seeing any of it. */
export function erasureScope(): NeedScope {
  return scope({ kind: 'all' });
}

/** The record as one this caller may change, or 403 (staff) and 404 (everybody else). */
export function allow(actor: Actor, record: NeedRecord, may: boolean): Authorized<NeedRecord> {
  if (may) return authorize(record);
  throw actor.kind === 'staff' ? notYours() : notFound();
}
