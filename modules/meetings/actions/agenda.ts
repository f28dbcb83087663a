import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { keyOf } from '../agenda.rules.ts';
import type { AgendaChange, AgendaItem, NewAgendaItem, Proposal } from '../contract/agenda.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import { meetingRefusals as w } from '../meetings.words.ts';
import * as store from '../store/agenda.ts';
import { findMeeting } from '../store/meetings.ts';
import { seenAgenda } from '../views/meetings.ts';
import { candidateFor } from '../views/offers.ts';
import { chairFinder, membersOn, officesOf } from '../views/offices.ts';
import { loadMeeting, refuseField, stale } from './load.ts';

async function changed(
  ctx: WriteContext,
  { id, officeId, source, state }: store.AgendaRecord,
): Promise<void> {
  await record(ctx, happenings.agendaChanged, id, { office: officeId, source: source.kind, state });
}

/**
 * Puts an item on the agenda; what is counted of it is counted now and stays with it. Throws 403, 404, and 409 where it
 * stands there already or what it was about is gone.
 */
export async function keepAgenda(
  ctx: WriteContext,
  meetingId: string,
  { source, title, proposal }: NewAgendaItem,
): Promise<AgendaItem> {
  const { offices, meeting, kept } = await loadMeeting(ctx, meetingId);
  policy.allowKeeping(ctx.actor, kept, {});
  if (meeting.state === 'cancelled') throw new AppError(409, 'cancelled', w.onlyHeld);
  const { officeId } = meeting;
  const agenda = await store.listAgenda(ctx.db, [meetingId]);
  const sourceKey = keyOf(source);
  if (source.kind !== 'own' && agenda.some((one) => one.sourceKey === sourceKey)) {
    throw new AppError(409, 'twice', w.twiceOnAgenda);
  }
  // What it came from is the office's to read; the chair's head puts their own.
  const found = source.kind === 'own' ? null : await candidateFor(ctx, offices, officeId, source);
  if (source.kind !== 'own' && !found) throw new AppError(409, 'gone', w.offerGone);
  const place = Math.max(0, ...agenda.map((one) => one.place)) + 1;
  const on = { meetingId, place, title, state: 'kept', factsDay: offices.today } as const;
  if (source.kind === 'proposal') {
    const before = await store.findAgendaToChange(ctx.db, offices.scope, source.id);
    if (before?.state !== 'proposed') throw new AppError(409, 'gone', w.offerGone);
    const words = proposal === '' ? before.proposal : proposal;
    const item = { ...before, ...on, proposal: words, version: before.version + 1, sourceKey };
    await store.saveAgenda(ctx.db, policy.allowKeeping(ctx.actor, kept, item));
    await changed(ctx, item);
    return seenAgenda(offices, item);
  }
  const item = policy.allowKeeping<store.AgendaRecord>(ctx.actor, kept, {
    ...{ ...on, id: newId(ctx.now, ctx.chance), officeId, version: 1, proposal, source, sourceKey },
    ...{ facts: found?.facts ?? [], organisationId: staffOf(ctx.actor).organisationId },
  });
  await store.createAgenda(ctx.db, ctx.city.id, item);
  await changed(ctx, item);
  return seenAgenda(offices, item);
}

/** A member proposes an item for a meeting to come. Throws 403, 404. */
export async function propose(
  ctx: WriteContext,
  { officeId, title, proposal }: Proposal,
): Promise<AgendaItem> {
  const offices = await officesOf(ctx);
  const found = offices.seen.find((one) => one.officeId === officeId);
  if (!found) throw notFound();
  const { organisationId } = staffOf(ctx.actor);
  const memberIds = membersOn(offices, officeId, offices.today);
  const item = policy.allowProposing<store.AgendaRecord>(ctx.actor, memberIds, {
    ...{ id: newId(ctx.now, ctx.chance), officeId, meetingId: null, version: 1, place: 1, title, proposal },
    ...{ source: { kind: 'own' }, sourceKey: 'own', facts: [], factsDay: offices.today },
    ...{ organisationId, state: 'proposed' },
  });
  await store.createAgenda(ctx.db, ctx.city.id, item);
  await changed(ctx, item);
  return seenAgenda(offices, item);
}

/** Words, place, or off the agenda. Throws 400, 403, 404, 409. */
export async function changeAgenda(
  ctx: WriteContext,
  id: string,
  { version, title, proposal, place, dropped }: AgendaChange,
): Promise<AgendaItem> {
  const offices = await officesOf(ctx);
  const before = await store.findAgendaToChange(ctx.db, offices.scope, id);
  if (!before) throw notFound();
  const { meetingId, officeId } = before;
  const meeting = meetingId === null ? null : await findMeeting(ctx.db, offices.scope, meetingId);
  const chairOn = await chairFinder(ctx, offices);
  const chairId = meeting?.chairId ?? (meeting ? chairOn(officeId, meeting.day) : null);
  const next = policy.allowAgenda(
    ctx.actor,
    { officeId, chairId },
    {
      ...{ ...before, title, proposal, place, version: version + 1 },
      state: dropped ? ('dropped' as const) : before.state,
    },
  );
  if (before.version !== version) throw stale();
  if (before.state === 'dropped') throw refuseField('dropped', w.offerGone);
  await store.saveAgenda(ctx.db, next);
  await changed(ctx, next);
  return seenAgenda(offices, next);
}
