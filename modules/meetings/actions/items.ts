import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { refuseDayOff } from '../../../platform/calendar/deadline.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { AgreedItem, ItemFields, NewItem } from '../contract/items.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import { stateWords, meetingRefusals as w, writtenWords } from '../meetings.words.ts';
import { listAgenda } from '../store/agenda.ts';
import * as store from '../store/items.ts';
import { findMeetingToChange, type MeetingRecord } from '../store/meetings.ts';
import { getItem } from '../views/items.ts';
import { chairFinder, type Offices, officesOf } from '../views/offices.ts';
import { byOf, loadMeeting, openOne, refuseField, stale } from './load.ts';

/** Throws 400 on each field that does not fit; a due day on a day off only after the caller was told. */
function check(ctx: WriteContext, offices: Offices, fields: ItemFields, meeting: MeetingRecord): void {
  const { leadId, assistingIds, due, dueAnyway } = fields;
  openOne(offices, leadId, 'leadId');
  for (const id of assistingIds) openOne(offices, id, 'assistingIds');
  if (assistingIds.includes(leadId)) throw refuseField('assistingIds', w.leadAssists);
  const { promisedFen, promisedById } = fields;
  if ((promisedFen === null) !== (promisedById === null)) {
    throw refuseField(promisedFen === null ? 'promisedFen' : 'promisedById', w.promisedHalf);
  }
  if (promisedById !== null && promisedById !== leadId && !assistingIds.includes(promisedById)) {
    throw refuseField('promisedById', w.promisedByOther);
  }
  if (due < meeting.day) throw refuseField('due', w.dueBefore);
  refuseDayOff(ctx, due, { anyway: dueAnyway, earliest: meeting.day });
}

function contentOf(fields: ItemFields): store.ItemContent & { promised: store.Promised | null } {
  const { text, due, leadId, assistingIds, promisedFen: fen, promisedById: byId } = fields;
  const promised = fen === null || byId === null ? null : { fen, byId };
  return { text, due, leadId, assistingIds: [...new Set(assistingIds)], promised };
}

function partsOf(itemId: string, { leadId, assistingIds }: store.ItemContent): store.PartRecord[] {
  const said = { about: null, reason: '', saidBy: '', byId: null, at: null, noted: '' };
  const open = { ...said, itemId, answer: 'open' } as const;
  return [
    { ...open, organisationId: leadId, part: 'lead' },
    ...assistingIds.map((organisationId) => ({ ...open, organisationId, part: 'assisting' as const })),
  ];
}

async function happened(
  ctx: WriteContext,
  { id, officeId, version, state }: store.ItemRecord,
): Promise<void> {
  await record(ctx, happenings.agreed, id, { office: officeId, version, state });
}

/** Writes down what is agreed at a meeting; each body named may then accept or contest. Throws 400, 403, 404, 409. */
export async function agree(ctx: WriteContext, meetingId: string, asked: NewItem): Promise<AgreedItem> {
  const { offices, meeting, kept } = await loadMeeting(ctx, meetingId);
  policy.allowKeeping(ctx.actor, kept, {});
  if (meeting.state === 'cancelled') throw new AppError(409, 'cancelled', w.onlyHeld);
  check(ctx, offices, asked, meeting);
  const { agendaItemId } = asked;
  if (
    agendaItemId !== null &&
    !(await listAgenda(ctx.db, [meetingId])).some(({ id }) => id === agendaItemId)
  ) {
    throw notFound();
  }
  const others = await store.listItems(ctx.db, offices.scope, { meetingIds: [meetingId] });
  const id = newId(ctx.now, ctx.chance);
  const content = contentOf(asked);
  const { text, due, promised } = content;
  const item = policy.allowKeeping<store.ItemRecord>(ctx.actor, kept, {
    ...{ id, officeId: meeting.officeId, meetingId, agendaItemId, version: 1, text, due, promised },
    ...{ number: Math.max(0, ...others.map(({ number }) => number)) + 1, state: 'open' },
    ...{ endedWith: '', endedReference: '', endedOn: null, changedBy: byOf(ctx), changedAt: ctx.now },
  });
  await store.createItem(ctx.db, ctx.city.id, item);
  await store.saveParts(ctx.db, ctx.city.id, item, partsOf(id, content));
  await store.createItemEdition(ctx.db, ctx.city.id, item, content, say(writtenWords.first, 'zh'));
  await happened(ctx, item);
  return getItem(ctx, id);
}

export interface LoadedItem {
  readonly offices: Offices;
  readonly item: store.ItemRecord;
  readonly meeting: MeetingRecord;
  readonly parts: readonly store.PartRecord[];
  readonly kept: policy.Kept;
}

/** An agreed item that is open, locked. Throws 404, and 409 on an old version or an ended one. */
export async function loadItem(ctx: WriteContext, id: string, version: number): Promise<LoadedItem> {
  const offices = await officesOf(ctx);
  const item = await store.findItemToChange(ctx.db, offices.scope, id);
  const meeting = item && (await findMeetingToChange(ctx.db, offices.scope, item.meetingId));
  if (!item || !meeting) throw notFound();
  if (item.version !== version) throw stale();
  if (item.state !== 'open') {
    throw new AppError(409, 'ended', w.ended, { state: say(stateWords[item.state], 'zh') });
  }
  const chairId = meeting.chairId ?? (await chairFinder(ctx, offices))(item.officeId, meeting.day);
  const parts = (await store.listParts(ctx.db, [id])).get(id) ?? [];
  return { offices, item, meeting, parts, kept: { officeId: item.officeId, chairId } };
}

const next = (ctx: WriteContext, item: store.ItemRecord): store.ItemRecord => ({
  ...{ ...item, version: item.version + 1, changedBy: byOf(ctx), changedAt: ctx.now },
});

/**
 * Changes the wording, the day or whose it is. What a body said stays where nothing it concerns has changed; else it is
 * asked again, so that nobody is held to what they did not accept. Throws 400, 403, 404, 409.
 */
export async function changeItem(
  ctx: WriteContext,
  id: string,
  { version, why, ...asked }: ItemFields & { version: number; why: string },
): Promise<AgreedItem> {
  const { offices, item, meeting, parts, kept } = await loadItem(ctx, id, version);
  const content = contentOf(asked);
  const saved: Authorized<store.ItemRecord> = policy.allowKeeping(ctx.actor, kept, {
    ...{ ...next(ctx, item), text: content.text, due: content.due },
    promised: content.promised,
  });
  // A day off that it was due on already was told before.
  const dueAnyway = asked.dueAnyway || asked.due === item.due;
  check(ctx, offices, { ...asked, dueAnyway }, meeting);
  const gives = ({ promised }: Pick<store.ItemRecord, 'promised'>) => `${promised?.fen} ${promised?.byId}`;
  const same = item.text === content.text && item.due === content.due && gives(item) === gives(content);
  const after = partsOf(id, content).map((one) => {
    const before = parts.find(({ organisationId }) => organisationId === one.organisationId);
    return same && before?.part === one.part ? before : one;
  });
  await store.saveItem(ctx.db, saved);
  await store.saveParts(ctx.db, ctx.city.id, saved, after);
  await store.createItemEdition(ctx.db, ctx.city.id, saved, content, why);
  await happened(ctx, saved);
  return getItem(ctx, id);
}
