import { type Actor, hasRole, notFound, notYours, type Staff, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';

/** How services are weighed concerns the whole city: its own office changes it, not that of one county. */
export function mayWeigh(actor: Actor): boolean {
  return actor.kind === 'process' || (hasRole(actor, 'coordinator') && actor.areas === 'city');
}

/** Throws 403. */
export function allowWeighing<T extends object>(actor: Actor, what: T): Authorized<T> {
  if (!mayWeigh(actor)) throw notYours();
  return authorize(what);
}

/** A trial tells of needs within the sight of whoever made it, so nobody else reads it. Throws 403 and 404. */
export function ownTrial<T extends { readonly made_by: string }>(actor: Actor, trial: T | null): T {
  const { staffId }: Staff = staffOf(actor);
  if (!mayWeigh(actor)) throw notYours();
  if (trial?.made_by !== staffId) throw notFound();
  return trial;
}
