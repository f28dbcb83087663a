import { type Actor, hasRole } from '../../platform/access/actor.ts';
import { scope } from '../../platform/access/authorized.ts';
import { maySpeak, type NeedScope } from './needs.policy.ts';
import { askedOf, isOver, lastRound, type NeedRecord, stateOf } from './needs.rules.ts';

export function mayChoose(actor: Actor, record: NeedRecord): boolean {
  const state = stateOf(record);
  return actor.kind === 'holder' && (state === 'said' || state === 'waiting');
}

/** Says what it is about where nothing was sure enough, and nobody has it yet. */
export function maySayCategory(actor: Actor, record: NeedRecord): boolean {
  const { category_code: category, protected: hidden, kind } = record.need;
  const open = category === null && !hidden && kind !== 'accuse';
  return open && mayChoose(actor, record) && stateOf(record) === 'said';
}

/** What a holder may ask for and give away; an erased need has nothing left. */
export function mayOwn(actor: Actor, record: NeedRecord): boolean {
  return actor.kind === 'holder' && record.need.erased_at === null;
}

/** Protected at the person's wish alone: nothing else speaks for it. */
export function mayUnhide(actor: Actor, record: NeedRecord): boolean {
  const { confidential, urgency, of_child } = record.need;
  return mayOwn(actor, record) && confidential && urgency !== 'danger' && !of_child;
}

/** No relative looks at a protected need. */
export function mayShare(actor: Actor, record: NeedRecord): boolean {
  return mayOwn(actor, record) && !record.need.protected;
}

/** Whoever works on it or received it lets a relative's telephone open a look, as the person told them to. */
export function mayNoteFamily(actor: Actor, record: NeedRecord): boolean {
  return maySpeak(actor, record) && !record.need.protected;
}

/** A relative asks while somebody is there to answer; they decide nothing. */
export function mayAskAsFamily(actor: Actor, record: NeedRecord): boolean {
  const { erased_at, protected: hidden } = record.need;
  return (
    actor.kind === 'family' &&
    erased_at === null &&
    !hidden &&
    askedOf(record) !== null &&
    !isOver(stateOf(record))
  );
}

/** What a relative asks of one organisation, and what it answers, is for it and for who received the need. */
export function mayReadTalk(
  actor: Actor,
  { need }: NeedRecord,
  { for_organisation_id: to }: { readonly for_organisation_id: string | null },
): boolean {
  return (
    to === null ||
    (actor.kind === 'staff' && (actor.organisationId === to || actor.organisationId === need.received_by))
  );
}

/** Whoever reads a relative's question answers it, as long as that relative may look. */
export function mayAnswerFamily(
  actor: Actor,
  record: NeedRecord,
  asked: { readonly for_organisation_id: string | null; readonly family_view_id: string | null },
  looks: readonly { readonly id: string; readonly withdrawn_at: Date | null; readonly expires_at: Date }[],
  now: Date,
): boolean {
  const look = looks.find(({ id }) => id === asked.family_view_id);
  return (
    maySpeak(actor, record) &&
    mayReadTalk(actor, record, asked) &&
    look !== undefined &&
    look.withdrawn_at === null &&
    look.expires_at > now
  );
}

/** The office that received it decides; where none did, any office of the city. */
export function mayDecideErasure(actor: Actor, organisationId: string): boolean {
  return hasRole(actor, 'coordinator', 'head') && actor.organisationId === organisationId;
}

/** The holder asks or adds something once somebody has it. */
export function maySpeakOwn(actor: Actor, record: NeedRecord): boolean {
  const had = record.need.received_by !== null || record.legs.some(({ dispatched_at }) => dispatched_at);
  const ended = lastRound(record).ended_as;
  return mayOwn(actor, record) && had && (ended === null || ended === 'unconfirmed');
}

/** Whoever decides a wish to be erased changes the need without seeing any of it. */
export function erasureScope(): NeedScope {
  return scope({ kind: 'all' });
}
