import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { DeadlineKind, DeadlineNumber } from '../deadlines.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** Every number of working days that the city ever set, oldest first. */
export async function listDeadlines(db: ReadDb): Promise<DeadlineNumber[]> {
  const rows = await table(db)
    .selectFrom('needs.deadline')
    .selectAll()
    .orderBy('kind')
    .orderBy('number')
    .execute();
  return rows.map(({ kind, number, days, from_day, source }) => ({
    ...{ kind: kind as DeadlineKind, number, days, from: from_day, source },
  }));
}

/** False when somebody else added that number first. */
export async function addDeadline(db: WriteDb, city: string, added: DeadlineNumber): Promise<boolean> {
  const { kind, number, days, from, source } = added;
  const saved = await table(db)
    .insertInto('needs.deadline')
    .values({ city_id: city, kind, number, days, from_day: from, source })
    .onConflict((conflict) => conflict.columns(['city_id', 'kind', 'number']).doNothing())
    .returning('number')
    .executeTakeFirst();
  return saved !== undefined;
}
