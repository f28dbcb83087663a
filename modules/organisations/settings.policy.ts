import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';
import type { Organisation } from './organisations.contract.ts';

/** Organisations are changed by an administrator. Throws 403. */
export function allowChange<T extends Pick<Organisation, 'id' | 'version'>>(
  actor: Actor,
  organisation: T,
): Authorized<T> {
  if (!hasRole(actor, 'administrator')) throw notYours();
  return authorize(organisation);
}
