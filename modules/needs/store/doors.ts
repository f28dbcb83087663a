import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;
export type DoorRow = NeedsTables['needs.door'];

export async function createDoor(db: WriteDb, _of: Authorized<NeedRecord>, row: DoorRow): Promise<void> {
  await table(db).insertInto('needs.door').values(row).execute();
}

/** Ways out that were shown, oldest first. */
export async function listDoors(db: ReadDb, needId: string): Promise<DoorRow[]> {
  return table(db)
    .selectFrom('needs.door')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function saveRefusal(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  id: string,
  refused: Pick<DoorRow, 'refused_at' | 'refused_why'>,
): Promise<void> {
  await table(db).updateTable('needs.door').set(refused).where('id', '=', id).execute();
}

/** Puts `mark` in place of where it was shown to, and takes out why, and why they would not have it. */
export async function eraseDoors(db: WriteDb, { need }: Authorized<NeedRecord>, mark: string): Promise<void> {
  await table(db)
    .updateTable('needs.door')
    .set({ route: mark, clock: '', reason: null, refused_why: null })
    .where('need_id', '=', need.id)
    .execute();
}
