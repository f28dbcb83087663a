import type { ReadContext } from '../../../platform/access/context.ts';
import type { OwnedFile } from '../../../platform/files/keep.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import { type ConsentRow, erasedMark, listReveals } from '../../people/people.public.ts';
import { appointmentOf, tellsOf } from '../appointments.rules.ts';
import type { Outcome } from '../contract/shapes.ts';
import type { StoryStep } from '../contract/story.ts';
import { correctionValue } from '../correction.words.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { DoorRow } from '../store/doors.ts';
import type { ContactRow } from '../store/legs.ts';
import { listMergings } from '../store/merging.ts';
import * as store from '../store/records.ts';
import type { Names } from './names.ts';
import { partFiles } from './rounds.ts';

type Kind = StoryStep['kind'];

export class Steps {
  readonly #steps: StoryStep[] = [];
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  add(at: Date | null, kind: Kind, organisationId: string | null, more: Partial<StoryStep> = {}): void {
    if (at === null) return;
    this.#steps.push({
      at: at.toISOString(),
      kind,
      organisation: organisationId === null ? null : this.#names.organisation(organisationId),
      text: null,
      files: [],
      outcome: null,
      deadline: null,
      remains: null,
      detail: null,
      appointment: null,
      ...more,
    });
  }

  /** In time; steps of the same instant keep the order in which they were added. */
  inOrder(): StoryStep[] {
    return this.#steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }
}

export function tellLegs(steps: Steps, record: NeedRecord, files: readonly OwnedFile[]): void {
  for (const leg of record.legs) {
    const first = record.rounds[0]?.id === leg.round_id;
    const { organisation_id: organisation, deadline } = leg;
    // In later rounds the same handlers simply go on.
    const due = leg.extended_from ?? deadline;
    if (first && leg.passed_from !== null)
      steps.add(leg.dispatched_at, 'moved_on', organisation, { deadline });
    else if (first) steps.add(leg.dispatched_at, 'dispatched', organisation, { deadline: due });
    if (first) steps.add(leg.taken_on_at, 'taken_on', organisation, { deadline: due });
    const before = record.legs.find(({ id }) => id === leg.passed_from);
    if (leg.extended_at !== null && leg.extended_at.getTime() !== before?.extended_at?.getTime()) {
      steps.add(leg.extended_at, 'extended', organisation, { deadline, text: leg.extended_why });
    }
    // What erasing takes from them the person did not take back: that it was erased tells all.
    const erased = leg.withdrawn_at?.getTime() === record.need.erased_at?.getTime();
    if (leg.withdrawn_at !== null && !erased) steps.add(leg.withdrawn_at, 'withdrawn', organisation);
    const appointment = appointmentOf(leg);
    if (appointment !== null) {
      const { day, time, place, bring } = appointment;
      const agreed = { appointment: { day, time, place, bring } };
      const tells = tellsOf(record.legs, leg);
      if (tells.agreed) steps.add(appointment.at, 'appointed', organisation, agreed);
      if (tells.cancelled) steps.add(appointment.cancelledAt, 'appointment_cancelled', organisation, agreed);
    }
    if (leg.state === 'recalled') steps.add(leg.ended_at, 'recalled', organisation);
    if (leg.state === 'declined') {
      // Nobody's quarrel: the resident hears that somebody else is being looked for.
      steps.add(leg.ended_at, 'passed_on', organisation);
    }
    if (leg.state === 'ended') {
      const outcome = leg.outcome as Outcome;
      steps.add(leg.ended_at, 'answered', organisation, {
        text: leg.answer,
        files: partFiles(files, leg.id),
        outcome,
        detail: leg.route,
        remains: leg.remains,
      });
    }
  }
}

export function tellRounds(steps: Steps, record: NeedRecord): void {
  for (const round of record.rounds) {
    const { verdict_at: at, verdict_words: text, verdict_how: detail } = round;
    if (round.verdict === 'confirmed') steps.add(at, 'confirmed', null, { text, detail });
    else if (round.closed_as === 'confirmed') steps.add(round.closed_at, 'confirmed', null);
    if (round.closed_as === 'unconfirmed') steps.add(round.closed_at, 'unconfirmed', null);
    if (round.verdict === 'not_accepted') steps.add(at, 'not_accepted', null, { text, detail });
    if (round.ended_as === 'erased' || round.ended_as === 'shown_the_door') continue;
    if (round.ended_as === 'unconfirmed') continue;
    if (round.ended_as !== null) {
      steps.add(round.ended_at, 'on_spot', record.need.received_by, { text: round.answer });
    }
  }
}

