import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** What a need gives to what many tell: never shown as it is to whoever may not read it. */
export type Voiced = Pick<
  NeedsTables['needs.need'],
  'id' | 'words' | 'said_at' | 'category_code' | 'area_id' | 'resident_id'
>;

/** Somebody has received it, and nothing of it is protected, confidential, an accusation or erased. */
function mayCount(
  eb: ExpressionBuilder<NeedsTables, 'needs.need'>,
): ExpressionWrapper<NeedsTables, 'needs.need', SqlBool> {
  return eb.and([
    eb('protected', '=', false),
    eb('confidential', '=', false),
    eb('kind', '<>', 'accuse'),
    eb('erased_at', 'is', null),
    eb('received_by', 'is not', null),
  ]);
}

/** Needs said since then that may be counted with others, the newest `limit`. */
export async function listVoiced(db: ReadDb, since: Date, limit: number): Promise<Voiced[]> {
  return table(db)
    .selectFrom('needs.need')
    .select(['id', 'words', 'said_at', 'category_code', 'area_id', 'resident_id'])
    .where('said_at', '>=', since)
    .where(mayCount)
    .orderBy('said_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Which of these may still be counted with others, and who said them. */
export async function listStillVoiced(
  db: ReadDb,
  ids: readonly string[],
): Promise<Pick<Voiced, 'id' | 'resident_id' | 'said_at'>[]> {
  if (ids.length === 0) return [];
  return table(db)
    .selectFrom('needs.need')
    .select(['id', 'resident_id', 'said_at'])
    .where('id', 'in', [...ids])
    .where(mayCount)
    .execute();
}
