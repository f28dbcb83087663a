import { type ReadDb, tables } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';

/**
 * The last happening of a record, to tell whoever is late who was first; null when nothing ever happened to it.
 * `except` is the name of a happening that changes nothing.
 */
export async function findLatest(
  db: ReadDb,
  subjectId: string,
  except?: string,
): Promise<{ at: Date; actorKind: string; actorId: string | null } | null> {
  const row = await tables<PlatformTables>(db)
    .selectFrom('platform.happening')
    .select(['at', 'actor_kind', 'actor_id'])
    .where('subject_id', '=', subjectId)
    .$if(except !== undefined, (query) => query.where('name', '<>', except ?? ''))
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { at: row.at, actorKind: row.actor_kind, actorId: row.actor_id } : null;
}
