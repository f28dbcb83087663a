import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type PresenceRow = NeedsTables['needs.presence'];

export async function savePresence(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: PresenceRow,
): Promise<void> {
  const { writing, seen_at } = row;
  await table(db)
    .insertInto('needs.presence')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'need_id', 'staff_id']).doUpdateSet({ writing, seen_at }),
    )
    .execute();
}

export async function removePresence(
  db: WriteDb,
  own: Authorized<Pick<PresenceRow, 'need_id' | 'staff_id'>>,
): Promise<void> {
  await table(db)
    .deleteFrom('needs.presence')
    .where('need_id', '=', own.need_id)
    .where('staff_id', '=', own.staff_id)
    .execute();
}

/** Removes some of the rows last seen before an instant; those that somebody else is removing are left to them. */
export async function sweepPresence(db: WriteDb, before: Date): Promise<void> {
  await table(db)
    .deleteFrom('needs.presence')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('needs.presence.need_id', 'needs.presence.staff_id'),
        'in',
        selectFrom('needs.presence as old')
          .select(['old.need_id', 'old.staff_id'])
          .where('old.seen_at', '<', before)
          .orderBy('old.seen_at')
          .limit(20)
          .forUpdate()
          .skipLocked()
          .$asTuple('need_id', 'staff_id'),
      ),
    )
    .execute();
}

/** Everybody seen at the need since an instant, the earliest first. */
export async function listPresence(db: ReadDb, needId: string, since: Date): Promise<PresenceRow[]> {
  return table(db)
    .selectFrom('needs.presence')
    .selectAll()
    .where('need_id', '=', needId)
    .where('seen_at', '>=', since)
    .orderBy('staff_id')
    .execute();
}
