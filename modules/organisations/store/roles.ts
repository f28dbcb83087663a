import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { GrantRow, StaffRow } from '../accounts.policy.ts';
import type { OrganisationsTables } from '../organisations.tables.ts';

const table = tables<OrganisationsTables>;

export async function createGrants(db: WriteDb, rows: readonly GrantRow[]): Promise<void> {
  if (rows.length === 0) return;
  await table(db)
    .insertInto('organisations.staff_role')
    .values([...rows])
    .execute();
}

/** Roles of these people that are held at `now`, or will be: what has ended is left out. */
export async function listGrants(db: ReadDb, staffIds: readonly string[], now: Date): Promise<GrantRow[]> {
  if (staffIds.length === 0) return [];
  return table(db)
    .selectFrom('organisations.staff_role')
    .selectAll()
    .where('staff_id', 'in', [...staffIds])
    .where(({ eb, or }) => or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .orderBy('begins_at')
    .orderBy('role')
    .orderBy('id')
    .execute();
}

/** Deputies named by these people, now or in time to come. */
export async function listDeputies(db: ReadDb, forIds: readonly string[], now: Date): Promise<GrantRow[]> {
  if (forIds.length === 0) return [];
  return table(db)
    .selectFrom('organisations.staff_role')
    .selectAll()
    .where('deputy_for', 'in', [...forIds])
    .where('ends_at', '>', now)
    .orderBy('begins_at')
    .orderBy('id')
    .execute();
}

/** A role as a deputy that has not ended, locked; null when there is none. */
export async function findDeputyToChange(db: WriteDb, id: string, now: Date): Promise<GrantRow | null> {
  const row = await table(db)
    .selectFrom('organisations.staff_role')
    .selectAll()
    .where('id', '=', id)
    .where('deputy_for', 'is not', null)
    .where('ends_at', '>', now)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Ends a role now; one that has not begun never will. */
export async function endGrant(db: WriteDb, { id, begins_at }: GrantRow, now: Date): Promise<void> {
  const ends = begins_at > now ? begins_at : now;
  await table(db)
    .updateTable('organisations.staff_role')
    .set({ ends_at: ends })
    .where('id', '=', id)
    .execute();
}

/**
 * How many others hold this role for good and can sign in. Everybody with the role is locked until the transaction
 * ends, so that the last two cannot remove each other.
 */
export async function countOthers(db: WriteDb, { id }: Authorized<StaffRow>, role: string): Promise<number> {
  const held = await table(db)
    .selectFrom('organisations.staff_role')
    .select('staff_id')
    .where('role', '=', role)
    .where('ends_at', 'is', null)
    .where('deputy_for', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  const others = [...new Set(held.map(({ staff_id }) => staff_id))].filter((other) => other !== id);
  if (others.length === 0) return 0;
  const able = await table(db)
    .selectFrom('organisations.staff')
    .select('id')
    .where('id', 'in', others)
    .where('closed_at', 'is', null)
    .where('password_hash', 'is not', null)
    .execute();
  return able.length;
}

/** Who holds one of these roles at an organisation now and has not left, sorted by pinyin. */
export async function listHolders(
  db: ReadDb,
  organisationId: string,
  roles: readonly string[],
  now: Date,
): Promise<{ id: string; name: string; post: string; mail: string | null }[]> {
  return table(db)
    .selectFrom('organisations.staff as staff')
    .select(['staff.id', 'staff.name', 'staff.post', 'staff.mail'])
    .where('staff.closed_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('organisations.staff_role as held')
          .select('held.id')
          .whereRef('held.city_id', '=', 'staff.city_id')
          .whereRef('held.staff_id', '=', 'staff.id')
          .where('held.organisation_id', '=', organisationId)
          .where('held.role', 'in', [...roles])
          .where('held.begins_at', '<=', now)
          .where(({ eb, or }) => or([eb('held.ends_at', 'is', null), eb('held.ends_at', '>', now)])),
      ),
    )
    .orderBy('staff.pinyin')
    .orderBy('staff.id')
    .execute();
}
