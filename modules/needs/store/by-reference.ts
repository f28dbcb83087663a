import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** The need that people quote by this. Opens nothing: whoever asks for it by its id is asked for their right. */
export async function findIdByReference(db: ReadDb, reference: string): Promise<string | null> {
  const row = await table(db)
    .selectFrom('needs.need')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row?.id ?? null;
}
