import { addWorkingDays, type Day, localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { FileRef } from '../../../platform/files/file.contract.ts';
import type { OwnedFile } from '../../../platform/files/keep.ts';
import { appointmentOf } from '../appointments.rules.ts';
import type { ContactKind, ContactParty, Leg, LegState, Outcome, Round } from '../contract/shapes.ts';
import { daysOn } from '../deadlines.rules.ts';
import { mayRemind } from '../legs.policy.ts';
import { triesOf } from '../legs.rules.ts';
import { daysLeftFrom, type LegRow, type NeedRecord } from '../needs.rules.ts';
import { listContacts } from '../store/legs.ts';
import { listReminders } from '../store/reminders.ts';
import { type Names, staffNames } from './names.ts';

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** The day by which a leg that waits is to be taken on, as the city had set it when it was dispatched. */
function takeOnBy(ctx: ReadContext, leg: LegRow, numbers: Names['deadlines']): Day | null {
  if (leg.state !== 'dispatched' || leg.dispatched_at === null) return null;
  const since = localTime(leg.dispatched_at, ctx.city.zone).day;
  const { days } = daysOn(numbers, 'take_on', since);
  if (days === null) return null;
  const day = addWorkingDays(since, days, ctx.isWorkingDay);
  // What is to be answered sooner is to be taken on as soon.
  return leg.deadline !== null && leg.deadline < day ? leg.deadline : day;
}

/** The files of one part of a need: a message, a leg; null for what came with the words. */
export function partFiles(files: readonly OwnedFile[], part: string | null): FileRef[] {
  return files
    .filter(({ partId }) => partId === part)
    .map(({ id, name, type, size, width, height }) => ({ id, name, type, size, width, height }));
}

function agreedOf(leg: LegRow): Leg['appointment'] {
  const found = appointmentOf(leg);
  return found && { ...found, at: found.at.toISOString(), cancelledAt: iso(found.cancelledAt) };
}

/** A leg for the screen. `person` names staff, `left` counts working days until a deadline. */
function legView(
  ctx: ReadContext,
  leg: LegRow,
  names: Names,
  person: (id: string) => { id: string; name: string },
  left: (deadline: Day | null) => number | null,
): Leg {
  const runs = leg.state === 'dispatched' || leg.state === 'taken_on';
  return {
    id: leg.id,
    organisation: names.organisation(leg.organisation_id),
    service:
      leg.service_id === null
        ? null
        : { id: leg.service_id, title: names.service(leg.service_id)?.title ?? '' },
    part: leg.part as Leg['part'],
    passedFrom: leg.passed_from,
    state: leg.state as LegState,
    basis: leg.basis as Leg['basis'],
    deadline: leg.deadline,
    takeOnBy: takeOnBy(ctx, leg, names.deadlines),
    daysLeft: runs ? left(leg.deadline) : null,
    assignee: leg.assignee_id === null ? null : person(leg.assignee_id),
    dispatchedAt: iso(leg.dispatched_at),
    takenOnAt: iso(leg.taken_on_at),
    endedAt: iso(leg.ended_at),
    outcome: leg.outcome as Outcome | null,
    answer: leg.answer,
    route: leg.route,
    remains: leg.remains,
    extended:
      leg.extended_at === null || leg.extended_from === null
        ? null
        : { from: leg.extended_from, why: leg.extended_why ?? '', at: leg.extended_at.toISOString() },
    appointment: agreedOf(leg),
    noBasis:
      leg.no_basis_by === null || leg.no_basis_at === null
        ? null
        : {
            by: person(leg.no_basis_by),
            at: leg.no_basis_at.toISOString(),
            agreedBy: leg.no_basis_agreed_by === null ? null : person(leg.no_basis_agreed_by),
          },
    contacts: [],
    reminders: [],
    mayRemind: false,
    tries: null,
    files: [],
  };
}

/** Outcome, time and place only. */
function withoutWords(leg: Leg): Leg {
  const { extended } = leg;
  return {
    ...{ ...leg, answer: null, assignee: null, route: null, remains: null, noBasis: null, appointment: null },
    extended: extended && { ...extended, why: '' },
  };
}

/** Of a protected need, to whom does not see it: what their own organisation has to do, without the service that tells it. */
export function ownOnly(actor: ReadContext['actor'], legs: readonly Leg[]): Leg[] {
  const own = actor.kind === 'staff' ? actor.organisationId : '';
  return legs.filter(({ organisation }) => organisation.id === own).map((leg) => ({ ...leg, service: null }));
}

/** The rounds with their legs; without words where the caller sees none (`whole` false). */
export async function roundViews(
  ctx: ReadContext,
  record: NeedRecord,
  names: Names,
  whole: boolean,
  files: readonly OwnedFile[],
): Promise<Round[]> {
  const contacts = whole ? await listContacts(ctx.db, record.need.id) : [];
  const reminders = whole ? await listReminders(ctx.db, record.need.id) : [];
  const person = await staffNames(ctx, [
    ...record.legs.flatMap((leg) => [leg.assignee_id, leg.no_basis_by, leg.no_basis_agreed_by]),
    ...record.rounds.map(({ verdict_by }) => verdict_by),
    ...contacts.map(({ staff_id }) => staff_id),
    ...reminders.map(({ staff_id }) => staff_id),
  ]);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const left = daysLeftFrom(today, ctx.isWorkingDay);
  return record.rounds.map((round) => ({
    number: round.number,
    openedBy: round.opened_by as Round['openedBy'],
    openedAt: round.opened_at.toISOString(),
    verdict: round.verdict as Round['verdict'],
    verdictAt: iso(round.verdict_at),
    verdictWords: whole ? round.verdict_words : null,
    verdictHow: round.verdict_how as Round['verdictHow'],
    verdictBy: round.verdict_by === null ? null : person(round.verdict_by),
    closedAs: round.closed_as as Round['closedAs'],
    closedAt: iso(round.closed_at),
    office: round.office_id === null ? null : names.organisation(round.office_id),
    endedAs: round.ended_as as Round['endedAs'],
    endedAt: iso(round.ended_at),
    answer: whole ? round.answer : null,
    legs: record.legs
      .filter((leg) => leg.round_id === round.id)
      .map((leg) => legView(ctx, leg, names, person, left))
      .map((leg) => {
        if (!whole) return withoutWords(leg);
        const own = contacts.filter(({ leg_id }) => leg_id === leg.id);
        return {
          ...leg,
          files: partFiles(files, leg.id),
          contacts: own.map(({ kind, party, again_on, staff_id, at }) => ({
            kind: kind as ContactKind,
            party: party as ContactParty,
            againOn: again_on,
            by: person(staff_id),
            at: at.toISOString(),
          })),
          tries: triesOf(own, names.deadlines, today, ctx.city.zone),
          reminders: reminders
            .filter(({ leg_id }) => leg_id === leg.id)
            .map(({ kind, staff_id, at }) => ({
              kind: kind as Leg['reminders'][number]['kind'],
              by: staff_id === null ? null : person(staff_id),
              at: at.toISOString(),
            })),
          mayRemind: record.legs.some((one) => one.id === leg.id && mayRemind(ctx.actor, record, one)),
        };
      }),
  }));
}
