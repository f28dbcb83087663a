import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { ServiceRecord } from './contract/shapes.ts';

/** Which services may be seen at the desk: `all`, or what is published and all of one organisation. */
export type MenuScope = Scope<ServiceRecord, 'all' | { readonly own: string }>;

/** The office and administrators keep the whole menu; whoever receives people, their own organisation's part of it. */
function keepsAll(actor: Actor): boolean {
  return actor.kind === 'process' || hasRole(actor, 'administrator', 'coordinator');
}

/** Whether somebody looks after what an organisation offers. */
export function mayOffer(actor: Actor, organisationId: string): boolean {
  if (keepsAll(actor)) return true;
  return hasRole(actor, 'head', 'clerk') && actor.organisationId === organisationId;
}

/** Throws 403 where the service is another organisation's. */
export function allowOffering<T extends { readonly organisationId: string }>(
  actor: Actor,
  record: T,
): Authorized<T> {
  if (!mayOffer(actor, record.organisationId)) throw notYours();
  return authorize(record);
}

/** What the city sorts by is kept by its administrators and the office. */
export function mayKeepCategories(actor: Actor): boolean {
  return keepsAll(actor);
}

/** Throws 403. */
export function allowCategories<T extends object>(actor: Actor, category: T): Authorized<T> {
  if (!mayKeepCategories(actor)) throw notYours();
  return authorize(category);
}

/** Figures of the whole city are for those who keep it and those who lead it. */
export function seesFigures(actor: Actor): boolean {
  return keepsAll(actor) || hasRole(actor, 'leader');
}

export function menuScope(actor: Actor): MenuScope {
  if (keepsAll(actor)) return scope('all');
  return scope({ own: actor.kind === 'staff' ? actor.organisationId : '' });
}

/** Whether a service lies within the scope. */
export function isWithin({ rows }: MenuScope, service: ServiceRecord): boolean {
  return rows === 'all' || service.state === 'published' || service.organisationId === rows.own;
}
