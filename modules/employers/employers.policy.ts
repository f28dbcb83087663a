import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';
import { keepers } from './employers.rules.ts';

/** Whoever receives needs keeps the list of employers, and so does an administrator. Throws 403. */
export function allowEmployer<T extends object>(actor: Actor, employer: T): Authorized<T> {
  if (!keepers.some((role) => hasRole(actor, role))) throw notYours();
  return authorize(employer);
}
