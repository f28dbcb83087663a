import { sql } from 'kysely';
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
    closed: row.closed_at !== null,
    version: row.version,
  };
}

/** Every organisation of the city, closed ones with it since records go on naming them, sorted by pinyin. */
export async function listOrganisations(db: ReadDb): Promise<Organisation[]> {
  const rows = await table(db)
    .selectFrom('organisations.organisation')
    .selectAll()
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
  return rows.map(organisation);
}

/** The organisations with these ids, sorted by pinyin; unknown ids are left out. */
export async function listOrganisationsOf(db: ReadDb, ids: readonly string[]): Promise<Organisation[]> {
  if (ids.length === 0) return [];
  const rows = await table(db)
    .selectFrom('organisations.organisation')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
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

export type OrganisationRow = OrganisationsTables['organisations.organisation'];

export async function createOrganisations(db: WriteDb, rows: readonly OrganisationRow[]): Promise<void> {
  await table(db)
    .insertInto('organisations.organisation')
    .values([...rows])
    .execute();
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

/** Who did something, by name and staff number, for each of these ids; null for nobody, and for whom nobody knows. */
export async function listPersons(
  db: ReadDb,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => { name: string; number: string } | null> {
  const names = await listStaffNames(
    db,
    ids.filter((id) => id !== null),
  );
  return (id) => {
    const found = id === null ? undefined : names.get(id);
    return found ? { name: found.name, number: found.number } : null;
  };
}

/** The staff of an organisation who have not left, sorted by pinyin. */
export async function listColleagues(db: ReadDb, organisationId: string): Promise<Colleague[]> {
  return table(db)
    .selectFrom('organisations.staff')
    .select(['id', 'name', 'post', 'languages'])
    .where('organisation_id', '=', organisationId)
    .where('closed_at', 'is', null)
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
