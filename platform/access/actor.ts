import { AppError } from '../../base/error.ts';
import { accessWords } from './access.words.ts';
import type { Audience, Role } from './roles.ts';

/** The whole city, or areas by their ids, each named itself: what lies below an area is in the list. */
export type Areas = 'city' | readonly string[];

/** Who is calling. `process` is the system itself: a job or a follower. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'holder'; readonly needId: string }
  /** A relative to whom the holder gave a look: steps and dates, nothing to do. */
  | { readonly kind: 'family'; readonly needId: string; readonly viewId: string }
  | {
      readonly kind: 'staff';
      readonly staffId: string;
      readonly sessionId: string;
      /** For which organisation they act now; their roles are those they hold there. */
      readonly organisationId: string;
      readonly name: string;
      readonly roles: readonly Role[];
      /** Where figures may be seen, for roles that see them: the whole city, or these areas. */
      readonly areas: Areas;
    }
  | { readonly kind: 'process' };

export type Staff = Extract<Actor, { kind: 'staff' }>;

export function hasRole(actor: Actor, ...wanted: readonly Role[]): actor is Staff {
  return actor.kind === 'staff' && wanted.some((role) => actor.roles.includes(role));
}

/** Throws 401 for strangers and 403 for staff without the role. */
export function admit(audience: Audience, actor: Actor): void {
  if (audience === 'anyone') return;
  if (audience === 'holder') {
    if (actor.kind === 'holder') return;
  } else if (hasRole(actor, ...audience)) return;
  if (actor.kind === 'staff') throw new AppError(403, 'not-yours', accessWords.notYours);
  throw new AppError(401, 'sign-in-first', accessWords.signInFirst);
}

/** The staff member behind a call; throws 401 where there is none. */
export function staffOf(actor: Actor): Staff {
  if (actor.kind !== 'staff') throw new AppError(401, 'sign-in-first', accessWords.signInFirst);
  return actor;
}

/** One answer for "does not exist" and "not yours": an address gives nothing away. */
export function notFound(): AppError {
  return new AppError(404, 'not-found', accessWords.notFound);
}

export function notYours(): AppError {
  return new AppError(403, 'not-yours', accessWords.notYours);
}
