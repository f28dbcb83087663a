import { workingDaysBetween } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import type { AgreedItem, Part } from '../contract/items.ts';
import type { ItemState } from '../kinds.rules.ts';
import * as policy from '../meetings.policy.ts';
import * as store from '../store/items.ts';
import { listMeetingsOf } from '../store/meetings.ts';
import { chairFinder, type Offices, officeAsked, officesOf } from './offices.ts';

/** Agreed items as the caller sees them: whose they are, what was said to it, how many working days are left. */
export async function seenItems(
  ctx: ReadContext,
  offices: Offices,
  records: readonly store.ItemRecord[],
): Promise<AgreedItem[]> {
  const ids = records.map(({ id }) => id);
  const parts = await store.listParts(ctx.db, ids);
  const editions = await store.listItemEditions(ctx.db, ids);
  const meetingIds = records.map(({ meetingId }) => meetingId);
  const meetings = await listMeetingsOf(ctx.db, offices.scope, meetingIds);
  const chairOn = await chairFinder(ctx, offices);
  const all = [...editions.values()].flat();
  const person = await listPersons(
    ctx.db,
    all.map(({ byId }) => byId),
  );
  const { ref, today } = offices;
  const promisedOf = (one: store.Promised | null) => one && { fen: one.fen, by: ref(one.byId) };
  return records.map((record) => {
    const { id, due, state, officeId } = record;
    const meeting = meetings.get(record.meetingId);
    const kept = { officeId, chairId: meeting?.chairId ?? chairOn(officeId, meeting?.day ?? today) };
    const keeps = state === 'open' && policy.mayKeep(ctx.actor, kept);
    const seenPart = (one: store.PartRecord): Part => ({
      ...{ organisation: ref(one.organisationId), part: one.part, answer: one.answer, about: one.about },
      ...{ reason: one.reason, saidBy: one.saidBy, at: one.at?.toISOString() ?? null, noted: one.noted },
      mayAnswer: state === 'open' && (keeps || policy.mayAnswerFor(ctx.actor, one.organisationId)),
    });
    const own = parts.get(id) ?? [];
    const lead = own.find(({ part }) => part === 'lead');
    if (!lead) throw new TypeError('an agreed item without a lead');
    return {
      ...{ id, version: record.version, number: record.number, text: record.text, due, state },
      meeting: { id: record.meetingId, title: meeting?.title ?? '', day: meeting?.day ?? '' },
      agendaItemId: record.agendaItemId,
      promised: promisedOf(record.promised),
      dueIsFree: !ctx.isWorkingDay(due),
      lead: seenPart(lead),
      assisting: own.filter(({ part }) => part === 'assisting').map(seenPart),
      daysLeft: state === 'open' ? workingDaysBetween(today, due, ctx.isWorkingDay) : null,
      overdue: state === 'open' && due < today,
      ended:
        record.endedOn === null
          ? null
          : { day: record.endedOn, with: record.endedWith, reference: record.endedReference },
      editions: (editions.get(id) ?? []).map(({ version, content, why, byId, at }) => ({
        ...{ version, why, by: person(byId)?.name ?? '', at: at.toISOString() },
        ...{ text: content.text, due: content.due, lead: ref(content.leadId) },
        ...{ assisting: content.assistingIds.map(ref), promised: promisedOf(content.promised ?? null) },
      })),
      mayKeep: keeps,
      mayFinish: state === 'open' && (keeps || policy.mayAnswerFor(ctx.actor, lead.organisationId)),
    };
  });
}

/** Those of one office, what is due first in front. */
export async function listAgreed(
  ctx: ReadContext,
  asked: { office?: string | undefined; state?: ItemState | undefined },
): Promise<{ items: AgreedItem[]; overdue: number }> {
  const offices = await officesOf(ctx);
  const { officeId } = officeAsked(ctx, offices, asked.office);
  const found = await store.listItems(ctx.db, offices.scope, { state: asked.state });
  const items = await seenItems(
    ctx,
    offices,
    found.filter((one) => one.officeId === officeId),
  );
  return { items, overdue: items.filter(({ overdue }) => overdue).length };
}

/** Open ones past their day, of every office the caller sees; the longest overdue first. */
export async function listOverdue(ctx: ReadContext): Promise<AgreedItem[]> {
  const offices = await officesOf(ctx);
  const open = await store.listItems(ctx.db, offices.scope, { state: 'open' });
  return seenItems(
    ctx,
    offices,
    open.filter(({ due }) => due < offices.today),
  );
}

/** Throws 404. */
export async function getItem(ctx: ReadContext, id: string): Promise<AgreedItem> {
  const offices = await officesOf(ctx);
  const record = await store.findItem(ctx.db, offices.scope, id);
  const [seen] = record ? await seenItems(ctx, offices, [record]) : [];
  if (!seen) throw notFound();
  return seen;
}
