import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { Fact, Source } from '../contract/agenda.ts';
import type { AgendaState, SourceKind } from '../kinds.rules.ts';
import type { MeetingScope } from '../meetings.policy.ts';
import type { MeetingsTables } from '../meetings.tables.ts';

const table = tables<MeetingsTables>;
type Row = MeetingsTables['meetings.agenda_item'];

export interface AgendaRecord {
  readonly id: string;
  readonly officeId: string;
  readonly meetingId: string | null;
  readonly version: number;
  readonly place: number;
  readonly title: string;
  readonly proposal: string;
  readonly source: Source;
  readonly sourceKey: string;
  readonly facts: readonly Fact[];
  readonly factsDay: string;
  readonly organisationId: string;
  readonly state: AgendaState;
}

function recordOf(row: Row): AgendaRecord {
  return {
    ...{ id: row.id, officeId: row.office_id, meetingId: row.meeting_id, version: row.version },
    ...{ place: row.place, title: row.title, proposal: row.proposal, sourceKey: row.source_key },
    ...{ source: row.source as Source, facts: row.facts as Fact[], factsDay: row.facts_day },
    ...{ organisationId: row.organisation_id, state: row.state as AgendaState },
  };
}

function columnsOf({ meetingId, version, place, title, proposal, state, facts, ...item }: AgendaRecord) {
  return {
    ...{ meeting_id: meetingId, version, place, title, proposal, state, source_key: item.sourceKey },
    ...{ source: JSON.stringify(item.source), facts: JSON.stringify(facts), facts_day: item.factsDay },
  };
}

/** What stands on the agenda of these meetings, in their order. */
export async function listAgenda(db: ReadDb, meetingIds: readonly string[]): Promise<AgendaRecord[]> {
  if (meetingIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('meetings.agenda_item')
    .selectAll()
    .where('meeting_id', 'in', [...meetingIds])
    .where('state', '=', 'kept')
    .orderBy('place')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** What came from one kind of source onto any agenda. */
export async function listKeptFrom(
  db: ReadDb,
  { rows }: MeetingScope,
  kind: SourceKind,
): Promise<AgendaRecord[]> {
  if (rows.officeIds.length === 0) return [];
  const found = await table(db)
    .selectFrom('meetings.agenda_item')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .where('state', '=', 'kept')
    .where('source_key', 'like', `${kind} %`)
    .orderBy('id')
    .execute();
  return found.map(recordOf);
}

/** What members proposed and no meeting has yet, the oldest first. */
export async function listProposed(db: ReadDb, { rows }: MeetingScope): Promise<AgendaRecord[]> {
  if (rows.officeIds.length === 0) return [];
  const found = await table(db)
    .selectFrom('meetings.agenda_item')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .where('state', '=', 'proposed')
    .orderBy('id')
    .execute();
  return found.map(recordOf);
}

/** Locked until the transaction ends. */
export async function findAgendaToChange(
  db: WriteDb,
  { rows }: MeetingScope,
  id: string,
): Promise<AgendaRecord | null> {
  if (rows.officeIds.length === 0) return null;
  const row = await table(db)
    .selectFrom('meetings.agenda_item')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

export async function createAgenda(db: WriteDb, city: string, item: Authorized<AgendaRecord>): Promise<void> {
  const { id, officeId, organisationId } = item;
  await table(db)
    .insertInto('meetings.agenda_item')
    .values({ city_id: city, id, office_id: officeId, organisation_id: organisationId, ...columnsOf(item) })
    .execute();
}

/** Saves under its version, the next one. The record must be locked. */
export async function saveAgenda(db: WriteDb, item: Authorized<AgendaRecord>): Promise<void> {
  await table(db)
    .updateTable('meetings.agenda_item')
    .set(columnsOf(item))
    .where('id', '=', item.id)
    .execute();
}
