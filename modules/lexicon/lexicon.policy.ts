import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';

/** How texts are read concerns the whole city: its administrators and the office keep the words. */
export function mayEdit(actor: Actor): boolean {
  return actor.kind === 'process' || hasRole(actor, 'administrator', 'coordinator');
}

/** Throws 403. */
export function allowEditing<T extends object>(actor: Actor, meaning: T): Authorized<T> {
  if (!mayEdit(actor)) throw notYours();
  return authorize(meaning);
}
