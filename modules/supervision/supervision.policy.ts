import { AppError } from '../../base/error.ts';
import { type Actor, type Areas, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import { answerers } from './kinds.rules.ts';
import { supervisionRefusals as w } from './supervision.words.ts';

/** Whose a matter is, as far as who may do what depends on it. */
export interface Held {
  readonly officeId: string;
  readonly organisationId: string | null;
  readonly leaderId: string | null;
}

export interface Office {
  readonly id: string;
  readonly areaId: string;
  /** The office above it. */
  readonly parentId: string | null;
}

/**
 * Matters of these offices, those that one organisation has in hand, those that one leader assigned, and what the
 * offices below gave to themselves: there the second person may come from above.
 */
export type MatterScope = Scope<
  Held,
  {
    readonly officeIds: readonly string[];
    readonly belowIds: readonly string[];
    readonly organisationId: string;
    readonly leaderId: string;
  }
>;

function covers(areas: Areas, areaId: string): boolean {
  return areas === 'city' || areas.includes(areaId);
}

/** The office its own, an organisation what it has in hand, a leader those of the offices of their areas. */
export function scopeOf(actor: Actor, offices: readonly Office[]): MatterScope {
  const { organisationId, staffId, areas } = staffOf(actor);
  const seen = offices.filter(
    ({ id, areaId }) => id === organisationId || (hasRole(actor, 'leader') && covers(areas, areaId)),
  );
  const below = offices.filter(
    ({ parentId }) => hasRole(actor, 'coordinator') && parentId === organisationId,
  );
  const ids = (found: readonly Office[]) => found.map(({ id }) => id);
  return scope({ officeIds: ids(seen), belowIds: ids(below), organisationId, leaderId: staffId });
}

export function mayOffice(actor: Actor, officeId: string): boolean {
  return hasRole(actor, 'coordinator') && actor.organisationId === officeId;
}

export function mayAnswer(actor: Actor, { organisationId }: Held): boolean {
  return hasRole(actor, ...answerers) && actor.organisationId === organisationId;
}

export function isAmong(actor: Actor, staffIds: readonly string[]): boolean {
  return actor.kind === 'staff' && staffIds.includes(actor.staffId);
}

/** Who they are that called stands with the needs; leaders see none whole. */
export function seesReferences(actor: Actor, { officeId, organisationId }: Held): boolean {
  if (!hasRole(actor, ...answerers)) return false;
  return actor.organisationId === officeId || actor.organisationId === organisationId;
}

/** Throws 403. */
export function allowOffice<T extends Held>(actor: Actor, given: T): Authorized<T> {
  if (!mayOffice(actor, given.officeId)) throw notYours();
  return authorize(given);
}

/** Throws 403 for everybody but the organisation that has it in hand. */
export function allowAnswer<T extends Held>(actor: Actor, given: T): Authorized<T> {
  if (!mayAnswer(actor, given)) throw notYours();
  return authorize(given);
}

/** Of what an office answered itself: a leader of its areas, or the office above. {@link scopeOf} says which they are. */
export function maySecond(actor: Actor, { officeId, organisationId }: Held, seen: MatterScope): boolean {
  if (organisationId !== officeId) return false;
  const { officeIds, belowIds } = seen.rows;
  return (hasRole(actor, 'leader') && officeIds.includes(officeId)) || belowIds.includes(officeId);
}

/** Four eyes: the office, or who may stand in for it, and nobody who answered it. Throws 403 and says who may. */
export function allowCheck<T extends Held>(
  actor: Actor,
  given: T,
  seen: MatterScope,
  answeredBy: readonly string[],
): Authorized<T> {
  if (!mayOffice(actor, given.officeId) && !maySecond(actor, given, seen)) throw notYours();
  if (isAmong(actor, answeredBy)) throw new AppError(403, 'same-person', w.samePerson);
  return authorize(given);
}

/** Throws 403. */
export function allowChain<T extends object>(actor: Actor, given: T): Authorized<T> {
  if (!hasRole(actor, 'administrator')) throw notYours();
  return authorize(given);
}

/** What the clock does; no person is in it. Throws 403 for whoever calls. */
export function allowClock<T extends Held>(actor: Actor, given: T): Authorized<T> {
  if (actor.kind !== 'process') throw notYours();
  return authorize(given);
}
