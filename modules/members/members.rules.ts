import type { BodyKind } from '../../base/body-kinds.words.ts';
import type { BodyLevel } from '../bodies/bodies.public.ts';

/** Who takes somebody in; of which bodies, the policy says. */
export const joiners = ['clerk', 'handler', 'head', 'coordinator', 'administrator'] as const;

/** Who reads how many members a body has; their names are for fewer. */
export const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader', 'administrator'] as const;

/** What people work as who have no works union of their own; null in a record for everybody else. */
export const workKinds = ['courier', 'parcel', 'ride', 'truck', 'domestic', 'other'] as const;
export type WorkKind = (typeof workKinds)[number];

/** `moved`: to another body of the same kind. `mistake`: they never were. */
export const endKinds = ['left', 'died', 'mistake'] as const;
export type EndKind = (typeof endKinds)[number] | 'moved';

export const pageSize = 50;
export const mostMemberRows = 5000;
/** So many bodies are proposed at a counter. */
export const mostProposed = 6;

export interface Joinable {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly areaId: string;
  readonly employerId: string | null;
}

export type Reason = 'employer' | 'work' | 'area' | 'above';

export interface Proposed {
  readonly id: string;
  readonly name: string;
  readonly reason: Reason;
}

interface Joining {
  readonly kind: BodyKind;
  /** Ids from the area itself up to the city. */
  readonly areaPath: readonly string[];
  readonly employerId: string | null;
  /** Parts of the names of bodies that gather this kind of work. */
  readonly signs: readonly string[];
}

const order: readonly Reason[] = ['employer', 'work', 'area', 'above'];
const gathering: readonly BodyLevel[] = ['village', 'township'];

function reasonFor(body: Joinable, { areaPath, employerId, signs }: Joining): Reason | null {
  if (body.employerId !== null) return body.employerId === employerId ? 'employer' : null;
  if (!areaPath.includes(body.areaId)) return null;
  if (signs.some((sign) => body.name.includes(sign))) return 'work';
  if (gathering.includes(body.level)) return 'area';
  return body.level === 'county' || body.level === 'city' ? 'above' : null;
}

/**
 * Where somebody may join: the body of their employer first, then one that gathers their kind of work, then the one of
 * their village or street, at last the one above, which takes whoever moves about. The nearest of each first.
 */
export function proposeBodies(bodies: readonly Joinable[], joining: Joining): Proposed[] {
  const { areaPath, kind } = joining;
  return bodies
    .flatMap((body) => {
      const reason = body.kind === kind ? reasonFor(body, joining) : null;
      return reason === null ? [] : [{ body, reason }];
    })
    .toSorted(
      (a, b) =>
        order.indexOf(a.reason) - order.indexOf(b.reason) ||
        areaPath.indexOf(a.body.areaId) - areaPath.indexOf(b.body.areaId),
    )
    .slice(0, mostProposed)
    .map(({ body: { id, name }, reason }) => ({ id, name, reason }));
}
