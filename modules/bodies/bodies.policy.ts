import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';

/** A body as far as who may keep it depends on it. */
export interface BodyPlace {
  readonly kind: string;
  /** Ids of its area and of all above it. */
  readonly areaPath: readonly string[];
}

/** The organisation that somebody acts for, as far as what it keeps depends on it. */
export interface Keeping {
  readonly kind: string;
  readonly areaId: string;
}

/**
 * Each line keeps its own bodies, in its own area and below; the office of the joint meeting keeps those of its area, an
 * administrator all.
 */
export function mayKeep(actor: Actor, own: Keeping | null, { kind, areaPath }: BodyPlace): boolean {
  if (hasRole(actor, 'administrator')) return true;
  if (!own || !areaPath.includes(own.areaId)) return false;
  if (hasRole(actor, 'coordinator')) return own.kind === 'coordination' || own.kind === kind;
  return hasRole(actor, 'handler', 'head') && own.kind === kind;
}

/** Throws 403. */
export function allowKeeping<T extends object>(
  actor: Actor,
  own: Keeping | null,
  place: BodyPlace,
  record: T,
): Authorized<T> {
  if (!mayKeep(actor, own, place)) throw notYours();
  return authorize(record);
}

/** Editions and thresholds are the whole city's: its administrators set them, and the office whose area it is. */
export function maySet(actor: Actor): boolean {
  if (actor.kind !== 'staff') return false;
  const { roles, areas } = actor;
  return roles.includes('administrator') || (roles.includes('coordinator') && areas === 'city');
}

/** Throws 403. */
export function allowSetting<T extends object>(actor: Actor, record: T): Authorized<T> {
  if (!maySet(actor)) throw notYours();
  return authorize(record);
}

/** Years of birth: for who keeps the body, and for the office and leaders. */
export function seesAges(actor: Actor, own: Keeping | null, place: BodyPlace): boolean {
  return hasRole(actor, 'coordinator', 'leader') || mayKeep(actor, own, place);
}

/** A change that the system makes by itself, as another edition is entered. */
export function asConsequence<T extends object>(record: T): Authorized<T> {
  return authorize(record);
}
