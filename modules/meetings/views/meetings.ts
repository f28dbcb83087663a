import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { AgendaItem } from '../contract/agenda.ts';
import type { Meeting, MeetingLine } from '../contract/meetings.ts';
import * as policy from '../meetings.policy.ts';
import * as agenda from '../store/agenda.ts';
import * as items from '../store/items.ts';
import { listMailings } from '../store/mailings.ts';
import * as store from '../store/meetings.ts';
import { seenItems } from './items.ts';
import { chairFinder, membersOn, type Offices, officeAsked, officesOf } from './offices.ts';

export function seenAgenda({ ref }: Offices, item: agenda.AgendaRecord): AgendaItem {
  const { id, version, place, title, proposal, source, facts, factsDay, organisationId, state } = item;
  return {
    ...{ id, version, place, title, proposal, source, factsDay, state },
    ...{ facts: [...facts], organisation: ref(organisationId) },
  };
}

function lineOf(
  { ref }: Offices,
  { id, version, title, day, from, to, place, state, officeId, ideasYear }: store.MeetingRecord,
  chair: string | null,
): Omit<MeetingLine, 'agenda' | 'items'> {
  return {
    ...{ id, version, title, day, from, to, place, state, ideasYear },
    ...{ office: ref(officeId), chair: chair === null ? null : ref(chair) },
  };
}

/** Meetings of one office, the newest first, with what members proposed meanwhile. */
export async function listMeetings(ctx: ReadContext, asked: { office?: string | undefined }) {
  const offices = await officesOf(ctx);
  const { officeId } = officeAsked(ctx, offices, asked.office);
  const { today, scope } = offices;
  const chairOn = await chairFinder(ctx, offices);
  const meetings = (await store.listMeetings(ctx.db, scope)).filter((one) => one.officeId === officeId);
  const ids = meetings.map(({ id }) => id);
  const kept = await agenda.listAgenda(ctx.db, ids);
  const agreed = await items.listItems(ctx.db, scope, { meetingIds: ids });
  const proposed = (await agenda.listProposed(ctx.db, scope)).filter((one) => one.officeId === officeId);
  return {
    office: offices.ref(officeId),
    meetings: meetings.map((one) => ({
      ...lineOf(offices, one, one.chairId ?? chairOn(officeId, one.day)),
      agenda: kept.filter(({ meetingId }) => meetingId === one.id).length,
      items: agreed.filter(({ meetingId }) => meetingId === one.id).length,
    })),
    proposals: proposed.map((one) => seenAgenda(offices, one)),
    mayAdd: policy.mayKeep(ctx.actor, { officeId, chairId: chairOn(officeId, today) }),
    mayPropose: membersOn(offices, officeId, today).some((id) => policy.mayAnswerFor(ctx.actor, id)),
  };
}

/** Throws 404. */
export async function getMeeting(ctx: ReadContext, id: string): Promise<Meeting> {
  const offices = await officesOf(ctx);
  const found = await store.findMeeting(ctx.db, offices.scope, id);
  if (!found) throw notFound();
  const { officeId, day, deputyId, deputyWhy, documentId } = found;
  const chairId = found.chairId ?? (await chairFinder(ctx, offices))(officeId, day);
  const keeps = policy.mayKeep(ctx.actor, { officeId, chairId });
  const order = membersOn(offices, officeId, day);
  const place = (one: store.SeatRecord) => {
    const at = order.indexOf(one.organisationId);
    return at === -1 ? order.length : at;
  };
  const seats = (await store.listSeats(ctx.db, id)).toSorted((a, b) => place(a) - place(b));
  const agreed = await items.listItems(ctx.db, offices.scope, { meetingIds: [id] });
  const isOffice = policy.mayOffice(ctx.actor, officeId);
  return {
    ...lineOf(offices, found, chairId),
    agenda: (await agenda.listAgenda(ctx.db, [id])).map((one) => seenAgenda(offices, one)),
    items: (await seenItems(ctx, offices, agreed)).toSorted((a, b) => a.number - b.number),
    deputy: deputyId === null ? null : { organisation: offices.ref(deputyId), why: deputyWhy },
    isFree: !ctx.isWorkingDay(day),
    seats: seats.map(({ organisationId, version, answer, name, reason }) => ({
      ...{ organisation: offices.ref(organisationId), version, answer, name, reason },
      mayAnswer:
        found.state !== 'cancelled' &&
        (keeps || (found.state === 'planned' && policy.mayAnswerFor(ctx.actor, organisationId))),
    })),
    documentId: ctx.actor.kind === 'staff' && ctx.actor.organisationId === officeId ? documentId : null,
    mailings: (await listMailings(ctx.db, id)).map(({ at, ...one }) => ({ ...one, at: at.toISOString() })),
    mayKeep: keeps,
    mayDraft: isOffice && found.state === 'held' && documentId === null,
  };
}
