import { AppError } from '../../base/error.ts';
import { type Actor, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import { deciders, keepers, type RoundState, readers, roundStates } from './kinds.rules.ts';
import { honoursRefusals as w } from './words/honours.words.ts';

/** Whose a round is, as far as who may do what depends on it. */
export interface Held {
  readonly organisationId: string;
  readonly openedBy: string;
}

/** Rounds that stand at one of these. */
export type RoundScope = Scope<Held, { readonly states: readonly RoundState[] }>;

export function scopeOf(actor: Actor): RoundScope {
  staffOf(actor);
  if (!hasRole(actor, ...readers)) throw notYours();
  return scope({ states: roundStates });
}

/** By its address everybody sees how a round stands, so that nothing is lost of what they typed for it. */
export const publicScope = (): RoundScope => scope({ states: roundStates });

/** What everybody is told of: open to nominate, public or concluded. */
export const listedScope = (): RoundScope => scope({ states: ['open', 'publicity', 'concluded'] });

/** For which organisation somebody opens rounds, enters approvals and honours; null where they may not. */
export function keepsFor(actor: Actor): string | null {
  return hasRole(actor, ...keepers) ? actor.organisationId : null;
}

export function mayKeep(actor: Actor, { organisationId }: Pick<Held, 'organisationId'>): boolean {
  return keepsFor(actor) === organisationId;
}

/** Throws 403. */
export function allowKeep<T extends Pick<Held, 'organisationId'>>(actor: Actor, given: T): Authorized<T> {
  if (!mayKeep(actor, given)) throw notYours();
  return authorize(given);
}

/** Whoever works with a round: they opened it, sit in its jury or nominated somebody. */
export interface Near {
  readonly jurors: readonly string[];
  readonly nominators: readonly string[];
}

export function isNear(actor: Actor, { openedBy }: Held, { jurors, nominators }: Near): boolean {
  if (actor.kind !== 'staff') return false;
  return [openedBy, ...jurors, ...nominators].includes(actor.staffId);
}

/** By their post alone: the head of its organisation, or who leads the office of the joint meeting there. */
export function mayDecideByPost(actor: Actor, { organisationId }: Held, offices: readonly string[]): boolean {
  if (!hasRole(actor, ...deciders)) return false;
  if (hasRole(actor, 'head', 'leader') && actor.organisationId === organisationId) return true;
  return hasRole(actor, 'coordinator', 'leader') && offices.includes(actor.organisationId);
}

/** Four eyes: nobody decides who opened it, judged or nominated. Throws 403. */
export function allowDecide<T extends Held>(
  actor: Actor,
  given: T,
  offices: readonly string[],
  near: Near,
): Authorized<T> {
  if (!mayDecideByPost(actor, given, offices)) throw notYours();
  if (isNear(actor, given, near)) throw new AppError(403, 'same-person', w.samePerson);
  return authorize(given);
}

/** It may be dropped by who keeps it, and by who decides it. Throws 403. */
export function allowDrop<T extends Held>(actor: Actor, given: T, offices: readonly string[]): Authorized<T> {
  if (!mayKeep(actor, given) && !mayDecideByPost(actor, given, offices)) throw notYours();
  return authorize(given);
}

export function isJuror(actor: Actor, jurors: readonly string[]): boolean {
  return actor.kind === 'staff' && jurors.includes(actor.staffId);
}

/** Throws 403. */
export function allowJuror<T extends object>(
  actor: Actor,
  given: T,
  jurors: readonly string[],
): Authorized<T> {
  if (!isJuror(actor, jurors)) throw notYours();
  return authorize(given);
}

/** Names of nominees whole, and why: for who keeps it, judges it or decides it. */
export function seesNames(actor: Actor, held: Held, near: Near, offices: readonly string[]): boolean {
  return mayKeep(actor, held) || isJuror(actor, near.jurors) || mayDecideByPost(actor, held, offices);
}

/** An organisation nominates and objects through whoever works for it. Throws 403. */
export function allowForOwn<T extends { readonly byOrganisationId: string | null }>(
  actor: Actor,
  given: T,
): Authorized<T> {
  if (given.byOrganisationId === null || keepsFor(actor) !== given.byOrganisationId) throw notYours();
  return authorize(given);
}

/** What anybody may send from the portal; it is nobody's of the staff. */
export function allowAnybody<T extends { readonly byOrganisationId: null }>(given: T): Authorized<T> {
  return authorize(given);
}

/** A consequence of a decision that was allowed. */
export function asConsequence<T extends object>(given: T): Authorized<T> {
  return authorize(given);
}
