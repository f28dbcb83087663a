import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { HonoursTables } from '../honours.tables.ts';

const table = tables<HonoursTables>;
type Row = HonoursTables['honours.objection'];

export interface ObjectionRecord {
  readonly id: string;
  readonly roundId: string;
  readonly nominationId: string | null;
  readonly words: string;
  /** Encrypted. */
  readonly contact: Buffer | null;
  readonly byOrganisationId: string | null;
  readonly byId: string | null;
  readonly at: Date;
  readonly answer: string | null;
  readonly upheld: boolean | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

function recordOf(row: Row): ObjectionRecord {
  return {
    ...{ id: row.id, roundId: row.round_id, nominationId: row.nomination_id, words: row.words },
    ...{ contact: row.contact, byOrganisationId: row.by_organisation_id, byId: row.by_id, at: row.at },
    ...{ answer: row.answer, upheld: row.upheld },
    ...{ answeredBy: row.answered_by, answeredAt: row.answered_at },
  };
}

/** The first in front. */
export async function listObjections(db: ReadDb, roundId: string): Promise<ObjectionRecord[]> {
  const rows = await table(db)
    .selectFrom('honours.objection')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** How many of each of these rounds nobody has answered. */
export async function countUnanswered(db: ReadDb, roundIds: readonly string[]): Promise<Map<string, number>> {
  if (roundIds.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('honours.objection')
    .select(({ fn }) => ['round_id', fn.countAll<string>().as('count')])
    .where('round_id', 'in', [...roundIds])
    .where('answer', 'is', null)
    .groupBy('round_id')
    .execute();
  return new Map(rows.map(({ round_id, count }) => [round_id, Number(count)]));
}

export async function createObjection(
  db: WriteDb,
  city: string,
  one: Authorized<ObjectionRecord>,
): Promise<void> {
  await table(db)
    .insertInto('honours.objection')
    .values({
      ...{ city_id: city, id: one.id, round_id: one.roundId, nomination_id: one.nominationId },
      ...{ words: one.words, contact: one.contact, by_organisation_id: one.byOrganisationId },
      ...{ by_id: one.byId, at: one.at, answer: null, upheld: null, answered_by: null, answered_at: null },
    })
    .execute();
}

/** Answers it once; an answer is never changed. */
export async function answerObjection(db: WriteDb, one: Authorized<ObjectionRecord>): Promise<void> {
  await table(db)
    .updateTable('honours.objection')
    .set({
      ...{ answer: one.answer, upheld: one.upheld },
      ...{ answered_by: one.answeredBy, answered_at: one.answeredAt },
    })
    .where('id', '=', one.id)
    .where('answer', 'is', null)
    .execute();
}
