import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';

/** The office of an area keeps its list: of a list for the whole city, the office whose area that is. */
export function mayKeep(actor: Actor, areaId: string): boolean {
  if (!hasRole(actor, 'coordinator')) return false;
  return actor.areas === 'city' || actor.areas.includes(areaId);
}

/** Throws 403. */
export function allowKeeping<T extends object>(actor: Actor, areaId: string, record: T): Authorized<T> {
  if (!mayKeep(actor, areaId)) throw notYours();
  return authorize(record);
}

/** Whoever has the needs in hand reads every number; of others none of one to four. */
export function readsExact(actor: Actor, organisationId: string): boolean {
  if (actor.kind !== 'staff') return false;
  const { roles, organisationId: own } = actor;
  return roles.includes('coordinator') || (roles.includes('head') && own === organisationId);
}

/** How many needs had no answer is told here to the office alone; others read it where few are kept back together. */
export function readsUnmet(actor: Actor): boolean {
  return hasRole(actor, 'coordinator');
}
