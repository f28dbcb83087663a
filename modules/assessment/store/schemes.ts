import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { AssessmentScope } from '../assessment.policy.ts';
import type { AssessmentTables } from '../assessment.tables.ts';
import type { Content } from '../content.rules.ts';
import type { EditionState, SchemeState } from '../kinds.rules.ts';

const table = tables<AssessmentTables>;

export interface SchemeRecord {
  readonly id: string;
  readonly version: number;
  readonly officeId: string;
  readonly year: number;
  readonly title: string;
  readonly contestDays: number;
  readonly state: SchemeState;
  readonly changedBy: string;
  readonly changedAt: Date;
}

export interface EditionRecord {
  readonly schemeId: string;
  readonly number: number;
  readonly state: EditionState;
  readonly content: Content;
  readonly drafters: readonly string[];
  readonly draftedAt: Date;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly effectYear: number | null;
}

function schemeOf(row: AssessmentTables['assessment.scheme']): SchemeRecord {
  const { id, version, year, title, office_id, contest_days, state, changed_by, changed_at } = row;
  return {
    ...{ id, version, year, title, officeId: office_id, contestDays: contest_days },
    ...{ state: state as SchemeState, changedBy: changed_by, changedAt: changed_at },
  };
}

function rowOf(city: string, one: SchemeRecord): AssessmentTables['assessment.scheme'] {
  const { id, version, year, title, state } = one;
  return {
    ...{ city_id: city, id, version, year, title, state, office_id: one.officeId },
    ...{ contest_days: one.contestDays, changed_by: one.changedBy, changed_at: one.changedAt },
  };
}

/** Those of the offices seen, and those in which the organisation is assessed; the newest year in front. */
function schemes(db: ReadDb, { rows: { officeIds, organisationId } }: AssessmentScope) {
  return table(db)
    .selectFrom('assessment.scheme as scheme')
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        ...(officeIds.length === 0 ? [] : [eb('scheme.office_id', 'in', [...officeIds])]),
        exists(
          selectFrom('assessment.assessed as own')
            .select('own.year')
            .whereRef('own.city_id', '=', 'scheme.city_id')
            .whereRef('own.scheme_id', '=', 'scheme.id')
            .where('own.body_id', '=', organisationId),
        ),
      ]),
    );
}

export async function listSchemes(db: ReadDb, seen: AssessmentScope): Promise<SchemeRecord[]> {
  const rows = await schemes(db, seen)
    .selectAll('scheme')
    .orderBy('scheme.year', 'desc')
    .orderBy('scheme.id')
    .execute();
  return rows.map(schemeOf);
}

export async function findScheme(
  db: ReadDb,
  seen: AssessmentScope,
  id: string,
): Promise<SchemeRecord | null> {
  const row = await schemes(db, seen).selectAll('scheme').where('scheme.id', '=', id).executeTakeFirst();
  return row ? schemeOf(row) : null;
}

