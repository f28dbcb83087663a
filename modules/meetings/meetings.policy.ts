import { type Actor, type Areas, hasRole, notYours, staffOf } from '../../platform/access/actor.ts';
import { type Authorized, authorize, type Scope, scope } from '../../platform/access/authorized.ts';
import type { MeetingsTables } from './meetings.tables.ts';

export type MeetingRow = MeetingsTables['meetings.meeting'];

/** An office that keeps a joint meeting, as far as who may do what depends on it. */
export interface OfficeFacts {
  readonly officeId: string;
  /** Where it lies. */
  readonly areaId: string;
  /** Who is or was a member of it. */
  readonly memberIds: readonly string[];
}

/** Meetings of these offices, with what was agreed there. */
export type MeetingScope = Scope<MeetingRow, { readonly officeIds: readonly string[] }>;

function covers(areas: Areas, areaId: string): boolean {
  return areas === 'city' || areas.includes(areaId);
}

/** Own office, an office whose member one is, and for a leader those of their areas. */
function sees(actor: Actor, { officeId, areaId, memberIds }: OfficeFacts): boolean {
  if (actor.kind === 'process') return true;
  const { organisationId, areas } = staffOf(actor);
  if (organisationId === officeId || memberIds.includes(organisationId)) return true;
  return hasRole(actor, 'leader') && covers(areas, areaId);
}

/** Of these offices those whose joint meetings the caller sees. */
export function scopeOf(actor: Actor, offices: readonly OfficeFacts[]): MeetingScope {
  return scope({ officeIds: offices.filter((one) => sees(actor, one)).map(({ officeId }) => officeId) });
}

/** Everything a follower of the system itself or a decided action may look up again. */
export function wholeScope(offices: readonly string[]): MeetingScope {
  return scope({ officeIds: offices });
}

/** The office itself: its members, the order, the agenda that is offered. */
export function mayOffice(actor: Actor, officeId: string): boolean {
  if (actor.kind === 'process') return true;
  return hasRole(actor, 'coordinator') && actor.organisationId === officeId;
}

export interface Kept {
  readonly officeId: string;
  /** Who is in the chair on its day, or was. */
  readonly chairId: string | null;
}

/** The office, and the head of the body in the chair for what falls into its months. */
export function mayKeep(actor: Actor, { officeId, chairId }: Kept): boolean {
  if (mayOffice(actor, officeId)) return true;
  return hasRole(actor, 'head') && actor.organisationId === chairId;
}

/** A body answers for itself. */
export function mayAnswerFor(actor: Actor, organisationId: string): boolean {
  return hasRole(actor, 'head', 'handler', 'coordinator') && actor.organisationId === organisationId;
}

/** Throws 403. */
export function allowOffice<T extends { readonly officeId: string }>(actor: Actor, given: T): Authorized<T> {
  if (!mayOffice(actor, given.officeId)) throw notYours();
  return authorize(given);
}

/** Throws 403. */
export function allowKeeping<T extends object>(actor: Actor, kept: Kept, given: T): Authorized<T> {
  if (!mayKeep(actor, kept)) throw notYours();
  return authorize(given);
}

/** A body for itself, or whoever keeps the meeting writes down what was said in the room. Throws 403. */
export function allowAnswering<T extends { readonly organisationId: string }>(
  actor: Actor,
  kept: Kept,
  given: T,
): Authorized<T> {
  if (!mayAnswerFor(actor, given.organisationId) && !mayKeep(actor, kept)) throw notYours();
  return authorize(given);
}

/** Who leads it says that it is done, and so may the keepers; only they drop it. Throws 403. */
export function allowEnding<T extends { readonly leadId: string }>(
  actor: Actor,
  kept: Kept,
  given: T,
  state: 'done' | 'dropped',
): Authorized<T> {
  const byLead = state === 'done' && mayAnswerFor(actor, given.leadId);
  if (!byLead && !mayKeep(actor, kept)) throw notYours();
  return authorize(given);
}

/** A member proposes for its own. Throws 403. */
export function allowProposing<T extends { readonly organisationId: string }>(
  actor: Actor,
  memberIds: readonly string[],
  given: T,
): Authorized<T> {
  if (!mayAnswerFor(actor, given.organisationId) || !memberIds.includes(given.organisationId))
    throw notYours();
  return authorize(given);
}

/** What is only proposed its member changes; what is on an agenda those who keep it. Throws 403. */
export function allowAgenda<T extends { readonly organisationId: string; readonly meetingId: string | null }>(
  actor: Actor,
  kept: Kept,
  given: T,
): Authorized<T> {
  const own = given.meetingId === null && mayAnswerFor(actor, given.organisationId);
  if (!own && !mayKeep(actor, kept)) throw notYours();
  return authorize(given);
}

/** The office, or a leader of its areas. */
export function mayRemark(
  actor: Actor,
  { officeId, areaId }: Pick<OfficeFacts, 'officeId' | 'areaId'>,
): boolean {
  if (mayOffice(actor, officeId)) return true;
  return hasRole(actor, 'leader') && covers(actor.areas, areaId);
}

/** Throws 403. */
export function allowRemark<T extends object>(
  actor: Actor,
  office: Pick<OfficeFacts, 'officeId' | 'areaId'>,
  given: T,
): Authorized<T> {
  if (!mayRemark(actor, office)) throw notYours();
  return authorize(given);
}

/** A body for itself, and nobody else. Throws 403. */
export function allowOwn<T extends { readonly organisationId: string }>(
  actor: Actor,
  given: T,
): Authorized<T> {
  if (!mayAnswerFor(actor, given.organisationId)) throw notYours();
  return authorize(given);
}

/** Into the table of one's own organisation, which the table itself looks at as well. Throws 403. */
export function allowTaking<T extends { readonly ownerId: string }>(actor: Actor, given: T): Authorized<T> {
  if (!hasRole(actor, 'head', 'coordinator') || actor.organisationId !== given.ownerId) throw notYours();
  return authorize(given);
}

/** Its host, or the office that keeps the calendar. */
export function mayHost(actor: Actor, officeId: string, hostId: string): boolean {
  return mayOffice(actor, officeId) || mayAnswerFor(actor, hostId);
}

/** Throws 403. */
export function allowHosting<T extends { readonly officeId: string; readonly hostId: string }>(
  actor: Actor,
  given: T,
): Authorized<T> {
  if (!mayHost(actor, given.officeId, given.hostId)) throw notYours();
  return authorize(given);
}

/** Whether a guest was there is said by the guest, its host or the office. Throws 403. */
export function allowNoting<T extends { readonly officeId: string; readonly hostId: string }>(
  actor: Actor,
  guestId: string,
  given: T,
): Authorized<T> {
  if (!mayHost(actor, given.officeId, given.hostId) && !mayAnswerFor(actor, guestId)) throw notYours();
  return authorize(given);
}
