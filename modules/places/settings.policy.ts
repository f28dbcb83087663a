import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';

/** Places are changed by an administrator, and by the first start before there is one. Throws 403. */
export function allowSetting<T extends object>(actor: Actor, record: T): Authorized<T> {
  if (actor.kind !== 'process' && !hasRole(actor, 'administrator')) throw notYours();
  return authorize(record);
}
