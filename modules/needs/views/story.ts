import { type Day, localTime } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { filesOf, type OwnedFile } from '../../../platform/files/keep.ts';
import { wishOf } from '../../messages/messages.public.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import {
  type ConsentRow,
  erasedMark,
  listConsents,
  listReveals,
  maskedContact,
} from '../../people/people.public.ts';
import { appointmentOf, standing, tellsOf } from '../appointments.rules.ts';
import * as closing from '../closing.policy.ts';
import { overturnUntil } from '../closing.rules.ts';
import type { LegState, Outcome } from '../contract/shapes.ts';
import type { Story, StoryStep } from '../contract/story.ts';
import { correctionValue } from '../correction.words.ts';
import * as policy from '../needs.policy.ts';
import { type LegRow, liveLegs, type NeedRecord, stateOf } from '../needs.rules.ts';
import { mayChoose, maySpeakOwn, mayUnhide } from '../resident.policy.ts';
import { listRatings } from '../store/closing.ts';
import { type DoorRow, listDoors } from '../store/doors.ts';
import { type ContactRow, listContacts } from '../store/legs.ts';
import * as store from '../store/records.ts';
import { mattersOf } from '../urgency.rules.ts';
import { type Names, namesOf } from './names.ts';
import { matchWords } from './proposals.ts';
import { partFiles } from './rounds.ts';
import { doorView, linesOf, safeWayOf } from './sorted.ts';

type Kind = StoryStep['kind'];

class Steps {
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

function tellLegs(steps: Steps, record: NeedRecord, files: readonly OwnedFile[]): void {
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

function tellRounds(steps: Steps, record: NeedRecord): void {
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
function tellDoors(steps: Steps, doors: readonly DoorRow[]): void {
  for (const { at, organisation_id: by, route, clock, reason, refused_at, refused_why } of doors) {
    const words = [reason, route, clock].filter((one) => one !== null).join('\n');
    steps.add(at, 'shown_the_door', by, { text: route === erasedMark ? null : words });
    steps.add(refused_at, 'door_refused', by, { text: refused_why });
  }
}

function tellConsents(steps: Steps, consents: readonly ConsentRow[]): void {
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

/** That they rang in vain since they last got through, told once; and on which day they ring again. */
function tellContacts(steps: Steps, record: NeedRecord, contacts: readonly ContactRow[]): void {
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

async function tellTalk(
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

/** Without what only the code needs. */
function agreedFor(leg: LegRow, today: Day): Story['handlers'][number]['appointment'] {
  const found = standing(leg, today);
  return found && { day: found.day, time: found.time, place: found.place, bring: found.bring };
}

/** Who has it now, and until when each answers. */
export function handlersOf(record: NeedRecord, names: Names, today: Day): Story['handlers'] {
  return liveLegs(record)
    .filter(({ state }) => state !== 'asked')
    .map((leg) => ({
      organisation: names.organisation(leg.organisation_id),
      part: leg.part as 'lead' | 'joint',
      state: leg.state as LegState,
      deadline: leg.deadline,
      appointment: agreedFor(leg, today),
    }));
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

/** A need as its holder reads it: what was said, who has it, what they said, what is next. */
export async function storyOf(ctx: ReadContext, record: NeedRecord): Promise<Story> {
  const { need } = record;
  const { actor } = ctx;
  const names = await namesOf(ctx);
  const consents = await listConsents(ctx.db, need.id);
  const steps = new Steps(names);
  const files = (await filesOf(ctx, policy.fileOwner, need.id)).filter(
    ({ protection }) => protection === 'open',
  );
  steps.add(need.said_at, 'said', null, { text: need.words, files: partFiles(files, null) });
  tellConsents(steps, consents);
  tellLegs(steps, record, files);
  tellRounds(steps, record);
  tellContacts(steps, record, await listContacts(ctx.db, need.id));
  await tellTalk(ctx, steps, need, names, files);
  const ratings = await listRatings(ctx.db, need.id);
  for (const { at, grade, words: text } of ratings) {
    steps.add(at, 'rated', null, { text, detail: String(grade) });
  }
  const until = overturnUntil(record, names.deadlines, ctx.city.zone);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const refuse = closing.mayRefuse(actor, record, today, until);
  steps.add(need.erased_at, 'erased', null);
  const doors = await listDoors(ctx.db, need.id);
  tellDoors(steps, doors);
  const shown =
    stateOf(record) === 'shown_the_door' ? doors.findLast(({ route }) => route !== erasedMark) : undefined;
  const legs = liveLegs(record);
  const choose = mayChoose(actor, record);
  return {
    id: need.id,
    reference: need.reference,
    version: need.version,
    words: need.words,
    saidAt: need.said_at.toISOString(),
    erasedAt: need.erased_at?.toISOString() ?? null,
    state: stateOf(record),
    area: names.place(need.area_id),
    trackingCode: need.code === null ? '' : ctx.keys.decrypt('needs.need.code', need.code),
    contact:
      need.resident_id === null ? { name: null, phone: null } : await maskedContact(ctx, need.resident_id),
    texts: need.resident_id === null ? 'none' : await wishOf(ctx, need.resident_id),
    steps: steps.inOrder(),
    handlers: handlersOf(record, names, today),
    asked: legs
      .filter(({ state }) => state === 'asked')
      .map((leg) => ({
        legId: leg.id,
        organisation: names.organisation(leg.organisation_id),
        purpose:
          consents.find(({ organisation_id }) => organisation_id === leg.organisation_id)?.purpose ?? '',
      })),
    proposals: choose ? await matchWords(ctx, { words: need.words, areaId: need.area_id }) : [],
    overturnUntil: refuse ? until : null,
    kind: need.kind as Story['kind'],
    urgency: need.urgency as Story['urgency'],
    matters: mattersOf(need.matters),
    protected: need.protected,
    confidential: need.confidential,
    forWhom: need.for_whom as Story['forWhom'],
    ofChild: need.of_child,
    lines: await linesOf(ctx, need),
    safeWay: safeWayOf(ctx, need),
    door: shown === undefined ? null : doorView(shown, names),
    may: {
      choose,
      verdict: closing.mayConfirm(actor, record),
      refuse,
      rate: closing.mayRate(actor, record, ratings),
      speak: maySpeakOwn(actor, record),
      unhide: mayUnhide(actor, record),
    },
  };
}

/** The story of the holder's own need. Throws 404 when the secret opens none. */
export async function getStory(ctx: ReadContext): Promise<Story> {
  if (ctx.actor.kind !== 'holder') throw notFound();
  const record = await store.findNeed(ctx.db, policy.scopeOf(ctx.actor), ctx.actor.needId);
  if (!record) throw notFound();
  return storyOf(ctx, record);
}
