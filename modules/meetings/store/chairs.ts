import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { MeetingScope } from '../meetings.policy.ts';
import type { MeetingsTables } from '../meetings.tables.ts';

const table = tables<MeetingsTables>;

export type MemberRow = MeetingsTables['meetings.member'];
export type ChairRow = MeetingsTables['meetings.chair'];

interface OfOffice {
  readonly officeId: string;
}

/** Of every office, those that left as well, in the agreed order. */
export async function listMembers(db: ReadDb): Promise<MemberRow[]> {
  return table(db).selectFrom('meetings.member').selectAll().orderBy('place').orderBy('joined_on').execute();
}

export async function addMember(
  db: WriteDb,
  member: Authorized<OfOffice & { row: MemberRow }>,
): Promise<boolean> {
  const made = await table(db)
    .insertInto('meetings.member')
    .values(member.row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** False where it left meanwhile. */
export async function endMember(
  db: WriteDb,
  member: Authorized<OfOffice & { organisationId: string; joinedOn: string; leftOn: string; why: string }>,
): Promise<boolean> {
  const saved = await table(db)
    .updateTable('meetings.member')
    .set({ left_on: member.leftOn, left_why: member.why })
    .where('office_id', '=', member.officeId)
    .where('organisation_id', '=', member.organisationId)
    .where('joined_on', '=', member.joinedOn)
    .where('left_on', 'is', null)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** The members of an office now, locked until the transaction ends. */
export async function listMembersToChange(db: WriteDb, { officeId }: OfOffice): Promise<MemberRow[]> {
  return table(db)
    .selectFrom('meetings.member')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('left_on', 'is', null)
    .orderBy('place')
    .orderBy('joined_on')
    .forUpdate()
    .execute();
}

export async function placeMember(
  db: WriteDb,
  { officeId, organisationId, place }: Authorized<OfOffice & { organisationId: string; place: number }>,
): Promise<void> {
  await table(db)
    .updateTable('meetings.member')
    .set({ place })
    .where('office_id', '=', officeId)
    .where('organisation_id', '=', organisationId)
    .where('left_on', 'is', null)
    .execute();
}

/** Every word on every month of these offices, the oldest first: of a month the last one holds. */
export async function listChairs(db: ReadDb, { rows }: MeetingScope): Promise<ChairRow[]> {
  if (rows.officeIds.length === 0) return [];
  return table(db)
    .selectFrom('meetings.chair')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .orderBy('month')
    .orderBy('number')
    .execute();
}

/** False where somebody said something to one of these months meanwhile. */
export async function addChairs(
  db: WriteDb,
  { rows }: Authorized<OfOffice & { rows: readonly ChairRow[] }>,
): Promise<boolean> {
  if (rows.length === 0) return true;
  const made = await table(db)
    .insertInto('meetings.chair')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === BigInt(rows.length);
}
