import { type Actor, hasRole, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { NeedsTables } from './needs.tables.ts';

/** Saved filters: a person's own in the organisation they act for, and those shared there. */
export type ViewScope = Scope<ViewRow, { readonly staffId: string; readonly organisationId: string }>;
type ViewRow = NeedsTables['needs.queue_view'];

export function viewScopeOf(actor: Actor): ViewScope {
  const { staffId, organisationId } = staffOf(actor);
  return scope({ staffId, organisationId });
}

/** Whose it is; of a shared one a head as well, since people leave. */
export function mayChangeView(actor: Actor, view: ViewRow): boolean {
  if (actor.kind !== 'staff') return false;
  return view.staff_id === actor.staffId || (view.shared && hasRole(actor, 'head'));
}

/** That one has a need open is one's own to take back, even where one may not see that need any more. */
export function ownPresence(
  actor: Actor,
  needId: string,
): Authorized<Pick<NeedsTables['needs.presence'], 'need_id' | 'staff_id'>> {
  return authorize({ need_id: needId, staff_id: staffOf(actor).staffId });
}
