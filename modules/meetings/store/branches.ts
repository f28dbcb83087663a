import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { type BranchState, branchesShown } from '../kinds.rules.ts';
import type { MeetingScope } from '../meetings.policy.ts';
import type { MeetingsTables } from '../meetings.tables.ts';

const table = tables<MeetingsTables>;
type Row = MeetingsTables['meetings.branch_meeting'];

export interface BranchRecord {
  readonly id: string;
  readonly officeId: string;
  readonly version: number;
  readonly hostId: string;
  readonly theme: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly state: BranchState;
  readonly cancelledWhy: string;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

export interface GuestRecord {
  readonly branchId: string;
  readonly organisationId: string;
  readonly present: boolean | null;
}

const recordOf = (row: Row): BranchRecord => ({
  ...{ id: row.id, officeId: row.office_id, version: row.version, hostId: row.host_id, theme: row.theme },
  ...{ day: row.day, from: row.from_time, to: row.to_time, place: row.place },
  ...{ state: row.state as BranchState, cancelledWhy: row.cancelled_why },
  ...{ changedBy: row.changed_by, changedAt: row.changed_at },
});

function columnsOf(branch: BranchRecord) {
  const { version, hostId, theme, day, from, to, place, state, cancelledWhy, changedBy, changedAt } = branch;
  return {
    ...{ version, host_id: hostId, theme, day, from_time: from, to_time: to, place, state },
    ...{ cancelled_why: cancelledWhy, changed_by: changedBy, changed_at: changedAt },
  };
}

/** From a day to another, both included, in order. */
export async function listBranches(
  db: ReadDb,
  { rows }: MeetingScope,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<BranchRecord[]> {
  if (rows.officeIds.length === 0) return [];
  const found = await table(db)
    .selectFrom('meetings.branch_meeting')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('from_time')
    .orderBy('id')
    .limit(branchesShown)
    .execute();
  return found.map(recordOf);
}

/** Those that one body hosts or is asked to, from a day on, for its calendar. */
export async function listBranchesOf(db: ReadDb, bodyId: string, from: string): Promise<BranchRecord[]> {
  const found = await table(db)
    .selectFrom('meetings.branch_meeting as branch')
    .selectAll('branch')
    .where('day', '>=', from)
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        eb('host_id', '=', bodyId),
        exists(
          selectFrom('meetings.branch_guest as guest')
            .select('guest.branch_id')
            .whereRef('guest.city_id', '=', 'branch.city_id')
            .whereRef('guest.branch_id', '=', 'branch.id')
            .where('guest.organisation_id', '=', bodyId),
        ),
      ]),
    )
    .orderBy('day')
    .orderBy('id')
    .limit(branchesShown)
    .execute();
  return found.map(recordOf);
}

/** Locked until the transaction ends. */
export async function findBranchToChange(
  db: WriteDb,
  { rows }: MeetingScope,
  id: string,
): Promise<BranchRecord | null> {
  if (rows.officeIds.length === 0) return null;
  const row = await table(db)
    .selectFrom('meetings.branch_meeting')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

export async function createBranch(
  db: WriteDb,
  city: string,
  branch: Authorized<BranchRecord>,
): Promise<void> {
  const { id, officeId } = branch;
  await table(db)
    .insertInto('meetings.branch_meeting')
    .values({ city_id: city, id, office_id: officeId, ...columnsOf(branch) })
    .execute();
}

/** Saves under its version, the next one. The record must be locked. */
export async function saveBranch(db: WriteDb, branch: Authorized<BranchRecord>): Promise<void> {
  await table(db)
    .updateTable('meetings.branch_meeting')
    .set(columnsOf(branch))
    .where('id', '=', branch.id)
    .execute();
}

/** By branch meeting. */
export async function listGuests(
  db: ReadDb,
  branchIds: readonly string[],
): Promise<Map<string, GuestRecord[]>> {
  if (branchIds.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('meetings.branch_guest')
    .selectAll()
    .where('branch_id', 'in', [...branchIds])
    .execute();
  const guests = rows.map(({ branch_id, organisation_id, present }) => ({
    ...{ branchId: branch_id, organisationId: organisation_id, present },
  }));
  return Map.groupBy(guests, ({ branchId }) => branchId);
}

/** Puts these in the place of those who were asked. */
export async function saveGuests(
  db: WriteDb,
  city: string,
  { id }: Authorized<BranchRecord>,
  guests: readonly Omit<GuestRecord, 'branchId'>[],
): Promise<void> {
  await table(db).deleteFrom('meetings.branch_guest').where('branch_id', '=', id).execute();
  if (guests.length === 0) return;
  await table(db)
    .insertInto('meetings.branch_guest')
    .values(
      guests.map(({ organisationId, present }) => ({
        ...{ city_id: city, branch_id: id, organisation_id: organisationId, present },
      })),
    )
    .execute();
}
