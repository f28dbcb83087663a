import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';
import { type BodyPlace, type Keeping, mayKeep } from '../bodies/bodies.public.ts';

/** A body as far as who sees its members depends on it. */
export interface BookOf extends BodyPlace {
  /** The same body as an organisation that works here. */
  readonly organisationId: string | null;
}

/**
 * Names of members are for the body itself. One that has no account here is kept by its line, which reads them then;
 * whoever stands above a body with an account has its numbers only.
 */
export function seesNames(actor: Actor, own: Keeping | null, book: BookOf): boolean {
  if (!hasRole(actor, 'handler', 'head')) return false;
  if (book.organisationId !== null) return actor.organisationId === book.organisationId;
  return own?.kind === book.kind && mayKeep(actor, own, book);
}

/** Who keeps the body, and the counters of its area: people join where they come to. */
export function mayTakeIn(actor: Actor, own: Keeping | null, book: BookOf): boolean {
  if (seesNames(actor, own, book) || mayKeep(actor, own, book)) return true;
  if (!hasRole(actor, 'clerk', 'handler', 'head', 'coordinator') || !own) return false;
  return book.areaPath.includes(own.areaId) && (own.kind === 'coordination' || own.kind === book.kind);
}

/** Throws 403. */
export function allowTakingIn<T extends object>(
  actor: Actor,
  own: Keeping | null,
  book: BookOf,
  record: T,
): Authorized<T> {
  if (!mayTakeIn(actor, own, book)) throw notYours();
  return authorize(record);
}

/** Throws 403. */
export function allowBook<T extends object>(
  actor: Actor,
  own: Keeping | null,
  book: BookOf,
  record: T,
): Authorized<T> {
  if (!seesNames(actor, own, book)) throw notYours();
  return authorize(record);
}
