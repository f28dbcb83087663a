import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Scope, scope } from '../../platform/access/authorized.ts';
import type { AccessTables } from './access.tables.ts';

export type Entry = AccessTables['access.entry'];
export type EntryScope = Scope<Entry, 'city'>;

/** All of the city's record, for auditors alone. Throws 403. */
export function scopeOf(actor: Actor): EntryScope {
  if (!hasRole(actor, 'auditor')) throw notYours();
  return scope('city');
}
