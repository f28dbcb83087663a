import { type Actor, type Areas, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Scope, scope } from '../../platform/access/authorized.ts';
import type { Entry } from './entries.rules.ts';

/** Entries of the city or of areas of it, or those of one organisation. */
export type EntryScope = Scope<Entry, { readonly organisationId: string | null; readonly areas: Areas }>;

/**
 * One node of the roll-up, or several areas none of which lies in another; `areas` is null for the whole city,
 * `organisation` for all of them.
 */
export type FigureScope = Scope<
  Entry,
  { readonly areas: readonly string[] | null; readonly organisation: string | null }
>;

/** Figures of the city, or of their area of it, are for leaders and coordinators; everybody may read their own organisation's. Throws 403. */
export function scopeOf(actor: Actor, range: 'city' | 'organisation'): EntryScope {
  const { organisationId, areas } = staffOf(actor);
  if (range === 'organisation') return scope({ organisationId, areas: 'city' });
  if (!hasRole(actor, 'leader', 'coordinator')) throw notYours();
  return scope({ organisationId: null, areas });
}

/** Those of `areas` that lie in none of the others; `parents` leads from an area to the one above it. */
function topsOf(areas: readonly string[], parents: ReadonlyMap<string, string | null>): string[] {
  const all = new Set(areas);
  return areas.filter((id) => !all.has(parents.get(id) ?? ''));
}

/**
 * The node a caller asks about: everybody reads what their own organisation did, anywhere; leaders and coordinators
 * all there is of their areas. What runs by itself reads everything. Throws 403.
 */
export function figureScopeOf(
  actor: Actor,
  asked: { readonly area: string | null; readonly organisation: string | null },
  parents: ReadonlyMap<string, string | null>,
): FigureScope {
  const { area, organisation } = asked;
  const areas = area === null ? null : [area];
  if (actor.kind === 'process') return scope({ areas, organisation });
  const staff = staffOf(actor);
  if (organisation === staff.organisationId) return scope({ areas, organisation });
  if (!hasRole(actor, 'leader', 'coordinator')) throw notYours();
  if (staff.areas === 'city') return scope({ areas, organisation });
  if (area !== null && !staff.areas.includes(area)) throw notYours();
  return scope({ areas: areas ?? topsOf(staff.areas, parents), organisation });
}

/** Who works on them reads every number; a leader none of one to four, nor what would tell of it. */
export function readsExact(actor: Actor): boolean {
  return actor.kind === 'process' || hasRole(actor, 'clerk', 'handler', 'head', 'coordinator');
}

/** Which nodes a caller reads figures of: what their own organisation did, and, where `areas` is told, all in them. */
export interface ReadableNodes {
  readonly organisationId: string;
  readonly areas: Areas | null;
}

export function readableNodes(actor: Actor): ReadableNodes {
  const { organisationId } = staffOf(actor);
  const wide = hasRole(actor, 'leader', 'coordinator');
  return { organisationId, areas: wide ? scopeOf(actor, 'city').rows.areas : null };
}
