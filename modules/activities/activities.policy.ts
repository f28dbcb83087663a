import { type Actor, type Areas, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { ActivitiesTables } from './activities.tables.ts';
import { recorders } from './kinds.rules.ts';

type ActivityRow = ActivitiesTables['activities.activity'];

/** Activities of the city or of areas of it, and those of one's own organisation wherever they were. */
export type ActivityScope = Scope<ActivityRow, { readonly areas: Areas; readonly organisationId: string }>;

export function scopeOf(actor: Actor): ActivityScope {
  const { areas, organisationId } = staffOf(actor);
  return scope({ areas, organisationId });
}

function recordsFor(actor: Actor, organisationId: string): boolean {
  if (actor.kind === 'process') return true;
  return hasRole(actor, ...recorders) && actor.organisationId === organisationId;
}

/** For which organisation this caller may enter an activity, or null. */
export function mayAddFor(actor: Actor): string | null {
  const { organisationId } = staffOf(actor);
  return recordsFor(actor, organisationId) ? organisationId : null;
}

export function mayChange(actor: Actor, leadId: string): boolean {
  return recordsFor(actor, leadId);
}

/** Whether the caller's organisation stands as one that held it together with others, and may say that it did not. */
export function mayDisown(actor: Actor, partnerIds: readonly string[]): boolean {
  return partnerIds.some((id) => recordsFor(actor, id));
}

/** An organisation enters and corrects what it led. Throws 403. */
export function allowRecording<T extends { readonly organisationId: string }>(
  actor: Actor,
  activity: T,
): Authorized<T> {
  if (!recordsFor(actor, activity.organisationId)) throw notYours();
  return authorize(activity);
}

/** Throws 403 for everybody but those it names as a partner. */
export function allowDisowning<T extends object>(
  actor: Actor,
  activity: T,
  partnerIds: readonly string[],
): Authorized<T> {
  if (!mayDisown(actor, partnerIds)) throw notYours();
  return authorize(activity);
}

/** Who works with them reads every number; a leader none of one to four. */
export function readsExact(actor: Actor): boolean {
  return hasRole(actor, ...recorders);
}
