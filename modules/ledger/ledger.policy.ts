import { type Actor, type Areas, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Scope, scope } from '../../platform/access/authorized.ts';
import type { LedgerTables } from './ledger.tables.ts';

export type Entry = LedgerTables['ledger.entry'];

/** Entries of the city or of areas of it, or those of one organisation. */
export type EntryScope = Scope<Entry, { readonly organisationId: string | null; readonly areas: Areas }>;

/** Figures of the city, or of their area of it, are for leaders and coordinators; everybody may read their own organisation's. Throws 403. */
export function scopeOf(actor: Actor, range: 'city' | 'organisation'): EntryScope {
  const { organisationId, areas } = staffOf(actor);
  if (range === 'organisation') return scope({ organisationId, areas: 'city' });
  if (!hasRole(actor, 'leader', 'coordinator')) throw notYours();
  return scope({ organisationId: null, areas });
}

/** Who works on them reads every number; a leader none of one to four, nor what would tell of it. */
export function readsExact(actor: Actor): boolean {
  return hasRole(actor, 'clerk', 'handler', 'head', 'coordinator');
}
