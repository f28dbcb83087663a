import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';

/** A head keeps the rota of their own organisation, the coordination office and administrators that of any. */
export function mayKeepRota(actor: Actor, organisationId: string): boolean {
  if (actor.kind === 'process') return true;
  if (hasRole(actor, 'head') && actor.organisationId === organisationId) return true;
  return hasRole(actor, 'administrator', 'coordinator');
}

/** Throws 403. */
export function allowRota<T extends { readonly organisation_id: string }>(
  actor: Actor,
  row: T,
): Authorized<T> {
  if (!mayKeepRota(actor, row.organisation_id)) throw notYours();
  return authorize(row);
}
