import { AppError } from '../../base/error.ts';
import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';
import { keepsFor } from './honours.policy.ts';
import { titleRefusals as w } from './words/titles.words.ts';

/** Whose a title is, as far as who may do what depends on it. */
export interface TitleHeld {
  readonly organisationId: string | null;
  readonly byOrganisationId: string;
  readonly byId: string;
  readonly firstBy: string | null;
}

/** Who holds the programme admits, accepts, looks again and withdraws. */
export function mayHold(actor: Actor, programmeOf: string): boolean {
  return keepsFor(actor) === programmeOf;
}

export function mayBuild(actor: Actor, { byOrganisationId }: TitleHeld): boolean {
  return keepsFor(actor) === byOrganisationId;
}

/** Whether they applied, or belong to whom it is for. */
export function isApplicant(actor: Actor, { byId, organisationId }: TitleHeld): boolean {
  if (actor.kind !== 'staff') return false;
  return actor.staffId === byId || actor.organisationId === organisationId;
}

/** Who holds a programme, and the offices of the joint meeting over it, from which the second person may come. */
export interface Holding {
  readonly programmeOf: string;
  readonly offices: readonly string[];
}

function mayBeSecond(actor: Actor, { firstBy }: TitleHeld, { offices }: Holding): boolean {
  return firstBy !== null && hasRole(actor, 'coordinator') && offices.includes(actor.organisationId);
}

export function mayAccept(actor: Actor, held: TitleHeld, holding: Holding): boolean {
  if (!mayHold(actor, holding.programmeOf) && !mayBeSecond(actor, held, holding)) return false;
  if (isApplicant(actor, held)) return false;
  return actor.kind === 'staff' && actor.staffId !== held.firstBy;
}

/** Throws 403. */
export function allowHold<T extends object>(actor: Actor, given: T, programmeOf: string): Authorized<T> {
  if (!mayHold(actor, programmeOf)) throw notYours();
  return authorize(given);
}

/** Two eyes after two eyes, and none of the applicant's. Throws 403 and says who may. */
export function allowAccept<T extends object>(
  actor: Actor,
  given: T,
  held: TitleHeld,
  holding: Holding,
): Authorized<T> {
  if (!mayHold(actor, holding.programmeOf) && !mayBeSecond(actor, held, holding)) throw notYours();
  if (!mayAccept(actor, held, holding)) throw new AppError(403, 'same-person', w.samePerson);
  return authorize(given);
}

/** Throws 403. */
export function allowBuild<T extends TitleHeld>(actor: Actor, given: T): Authorized<T> {
  if (!mayBuild(actor, given)) throw notYours();
  return authorize(given);
}
