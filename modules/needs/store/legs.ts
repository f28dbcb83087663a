import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type ContactRow = NeedsTables['needs.contact'];

export async function createContact(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  row: ContactRow,
): Promise<void> {
  await table(db).insertInto('needs.contact').values(row).execute();
}

/** The contact log of a need, oldest first. */
export async function listContacts(db: ReadDb, needId: string): Promise<ContactRow[]> {
  return table(db)
    .selectFrom('needs.contact')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** The log goes on with the leg that goes on. */
export async function moveContacts(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  from: string,
  to: string,
): Promise<void> {
  await table(db).updateTable('needs.contact').set({ leg_id: to }).where('leg_id', '=', from).execute();
}
