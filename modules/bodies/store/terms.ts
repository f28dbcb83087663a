import { sql } from 'kysely';
import type { BodyKind } from '../../../base/body-kinds.words.ts';
import type { Day } from '../../../base/time.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { BodyLevel } from '../bodies.rules.ts';
import type { BodiesTables } from '../bodies.tables.ts';
import type { TermRule } from '../terms.rules.ts';
import type { Thresholds } from '../warnings.rules.ts';

const table = tables<BodiesTables>;

export type TermRow = BodiesTables['bodies.term'];
export type ApprovalRow = BodiesTables['bodies.approval'];

/** The terms of these bodies that were not withdrawn, each body's oldest first. */
export async function listTerms(db: ReadDb, bodyIds: readonly string[]): Promise<TermRow[]> {
  if (bodyIds.length === 0) return [];
  return table(db)
    .selectFrom('bodies.term')
    .selectAll()
    .where(sql<boolean>`body_id = any(${[...bodyIds]}::uuid[])`)
    .where('withdrawn', '=', false)
    .orderBy('elected_on')
    .execute();
}

export async function listApprovals(db: ReadDb, bodyIds: readonly string[]): Promise<ApprovalRow[]> {
  if (bodyIds.length === 0) return [];
  return table(db)
    .selectFrom('bodies.approval')
    .selectAll()
    .where(sql<boolean>`body_id = any(${[...bodyIds]}::uuid[])`)
    .orderBy('decided_on')
    .orderBy('id')
    .execute();
}

/** Elected on or after a day, at bodies of one kind and level. */
export async function listTermsSince(
  db: ReadDb,
  { kind, level, from }: { readonly kind: string; readonly level: string; readonly from: Day },
): Promise<TermRow[]> {
  return table(db)
    .selectFrom('bodies.term as term')
    .innerJoin('bodies.body as body', (join) =>
      join.onRef('body.city_id', '=', 'term.city_id').onRef('body.id', '=', 'term.body_id'),
    )
    .selectAll('term')
    .where('body.kind', '=', kind)
    .where('body.level', '=', level)
    .where('term.withdrawn', '=', false)
    .where('term.elected_on', '>=', from)
    .orderBy('term.elected_on')
    .execute();
}

export async function createTerms(db: WriteDb, rows: readonly TermRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000) {
    await table(db)
      .insertInto('bodies.term')
      .values(rows.slice(at, at + 1000))
      .execute();
  }
}

/** Of a body that the caller may keep. */
export async function saveTerm(
  db: WriteDb,
  { id: bodyId }: Authorized<{ readonly id: string }>,
  id: string,
  change: Partial<TermRow>,
): Promise<void> {
  await table(db)
    .updateTable('bodies.term')
    .set(change)
    .where('id', '=', id)
    .where('body_id', '=', bodyId)
    .execute();
}

export async function createApproval(db: WriteDb, row: ApprovalRow): Promise<void> {
  await table(db).insertInto('bodies.approval').values(row).execute();
}

/** The editions that the city entered. */
export async function listOwnRules(db: ReadDb): Promise<TermRule[]> {
  const rows = await table(db)
    .selectFrom('bodies.term_rule')
    .selectAll()
    .orderBy('kind')
    .orderBy('level')
    .orderBy('effective_from')
    .execute();
  return rows.map((row) => ({
    ...{ kind: row.kind as BodyKind, level: row.level as BodyLevel, edition: row.edition },
    ...{ effectiveFrom: row.effective_from, years: row.years, usual: row.usual },
    ...{ mostEarly: row.most_early, mostLate: row.most_late, source: row.source, own: true },
  }));
}

/** False where one from that day is there already. */
export async function createRule(db: WriteDb, row: BodiesTables['bodies.term_rule']): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await table(db)
    .insertInto('bodies.term_rule')
    .values(row)
    .onConflict((on) => on.columns(['city_id', 'kind', 'level', 'effective_from']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function findThresholds(db: ReadDb): Promise<Thresholds | null> {
  const row = await table(db).selectFrom('bodies.threshold').selectAll().executeTakeFirst();
  if (!row) return null;
  const { most_others, old_age, mean_age, source, version } = row;
  return { mostOthers: most_others, oldAge: old_age, meanAge: mean_age, source, version };
}

/** Saves on the version that was seen, 0 for none. False when somebody else was first. */
export async function saveThresholds(
  db: WriteDb,
  cityId: string,
  { version, mostOthers, oldAge, meanAge, source }: Authorized<Thresholds>,
): Promise<boolean> {
  const values = { most_others: mostOthers, old_age: oldAge, mean_age: meanAge, source };
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await table(db)
      .insertInto('bodies.threshold')
      .values({ city_id: cityId, version: 1, ...values })
      .onConflict((on) => on.column('city_id').doNothing())
      .executeTakeFirstOrThrow();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await table(db)
    .updateTable('bodies.threshold')
    .set({ ...values, version: version + 1 })
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Which of these reminders were told. */
export async function listReminders(
  db: ReadDb,
  bodyIds: readonly string[],
): Promise<{ bodyId: string; dueOn: Day; months: number }[]> {
  if (bodyIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('bodies.reminder')
    .select(['body_id', 'due_on', 'months'])
    .where(sql<boolean>`body_id = any(${[...bodyIds]}::uuid[])`)
    .execute();
  return rows.map((row) => ({ bodyId: row.body_id, dueOn: row.due_on, months: row.months }));
}

export async function createReminders(
  db: WriteDb,
  rows: readonly BodiesTables['bodies.reminder'][],
): Promise<void> {
  await table(db)
    .insertInto('bodies.reminder')
    .values([...rows])
    .onConflict((on) => on.columns(['city_id', 'body_id', 'due_on', 'months']).doNothing())
    .execute();
}
