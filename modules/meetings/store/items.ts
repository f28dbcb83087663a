import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ContestedPart, ItemState, PartAnswer } from '../kinds.rules.ts';
import type { MeetingScope } from '../meetings.policy.ts';
import type { MeetingsTables } from '../meetings.tables.ts';

const table = tables<MeetingsTables>;
type Row = MeetingsTables['meetings.agreed_item'];
type PartRow = MeetingsTables['meetings.part'];

/** Money in fen, and who gives it. */
export interface Promised {
  readonly fen: number;
  readonly byId: string;
}

export interface ItemRecord {
  readonly id: string;
  readonly officeId: string;
  readonly meetingId: string;
  readonly agendaItemId: string | null;
  readonly number: number;
  readonly version: number;
  readonly text: string;
  readonly due: string;
  readonly promised: Promised | null;
  readonly state: ItemState;
  readonly endedWith: string;
  readonly endedReference: string;
  readonly endedOn: string | null;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

export interface PartRecord {
  readonly itemId: string;
  readonly organisationId: string;
  readonly part: 'lead' | 'assisting';
  readonly answer: PartAnswer;
  readonly about: ContestedPart | null;
  readonly reason: string;
  readonly saidBy: string;
  readonly byId: string | null;
  readonly at: Date | null;
  readonly noted: string;
}

function recordOf(row: Row): ItemRecord {
  return {
    ...{ id: row.id, officeId: row.office_id, meetingId: row.meeting_id, number: row.number },
    ...{ agendaItemId: row.agenda_item_id, version: row.version, text: row.text, due: row.due },
    ...{ state: row.state as ItemState, endedWith: row.ended_with, endedReference: row.ended_reference },
    promised:
      row.promised_fen === null || row.promised_by === null
        ? null
        : { fen: Number(row.promised_fen), byId: row.promised_by },
    ...{ endedOn: row.ended_on, changedBy: row.changed_by, changedAt: row.changed_at },
  };
}

function columnsOf(item: ItemRecord) {
  return {
    ...{ version: item.version, text: item.text, due: item.due, state: item.state },
    ...{ ended_with: item.endedWith, ended_reference: item.endedReference, ended_on: item.endedOn },
    ...{
      promised_fen: item.promised ? String(item.promised.fen) : null,
      promised_by: item.promised?.byId ?? null,
    },
    ...{ changed_by: item.changedBy, changed_at: item.changedAt },
  };
}

export interface ItemFilter {
  readonly meetingIds?: readonly string[] | undefined;
  readonly state?: ItemState | undefined;
}

/** What is due first in front. */
export async function listItems(
  db: ReadDb,
  { rows }: MeetingScope,
  filter: ItemFilter,
): Promise<ItemRecord[]> {
  const { meetingIds, state } = filter;
  if (rows.officeIds.length === 0 || meetingIds?.length === 0) return [];
  let query = table(db)
    .selectFrom('meetings.agreed_item')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds]);
  if (meetingIds) query = query.where('meeting_id', 'in', [...meetingIds]);
  if (state) query = query.where('state', '=', state);
  const found = await query.orderBy('due').orderBy('meeting_id').orderBy('number').limit(500).execute();
  return found.map(recordOf);
}

/** Null where the scope has no office, and so no item. */
function itemWithin(db: ReadDb, { rows }: MeetingScope, id: string) {
  if (rows.officeIds.length === 0) return null;
  return table(db)
    .selectFrom('meetings.agreed_item')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .where('id', '=', id);
}

export async function findItem(db: ReadDb, scope: MeetingScope, id: string): Promise<ItemRecord | null> {
  const row = await itemWithin(db, scope, id)?.executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Locked until the transaction ends. */
export async function findItemToChange(
  db: WriteDb,
  scope: MeetingScope,
  id: string,
): Promise<ItemRecord | null> {
  const row = await itemWithin(db, scope, id)?.forUpdate().executeTakeFirst();
  return row ? recordOf(row) : null;
}

export async function createItem(db: WriteDb, city: string, item: Authorized<ItemRecord>): Promise<void> {
  const { id, officeId, meetingId, agendaItemId, number } = item;
  await table(db)
    .insertInto('meetings.agreed_item')
    .values({
      ...{ city_id: city, id, office_id: officeId, meeting_id: meetingId, agenda_item_id: agendaItemId },
      ...{ number, ...columnsOf(item) },
    })
    .execute();
}

/** Saves under its version, the next one. The record must be locked. */
export async function saveItem(db: WriteDb, item: Authorized<ItemRecord>): Promise<void> {
  await table(db)
    .updateTable('meetings.agreed_item')
    .set(columnsOf(item))
    .where('id', '=', item.id)
    .execute();
}

const partOf = (row: PartRow): PartRecord => ({
  ...{ itemId: row.item_id, organisationId: row.organisation_id, part: row.part as PartRecord['part'] },
  ...{ answer: row.answer as PartAnswer, about: row.about as ContestedPart | null, reason: row.reason },
  ...{ saidBy: row.said_by, byId: row.by_id, at: row.at, noted: row.noted },
});

/** By item. */
export async function listParts(db: ReadDb, itemIds: readonly string[]): Promise<Map<string, PartRecord[]>> {
  if (itemIds.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('meetings.part')
    .selectAll()
    .where('item_id', 'in', [...itemIds])
    .execute();
  return Map.groupBy(rows.map(partOf), ({ itemId }) => itemId);
}

/** Puts these in the place of those it had. */
export async function saveParts(
  db: WriteDb,
  city: string,
  { id }: Authorized<ItemRecord>,
  parts: readonly PartRecord[],
): Promise<void> {
  await table(db).deleteFrom('meetings.part').where('item_id', '=', id).execute();
  await table(db)
    .insertInto('meetings.part')
    .values(
      parts.map(({ organisationId, part, answer, about, reason, saidBy, byId, at, noted }) => ({
        ...{ city_id: city, item_id: id, organisation_id: organisationId, part, answer, about, reason },
        ...{ said_by: saidBy, by_id: byId, at, noted },
      })),
    )
    .execute();
}

export interface ItemContent {
  readonly text: string;
  readonly due: string;
  readonly leadId: string;
  readonly assistingIds: readonly string[];
  /** Absent in the wordings of before money was told. */
  readonly promised?: Promised | null;
}

export interface ItemEdition {
  readonly itemId: string;
  readonly version: number;
  readonly content: ItemContent;
  readonly why: string;
  readonly byId: string | null;
  readonly at: Date;
}

/** Keeps the wording as it is now. */
export async function createItemEdition(
  db: WriteDb,
  city: string,
  { id, version, changedBy, changedAt }: Authorized<ItemRecord>,
  content: ItemContent,
  why: string,
): Promise<void> {
  await table(db)
    .insertInto('meetings.item_edition')
    .values({
      ...{ city_id: city, item_id: id, version, content: JSON.stringify(content), why },
      ...{ by_id: changedBy, at: changedAt },
    })
    .execute();
}

/** By item, newest first. */
export async function listItemEditions(
  db: ReadDb,
  itemIds: readonly string[],
): Promise<Map<string, ItemEdition[]>> {
  if (itemIds.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('meetings.item_edition')
    .selectAll()
    .where('item_id', 'in', [...itemIds])
    .orderBy('version', 'desc')
    .execute();
  const editions = rows.map(({ item_id, by_id, content, ...row }) => ({
    ...{ ...row, itemId: item_id, byId: by_id, content: content as ItemContent },
  }));
  return Map.groupBy(editions, ({ itemId }) => itemId);
}
