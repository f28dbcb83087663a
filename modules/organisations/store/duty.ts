import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { OrganisationsTables } from '../organisations.tables.ts';

const table = tables<OrganisationsTables>;
export type DutyRow = OrganisationsTables['organisations.duty'];

/** Entries that have not ended, by when they begin. */
export async function listDuties(db: ReadDb, now: Date): Promise<DutyRow[]> {
  return table(db)
    .selectFrom('organisations.duty')
    .selectAll()
    .where('removed_at', 'is', null)
    .where('until_at', '>', now)
    .orderBy('from_at')
    .orderBy('id')
    .execute();
}

/** Who is on duty at this moment. */
export async function listOnDuty(db: ReadDb, now: Date): Promise<DutyRow[]> {
  return (await listDuties(db, now)).filter(({ from_at }) => from_at <= now);
}

export async function findDuty(db: ReadDb, id: string): Promise<DutyRow | null> {
  const row = await table(db)
    .selectFrom('organisations.duty')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function createDuty(db: WriteDb, row: Authorized<DutyRow>): Promise<void> {
  await table(db).insertInto('organisations.duty').values(row).execute();
}

/** Saves on the version that was seen. False when somebody else was first. */
export async function saveDuty(
  db: WriteDb,
  { id }: Authorized<DutyRow>,
  version: number,
  change: Partial<DutyRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('organisations.duty')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Telephones of those who hold one of these roles in an organisation now; for when its rota is empty. */
export async function listPhonesOf(
  db: ReadDb,
  organisationId: string,
  roles: readonly string[],
  now: Date,
): Promise<{ id: string; phone: string }[]> {
  return table(db)
    .selectFrom('organisations.staff as staff')
    .innerJoin('organisations.staff_role as held', (join) =>
      join.onRef('held.city_id', '=', 'staff.city_id').onRef('held.staff_id', '=', 'staff.id'),
    )
    .select(['staff.id', 'staff.phone'])
    .distinct()
    .where('held.organisation_id', '=', organisationId)
    .where('held.role', 'in', [...roles])
    .where('held.begins_at', '<=', now)
    .where(({ eb, or }) => or([eb('held.ends_at', 'is', null), eb('held.ends_at', '>', now)]))
    .where('staff.closed_at', 'is', null)
    .orderBy('staff.id')
    .execute();
}
