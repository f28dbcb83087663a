import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { MeetingScope } from '../meetings.policy.ts';
import type { MeetingsTables } from '../meetings.tables.ts';
import type { PlanLine } from '../plans.rules.ts';

const table = tables<MeetingsTables>;
type Row = MeetingsTables['meetings.plan'];
type RemarkRow = MeetingsTables['meetings.remark'];

export interface PlanRecord {
  readonly officeId: string;
  readonly year: number;
  readonly organisationId: string;
  readonly edition: number;
  readonly version: number;
  readonly lines: readonly PlanLine[];
  readonly why: string;
  readonly byId: string | null;
  readonly at: Date;
}

export interface RemarkRecord {
  readonly id: string;
  readonly officeId: string;
  readonly year: number;
  readonly organisationId: string;
  readonly version: number;
  readonly words: string;
  readonly saidBy: string;
  readonly notedBy: string | null;
  readonly notedAt: Date;
  readonly answer: string;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

export interface TakenLine {
  readonly lineId: string;
  readonly ownerId: string;
  readonly tableId: string;
  readonly taskId: string;
}

const planOf = (row: Row): PlanRecord => ({
  ...{ officeId: row.office_id, year: row.year, organisationId: row.organisation_id, edition: row.edition },
  ...{ version: row.version, lines: row.lines as PlanLine[], why: row.why, byId: row.by_id, at: row.at },
});

const remarkOf = (row: RemarkRow): RemarkRecord => ({
  ...{ id: row.id, officeId: row.office_id, year: row.year, organisationId: row.organisation_id },
  ...{ version: row.version, words: row.words, saidBy: row.said_by, notedBy: row.noted_by },
  ...{ notedAt: row.noted_at, answer: row.answer, answeredBy: row.answered_by },
  answeredAt: row.answered_at,
});

/** All editions of the plans of these years, the newest edition of each first. */
export async function listPlans(
  db: ReadDb,
  { rows }: MeetingScope,
  officeId: string,
  years: readonly number[],
): Promise<PlanRecord[]> {
  if (!rows.officeIds.includes(officeId)) return [];
  const found = await table(db)
    .selectFrom('meetings.plan')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('year', 'in', [...years])
    .orderBy('edition', 'desc')
    .execute();
  return found.map(planOf);
}

/** The newest edition of one plan, locked. */
export async function findPlanToChange(
  db: WriteDb,
  { officeId, year, organisationId }: Pick<PlanRecord, 'officeId' | 'year' | 'organisationId'>,
): Promise<PlanRecord | null> {
  const row = await table(db)
    .selectFrom('meetings.plan')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('year', '=', year)
    .where('organisation_id', '=', organisationId)
    .orderBy('edition', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row ? planOf(row) : null;
}

const columnsOf = (plan: PlanRecord) => ({
  ...{ version: plan.version, lines: JSON.stringify(plan.lines), why: plan.why },
  ...{ by_id: plan.byId, at: plan.at },
});

/** Another edition. False where somebody else was faster. */
export async function createPlan(db: WriteDb, city: string, plan: Authorized<PlanRecord>): Promise<boolean> {
  const { officeId, year, organisationId, edition } = plan;
  const made = await table(db)
    .insertInto('meetings.plan')
    .values({
      ...{ city_id: city, office_id: officeId, year, organisation_id: organisationId, edition },
      ...columnsOf(plan),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** Puts a draft in the place of the one before. The record must be locked. */
export async function savePlan(db: WriteDb, plan: Authorized<PlanRecord>): Promise<void> {
  await table(db)
    .updateTable('meetings.plan')
    .set(columnsOf(plan))
    .where('office_id', '=', plan.officeId)
    .where('year', '=', plan.year)
    .where('organisation_id', '=', plan.organisationId)
    .where('edition', '=', plan.edition)
    .execute();
}

export async function listRemarks(
  db: ReadDb,
  { rows }: MeetingScope,
  officeId: string,
  years: readonly number[],
): Promise<RemarkRecord[]> {
  if (!rows.officeIds.includes(officeId)) return [];
  const found = await table(db)
    .selectFrom('meetings.remark')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('year', 'in', [...years])
    .orderBy('noted_at')
    .orderBy('id')
    .execute();
  return found.map(remarkOf);
}

/** Locked until the transaction ends. */
export async function findRemarkToChange(
  db: WriteDb,
  { rows }: MeetingScope,
  id: string,
): Promise<RemarkRecord | null> {
  if (rows.officeIds.length === 0) return null;
  const row = await table(db)
    .selectFrom('meetings.remark')
    .selectAll()
    .where('office_id', 'in', [...rows.officeIds])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? remarkOf(row) : null;
}

export async function createRemark(
  db: WriteDb,
  city: string,
  remark: Authorized<RemarkRecord>,
): Promise<void> {
  const { id, officeId, year, organisationId, version, words, saidBy, notedBy, notedAt } = remark;
  await table(db)
    .insertInto('meetings.remark')
    .values({
      ...{ city_id: city, id, office_id: officeId, year, organisation_id: organisationId, version, words },
      ...{ said_by: saidBy, noted_by: notedBy, noted_at: notedAt },
      ...{ answer: '', answered_by: null, answered_at: null },
    })
    .execute();
}

/** Saves under its version, the next one. The record must be locked. */
export async function saveRemark(db: WriteDb, remark: Authorized<RemarkRecord>): Promise<void> {
  const { id, version, words, saidBy, answer, answeredBy, answeredAt } = remark;
  await table(db)
    .updateTable('meetings.remark')
    .set({ version, words, said_by: saidBy, answer, answered_by: answeredBy, answered_at: answeredAt })
    .where('id', '=', id)
    .execute();
}

/** Which of these lines became tasks, and in whose table. */
export async function listTaken(db: ReadDb, lineIds: readonly string[]): Promise<TakenLine[]> {
  if (lineIds.length === 0) return [];
  const found = await table(db)
    .selectFrom('meetings.plan_task')
    .select(['line_id', 'owner_id', 'table_id', 'task_id'])
    .where('line_id', 'in', [...lineIds])
    .orderBy('at')
    .execute();
  return found.map((row) => ({
    ...{ lineId: row.line_id, ownerId: row.owner_id, tableId: row.table_id, taskId: row.task_id },
  }));
}

/** False where the owner's table has it already. */
export async function createTaken(
  db: WriteDb,
  city: string,
  { lineId, ownerId, tableId, taskId, byId, at }: Authorized<TakenLine & { byId: string | null; at: Date }>,
): Promise<boolean> {
  const made = await table(db)
    .insertInto('meetings.plan_task')
    .values({
      ...{ city_id: city, line_id: lineId, owner_id: ownerId, table_id: tableId, task_id: taskId },
      ...{ by_id: byId, at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}
