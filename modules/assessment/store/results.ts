import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { AssessmentTables } from '../assessment.tables.ts';
import type { ContestState, FollowUpKind, Unscored } from '../kinds.rules.ts';
import type { SchemeRecord } from './schemes.ts';

const table = tables<AssessmentTables>;

export interface SnapshotRecord {
  readonly schemeId: string;
  readonly edition: number;
  readonly from: string;
  readonly to: string;
  readonly takenBy: string;
  readonly takenAt: Date;
  readonly takenOn: string;
  readonly contestUntil: string;
}

export async function findSnapshot(db: ReadDb, schemeId: string): Promise<SnapshotRecord | null> {
  return (await listSnapshots(db, [schemeId]))[0] ?? null;
}

export async function listSnapshots(db: ReadDb, schemeIds: readonly string[]): Promise<SnapshotRecord[]> {
  if (schemeIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('assessment.snapshot')
    .selectAll()
    .where('scheme_id', 'in', [...schemeIds])
    .execute();
  return rows.map((row) => ({
    ...{ schemeId: row.scheme_id, edition: row.edition, from: row.from_month, to: row.to_month },
    ...{ takenBy: row.taken_by, takenAt: row.taken_at, takenOn: row.taken_on },
    contestUntil: row.contest_until,
  }));
}

/** False where it was taken already. */
export async function createSnapshot(
  db: WriteDb,
  city: string,
  _scheme: Authorized<SchemeRecord>,
  one: SnapshotRecord,
): Promise<boolean> {
  const made = await table(db)
    .insertInto('assessment.snapshot')
    .values({
      ...{ city_id: city, scheme_id: one.schemeId, edition: one.edition, from_month: one.from },
      ...{ to_month: one.to, taken_by: one.takenBy, taken_at: one.takenAt, taken_on: one.takenOn },
      contest_until: one.contestUntil,
    })
    .onConflict((conflict) => conflict.columns(['city_id', 'scheme_id']).doNothing())
    .returning('scheme_id')
    .executeTakeFirst();
  return made !== undefined;
}

export interface ScoreRecord {
  readonly schemeId: string;
  readonly bodyId: string;
  readonly line: string;
  readonly number: number;
  readonly corrects: number | null;
  readonly contestId: string | null;
  readonly value: number | null;
  readonly last: number | null;
  readonly unscored: Unscored | null;
  /** Whether everybody may read the value. */
  readonly open: boolean;
  readonly points: number | null;
  readonly at: Date;
}

/** The first of each line in front, what corrects it behind. */
export async function listScores(db: ReadDb, schemeId: string): Promise<ScoreRecord[]> {
  const rows = await table(db)
    .selectFrom('assessment.score')
    .selectAll()
    .where('scheme_id', '=', schemeId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    ...{ schemeId: row.scheme_id, bodyId: row.body_id, line: row.line, number: row.number },
    ...{ corrects: row.corrects, contestId: row.contest_id, value: row.value, last: row.last_value },
    ...{ unscored: row.unscored as Unscored | null, points: row.points, at: row.at },
    open: row.open,
  }));
}

export async function addScores(
  db: WriteDb,
  city: string,
  _allowed: Authorized<object>,
  scores: readonly ScoreRecord[],
): Promise<void> {
  if (scores.length === 0) return;
  await table(db)
    .insertInto('assessment.score')
    .values(
      scores.map((one) => ({
        ...{ city_id: city, scheme_id: one.schemeId, body_id: one.bodyId, line: one.line },
        ...{ number: one.number, corrects: one.corrects, contest_id: one.contestId, value: one.value },
        open: one.open,
        ...{ last_value: one.last, unscored: one.unscored, points: one.points, at: one.at },
      })),
    )
    .execute();
}

export interface ContestRecord {
  readonly id: string;
  readonly version: number;
  readonly schemeId: string;
  readonly bodyId: string;
  readonly line: string;
  readonly facts: string;
  readonly links: readonly string[];
  readonly state: ContestState;
  readonly contestedBy: string;
  readonly contestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
}

