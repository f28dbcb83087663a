import { AppError } from '../../base/error.ts';
import { type Actor, type Areas, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import { assessmentRefusals as w } from './assessment.words.ts';

/** Whose it is. */
export interface Kept {
  readonly officeId: string;
}

export interface Office {
  readonly id: string;
  readonly areaId: string;
  /** The office above it. */
  readonly parentId: string | null;
}

/**
 * Assessments of these offices, as a whole; others only where the organisation is assessed in them, and there what is
 * its own and what is common.
 */
export type AssessmentScope = Scope<
  Kept,
  { readonly officeIds: readonly string[]; readonly organisationId: string }
>;

const covers = (areas: Areas, areaId: string) => areas === 'city' || areas.includes(areaId);

/** The office its own and those right below it, a leader those of their areas. */
export function scopeOf(actor: Actor, offices: readonly Office[]): AssessmentScope {
  const { organisationId, areas } = staffOf(actor);
  const seen = offices.filter(
    ({ id, areaId, parentId }) =>
      (hasRole(actor, 'coordinator') && (id === organisationId || parentId === organisationId)) ||
      (hasRole(actor, 'leader') && covers(areas, areaId)),
  );
  return scope({ officeIds: seen.map(({ id }) => id), organisationId });
}

export function mayKeep(actor: Actor, { officeId }: Kept): boolean {
  return hasRole(actor, 'coordinator') && actor.organisationId === officeId;
}

/** Somebody of the office, a leader of its areas, or the office above: {@link scopeOf} says which they are. */
function maySecond(actor: Actor, { officeId }: Kept, seen: AssessmentScope): boolean {
  return hasRole(actor, 'coordinator', 'leader') && seen.rows.officeIds.includes(officeId);
}

export function isAmong(actor: Actor, staffIds: readonly string[]): boolean {
  return actor.kind === 'staff' && staffIds.includes(actor.staffId);
}

export function mayPublish(actor: Actor, kept: Kept, seen: AssessmentScope, drafters: readonly string[]) {
  return maySecond(actor, kept, seen) && !isAmong(actor, drafters);
}

export function mayContest(actor: Actor, bodyId: string): boolean {
  return hasRole(actor, 'head') && actor.organisationId === bodyId;
}

/** Offices work on every number, and a body on its own; leaders, and bodies of others, read none of one to four. */
export function readsExact(actor: Actor, bodyId: string): boolean {
  const own = actor.kind === 'staff' && actor.organisationId === bodyId;
  return hasRole(actor, 'coordinator') || (own && hasRole(actor, 'clerk', 'handler', 'head'));
}

/** Throws 403. */
export function allowKeep<T extends Kept>(actor: Actor, given: T): Authorized<T> {
  if (!mayKeep(actor, given)) throw notYours();
  return authorize(given);
}

/** Four eyes: nobody who drafted it. Throws 403 and says who may. */
export function allowPublish<T extends Kept>(
  actor: Actor,
  given: T,
  seen: AssessmentScope,
  drafters: readonly string[],
): Authorized<T> {
  if (!maySecond(actor, given, seen)) throw notYours();
  if (isAmong(actor, drafters)) throw new AppError(403, 'same-person', w.samePerson);
  return authorize(given);
}

/** The head of the body whose value it is. Throws 403. */
export function allowContest<T extends { readonly bodyId: string }>(actor: Actor, given: T): Authorized<T> {
  if (!mayContest(actor, given.bodyId)) throw notYours();
  return authorize(given);
}

/** Neither who contested it nor who took the snapshot. Throws 403 and says who may. */
export function allowDecide<T extends object>(
  actor: Actor,
  given: T,
  kept: Kept,
  seen: AssessmentScope,
  concerned: readonly string[],
): Authorized<T> {
  if (!maySecond(actor, kept, seen)) throw notYours();
  if (isAmong(actor, concerned)) throw new AppError(403, 'same-person', w.decidedByOther);
  return authorize(given);
}

export function mayDecide(actor: Actor, kept: Kept, seen: AssessmentScope, concerned: readonly string[]) {
  return maySecond(actor, kept, seen) && !isAmong(actor, concerned);
}
