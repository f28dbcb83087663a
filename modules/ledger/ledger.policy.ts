import { type Actor, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Scope, scope } from '../../platform/access/authorized.ts';
import type { LedgerTables } from './ledger.tables.ts';

export type Entry = LedgerTables['ledger.entry'];

/** All entries of the city, or those of one organisation. */
export type EntryScope = Scope<Entry, { readonly organisationId: string | null }>;

/** The city's figures are for leaders and coordinators; everybody may read their own organisation's. Throws 403. */
export function scopeOf(actor: Actor, range: 'city' | 'organisation'): EntryScope {
  const { organisationId } = staffOf(actor);
  if (range === 'organisation') return scope({ organisationId });
  if (!hasRole(actor, 'leader', 'coordinator')) throw notYours();
  return scope({ organisationId: null });
}
