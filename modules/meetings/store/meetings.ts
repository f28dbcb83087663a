import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { type MeetingState, meetingsShown, type SeatAnswer } from '../kinds.rules.ts';
import type { MeetingScope } from '../meetings.policy.ts';
import type { MeetingsTables } from '../meetings.tables.ts';

const table = tables<MeetingsTables>;
type Row = MeetingsTables['meetings.meeting'];
type SeatRow = MeetingsTables['meetings.seat'];

export interface MeetingRecord {
  readonly id: string;
  readonly officeId: string;
  readonly version: number;
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly state: MeetingState;
  /** Null until it is held. */
  readonly chairId: string | null;
  readonly deputyId: string | null;
  readonly deputyWhy: string;
  readonly documentId: string | null;
  /** Of which year it talks the plans over; null for every other one. */
  readonly ideasYear: number | null;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

export interface SeatRecord {
  readonly meetingId: string;
  readonly organisationId: string;
  readonly version: number;
  readonly answer: SeatAnswer;
  readonly name: string;
  readonly reason: string;
}

function recordOf(row: Row): MeetingRecord {
  return {
    ...{ id: row.id, officeId: row.office_id, version: row.version, title: row.title, day: row.day },
    ...{ from: row.from_time, to: row.to_time, place: row.place, state: row.state as MeetingState },
    ...{ chairId: row.chair_id, deputyId: row.deputy_id, deputyWhy: row.deputy_why },
    ...{
      documentId: row.document_id,
      ideasYear: row.ideas_year,
      changedBy: row.changed_by,
      changedAt: row.changed_at,
    },
  };
}

function columnsOf(meeting: MeetingRecord) {
  const { title, day, from, to, place, state, chairId, deputyId, deputyWhy, documentId } = meeting;
  return {
    ...{ version: meeting.version, title, day, from_time: from, to_time: to, place, state },
    ...{ chair_id: chairId, deputy_id: deputyId, deputy_why: deputyWhy, document_id: documentId },
    ...{ changed_by: meeting.changedBy, changed_at: meeting.changedAt },
  };
}

/** Newest first, as many as one list shows. */
export async function listMeetings(db: ReadDb, { rows }: MeetingScope): Promise<MeetingRecord[]> {
  if (rows.officeIds.length === 0) return [];
  const found = await table(db)
    .selectFrom('meetings.meeting')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(meetingsShown)
    .execute();
  return found.map(recordOf);
}

/** By id, whoever asks for them: what they agreed is seen by the same people. */
export async function listMeetingsOf(
  db: ReadDb,
  { rows }: MeetingScope,
  ids: readonly string[],
): Promise<Map<string, MeetingRecord>> {
  if (ids.length === 0 || rows.officeIds.length === 0) return new Map();
  const found = await table(db)
    .selectFrom('meetings.meeting')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(found.map((row) => [row.id, recordOf(row)]));
}

export async function findMeeting(
  db: ReadDb,
  scope: MeetingScope,
  id: string,
): Promise<MeetingRecord | null> {
  return (await listMeetingsOf(db, scope, [id])).get(id) ?? null;
}

/** Locked until the transaction ends. */
export async function findMeetingToChange(
  db: WriteDb,
  { rows }: MeetingScope,
  id: string,
): Promise<MeetingRecord | null> {
  if (rows.officeIds.length === 0) return null;
  const row = await table(db)
    .selectFrom('meetings.meeting')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** False where the year has its ideas meeting already. */
export async function createMeeting(
  db: WriteDb,
  city: string,
  meeting: Authorized<MeetingRecord>,
): Promise<boolean> {
  const { id, officeId, ideasYear } = meeting;
  const made = await table(db)
    .insertInto('meetings.meeting')
    .values({ city_id: city, id, office_id: officeId, ideas_year: ideasYear, ...columnsOf(meeting) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** The ideas meetings of an office that are not called off. */
export async function listIdeas(db: ReadDb, officeId: string): Promise<MeetingRecord[]> {
  const found = await table(db)
    .selectFrom('meetings.meeting')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('ideas_year', 'is not', null)
    .where('state', '<>', 'cancelled')
    .execute();
  return found.map(recordOf);
}

/** Saves under its version, the next one. The record must be locked. */
export async function saveMeeting(db: WriteDb, meeting: Authorized<MeetingRecord>): Promise<void> {
  await table(db)
    .updateTable('meetings.meeting')
    .set(columnsOf(meeting))
    .where('id', '=', meeting.id)
    .execute();
}

const seatOf = (row: SeatRow): SeatRecord => ({
  ...{ meetingId: row.meeting_id, organisationId: row.organisation_id, version: row.version },
  ...{ answer: row.answer as SeatAnswer, name: row.name, reason: row.reason },
});

export async function listSeats(db: ReadDb, meetingId: string): Promise<SeatRecord[]> {
  const rows = await table(db)
    .selectFrom('meetings.seat')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .execute();
  return rows.map(seatOf);
}

/** Asks these bodies; who is asked already stays as they are. */
export async function addSeats(
  db: WriteDb,
  city: string,
  { id }: Authorized<MeetingRecord>,
  organisationIds: readonly string[],
): Promise<void> {
  if (organisationIds.length === 0) return;
  await table(db)
    .insertInto('meetings.seat')
    .values(
      organisationIds.map((organisationId) => ({
        ...{ city_id: city, meeting_id: id, organisation_id: organisationId, version: 1 },
        ...{ answer: 'asked', name: '', reason: '' },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** False where somebody changed it since. */
export async function saveSeat(db: WriteDb, seat: Authorized<SeatRecord>): Promise<boolean> {
  const { meetingId, organisationId, version, answer, name, reason } = seat;
  const saved = await table(db)
    .updateTable('meetings.seat')
    .set({ version, answer, name, reason })
    .where('meeting_id', '=', meetingId)
    .where('organisation_id', '=', organisationId)
    .where('version', '=', version - 1)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Asks nobody but these any more; who answered stays. */
export async function removeSeats(
  db: WriteDb,
  { id }: Authorized<MeetingRecord>,
  organisationIds: readonly string[],
): Promise<void> {
  let query = table(db)
    .deleteFrom('meetings.seat')
    .where('meeting_id', '=', id)
    .where('answer', '=', 'asked');
  if (organisationIds.length > 0) query = query.where('organisation_id', 'not in', [...organisationIds]);
  await query.execute();
}

/** Meetings of these days that are not called off, with whom they ask. */
export async function listInvited(
  db: ReadDb,
  { rows }: MeetingScope,
  { from, to }: { readonly from: string; readonly to: string },
) {
  if (rows.officeIds.length === 0) return [];
  const found = await table(db)
    .selectFrom('meetings.meeting as meeting')
    .innerJoin('meetings.seat as seat', (join) =>
      join.onRef('seat.city_id', '=', 'meeting.city_id').onRef('seat.meeting_id', '=', 'meeting.id'),
    )
    .select(['meeting.id', 'meeting.day', 'meeting.title', 'seat.organisation_id'])
    .where('meeting.office_id', 'in', [...rows.officeIds])
    .where('meeting.state', '<>', 'cancelled')
    .where('meeting.day', '>=', from)
    .where('meeting.day', '<=', to)
    .execute();
  return [...Map.groupBy(found, ({ id }) => id)].map(([id, seats]) => ({
    ...{ id, day: seats[0]?.day ?? '', title: seats[0]?.title ?? '', state: 'planned' as const },
    bodyIds: seats.map(({ organisation_id }) => organisation_id),
  }));
}

/** Meetings from a day on that ask one body, those that are called off among them. */
export async function listSeatsOf(
  db: ReadDb,
  organisationId: string,
  from: string,
): Promise<MeetingRecord[]> {
  const found = await table(db)
    .selectFrom('meetings.meeting as meeting')
    .innerJoin('meetings.seat as seat', (join) =>
      join.onRef('seat.city_id', '=', 'meeting.city_id').onRef('seat.meeting_id', '=', 'meeting.id'),
    )
    .selectAll('meeting')
    .where('seat.organisation_id', '=', organisationId)
    .where('meeting.day', '>=', from)
    .orderBy('meeting.day')
    .limit(meetingsShown)
    .execute();
  return found.map(recordOf);
}
