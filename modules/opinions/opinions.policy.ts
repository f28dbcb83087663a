import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';

/** Whether words leave the house concerns the whole city. Throws 403. */
export function allowSwitching<T extends object>(actor: Actor, setting: T): Authorized<T> {
  if (!hasRole(actor, 'administrator')) throw notYours();
  return authorize(setting);
}

/** What is kept of an answer is written by nobody but the process itself. */
export function allowKeeping<T extends object>(actor: Actor, kept: T): Authorized<T> {
  if (actor.kind !== 'process') throw notYours();
  return authorize(kept);
}
