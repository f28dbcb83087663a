import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { HonoursTables } from '../honours.tables.ts';
import type { ProjectKind, Sponsor } from '../kinds.rules.ts';

const table = tables<HonoursTables>;
type Row = HonoursTables['honours.project'];

export interface ProjectRecord {
  readonly id: string;
  readonly kind: ProjectKind;
  readonly sponsor: Sponsor;
  readonly organisationId: string;
  readonly name: string;
  readonly number: string;
  readonly issuer: string;
  readonly dated: string;
  readonly quota: number;
  readonly validYears: number;
  readonly enteredBy: string;
  readonly at: Date;
}

function recordOf(row: Row): ProjectRecord {
  return {
    ...{ id: row.id, kind: row.kind as ProjectKind, sponsor: row.sponsor as Sponsor },
    ...{ organisationId: row.organisation_id, name: row.name, number: row.number, issuer: row.issuer },
    ...{ dated: row.dated, quota: row.quota, validYears: row.valid_years },
    ...{ enteredBy: row.entered_by, at: row.at },
  };
}

/** The newest document in front. */
export async function listProjects(db: ReadDb): Promise<ProjectRecord[]> {
  const rows = await table(db)
    .selectFrom('honours.project')
    .selectAll()
    .orderBy('dated', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

export async function findProjectByNumber(
  db: ReadDb,
  kind: ProjectKind,
  number: string,
): Promise<ProjectRecord | null> {
  const row = await table(db)
    .selectFrom('honours.project')
    .selectAll()
    .where('kind', '=', kind)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

export async function findProject(db: ReadDb, id: string): Promise<ProjectRecord | null> {
  const row = await table(db)
    .selectFrom('honours.project')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** False when its number was entered by somebody else meanwhile. */
export async function createProject(
  db: WriteDb,
  city: string,
  one: Authorized<ProjectRecord>,
): Promise<boolean> {
  const saved = await table(db)
    .insertInto('honours.project')
    .values({
      ...{ city_id: city, id: one.id, kind: one.kind, sponsor: one.sponsor, name: one.name },
      ...{ organisation_id: one.organisationId, number: one.number, issuer: one.issuer },
      ...{ dated: one.dated, quota: one.quota, valid_years: one.validYears },
      ...{ entered_by: one.enteredBy, at: one.at },
    })
    .onConflict((conflict) => conflict.columns(['city_id', 'kind', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}
