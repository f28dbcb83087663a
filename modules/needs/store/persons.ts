import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type PersonRow = NeedsTables['needs.person'];

export async function createPersons(
  db: WriteDb,
  _of: Authorized<NeedRecord>,
  rows: readonly PersonRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await table(db)
    .insertInto('needs.person')
    .values([...rows])
    .execute();
}

/** The persons of a need besides whoever told it, in the order they were named. */
export async function listPersons(db: ReadDb, needId: string): Promise<PersonRow[]> {
  return table(db)
    .selectFrom('needs.person')
    .selectAll()
    .where('need_id', '=', needId)
    .orderBy('number')
    .execute();
}

/** Takes out what somebody is to somebody; who they are lies with the resident. */
export async function forgetRelations(db: WriteDb, { need }: Authorized<NeedRecord>): Promise<void> {
  await table(db)
    .updateTable('needs.person')
    .set({ relation: null })
    .where('need_id', '=', need.id)
    .execute();
}

/** That the person concerned agreed, where that is not on record yet; the first time stays. */
export async function saveAgreement(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  agreement: { how: 'counter' | 'phone'; by: 'self' | 'guardian'; at: Date; notedBy: string },
): Promise<void> {
  await table(db)
    .updateTable('needs.person')
    .set({
      ...{ agreed_how: agreement.how, agreed_by: agreement.by },
      ...{ agreed_at: agreement.at, noted_by: agreement.notedBy },
    })
    .where('need_id', '=', need.id)
    .where('role', '=', 'concerned')
    .where('agreed_at', 'is', null)
    .execute();
}
