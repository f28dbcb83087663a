import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { HonoursTables } from '../honours.tables.ts';

const table = tables<HonoursTables>;

export interface Jury {
  readonly jurors: readonly { readonly staffId: string; readonly declaredAt: Date | null }[];
  readonly conflicts: readonly { readonly nominationId: string; readonly staffId: string }[];
  readonly marks: readonly {
    readonly nominationId: string;
    readonly staffId: string;
    readonly mark: number;
  }[];
}

export async function readJury(db: ReadDb, roundId: string): Promise<Jury> {
  const jurors = await table(db)
    .selectFrom('honours.juror')
    .select(['staff_id', 'declared_at'])
    .where('round_id', '=', roundId)
    .orderBy('staff_id')
    .execute();
  const conflicts = await table(db)
    .selectFrom('honours.conflict')
    .select(['nomination_id', 'staff_id'])
    .where('round_id', '=', roundId)
    .execute();
  const marks = await table(db)
    .selectFrom('honours.mark')
    .select(['nomination_id', 'staff_id', 'mark'])
    .where('round_id', '=', roundId)
    .execute();
  return {
    jurors: jurors.map(({ staff_id, declared_at }) => ({ staffId: staff_id, declaredAt: declared_at })),
    conflicts: conflicts.map((row) => ({ nominationId: row.nomination_id, staffId: row.staff_id })),
    marks: marks.map((row) => ({
      nominationId: row.nomination_id,
      staffId: row.staff_id,
      mark: row.mark,
    })),
  };
}

/** Seats exactly these; nobody of them has declared anything yet. */
export async function seatJurors(
  db: WriteDb,
  city: string,
  { id }: Authorized<{ readonly id: string }>,
  staffIds: readonly string[],
): Promise<void> {
  await table(db).deleteFrom('honours.juror').where('round_id', '=', id).execute();
  await table(db)
    .insertInto('honours.juror')
    .values(staffIds.map((staff_id) => ({ city_id: city, round_id: id, staff_id, declared_at: null })))
    .execute();
}

interface Declared {
  readonly roundId: string;
  readonly staffId: string;
  readonly closeTo: readonly string[];
  readonly at: Date;
}

export async function declare(db: WriteDb, city: string, one: Authorized<Declared>): Promise<void> {
  const { roundId, staffId, closeTo, at } = one;
  await table(db)
    .updateTable('honours.juror')
    .set({ declared_at: at })
    .where('round_id', '=', roundId)
    .where('staff_id', '=', staffId)
    .execute();
  if (closeTo.length === 0) return;
  await table(db)
    .insertInto('honours.conflict')
    .values(
      closeTo.map((nomination_id) => ({
        ...{ city_id: city, round_id: roundId, nomination_id, staff_id: staffId, at },
      })),
    )
    .execute();
}

interface Marked {
  readonly roundId: string;
  readonly staffId: string;
  readonly marks: readonly { readonly nominationId: string; readonly mark: number }[];
  readonly at: Date;
}

export async function addMarks(db: WriteDb, city: string, one: Authorized<Marked>): Promise<void> {
  const { roundId, staffId, marks, at } = one;
  await table(db)
    .insertInto('honours.mark')
    .values(
      marks.map(({ nominationId, mark }) => ({
        ...{ city_id: city, round_id: roundId, nomination_id: nominationId, staff_id: staffId, mark, at },
      })),
    )
    .execute();
}
