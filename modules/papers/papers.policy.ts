import { type Actor, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import { paperReaders } from './kinds.rules.ts';

/** What hangs on a paper, and whose it is. */
export interface Owned {
  readonly organisationId: string;
}

/** Papers of the organisation for which the caller acts, with all that was read in them. */
export type PaperScope = Scope<Owned, { readonly organisationId: string }>;

/** Items of the organisation for which the caller acts, and those whose note they wrote themselves. */
export type ItemScope = Scope<Owned, { readonly organisationId: string; readonly authorId: string }>;

export function scopeOf(actor: Actor): PaperScope {
  return scope({ organisationId: staffOf(actor).organisationId });
}

export function itemScopeOf(actor: Actor): ItemScope {
  const { organisationId, staffId } = staffOf(actor);
  return scope({ organisationId, authorId: staffId });
}

/** What belongs to an item under this name: `platform/files` asks by it. */
export const itemFileOwner = 'papers.item';

/** Whether the caller works with what this organisation received. */
export function mayWork(actor: Actor, { organisationId }: Owned): boolean {
  return hasRole(actor, ...paperReaders) && actor.organisationId === organisationId;
}

/** Throws 403 for everybody but those of the organisation that received it. */
export function allowWork<T extends Owned>(actor: Actor, record: T): Authorized<T> {
  if (!mayWork(actor, record)) throw notYours();
  return authorize(record);
}
