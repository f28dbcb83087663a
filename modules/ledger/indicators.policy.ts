import { type Actor, type Areas, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { Entry } from './entries.rules.ts';
import { type FigureScope, scopeOf } from './ledger.policy.ts';

/** Entries of an organisation, of areas, or those of an organisation in areas. */
export type NodeScope = Scope<Entry, { readonly organisationId: string | null; readonly areas: Areas }>;

/**
 * Of what may be seen in this range, the part that is asked for: `areaIds` are an area and all below it. Throws 403
 * where that lies outside.
 */
export function nodeScope(
  actor: Actor,
  range: 'city' | 'organisation',
  { areaIds, organisationId }: { areaIds: readonly string[] | null; organisationId: string | null },
): NodeScope {
  const { rows } = scopeOf(actor, range);
  if (organisationId !== null && rows.organisationId !== null && organisationId !== rows.organisationId) {
    throw notYours();
  }
  const [top] = areaIds ?? [];
  if (top !== undefined && rows.areas !== 'city' && !(areaIds ?? []).every((id) => rows.areas.includes(id))) {
    throw notYours();
  }
  return scope({ organisationId: organisationId ?? rows.organisationId, areas: areaIds ?? rows.areas });
}

/**
 * The same as nodes of the roll-up: the areas that lie in none of the others. Null where something below one of them
 * is not the caller's; `parents` leads from an area to the one above it.
 */
export function nodesOf(
  { rows }: NodeScope,
  parents: ReadonlyMap<string, string | null>,
): FigureScope | null {
  const { organisationId: organisation } = rows;
  if (rows.areas === 'city') return scope({ areas: null, organisation });
  const seen = new Set<string | null | undefined>(rows.areas);
  if ([...parents].some(([id, parent]) => seen.has(parent) && !seen.has(id))) return null;
  return scope({ areas: rows.areas.filter((id) => !seen.has(parents.get(id))), organisation });
}

/** What is counted, and how, is one thing for the whole city: the office keeps it. */
export function mayEditIndicators(actor: Actor): boolean {
  return actor.kind === 'process' || hasRole(actor, 'coordinator');
}

/** Throws 403. */
export function allowIndicators<T extends object>(actor: Actor, record: T): Authorized<T> {
  if (!mayEditIndicators(actor)) throw notYours();
  return authorize(record);
}