/** Locked. */
export async function findSchemeToChange(
  db: WriteDb,
  seen: AssessmentScope,
  id: string,
): Promise<SchemeRecord | null> {
  const row = await schemes(db, seen)
    .selectAll('scheme')
    .where('scheme.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? schemeOf(row) : null;
}

/** False where the office has one for the year. */
export async function createScheme(
  db: WriteDb,
  city: string,
  scheme: Authorized<SchemeRecord>,
): Promise<boolean> {
  const made = await table(db)
    .insertInto('assessment.scheme')
    .values(rowOf(city, scheme))
    .onConflict((conflict) => conflict.columns(['city_id', 'office_id', 'year']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function saveScheme(db: WriteDb, scheme: Authorized<SchemeRecord>): Promise<void> {
  const { city_id: _, id, ...row } = rowOf('', scheme);
  await table(db).updateTable('assessment.scheme').set(row).where('id', '=', id).execute();
}

function editionOf(row: AssessmentTables['assessment.edition']): EditionRecord {
  return {
    ...{ schemeId: row.scheme_id, number: row.number, state: row.state as EditionState },
    ...{ content: row.content as Content, drafters: row.drafters, draftedAt: row.drafted_at },
    ...{ publishedBy: row.published_by, publishedAt: row.published_at, effectYear: row.effect_year },
  };
}

/** Of each scheme, the newest in front. */
export async function listEditions(
  db: ReadDb,
  schemeIds: readonly string[],
): Promise<Map<string, EditionRecord[]>> {
  if (schemeIds.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('assessment.edition')
    .selectAll()
    .where('scheme_id', 'in', [...schemeIds])
    .orderBy('number', 'desc')
    .execute();
  return Map.groupBy(rows.map(editionOf), ({ schemeId }) => schemeId);
}

function editionRow({ content, drafters, ...one }: EditionRecord) {
  return {
    ...{ state: one.state, content: JSON.stringify(content), drafters: [...drafters] },
    ...{ drafted_at: one.draftedAt, published_by: one.publishedBy, published_at: one.publishedAt },
    effect_year: one.effectYear,
  };
}

export async function createEdition(
  db: WriteDb,
  city: string,
  _scheme: Authorized<SchemeRecord>,
  edition: EditionRecord,
): Promise<void> {
  const key = { city_id: city, scheme_id: edition.schemeId, number: edition.number };
  await table(db)
    .insertInto('assessment.edition')
    .values({ ...key, ...editionRow(edition) })
    .execute();
}

/** A draft as it is now, or what was a draft as it is published. */
export async function saveEdition(
  db: WriteDb,
  _scheme: Authorized<SchemeRecord>,
  edition: EditionRecord,
): Promise<void> {
  await table(db)
    .updateTable('assessment.edition')
    .set(editionRow(edition))
    .where('scheme_id', '=', edition.schemeId)
    .where('number', '=', edition.number)
    .where('state', '=', 'draft')
    .execute();
}

/** The one that was in force is not any more. */
export async function supersede(db: WriteDb, { id }: Authorized<SchemeRecord>): Promise<void> {
  await table(db)
    .updateTable('assessment.edition')
    .set({ state: 'superseded' })
    .where('scheme_id', '=', id)
    .where('state', '=', 'published')
    .execute();
}

/** Of these bodies those that another scheme of the year assesses, with its title. */
export async function listAssessedElsewhere(
  db: ReadDb,
  { id, year }: Pick<SchemeRecord, 'id' | 'year'>,
  bodyIds: readonly string[],
): Promise<{ bodyId: string; title: string }[]> {
  if (bodyIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('assessment.assessed as one')
    .innerJoin('assessment.scheme as scheme', (join) =>
      join.onRef('scheme.city_id', '=', 'one.city_id').onRef('scheme.id', '=', 'one.scheme_id'),
    )
    .select(['one.body_id', 'scheme.title'])
    .where('one.year', '=', year)
    .where('one.scheme_id', '<>', id)
    .where('one.body_id', 'in', [...bodyIds])
    .orderBy('one.body_id')
    .execute();
  return rows.map(({ body_id, title }) => ({ bodyId: body_id, title }));
}

/** Whom the scheme assesses from now on. */
export async function setAssessed(
  db: WriteDb,
  city: string,
  { id, year }: Authorized<SchemeRecord>,
  bodyIds: readonly string[],
): Promise<void> {
  await table(db).deleteFrom('assessment.assessed').where('scheme_id', '=', id).execute();
  await table(db)
    .insertInto('assessment.assessed')
    .values(bodyIds.map((bodyId) => ({ city_id: city, body_id: bodyId, year, scheme_id: id })))
    .execute();
}

/** Years of which these bodies are still to be scored. */
export async function listWaitingYears(db: ReadDb, bodyIds: readonly string[]): Promise<number[]> {
  if (bodyIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('assessment.assessed as one')
    .select('one.year')
    .distinct()
    .where('one.body_id', 'in', [...bodyIds])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assessment.snapshot as taken')
            .select('taken.scheme_id')
            .whereRef('taken.city_id', '=', 'one.city_id')
            .whereRef('taken.scheme_id', '=', 'one.scheme_id'),
        ),
      ),
    )
    .execute();
  return rows.map(({ year }) => year);
}