/** Where it was shown to, and that they would not have it. */
export function tellDoors(steps: Steps, doors: readonly DoorRow[]): void {
  for (const { at, organisation_id: by, route, clock, reason, refused_at, refused_why } of doors) {
    const words = [reason, route, clock].filter((one) => one !== null).join('\n');
    steps.add(at, 'shown_the_door', by, { text: route === erasedMark ? null : words });
    steps.add(refused_at, 'door_refused', by, { text: refused_why });
  }
}

export function tellConsents(steps: Steps, consents: readonly ConsentRow[]): void {
  for (const consent of consents) {
    const { organisation_id: organisation, purpose } = consent;
    const detail = consent.article ?? purpose;
    if (consent.basis === 'duty')
      steps.add(consent.given_at ?? consent.asked_at, 'told_by_duty', organisation, { detail });
    else if (consent.given_at) steps.add(consent.given_at, 'handed', organisation, { detail });
    else if (consent.refused_at) steps.add(consent.refused_at, 'refused', organisation, { detail });
    else steps.add(consent.asked_at, 'asked', organisation, { detail });
  }
}

/** That it went on together with another, and by itself again. The other one's resident reads nothing of it. */
export async function tellMergings(ctx: ReadContext, steps: Steps, needId: string): Promise<void> {
  const own = (await listMergings(ctx.db, needId)).filter(({ need_id }) => need_id === needId);
  const staff = await listStaffNames(
    ctx.db,
    own.map(({ staff_id }) => staff_id),
  );
  for (const { at, staff_id, undone_at } of own) {
    steps.add(at, 'merged', staff.get(staff_id)?.organisationId ?? null);
    steps.add(undone_at, 'unmerged', null);
  }
}

/** That they rang in vain since they last got through, told once; and on which day they ring again. */
export function tellContacts(steps: Steps, record: NeedRecord, contacts: readonly ContactRow[]): void {
  for (const { id, organisation_id: organisation } of record.legs) {
    const own = contacts.filter(({ leg_id, party }) => leg_id === id && party === 'person');
    const since = own.slice(own.findLastIndex(({ kind }) => kind === 'reached') + 1);
    const tries = since.filter(({ kind }) => kind === 'unanswered');
    const last = tries.at(-1);
    if (last) steps.add(last.at, 'tried', organisation, { detail: String(tries.length) });
    const again = since.findLast(({ kind }) => kind === 'later');
    if (again) steps.add(again.at, 'call_later', organisation, { deadline: again.again_on });
  }
}

export async function tellTalk(
  ctx: ReadContext,
  steps: Steps,
  { id: needId, erased_at: erased }: NeedRecord['need'],
  names: Names,
  files: readonly OwnedFile[],
): Promise<void> {
  for (const message of await store.listMessages(ctx.db, needId, false)) {
    const spoken = `${message.by_kind as 'resident' | 'staff' | 'family'}_message` as const;
    const kind = message.answers_id === null ? spoken : 'family_answer';
    steps.add(message.at, kind, message.organisation_id, {
      text: message.words,
      files: partFiles(files, message.id),
    });
  }
  const corrections = await store.listCorrections(ctx.db, needId);
  const staff = await listStaffNames(
    ctx.db,
    corrections.map(({ staff_id }) => staff_id),
  );
  for (const correction of corrections) {
    const name = (code: string | null) =>
      names.category(code)?.name ?? names.place(code)?.name ?? correctionValue(correction.field, code);
    const by = staff.get(correction.staff_id)?.organisationId ?? null;
    steps.add(correction.at, 'corrected', by, {
      text: correction.why,
      detail: `${name(correction.from_value)} → ${name(correction.to_value)}`,
    });
  }
  // Who looked, and when, stays under what is known of them; what was looked at is gone.
  for (const reveal of erased ? [] : await listReveals(ctx.db, needId)) {
    if (reveal.field === 'phone')
      steps.add(reveal.at, 'revealed', reveal.organisation_id, { text: reveal.purpose });
  }
}

/** What organisations and the person did, without consents and talk, in time. */
export function stepsOf(record: NeedRecord, names: Names): StoryStep[] {
  const steps = new Steps(names);
  steps.add(record.need.said_at, 'said', null, { text: record.need.words });
  // A relative's look holds no words and no pictures.
  tellLegs(steps, record, []);
  tellRounds(steps, record);
  return steps.inOrder();
}
