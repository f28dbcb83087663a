import { AppError } from '../../../base/error.ts';
import { say } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { getCallLists, isSolved, setCall } from '../../needs/needs.public.ts';
import type { AgreedItem, Answer, Ending, NewCallEntry } from '../contract/items.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import { stateWords, meetingRefusals as w, writtenWords } from '../meetings.words.ts';
import * as store from '../store/items.ts';
import { findMeeting, listSeats } from '../store/meetings.ts';
import { getItem } from '../views/items.ts';
import { officesOf } from '../views/offices.ts';
import { loadItem } from './items.ts';
import { byOf, refuseField } from './load.ts';

async function savePart(
  ctx: WriteContext,
  item: Authorized<store.ItemRecord>,
  parts: readonly store.PartRecord[],
  part: store.PartRecord,
): Promise<void> {
  await store.saveItem(ctx.db, item);
  const after = parts.map((one) => (one.organisationId === part.organisationId ? part : one));
  await store.saveParts(ctx.db, ctx.city.id, item, after);
}

/**
 * A lead or assisting body accepts its part, or contests the day, the part or the wording with a reason; in the room
 * the office writes it down with who said it. Nobody decides over them. Throws 400, 403, 404, 409.
 */
export async function answerItem(
  ctx: WriteContext,
  id: string,
  organisationId: string,
  { version, answer, about, reason, saidBy }: Answer,
): Promise<AgreedItem> {
  const { offices, item, parts, kept } = await loadItem(ctx, id, version);
  const { shortName: name } = offices.ref(organisationId);
  const before = parts.find((one) => one.organisationId === organisationId);
  if (!before) throw new AppError(409, 'not-part', w.notPart, { name });
  if (answer === 'contested' && about === null) throw refuseField('about', w.contestWhat);
  if (answer === 'contested' && reason === '') throw refuseField('reason', w.contestWhy);
  const moved = { ...item, version: version + 1, changedBy: byOf(ctx), changedAt: ctx.now };
  const allowed = policy.allowAnswering(ctx.actor, kept, { ...moved, organisationId });
  const sits = (await listSeats(ctx.db, item.meetingId)).find((one) => one.organisationId === organisationId);
  // For itself whoever is signed in; in the room whoever sits there for it.
  const own = policy.mayAnswerFor(ctx.actor, organisationId) ? staffOf(ctx.actor).name : (sits?.name ?? '');
  await savePart(ctx, allowed, parts, {
    ...{ ...before, answer, reason, about: answer === 'contested' ? about : null, noted: '' },
    ...{ saidBy: saidBy === '' ? own : saidBy, byId: byOf(ctx), at: ctx.now },
  });
  await record(ctx, happenings.partAnswered, id, { organisation: organisationId, answer });
  return getItem(ctx, id);
}

/** Writes down a disagreement that stays; it changes nothing for the body. Throws 403, 404, 409. */
export async function noteItem(
  ctx: WriteContext,
  id: string,
  organisationId: string,
  { version, noted }: { version: number; noted: string },
): Promise<AgreedItem> {
  const { offices, item, parts, kept } = await loadItem(ctx, id, version);
  const moved = { ...item, version: version + 1, changedBy: byOf(ctx), changedAt: ctx.now };
  const allowed = policy.allowKeeping(ctx.actor, kept, moved);
  const before = parts.find((one) => one.organisationId === organisationId);
  if (before?.answer !== 'contested') {
    const { shortName: name } = offices.ref(organisationId);
    throw new AppError(409, 'not-contested', w.notContested, { name });
  }
  await savePart(ctx, allowed, parts, { ...before, noted });
  await record(ctx, happenings.partAnswered, id, { organisation: organisationId, answer: 'noted' });
  return getItem(ctx, id);
}

/** It is done, with what, or dropped by a later meeting. Throws 400, 403, 404, 409. */
export async function endItem(
  ctx: WriteContext,
  id: string,
  { version, state, with: words, reference }: Ending,
): Promise<AgreedItem> {
  const { offices, item, parts, kept } = await loadItem(ctx, id, version);
  const leadId = parts.find(({ part }) => part === 'lead')?.organisationId ?? '';
  const ended = { state, endedWith: words, endedReference: reference, endedOn: offices.today };
  const by = { version: version + 1, changedBy: byOf(ctx), changedAt: ctx.now };
  const allowed = policy.allowEnding(ctx.actor, kept, { ...item, ...ended, ...by, leadId }, state);
  if (reference !== '' && !(await isSolved(ctx.db, reference))) {
    throw refuseField('reference', w.noSuchNeed, { reference });
  }
  await store.saveItem(ctx.db, allowed);
  await record(ctx, happenings.agreed, id, { office: item.officeId, version: allowed.version, state });
  return getItem(ctx, id);
}

/**
 * Puts an organisation on the call list by what a meeting agreed, or takes it off: the list is that by which needs are
 * handed over. Throws 400, 403, 404, 409.
 */
export async function callItem(
  ctx: WriteContext,
  id: string,
  { category, organisationId, removed }: NewCallEntry,
): Promise<{ source: string; agreedOn: string }> {
  const offices = await officesOf(ctx);
  const item = await store.findItem(ctx.db, offices.scope, id);
  const meeting = item && (await findMeeting(ctx.db, offices.scope, item.meetingId));
  if (!item || !meeting) throw notFound();
  policy.allowOffice(ctx.actor, item);
  const { title, day: agreedOn } = meeting;
  if (meeting.state !== 'held') throw new AppError(409, 'not-held', w.callBeforeHeld, { title });
  if (item.state === 'dropped') {
    throw new AppError(409, 'ended', w.ended, { state: say(stateWords.dropped, 'zh') });
  }
  const source = say(writtenWords.source, 'zh', { title, number: item.number });
  const { history, entries } = await getCallLists(ctx);
  const isIt = (one: (typeof history)[number]) =>
    one.list === 'call' && one.category.code === category && one.organisation.id === organisationId;
  if (removed && !entries.some(isIt)) throw refuseField('organisationId', w.notOnCallList);
  const { length: version } = history.filter(isIt);
  const asked = { list: 'call', category, organisationId, version, source, agreedOn, removed } as const;
  await setCall(ctx, asked, { itemId: id, meetingId: meeting.id });
  return { source, agreedOn };
}
