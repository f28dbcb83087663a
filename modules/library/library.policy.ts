import { type Actor, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import { type Access, editors } from './kinds.rules.ts';
import type { LibraryTables } from './library.tables.ts';

/** Public texts, or all of the city. */
export type LibraryScope = Scope<LibraryTables['library.item'], { readonly access: Access | 'any' }>;

/** What everybody may read, whoever asks. */
export function publicScope(): LibraryScope {
  return scope({ access: 'public' });
}

/** All staff of the city read inner texts too. */
export function scopeOf(actor: Actor): LibraryScope {
  if (actor.kind === 'process') return scope({ access: 'any' });
  staffOf(actor);
  return scope({ access: 'any' });
}

export function mayKeep(actor: Actor, organisationId: string): boolean {
  if (actor.kind === 'process') return true;
  return hasRole(actor, ...editors) && actor.organisationId === organisationId;
}

/** Heads and coordinators keep the texts of their own organisation. Throws 403. */
export function allowKeeping<T extends { readonly organisationId: string }>(
  actor: Actor,
  item: T,
): Authorized<T> {
  if (!mayKeep(actor, item.organisationId)) throw notYours();
  return authorize(item);
}