function contestOf(row: AssessmentTables['assessment.contest']): ContestRecord {
  const { id, version, facts, line, links, reason, state } = row;
  return {
    ...{ id, version, facts, line, links, reason, state: state as ContestState },
    ...{ schemeId: row.scheme_id, bodyId: row.body_id, contestedBy: row.contested_by },
    ...{ contestedAt: row.contested_at, decidedBy: row.decided_by, decidedAt: row.decided_at },
  };
}

export async function listContests(db: ReadDb, schemeId: string): Promise<ContestRecord[]> {
  const rows = await table(db)
    .selectFrom('assessment.contest')
    .selectAll()
    .where('scheme_id', '=', schemeId)
    .orderBy('contested_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(contestOf);
}

/** Locked. */
export async function findContestToChange(db: WriteDb, id: string): Promise<ContestRecord | null> {
  const row = await table(db)
    .selectFrom('assessment.contest')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? contestOf(row) : null;
}

/** False where the value is contested already. */
export async function createContest(
  db: WriteDb,
  city: string,
  one: Authorized<ContestRecord>,
): Promise<boolean> {
  const made = await table(db)
    .insertInto('assessment.contest')
    .values({
      ...{ city_id: city, id: one.id, version: one.version, scheme_id: one.schemeId, body_id: one.bodyId },
      ...{ line: one.line, facts: one.facts, links: [...one.links], state: one.state },
      ...{ contested_by: one.contestedBy, contested_at: one.contestedAt },
      ...{ decided_by: null, decided_at: null, reason: null },
    })
    .onConflict((conflict) =>
      // In so many words: a parameter would not be seen to fit the index.
      conflict
        .columns(['city_id', 'scheme_id', 'body_id', 'line'])
        .where('state', '=', sql.lit('open'))
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function saveDecision(db: WriteDb, one: Authorized<ContestRecord>): Promise<void> {
  await table(db)
    .updateTable('assessment.contest')
    .set({
      ...{ version: one.version, state: one.state, reason: one.reason },
      ...{ decided_by: one.decidedBy, decided_at: one.decidedAt },
    })
    .where('id', '=', one.id)
    .execute();
}

export interface MergedTables {
  readonly before: number;
  readonly after: number;
  readonly fillers: number;
  readonly times: number;
  readonly minutes: number;
}

export interface FollowUpRecord {
  readonly id: string;
  readonly schemeId: string;
  readonly kind: FollowUpKind;
  readonly bodyId: string | null;
  readonly onDay: string;
  readonly words: string;
  readonly people: string;
  readonly merged: MergedTables | null;
  readonly by: string;
  readonly at: Date;
}

export async function listFollowUps(db: ReadDb, schemeId: string): Promise<FollowUpRecord[]> {
  const rows = await table(db)
    .selectFrom('assessment.follow_up')
    .selectAll()
    .where('scheme_id', '=', schemeId)
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, schemeId: row.scheme_id, kind: row.kind as FollowUpKind, bodyId: row.body_id },
    ...{ onDay: row.on_day, words: row.words, people: row.people, by: row.by_id, at: row.at },
    merged:
      row.tables_before === null
        ? null
        : {
            ...{ before: row.tables_before, after: row.tables_after ?? 0, fillers: row.fillers ?? 0 },
            ...{ times: row.times_a_year ?? 0, minutes: row.minutes_each ?? 0 },
          },
  }));
}

export async function addFollowUp(
  db: WriteDb,
  city: string,
  _scheme: Authorized<SchemeRecord>,
  one: FollowUpRecord,
): Promise<void> {
  const { merged } = one;
  await table(db)
    .insertInto('assessment.follow_up')
    .values({
      ...{ city_id: city, id: one.id, scheme_id: one.schemeId, kind: one.kind, body_id: one.bodyId },
      ...{ on_day: one.onDay, words: one.words, people: one.people, by_id: one.by, at: one.at },
      ...{ tables_before: merged?.before ?? null, tables_after: merged?.after ?? null },
      ...{ fillers: merged?.fillers ?? null, times_a_year: merged?.times ?? null },
      minutes_each: merged?.minutes ?? null,
    })
    .execute();
}
