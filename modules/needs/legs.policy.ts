import { type Actor, hasRole, type Staff } from '../../platform/access/actor.ts';
import { appointmentOf } from './appointments.rules.ts';
import type { LegState, legActs } from './contract/shapes.ts';
import { isHidden, mayCallIn, sightOf } from './needs.policy.ts';
import { isCurrent, type LegRow, type NeedRecord, openStates } from './needs.rules.ts';

type LegAct = (typeof legActs)[number];

const actStates: Record<LegAct, readonly string[]> = {
  takeOn: ['dispatched'],
  decline: ['dispatched'],
  answer: ['taken_on'],
  contact: ['dispatched', 'taken_on'],
  appoint: ['dispatched', 'taken_on'],
  extend: ['taken_on'],
  pass: ['dispatched', 'taken_on'],
  decideNoBasis: ['taken_on'],
};

/** The matter that a need is joined to is where these are done, for both. */
const elsewhere: readonly LegAct[] = ['answer', 'decline', 'pass', 'decideNoBasis'];

/** What hinders an act besides the state of the leg. */
function isHindered(actor: Staff, record: NeedRecord, leg: LegRow, act: LegAct): boolean {
  if (record.need.merged_into !== null && elsewhere.includes(act)) return true;
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
    case 'appoint':
      // Not taken on yet: only what came along with the leg, which is kept or called off in time.
      return leg.state === 'dispatched' && appointmentOf(leg)?.cancelledAt !== null;
    case 'takeOn':
    case 'contact':
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

/** Laid by whoever received it, not passed on since: such a dispatch can be taken back for a while. */
export function isOwnDispatch({ need }: NeedRecord, leg: LegRow): boolean {
  return leg.dispatched_by !== null && leg.dispatched_by === need.received_by && leg.passed_from === null;
}

/** Whoever received it takes back what they dispatched themselves, while the organisation has not acted. */
export function mayRecall(actor: Actor, record: NeedRecord, leg: LegRow): boolean {
  return (
    hasRole(actor, 'clerk', 'coordinator', 'head') &&
    record.need.received_by === actor.organisationId &&
    isOwnDispatch(record, leg) &&
    !isHidden(actor, record) &&
    isCurrent(record, leg) &&
    (leg.state === 'asked' || leg.state === 'dispatched')
  );
}

/** Whoever received it, or leads it, reminds those it waits for; nobody reminds themselves. */
export function mayRemind(actor: Actor, record: NeedRecord, leg: LegRow): boolean {
  if (!hasRole(actor, 'clerk', 'handler', 'head', 'coordinator')) return false;
  if (sightOf(actor, record) !== 'whole' || leg.organisation_id === actor.organisationId) return false;
  if (!openStates.includes(leg.state as LegState) || !isCurrent(record, leg)) return false;
  return record.need.received_by === actor.organisationId || mayCallIn(actor, record);
}
