import { type Actor, type Areas, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Scope, scope } from '../../platform/access/authorized.ts';
import type { NeedsTables } from './needs.tables.ts';

export type UnmetRow = NeedsTables['needs.unmet'];

/** What had no answer in the city or in areas of it, or at one organisation. */
export type UnmetScope = Scope<UnmetRow, { readonly organisationId: string | null; readonly areas: Areas }>;

/** Coordinators and leaders see their areas, a head their organisation's part. Throws 403 for everybody else. */
export function unmetScopeOf(actor: Actor): UnmetScope {
  if (hasRole(actor, 'coordinator', 'leader')) return scope({ organisationId: null, areas: actor.areas });
  const { organisationId } = staffOf(actor);
  if (!hasRole(actor, 'head')) throw notYours();
  return scope({ organisationId, areas: 'city' });
}

/** Who works on them reads every number; a leader none below five. */
export function readsExact(actor: Actor): boolean {
  return hasRole(actor, 'coordinator', 'head');
}
