import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { Meeting, MeetingChange, MeetingFields, NewMeeting, SeatChange } from '../contract/meetings.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import { stateWords, meetingRefusals as w } from '../meetings.words.ts';
import { plansRefusals } from '../plans.words.ts';
import * as store from '../store/meetings.ts';
import { getMeeting } from '../views/meetings.ts';
import { chairFinder, membersOn, type Offices, officesOf } from '../views/offices.ts';
import { byOf, loadMeeting, openOne, refuseField, stale } from './load.ts';
import { mailCancellation } from './mail.ts';

function checkTime({ from, to }: MeetingFields): void {
  if (to <= from) throw refuseField('to', w.endsBefore);
}

/** Plans of a year are talked over when it has begun, or in the month before. */
function checkIdeasYear({ ideasYear, day }: Pick<NewMeeting, 'ideasYear' | 'day'>): void {
  if (ideasYear === null || day.startsWith(`${ideasYear}-`) || day.startsWith(`${ideasYear - 1}-12`)) return;
  throw refuseField('day', plansRefusals.ideasYear, { year: ideasYear });
}

function refuseOver({ state }: store.MeetingRecord): void {
  if (state === 'planned') return;
  throw new AppError(409, 'not-planned', w.notPlanned, { state: say(stateWords[state], 'zh') });
}

/** Makes a meeting without a look at its day: for the demo, and inside of {@link addMeeting}. */
export async function createMeeting(
  ctx: WriteContext,
  offices: Offices,
  { officeId, invitedIds, ideasYear, ...fields }: NewMeeting,
): Promise<string> {
  const chairId = (await chairFinder(ctx, offices))(officeId, fields.day);
  const id = newId(ctx.now, ctx.chance);
  const meeting = policy.allowKeeping<store.MeetingRecord>(
    ctx.actor,
    { officeId, chairId },
    {
      ...{ ...fields, id, officeId, version: 1, state: 'planned', chairId: null, deputyId: null },
      ...{ deputyWhy: '', documentId: null, ideasYear, changedBy: byOf(ctx), changedAt: ctx.now },
    },
  );
  if (!(await store.createMeeting(ctx.db, ctx.city.id, meeting))) {
    const there = (await store.listIdeas(ctx.db, officeId)).find((one) => one.ideasYear === ideasYear);
    const { title = '', day = '' } = there ?? {};
    throw new AppError(409, 'ideas-there', plansRefusals.ideasThere, { year: ideasYear ?? '', title, day });
  }
  await store.addSeats(ctx.db, ctx.city.id, meeting, invitedIds ?? membersOn(offices, officeId, fields.day));
  await record(ctx, happenings.arranged, id, { office: officeId, version: 1 });
  return id;
}

/** Arranges a meeting and asks all who are members on its day, unless told otherwise. Throws 400, 403, 404. */
export async function addMeeting(ctx: WriteContext, asked: NewMeeting): Promise<Meeting> {
  const offices = await officesOf(ctx);
  if (!offices.seen.some(({ officeId }) => officeId === asked.officeId)) throw notFound();
  checkTime(asked);
  if (asked.day < offices.today) throw refuseField('day', w.meetingInPast);
  checkIdeasYear(asked);
  for (const id of asked.invitedIds ?? []) openOne(offices, id, 'invitedIds');
  return getMeeting(ctx, await createMeeting(ctx, offices, asked));
}

