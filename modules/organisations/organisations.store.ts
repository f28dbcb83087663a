import { sql } from 'kysely';
import type { Role } from '../../platform/access/roles.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { Colleague, Organisation } from './organisations.contract.ts';
import type { OrganisationsTables } from './organisations.tables.ts';

const table = tables<OrganisationsTables>;

function organisation(row: OrganisationsTables['organisations.organisation']): Organisation {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    shortName: row.short_name,
    areaId: row.area_id,
    parentId: row.parent_id,
    phone: row.phone,
    partner: row.partner,
  };
}

/** Every organisation of the city, sorted by pinyin. */
export async function listOrganisations(db: ReadDb): Promise<Organisation[]> {
  const rows = await table(db)
    .selectFrom('organisations.organisation')
    .selectAll()
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
  return rows.map(organisation);
}

export async function findOrganisation(db: ReadDb, id: string): Promise<Organisation | null> {
  const row = await table(db)
    .selectFrom('organisations.organisation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? organisation(row) : null;
}

export async function createOrganisation(
  db: WriteDb,
  row: OrganisationsTables['organisations.organisation'],
): Promise<void> {
  await table(db).insertInto('organisations.organisation').values(row).execute();
}

export type StaffRow = OrganisationsTables['organisations.staff'];

export async function createStaff(db: WriteDb, row: StaffRow, roles: readonly Role[]): Promise<void> {
  await table(db).insertInto('organisations.staff').values(row).execute();
  await table(db)
    .insertInto('organisations.staff_role')
    .values(roles.map((role) => ({ city_id: row.city_id, staff_id: row.id, role })))
    .execute();
}

export async function findStaffByLogin(db: ReadDb, login: string): Promise<StaffRow | null> {
  const row = await table(db)
    .selectFrom('organisations.staff')
    .selectAll()
    .where('login', '=', login)
    .executeTakeFirst();
  return row ?? null;
}

export async function getStaff(db: ReadDb, id: string): Promise<StaffRow> {
  return table(db)
    .selectFrom('organisations.staff')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function listRoles(db: ReadDb, staffId: string): Promise<Role[]> {
  const rows = await table(db)
    .selectFrom('organisations.staff_role')
    .select('role')
    .where('staff_id', '=', staffId)
    .orderBy('role')
    .execute();
  return rows.map(({ role }) => role as Role);
}

/** Names of the staff with these ids; unknown ids are left out. */
export async function listStaffNames(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, { name: string; number: string; organisationId: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('organisations.staff')
    .select(['id', 'name', 'number', 'organisation_id'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(
    rows.map(({ id, name, number, organisation_id }) => [
      id,
      { name, number, organisationId: organisation_id },
    ]),
  );
}

/** The staff of an organisation, sorted by pinyin. */
export async function listColleagues(db: ReadDb, organisationId: string): Promise<Colleague[]> {
  return table(db)
    .selectFrom('organisations.staff')
    .select(['id', 'name', 'post', 'languages'])
    .where('organisation_id', '=', organisationId)
    .orderBy('pinyin')
    .execute();
}

/** Who reads one of these languages, sorted by pinyin. */
export async function listReaders(
  db: ReadDb,
  languages: readonly string[],
): Promise<{ id: string; name: string; organisationId: string; languages: string[] }[]> {
  if (languages.length === 0) return [];
  const rows = await table(db)
    .selectFrom('organisations.staff')
    .select(['id', 'name', 'organisation_id', 'languages'])
    .where('languages', '&&', sql<string[]>`${[...languages]}::text[]`)
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
  return rows.map(({ organisation_id, ...row }) => ({ ...row, organisationId: organisation_id }));
}

export type SessionRow = OrganisationsTables['organisations.session'];

export async function createSession(db: WriteDb, row: SessionRow): Promise<void> {
  await table(db).insertInto('organisations.session').values(row).execute();
}

/** The live session of a token, or of a token rotated away after `formerSince`. */
export async function findSession(
  db: ReadDb,
  hash: Buffer,
  now: Date,
  formerSince: Date,
): Promise<SessionRow | null> {
  const row = await table(db)
    .selectFrom('organisations.session')
    .selectAll()
    .where((or) =>
      or.or([
        or('token_hash', '=', hash),
        or.and([or('former_token_hash', '=', hash), or('rotated_at', '>', formerSince)]),
      ]),
    )
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Gives the session a new token; the old one stays good for a moment. False when a request at the same moment was
 * first: its token is the session's now.
 */
export async function rotateSession(
  db: WriteDb,
  id: string,
  { hash, now, last }: { hash: Buffer; now: Date; last: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('organisations.session')
    .set(({ ref }) => ({ former_token_hash: ref('token_hash'), token_hash: hash, rotated_at: now }))
    .where('id', '=', id)
    .where('rotated_at', '<', last)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function endSession(db: WriteDb, id: string, now: Date): Promise<void> {
  await table(db)
    .updateTable('organisations.session')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
