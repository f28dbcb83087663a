import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { HonoursTables } from '../honours.tables.ts';

const table = tables<HonoursTables>;
type Row = HonoursTables['honours.received'];

export interface ReceivedRecord {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly dated: string;
  readonly organisationId: string | null;
  readonly employerId: string | null;
  readonly withdrawn: boolean;
  readonly why: string;
  readonly enteredBy: string;
  /** The organisation that entered it, and keeps it. */
  readonly enteredFor: string;
  readonly enteredAt: Date;
  readonly changedBy: string;
  readonly changedAt: Date;
}

function recordOf(row: Row): ReceivedRecord {
  return {
    ...{ id: row.id, version: row.version, title: row.title, number: row.number, issuer: row.issuer },
    ...{ dated: row.dated, organisationId: row.organisation_id, employerId: row.employer_id },
    ...{ withdrawn: row.withdrawn, why: row.why, enteredBy: row.entered_by },
    ...{ enteredFor: row.entered_for, enteredAt: row.entered_at },
    ...{ changedBy: row.changed_by, changedAt: row.changed_at },
  };
}

export interface ReceivedFilter {
  readonly search: string;
  readonly organisation?: string | undefined;
  readonly year?: number | undefined;
  readonly state: 'kept' | 'withdrawn';
}

/** One page, the newest document in front, and how many there are. */
export async function listReceived(
  db: ReadDb,
  { search, organisation, year, state }: ReceivedFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ received: ReceivedRecord[]; total: number }> {
  let query = table(db)
    .selectFrom('honours.received')
    .where('withdrawn', '=', state === 'withdrawn');
  if (organisation !== undefined) query = query.where('organisation_id', '=', organisation);
  if (year !== undefined) query = query.where(sql<number>`extract(year from dated)`, '=', year);
  if (search !== '') {
    const like = `%${likeLiteral(search)}%`;
    query = query.where((eb) =>
      eb.or([eb('title', 'like', like), eb('number', 'like', like), eb('issuer', 'like', like)]),
    );
  }
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .selectAll()
    .orderBy('dated', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { received: rows.map(recordOf), total: Number(total) };
}

/** What is kept of these documents, so that a sheet enters nothing twice. */
export async function listKeptOf(db: ReadDb, numbers: readonly string[]): Promise<ReceivedRecord[]> {
  if (numbers.length === 0) return [];
  const rows = await table(db)
    .selectFrom('honours.received')
    .selectAll()
    .where('number', 'in', [...new Set(numbers)])
    .where('withdrawn', '=', false)
    .execute();
  return rows.map(recordOf);
}

export async function findReceived(db: ReadDb, id: string): Promise<ReceivedRecord | null> {
  const row = await table(db)
    .selectFrom('honours.received')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Locked until the transaction ends. */
export async function findReceivedToChange(db: WriteDb, id: string): Promise<ReceivedRecord | null> {
  const row = await table(db)
    .selectFrom('honours.received')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** False where the same is entered already. */
export async function createReceived(
  db: WriteDb,
  city: string,
  one: Authorized<ReceivedRecord>,
): Promise<boolean> {
  const saved = await table(db)
    .insertInto('honours.received')
    .values({
      ...{ city_id: city, id: one.id, version: one.version, title: one.title, number: one.number },
      ...{ issuer: one.issuer, dated: one.dated, organisation_id: one.organisationId },
      ...{ employer_id: one.employerId, withdrawn: one.withdrawn, why: one.why },
      ...{ entered_by: one.enteredBy, entered_for: one.enteredFor, entered_at: one.enteredAt },
      ...{ changed_by: one.changedBy, changed_at: one.changedAt },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

export async function saveWithdrawal(db: WriteDb, one: Authorized<ReceivedRecord>): Promise<void> {
  await table(db)
    .updateTable('honours.received')
    .set({
      ...{ version: one.version, withdrawn: one.withdrawn, why: one.why },
      ...{ changed_by: one.changedBy, changed_at: one.changedAt },
    })
    .where('id', '=', one.id)
    .execute();
}
