import type { Day } from '../../base/time.ts';
import { type Actor, hasRole, type Staff } from '../../platform/access/actor.ts';
import { type Scope, scope } from '../../platform/access/authorized.ts';
import { hasHandled, judgedRound } from './closing.rules.ts';
import { sightOf } from './needs.policy.ts';
import { type NeedRecord, seenStates, stateOf } from './needs.rules.ts';
import type { NeedsTables } from './needs.tables.ts';
import { isBadGrade } from './verdict.rules.ts';

export type RatingRow = NeedsTables['needs.rating'];
export type FollowUpRow = NeedsTables['needs.follow_up'];

/** The follow-ups of one organisation. */
export type FollowUpScope = Scope<FollowUpRow, { readonly organisationId: string }>;

export function followUpScopeOf({ organisationId }: Staff): FollowUpScope {
  return scope({ organisationId });
}

/** The matter waits for a word, or was closed without one. */
export function isAsking(record: NeedRecord): boolean {
  const state = stateOf(record);
  return state === 'answered' || state === 'unconfirmed';
}

/** Whether the holder may say that it is solved. */
export function mayConfirm(actor: Actor, record: NeedRecord): boolean {
  return actor.kind === 'holder' && record.need.erased_at === null && isAsking(record);
}

function isReopenable(record: NeedRecord, today: Day, until: Day | null): boolean {
  if (record.need.erased_at !== null) return false;
  return stateOf(record) === 'answered' || (until !== null && today <= until);
}

/** Whether the holder may say that it is not solved: when asked, and for some days after it was closed. */
export function mayRefuse(actor: Actor, record: NeedRecord, today: Day, until: Day | null): boolean {
  return actor.kind === 'holder' && isReopenable(record, today, until);
}

/**
 * Who writes down what the person said at the counter or on the telephone: the organisation that received it, and of
 * it nobody who worked on it.
 */
export function mayNoteVerdict(actor: Actor, record: NeedRecord, today: Day, until: Day | null): boolean {
  return (
    hasRole(actor, 'clerk', 'coordinator', 'head') &&
    actor.organisationId === record.need.received_by &&
    sightOf(actor, record) === 'whole' &&
    !hasHandled(record, actor.staffId) &&
    isReopenable(record, today, until)
  );
}

/** One grade for each verdict. */
export function mayRate(actor: Actor, record: NeedRecord, ratings: readonly RatingRow[]): boolean {
  const round = judgedRound(record);
  if (actor.kind !== 'holder' || round === null || record.need.erased_at !== null) return false;
  return !ratings.some(({ round_id }) => round_id === round.id);
}

/** Staff of an organisation that was rated may say, once, why a bad grade is wrong. */
export function mayContest(actor: Actor, record: NeedRecord, rating: RatingRow): boolean {
  return (
    hasRole(actor, 'handler', 'head') &&
    isBadGrade(rating.grade) &&
    rating.contested_at === null &&
    record.legs.some(
      ({ round_id, organisation_id, state }) =>
        round_id === rating.round_id &&
        organisation_id === actor.organisationId &&
        seenStates.some((seen) => seen === state),
    )
  );
}

export function mayDecideContest(actor: Actor, record: NeedRecord, rating: RatingRow): boolean {
  return (
    hasRole(actor, 'coordinator') &&
    rating.contested_at !== null &&
    rating.decision === null &&
    rating.contested_by !== actor.staffId &&
    !hasHandled(record, actor.staffId)
  );
}

/** Whoever follows a matter up did not work on it. */
export function mayFollowUp(actor: Actor, record: NeedRecord, row: FollowUpRow): boolean {
  return (
    hasRole(actor, 'clerk', 'handler', 'head', 'coordinator') &&
    actor.organisationId === row.organisation_id &&
    !hasHandled(record, actor.staffId) &&
    row.done_at === null
  );
}

/** Its head or coordinator names somebody; anybody else there takes it on themselves. */
export function mayAssign(actor: Actor, row: FollowUpRow, to: string): boolean {
  if (actor.kind !== 'staff' || actor.organisationId !== row.organisation_id || row.done_at !== null)
    return false;
  if (row.assignee_id === null && to === actor.staffId) return true;
  return hasRole(actor, 'head', 'coordinator');
}

/** Whoever was named rings the person, and for that sees the number. */
export function isFollowing(actor: Actor, rows: readonly FollowUpRow[]): boolean {
  return (
    actor.kind === 'staff' &&
    rows.some(({ assignee_id, done_at }) => assignee_id === actor.staffId && done_at === null)
  );
}