/** Changes when and where it is, who is asked and who presides. Throws 400, 403, 404, 409. */
export async function changeMeeting(
  ctx: WriteContext,
  id: string,
  { version, invitedIds, deputyId, deputyWhy, ...fields }: MeetingChange,
): Promise<Meeting> {
  const { offices, meeting, kept } = await loadMeeting(ctx, id, version);
  const by = { version: version + 1, changedBy: byOf(ctx), changedAt: ctx.now };
  const next = policy.allowKeeping(ctx.actor, kept, { ...meeting, ...fields, ...by, deputyId, deputyWhy });
  refuseOver(meeting);
  checkTime(fields);
  checkIdeasYear({ ideasYear: meeting.ideasYear, day: fields.day });
  if (fields.day < offices.today && fields.day !== meeting.day) throw refuseField('day', w.meetingInPast);
  if (deputyId !== null && deputyWhy === '') throw refuseField('deputyWhy', w.whyNeeded);
  const seats = await store.listSeats(ctx.db, id);
  const answered = seats.find(
    ({ organisationId, answer }) => answer !== 'asked' && !invitedIds.includes(organisationId),
  );
  if (answered) {
    const { shortName: name } = offices.ref(answered.organisationId);
    throw refuseField('invitedIds', w.mayNotDrop, { name });
  }
  const known = new Set(seats.map(({ organisationId }) => organisationId));
  for (const one of [...invitedIds, ...(deputyId === null ? [] : [deputyId])]) {
    if (!known.has(one)) openOne(offices, one, 'invitedIds');
  }
  await store.saveMeeting(ctx.db, next);
  await store.addSeats(ctx.db, ctx.city.id, next, invitedIds);
  await store.removeSeats(ctx.db, next, invitedIds);
  const gone = [...known].filter((one) => !invitedIds.includes(one));
  await mailCancellation(ctx, offices, { meeting: next, bodyIds: gone });
  await record(ctx, happenings.arranged, id, { office: meeting.officeId, version: next.version });
  return getMeeting(ctx, id);
}

/** It was held, or is called off. Who was in the chair is settled with it. Throws 403, 404, 409. */
export async function setMeetingState(
  ctx: WriteContext,
  id: string,
  { version, state }: { version: number; state: 'held' | 'cancelled' },
): Promise<Meeting> {
  const { offices, meeting, kept } = await loadMeeting(ctx, id, version);
  const { officeId, day } = meeting;
  const by = { version: version + 1, changedBy: byOf(ctx), changedAt: ctx.now };
  const chairId = state === 'held' ? kept.chairId : null;
  const next = policy.allowKeeping(ctx.actor, kept, { ...meeting, ...by, state, chairId });
  refuseOver(meeting);
  if (state === 'held') {
    if (day > offices.today) throw new AppError(409, 'not-yet', w.notYetHeld, { day });
    if (chairId === null && meeting.deputyId === null) {
      throw new AppError(409, 'no-chair', w.noChair, { month: day.slice(0, 7) });
    }
  }
  await store.saveMeeting(ctx.db, next);
  if (state === 'held') {
    const seats = await store.listSeats(ctx.db, id);
    const came = (answer: string) =>
      seats.filter((seat) => seat.answer === answer).map(({ organisationId }) => organisationId);
    const area = offices.organisations.get(officeId)?.areaId ?? null;
    const together = [...came('present'), ...came('deputy')];
    const facts = { office: officeId, present: came('present').length, day, area, together };
    await record(ctx, happenings.held, id, facts);
  } else {
    await record(ctx, happenings.cancelled, id, { office: officeId });
    const bodyIds = (await store.listSeats(ctx.db, id)).map(({ organisationId }) => organisationId);
    await mailCancellation(ctx, offices, { meeting: next, bodyIds });
  }
  return getMeeting(ctx, id);
}

/** A body says whether it comes; on the day whoever keeps the meeting writes it down. Throws 400, 403, 404, 409. */
export async function sit(
  ctx: WriteContext,
  id: string,
  organisationId: string,
  { version, answer, name, reason }: SeatChange,
): Promise<Meeting> {
  const { offices, meeting, kept } = await loadMeeting(ctx, id);
  const given = { meetingId: id, organisationId, version: version + 1, answer, name, reason };
  const seat = policy.allowAnswering(ctx.actor, kept, given);
  if (meeting.state === 'cancelled') refuseOver(meeting);
  if (meeting.state === 'held' && !policy.mayKeep(ctx.actor, kept)) refuseOver(meeting);
  if (answer === 'deputy' && name === '') throw refuseField('name', w.deputyName);
  if (answer === 'absent' && reason === '') throw refuseField('reason', w.absentWhy);
  const seats = await store.listSeats(ctx.db, id);
  if (!seats.some((one) => one.organisationId === organisationId)) {
    const { shortName } = offices.ref(organisationId);
    throw new AppError(409, 'not-invited', w.notInvited, { name: shortName });
  }
  if (!(await store.saveSeat(ctx.db, seat))) throw stale();
  await record(ctx, happenings.answered, id, { organisation: organisationId, answer });
  return getMeeting(ctx, id);
}
