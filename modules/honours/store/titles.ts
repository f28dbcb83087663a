import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { HonoursTables } from '../honours.tables.ts';
import type { TitleDue, TitleState, TitleStepKind } from '../titles.rules.ts';

const table = tables<HonoursTables>;
type Row = HonoursTables['honours.title'];

export interface ProgrammeRecord {
  readonly id: string;
  readonly projectId: string;
  readonly organisationId: string;
  readonly title: string;
  readonly criteria: readonly string[];
  readonly recheckYears: number;
  readonly openedBy: string;
  readonly openedAt: Date;
}

export interface TitleRecord {
  readonly id: string;
  readonly version: number;
  readonly programmeId: string;
  readonly organisationId: string | null;
  readonly employerId: string | null;
  readonly bodyId: string | null;
  readonly byOrganisationId: string;
  readonly byId: string;
  readonly state: TitleState;
  readonly firstBy: string | null;
  readonly dueOn: string | null;
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** The newest in front. */
export async function listProgrammes(db: ReadDb): Promise<ProgrammeRecord[]> {
  const rows = await table(db)
    .selectFrom('honours.programme')
    .selectAll()
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, projectId: row.project_id, organisationId: row.organisation_id, title: row.title },
    ...{ criteria: row.criteria as string[], recheckYears: row.recheck_years },
    ...{ openedBy: row.opened_by, openedAt: row.opened_at },
  }));
}

/** False where the project has one already. */
export async function createProgramme(
  db: WriteDb,
  city: string,
  one: Authorized<ProgrammeRecord>,
): Promise<boolean> {
  const saved = await table(db)
    .insertInto('honours.programme')
    .values({
      ...{ city_id: city, id: one.id, project_id: one.projectId, organisation_id: one.organisationId },
      ...{ title: one.title, criteria: JSON.stringify(one.criteria), recheck_years: one.recheckYears },
      ...{ opened_by: one.openedBy, opened_at: one.openedAt },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

function recordOf(row: Row): TitleRecord {
  return {
    ...{ id: row.id, version: row.version, programmeId: row.programme_id },
    ...{ organisationId: row.organisation_id, employerId: row.employer_id, bodyId: row.body_id },
    ...{ byOrganisationId: row.by_organisation_id, byId: row.by_id, state: row.state as TitleState },
    ...{ firstBy: row.first_by, dueOn: row.due_on },
    ...{ changedBy: row.changed_by, changedAt: row.changed_at },
  };
}

export interface TitleFilter {
  readonly programme?: string | undefined;
  readonly state?: TitleState | undefined;
  readonly due?: TitleDue | undefined;
}

/** One page, what is due to be looked at in front, and how many there are. */
export async function listTitles(
  db: ReadDb,
  { programme, state, due }: TitleFilter,
  { limit, offset, today, soon }: { limit: number; offset: number; today: string; soon: string },
): Promise<{ titles: TitleRecord[]; total: number }> {
  let query = table(db).selectFrom('honours.title');
  if (programme !== undefined) query = query.where('programme_id', '=', programme);
  if (state) query = query.where('state', '=', state);
  if (due === 'overdue') query = query.where('due_on', '<', today);
  if (due === 'soon') query = query.where('due_on', '>=', today).where('due_on', '<=', soon);
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .selectAll()
    .orderBy((eb) => eb('state', '=', 'withdrawn'))
    .orderBy('due_on', (by) => by.asc().nullsLast())
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { titles: rows.map(recordOf), total: Number(total) };
}

export async function findTitle(db: ReadDb, id: string): Promise<TitleRecord | null> {
  const row = await table(db).selectFrom('honours.title').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Locked until the transaction ends. */
export async function findTitleToChange(db: WriteDb, id: string): Promise<TitleRecord | null> {
  const row = await table(db)
    .selectFrom('honours.title')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Locks a programme until the transaction ends, so that its quota is not passed by two at once. */
export async function lockProgramme(db: WriteDb, id: string): Promise<void> {
  await table(db).selectFrom('honours.programme').select('id').where('id', '=', id).forUpdate().execute();
}

/** How many hold a title of this programme. */
export async function countKept(db: ReadDb, programmeId: string): Promise<number> {
  const { count } = await table(db)
    .selectFrom('honours.title')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('programme_id', '=', programmeId)
    .where('state', '=', 'kept')
    .executeTakeFirstOrThrow();
  return Number(count);
}

const changing = (one: TitleRecord) => ({
  ...{ version: one.version, state: one.state, first_by: one.firstBy, due_on: one.dueOn },
  ...{ changed_by: one.changedBy, changed_at: one.changedAt },
});

/** False where they applied or hold it already. */
export async function createTitle(db: WriteDb, city: string, one: Authorized<TitleRecord>): Promise<boolean> {
  const saved = await table(db)
    .insertInto('honours.title')
    .values({
      ...{ city_id: city, id: one.id, programme_id: one.programmeId, employer_id: one.employerId },
      ...{
        body_id: one.bodyId,
        organisation_id: one.organisationId,
        by_organisation_id: one.byOrganisationId,
      },
      ...{ by_id: one.byId, ...changing(one) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** Saves under its version, the next one. The record must be locked. */
export async function saveTitle(db: WriteDb, one: Authorized<TitleRecord>): Promise<void> {
  await table(db).updateTable('honours.title').set(changing(one)).where('id', '=', one.id).execute();
}

export interface TitleStep {
  readonly titleId: string;
  readonly number: number;
  readonly kind: TitleStepKind;
  readonly words: string;
  readonly byId: string;
  readonly at: Date;
}

/** By title, the first in front. */
export async function listTitleSteps(db: ReadDb, ids: readonly string[]): Promise<Map<string, TitleStep[]>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('honours.title_step')
    .selectAll()
    .where('title_id', 'in', [...ids])
    .orderBy('number')
    .execute();
  const steps = rows.map(({ title_id, number, kind, words, by_id, at }) => ({
    ...{ titleId: title_id, number, kind: kind as TitleStepKind, words, byId: by_id, at },
  }));
  return Map.groupBy(steps, ({ titleId }) => titleId);
}

export async function addTitleStep(
  db: WriteDb,
  city: string,
  { id, version, changedBy, changedAt }: Authorized<TitleRecord>,
  { kind, words }: { readonly kind: TitleStepKind; readonly words: string },
): Promise<void> {
  await table(db)
    .insertInto('honours.title_step')
    .values({ city_id: city, title_id: id, number: version, kind, words, by_id: changedBy, at: changedAt })
    .execute();
}
